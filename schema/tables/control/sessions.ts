/** Owns who is signed in where. The shape is better-auth's. */
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { date } from '../columns.ts';
import { staff } from './staff.ts';

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    expiresAt: date('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: date('created_at').notNull(),
    updatedAt: date('updated_at').notNull(),
  },
  (table) => [index('sessions_by_user').on(table.userId)],
);
