/** Owns who the customers of a region are, as far as their conversations told. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment, tenant } from '../columns.ts';

export const contacts = sqliteTable(
  'contacts',
  {
    tenant: tenant(),
    id: text('id').notNull(),
    name: text('name'),
    /** The id in the tenant's own system, and whether the customer proved to be that one. */
    customerId: text('customer_id'),
    verified: integer('verified', { mode: 'boolean' }).notNull().default(false),
    market: text('market').notNull(),
    language: text('language').notNull(),
    /** The event that told name and customer; when its content is removed, both go. */
    toldBy: text('told_by').notNull(),
    firstSeenAt: moment('first_seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenant, table.id] }),
    index('contacts_by_customer').on(table.tenant, table.customerId),
  ],
);
