/** Owns the tenants' channel accounts. Credentials are sealed (lib/seal) and bound to the account's id. */
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Channel } from '../../channel.ts';
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
    state: text('state').$type<'live' | 'paused'>().notNull(),
    config: text('config', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    credentials: text('credentials').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('accounts_by_tenant').on(table.tenant, table.market)],
);
