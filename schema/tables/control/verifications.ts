/** Owns one-time values on their way to a person (a password reset). The shape is better-auth's. */
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { date } from '../columns.ts';

export const verifications = sqliteTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: date('expires_at').notNull(),
    createdAt: date('created_at').notNull(),
    updatedAt: date('updated_at').notNull(),
  },
  (table) => [index('verifications_by_identifier').on(table.identifier)],
);
