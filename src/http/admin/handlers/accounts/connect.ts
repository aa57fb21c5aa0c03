/** Owns connecting an account: entered once, its secrets sealed before anything is stored. */
import type { z } from 'zod';
import { setUps } from '../../../../../channels/set-ups.ts';
import type { AccountChanged, createAccountBody } from '../../../../../schema/api/admin/accounts.ts';
import type { Channel } from '../../../../../schema/channel.ts';
import { createId } from '../../../../../schema/ids.ts';
import { Problem } from '../../../../../schema/problems.ts';
import { accountRepositoryFor } from '../../../../database/account-repository.ts';
import { databasesOf } from '../../../../database/databases.ts';
import { marketRepositoryFor } from '../../../../database/market-repository.ts';
import { settingsOf } from '../../../../env.ts';
import { toHex } from '../../../../lib/bytes.ts';
import { seal } from '../../../../lib/seal.ts';
import { can } from '../../../../tenancy/permissions.ts';
import type { Call } from '../../../api/route.ts';
import { type Asking, commit } from './change-account.ts';
import { fieldsOf, readEntered, type Settings, toForm } from './entered.ts';
import { toSettings } from './settings.ts';
import { showAccount } from './show.ts';

type TenantCall<Body> = Call<'tenant', unknown, Body>;

/** Connects an account to a market, published or not. */
export async function connectAccount(call: TenantCall<z.output<typeof createAccountBody>>): Promise<AccountChanged> {
  const { env, clock, principal, body } = call;
  const { channel, config } = body;
  const { region, market } = await placeFor(call, body.market);
  const { tenant } = principal;
  const now = clock();
  const id = createId('account', region, now);
  const place = { id, tenant, region, market, channel };
  const credentials = withMade(channel, body.credentials);
  const { address, claims } = readEntered(place, { address: body.address, config, credentials });
  const row = {
    ...{ id, region, market, channel, address, config, former: null },
    state: 'live' as const,
    credentials: await seal(JSON.stringify(credentials), id, settingsOf(env).MASTER_KEY),
    secrets: sinceOf(credentials, now),
    changedBy: principal.id,
    createdAt: now,
    updatedAt: now,
  };
  const repository = accountRepositoryFor(databasesOf(env).control(), tenant);
  const isEverywhere = await commit(call, { account: id, mailboxes: [] }, async () => {
    await placeFor(call, market);
    return {
      notes: [{ action: 'account.created', detail: { channel, address } }],
      place: { region, market },
      statements: repository.add(row),
      claims,
    };
  });
  const made = { ...row, tenant };
  return { account: await showAccount(call, made), settings: toSettings(call, made), isEverywhere };
}

/** Notes since when each secret is what it is; what is an empty list is not set. */
export function sinceOf(credentials: Settings, at: number): Record<string, number> {
  const isSet = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(credentials).flatMap(([name, value]) => (isSet(value) ? [[name, at]] : [])));
}

/** Finds where a market of the caller's lies; one that is not theirs looks as if it were not there. */
export async function placeFor({ env, principal }: Asking, name: string): Promise<{ region: string; market: string }> {
  const row = await marketRepositoryFor(databasesOf(env).control(), principal.tenant).market(name);
  const verdict = row && can(principal, 'accounts.write', { region: row.region, market: row.market });
  if (!row || verdict !== 'allowed') throw new Problem('not-found', `market: there is no market ${name} here`);
  return { region: row.region, market: row.market };
}

/** Makes the secrets that nobody has to bring. */
function withMade(channel: Channel, credentials: Settings): Settings {
  const made = [...fieldsOf(toForm(setUps[channel].credentials))].filter(
    ([name, { made }]) => made === 'by-gateway' && credentials[name] === undefined,
  );
  const secret = () => toHex(crypto.getRandomValues(new Uint8Array(32)));
  return { ...credentials, ...Object.fromEntries(made.map(([name]) => [name, [secret()]])) };
}
