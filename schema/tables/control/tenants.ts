/** Owns the tenants, each with the snapshot that was last published to the edge. */
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { TenantSnapshot } from '../../tenant.ts';
import { moment } from '../columns.ts';

export const tenants = sqliteTable('tenants', {
  tenant: text('tenant').primaryKey(),
  name: text('name').notNull(),
  snapshot: text('snapshot', { mode: 'json' }).$type<TenantSnapshot>().notNull(),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});
