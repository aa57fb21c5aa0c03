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
    /** The last letters, by which its owner knows it again; empty for those from before they were kept. */
    hint: text('hint').notNull().default(''),
    role: text('role').notNull(),
    regions: names('regions'),
    markets: names('markets'),
    /** What of the role it may use; NULL is all of it. */
    scopes: names('scopes'),
    createdBy: text('created_by'),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at'),
    revokedAt: moment('revoked_at'),
    /** The one that took its place; both work until this one expires. */
    replacedBy: text('replaced_by'),
    /** Roughly: written at most once an hour. */
    lastUsedAt: moment('last_used_at'),
  },
  (table) => [index('api_tokens_by_tenant').on(table.tenant)],
);
