/** Owns how far each message of ours got; a row only moves forward by the seq of the event that told. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DeliveryStatus } from '../../inbound.ts';
import { moment, tenant } from '../columns.ts';

export const deliveries = sqliteTable(
  'deliveries',
  {
    tenant: tenant(),
    messageId: text('message_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    status: text('status').$type<DeliveryStatus | 'withheld'>().notNull(),
    providerMessageId: text('provider_message_id'),
    errorCode: text('error_code'),
    seq: integer('seq').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenant, table.messageId] }),
    index('deliveries_by_status').on(table.tenant, table.status, table.at),
  ],
);
