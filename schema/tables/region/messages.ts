/**
 * Owns what was said, one row a message or note, with who may see it. `text` is NULL once the content was removed; the
 * full-text index (migrations/region) follows this table by triggers and never holds what the table does not.
 */
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Audience } from '../../audience.ts';
import { moment, tenant } from '../columns.ts';

export const messages = sqliteTable(
  'messages',
  {
    row: integer('row').primaryKey(),
    tenant: tenant(),
    /** The event's id: what makes a second projection of the same event change nothing. */
    id: text('id').notNull(),
    conversationId: text('conversation_id').notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind').$type<'received' | 'written' | 'note'>().notNull(),
    author: text('author').notNull(),
    at: moment('at').notNull(),
    sentAt: moment('sent_at').notNull(),
    audience: text('audience', { mode: 'json' }).$type<Audience[]>().notNull(),
    /** Tenant and audience as search tokens: the index is asked for what the reader may see, not filtered after. */
    scope: text('scope').notNull(),
    text: text('text'),
    removedAt: moment('removed_at'),
  },
  (table) => [
    uniqueIndex('messages_by_id').on(table.tenant, table.id),
    index('messages_by_conversation').on(table.tenant, table.conversationId, table.seq),
  ],
);
