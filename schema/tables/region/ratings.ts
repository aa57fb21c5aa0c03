/** Owns what customers thought of a conversation. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment, tenant } from '../columns.ts';

export const ratings = sqliteTable(
  'ratings',
  {
    tenant: tenant(),
    conversationId: text('conversation_id').notNull(),
    score: integer('score').notNull(),
    seq: integer('seq').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.conversationId] })],
);
