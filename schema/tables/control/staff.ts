/**
 * Owns the people who work at a tenant. A row is also better-auth's user: one login belongs to one tenant, so that what a
 * session may do travels in the signed session cookie and needs no second look-up.
 */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { date, moment, names, tenant } from '../columns.ts';

export const staff = sqliteTable('staff', {
  id: text('id').primaryKey(),
  tenant: tenant(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  role: text('role').notNull(),
  /** Regions and markets this person works in; NULL is all of the tenant's. */
  regions: names('regions'),
  markets: names('markets'),
  /** The languages this person answers in; an empty list is any. */
  languages: names('languages').notNull(),
  /** The phone, in E.164, on which calls with customers reach this person; none means that they take no calls. */
  phone: text('phone'),
  /** What this person can do besides a level-1 agent's work, as queues name it; NULL is nothing in particular. */
  skills: names('skills'),
  active: integer('active', { mode: 'boolean' }).notNull().default(true),
  lastSignInAt: moment('last_sign_in_at'),
  createdAt: date('created_at').notNull(),
  updatedAt: date('updated_at').notNull(),
});
