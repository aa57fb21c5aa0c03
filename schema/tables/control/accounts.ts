/**
 * Owns the tenants' channel accounts. Credentials are sealed (lib/seal) and bound to the account's id. One that was removed keeps its
 * row, without its secrets: conversations name it.
 */
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Channel, FormerCredentials } from '../../channel.ts';
import { moment, tenant } from '../columns.ts';

export const accounts = sqliteTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    tenant: tenant(),
    region: text('region').notNull(),
    market: text('market').notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    address: text('address').notNull(),
    state: text('state').$type<'live' | 'paused' | 'removed'>().notNull(),
    config: text('config', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    credentials: text('credentials').notNull(),
    /** Credentials that were replaced and are taken for a while on what comes in, newest first. */
    former: text('former', { mode: 'json' }).$type<FormerCredentials[]>(),
    /** Which secrets are set, and since when each is what it is: ms since 1970. */
    secrets: text('secrets', { mode: 'json' }).$type<Record<string, number>>(),
    /** Who changed it last; NULL is nobody since the demo world was made. */
    changedBy: text('changed_by'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('accounts_by_tenant').on(table.tenant, table.market)],
);
