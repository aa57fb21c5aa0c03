/** Owns who did what to the configuration and who came in. Rows are only ever added. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment, tenant } from '../columns.ts';

export const audit = sqliteTable(
  'audit',
  {
    row: integer('row').primaryKey({ autoIncrement: true }),
    tenant: tenant(),
    at: moment('at').notNull(),
    /** A staff or token id, or `system`. */
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    target: text('target').notNull(),
    detail: text('detail', { mode: 'json' }).$type<Record<string, unknown>>(),
  },
  (table) => [index('audit_by_tenant').on(table.tenant, table.at)],
);
