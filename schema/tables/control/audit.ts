/**
 * Owns who did what to the configuration and who came in. Rows are only ever added, and each names the one before it by its hash: a
 * chain for each tenant. Triggers refuse to change or remove a row. Rows from before the chain have no `seq` and no hash.
 */
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { moment, tenant } from '../columns.ts';

export const audit = sqliteTable(
  'audit',
  {
    row: integer('row').primaryKey({ autoIncrement: true }),
    tenant: tenant(),
    /** Counts the tenant's entries from 1 without a gap. */
    seq: integer('seq'),
    at: moment('at').notNull(),
    /** A staff or token id, or `system`. */
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    target: text('target').notNull(),
    /** Where it happened; NULL is the tenant as a whole. Who has a scope sees the entries within it. */
    region: text('region'),
    market: text('market'),
    detail: text('detail', { mode: 'json' }).$type<Record<string, unknown>>(),
    /** The hash of the entry before, empty for the first. */
    prev: text('prev'),
    /** SHA-256, in hex, over everything above but `row`. */
    hash: text('hash'),
  },
  (table) => [
    index('audit_by_tenant').on(table.tenant, table.at),
    uniqueIndex('audit_chain').on(table.tenant, table.seq),
  ],
);
