/** Owns showing channel accounts with their health. Secrets never leave: not even their names are read here. */
import type { z } from 'zod';
import type { AccountItem, AccountsBody, accountsQuery } from '../../../../../schema/api/admin/accounts.ts';
import { Problem } from '../../../../../schema/problems.ts';
import { accountRepositoryFor, type KeptAccount } from '../../../../database/account-repository.ts';
import { controlRepositoryFor } from '../../../../database/control-repository.ts';
import { databasesOf } from '../../../../database/databases.ts';
import { type Refused, type ShownAccount, toAccountItem } from '../../../../health/account-item.ts';
import { accountFor } from '../../../../object/stubs.ts';
import { can } from '../../../../tenancy/permissions.ts';
import type { Call } from '../../../api/route.ts';
import { type Refusals, readRefusals } from '../../../hooks/refusals.ts';

type Asking = Pick<Call<'tenant', unknown, unknown>, 'env' | 'clock' | 'principal'>;

async function refusedToday({ env, clock, principal }: Asking): Promise<Refusals[]> {
  return readRefusals(env.SNAPSHOTS, principal.tenant, new Date(clock()).toISOString().slice(0, 10));
}

function refusedOf(account: string, all: readonly Refusals[]): Refused {
  return all.filter((one) => one.account === account).map(({ reason, count }) => ({ reason, count }));
}

async function shown({ env, clock, principal }: Asking, account: ShownAccount, refused: Refused): Promise<AccountItem> {
  const place = { tenant: principal.tenant, region: account.region, account: account.id };
  return toAccountItem(account, await accountFor(env, place).health(place), refused, clock());
}

/** Lists the accounts of the caller's markets. */
export async function listAccounts(
  call: Call<'tenant', z.output<typeof accountsQuery>, unknown>,
): Promise<AccountsBody> {
  const { env, principal, query } = call;
  const rows = await controlRepositoryFor(databasesOf(env).control(), principal.tenant).accounts();
  const own = rows.filter(
    ({ region, market }) =>
      can(principal, 'accounts.read', { region, market }) === 'allowed' &&
      (query.market === undefined || query.market === market),
  );
  const refused = await refusedToday(call);
  return { accounts: await Promise.all(own.map((row) => shown(call, row, refusedOf(row.id, refused)))) };
}

/** Shows one account. */
export async function readAccount(call: Call<'account', unknown, unknown>): Promise<AccountItem> {
  return showAccount(call, await accountOf(call));
}

/** Finds the row of the account that a call is about; throws Problem('not-found') when it was removed. */
export async function accountOf({ env, address }: Call<'account', unknown, unknown>): Promise<KeptAccount> {
  const repository = accountRepositoryFor(databasesOf(env).control(), address.tenant);
  const row = await repository.kept(address.account);
  if (!row) throw new Problem('not-found');
  return row;
}

/** Shows an account with what is known of it. */
export async function showAccount(call: Asking, account: ShownAccount): Promise<AccountItem> {
  return shown(call, account, refusedOf(account.id, await refusedToday(call)));
}

/** Asks the provider and shows what it said. */
export async function checkAccount(call: Call<'account', unknown, unknown>): Promise<AccountItem> {
  const { tenant, region, account } = call.address;
  await accountFor(call.env, { tenant, region, account }).check({ tenant, region, account });
  return readAccount(call);
}
