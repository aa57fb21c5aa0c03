/** Owns every published version of every market; KV holds the newest, this table can say what any of them was. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MarketSnapshot } from '../../market.ts';
import { moment, tenant } from '../columns.ts';

export const marketVersions = sqliteTable(
  'market_versions',
  {
    tenant: tenant(),
    market: text('market').notNull(),
    version: integer('version').notNull(),
    region: text('region').notNull(),
    snapshot: text('snapshot', { mode: 'json' }).$type<MarketSnapshot>().notNull(),
    /** SHA-256 of what was published, without version and time: the same again is no new version. */
    digest: text('digest').notNull(),
    publishedBy: text('published_by').notNull(),
    publishedAt: moment('published_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.market, table.version] })],
);
