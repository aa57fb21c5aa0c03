/** Owns the ways a person signs in (a password now, single sign-on later). The shape is better-auth's `account`. */
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { date } from '../columns.ts';
import { staff } from './staff.ts';

export const logins = sqliteTable(
  'logins',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: date('access_token_expires_at'),
    refreshTokenExpiresAt: date('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: date('created_at').notNull(),
    updatedAt: date('updated_at').notNull(),
  },
  (table) => [index('logins_by_user').on(table.userId)],
);
