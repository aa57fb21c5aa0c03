/**
 * Owns the inbox read model: one row a conversation, which only moves forward by `seq`. `row` numbers the full-text index
 * over reference and name (migrations/region).
 */
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ConversationClock } from '../../conversation/clocks.ts';
import type { ConversationStatus } from '../../conversation/state.ts';
import { priorities } from '../../priority.ts';
import { moment, tenant } from '../columns.ts';

export const conversations = sqliteTable(
  'conversations',
  {
    row: integer('row').primaryKey(),
    tenant: tenant(),
    id: text('id').notNull(),
    reference: text('reference').notNull(),
    market: text('market').notNull(),
    language: text('language').notNull(),
    channel: text('channel').notNull(),
    status: text('status').$type<ConversationStatus>().notNull(),
    queue: text('queue'),
    ownerId: text('owner_id'),
    ownerName: text('owner_name'),
    /** NULL once the conversation has forgotten who it was with. */
    contactId: text('contact_id'),
    name: text('name'),
    /** The tenant as a search token. */
    scope: text('scope').notNull(),
    preview: text('preview').notNull(),
    openedAt: moment('opened_at').notNull(),
    lastCustomerAt: moment('last_customer_at').notNull(),
    waitingSince: moment('waiting_since'),
    /** The priority's place among them, 0 for the least: the line is sorted by it. */
    urgency: integer('urgency').notNull().default(priorities.indexOf('normal')),
    dueAt: moment('due_at'),
    dueKind: text('due_kind').$type<ConversationClock['kind']>(),
    missed: integer('missed', { mode: 'boolean' }).notNull().default(false),
    unread: integer('unread', { mode: 'boolean' }).notNull(),
    seq: integer('seq').notNull(),
    /** What the figures are made of: the first of each, once set never moved. */
    handedOverAt: moment('handed_over_at'),
    firstAgentAt: moment('first_agent_at'),
    firstReplyAt: moment('first_reply_at'),
    resolvedAt: moment('resolved_at'),
    outcome: text('outcome'),
    /** When its messages were removed because their time was over, and after how many days. */
    removedAt: moment('removed_at'),
    removedDays: integer('removed_days'),
  },
  (table) => [
    uniqueIndex('conversations_by_id').on(table.tenant, table.id),
    index('conversations_by_reference').on(table.tenant, table.reference),
    index('conversations_by_status').on(table.tenant, table.status, table.lastCustomerAt),
    index('conversations_waiting').on(table.tenant, table.status, table.urgency, table.waitingSince),
    index('conversations_by_owner').on(table.tenant, table.ownerId, table.lastCustomerAt),
    index('conversations_by_activity').on(table.tenant, table.lastCustomerAt),
    index('conversations_by_contact').on(table.tenant, table.contactId, table.openedAt),
  ],
);
