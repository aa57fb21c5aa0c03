/** Owns the addresses of channel accounts. */
import { accountItem, accountsBody, accountsQuery } from '../../../../schema/api/admin/accounts.ts';
import { route } from '../../api/route.ts';
import { checkAccount, listAccounts, readAccount } from '../handlers/accounts.ts';

const account = '/api/admin/accounts/{account}' as const;

export const accountRoutes = [
  route({
    method: 'GET',
    path: '/api/admin/accounts',
    permission: 'accounts.read',
    scope: 'tenant',
    summary: 'How every channel account is',
    query: accountsQuery,
    answer: accountsBody,
    handle: listAccounts,
  }),
  route({
    method: 'GET',
    path: account,
    permission: 'accounts.read',
    scope: 'account',
    summary: 'How one channel account is',
    answer: accountItem,
    handle: readAccount,
  }),
  route({
    method: 'POST',
    path: `${account}/check`,
    permission: 'accounts.check',
    scope: 'account',
    summary: 'Ask the provider now how an account is',
    answer: accountItem,
    handle: checkAccount,
  }),
];
