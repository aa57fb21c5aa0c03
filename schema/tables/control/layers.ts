/** Owns what a tenant, and each of its regions, says for all of its markets. `scope` is `tenant`, or a region as `region/eu`. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ConfigPatch } from '../../config/market-config.ts';
import { moment, tenant } from '../columns.ts';

export const layers = sqliteTable(
  'layers',
  {
    tenant: tenant(),
    scope: text('scope').notNull(),
    patch: text('patch', { mode: 'json' }).$type<ConfigPatch>().notNull(),
    /** Grows with every publication. */
    revision: integer('revision').notNull().default(0),
    changedBy: text('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.scope] })],
);
