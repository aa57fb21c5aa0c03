/** Owns every published version of every market; KV holds the newest, this table can say what any of them was, and who wanted it. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ConfigPatch, MarketConfig } from '../../config/market-config.ts';
import type { VersionKind } from '../../config/versions.ts';
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
    publishedByName: text('published_by_name').notNull().default(''),
    publishedAt: moment('published_at').notNull(),
    kind: text('kind').$type<VersionKind>().notNull().default('published'),
    reason: text('reason').notNull().default(''),
    approvedBy: text('approved_by'),
    approvedByName: text('approved_by_name'),
    /** The version that a roll-back brought back. */
    restores: integer('restores'),
    /** The whole configuration, and the market's own layer of it; NULL in versions from before configurations were kept. */
    config: text('config', { mode: 'json' }).$type<MarketConfig>(),
    patch: text('patch', { mode: 'json' }).$type<ConfigPatch>(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.market, table.version] })],
);
