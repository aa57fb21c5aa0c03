/**
 * Owns which account has what can be had only once: a mailbox, or a number within a provider's account. A claim holds across tenants, so
 * that nobody takes what comes in for somebody else.
 */
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { tenant } from '../columns.ts';

export const accountClaims = sqliteTable(
  'account_claims',
  {
    claim: text('claim').primaryKey(),
    tenant: tenant(),
    account: text('account').notNull(),
  },
  (table) => [index('account_claims_by_account').on(table.account)],
);
