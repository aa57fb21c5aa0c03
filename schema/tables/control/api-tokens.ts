/** Owns the tokens with which a tenant's own programs use the API. The token itself is never stored, only its SHA-256. */
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment, names, tenant } from '../columns.ts';

export const apiTokens = sqliteTable(
  'api_tokens',
  {
    id: text('id').primaryKey(),
    tenant: tenant(),
    name: text('name').notNull(),
    hash: text('hash').notNull().unique(),
    role: text('role').notNull(),
    regions: names('regions'),
    markets: names('markets'),
    createdBy: text('created_by'),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('api_tokens_by_tenant').on(table.tenant)],
);
