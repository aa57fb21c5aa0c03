/** Owns the addresses of channel accounts. */
import {
  accountChanged,
  accountItem,
  accountRemoved,
  accountSettings,
  accountsBody,
  accountsQuery,
  changeAccountBody,
  channelsBody,
  createAccountBody,
  rotateAccountBody,
} from '../../../../schema/api/admin/accounts.ts';
import { route } from '../../api/route.ts';
import { editAccount, removeAccount, rotateAccount } from '../handlers/accounts/change.ts';
import { connectAccount } from '../handlers/accounts/connect.ts';
import { listChannels, readSettings } from '../handlers/accounts/settings.ts';
import { checkAccount, listAccounts, readAccount } from '../handlers/accounts/show.ts';

const accounts = '/api/admin/accounts' as const;
const account = `${accounts}/{account}` as const;
const changing = { permission: 'accounts.write', scope: 'account' } as const;

export const accountRoutes = [
  route({
    ...{ method: 'GET', path: '/api/admin/channels', permission: 'accounts.write', scope: 'tenant' },
    summary: 'What an account of each channel is made of, and the markets that you may connect one to',
    answer: channelsBody,
    handle: listChannels,
  }),
  route({
    ...{ method: 'GET', path: accounts, permission: 'accounts.read', scope: 'tenant' },
    summary: 'How every channel account is',
    query: accountsQuery,
    answer: accountsBody,
    handle: listAccounts,
  }),
  route({
    ...{ method: 'POST', path: accounts, permission: 'accounts.write', scope: 'tenant' },
    summary: 'Connect an account to a market; its secrets are never shown again',
    body: createAccountBody,
    answer: accountChanged,
    handle: connectAccount,
  }),
  route({
    ...{ method: 'GET', path: account, permission: 'accounts.read', scope: 'account' },
    summary: 'How one channel account is',
    answer: accountItem,
    handle: readAccount,
  }),
  route({
    ...{ ...changing, method: 'GET', path: `${account}/settings` },
    summary: 'An account’s settings, and which secrets are set since when',
    answer: accountSettings,
    handle: readSettings,
  }),
  route({
    ...{ ...changing, method: 'PATCH', path: account },
    summary: 'Change settings, move to another market of the region, pause or resume',
    body: changeAccountBody,
    answer: accountChanged,
    handle: editAccount,
  }),
  route({
    ...{ ...changing, method: 'DELETE', path: account },
    summary: 'Remove a paused account for good',
    answer: accountRemoved,
    handle: removeAccount,
  }),
  route({
    ...{ ...changing, method: 'POST', path: `${account}/rotate` },
    summary: 'Put new secrets in place; the old ones are believed for a while',
    body: rotateAccountBody,
    answer: accountChanged,
    handle: rotateAccount,
  }),
  route({
    ...{ method: 'POST', path: `${account}/check`, permission: 'accounts.check', scope: 'account' },
    summary: 'Ask the provider now how an account is',
    answer: accountItem,
    handle: checkAccount,
  }),
];
