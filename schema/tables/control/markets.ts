/**
 * Owns the tenants' markets: where each lies, the layer it was last published with, and the draft that is being worked on. What was
 * published when is market_versions'.
 */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ConfigPatch } from '../../config/market-config.ts';
import type { PublishRequest } from '../../config/versions.ts';
import { moment, tenant } from '../columns.ts';

export const markets = sqliteTable(
  'markets',
  {
    tenant: tenant(),
    market: text('market').notNull(),
    region: text('region').notNull(),
    /** The preset below all layers. */
    preset: text('preset').notNull(),
    name: text('name').notNull(),
    /** The market's own layer as it was last published; NULL before the first time. */
    patch: text('patch', { mode: 'json' }).$type<ConfigPatch>(),
    /** The newest published version; NULL before the first. */
    version: integer('version'),
    draft: text('draft', { mode: 'json' }).$type<ConfigPatch>(),
    /** Grows with every change of the draft, of what is published and of the layers below, and never goes back. */
    draftRevision: integer('draft_revision').notNull().default(0),
    draftBy: text('draft_by'),
    draftByName: text('draft_by_name'),
    draftAt: moment('draft_at'),
    /** A publication that waits for a second approver. */
    request: text('request', { mode: 'json' }).$type<PublishRequest>(),
    createdBy: text('created_by').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.market] })],
);
