/** Holds what the admin API says of channel accounts, in the real runtime: whose they are, and what goes red. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import type { AccountItem, AccountsBody } from '../../../schema/api/admin/accounts.ts';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import { accounts } from '../../../schema/tables/control/index.ts';
import { databasesOf } from '../../database/databases.ts';
import { accountFor } from '../../object/stubs.ts';
import { createStage, type Stage, send } from '../desk/testing/stage.ts';
import { publishAccount } from '../hooks/testing/provider.ts';

/** Publishes an account and writes its row, as a tenant's admin does. */
async function addAccount(stage: Stage, changes: Partial<AccountSnapshot> = {}): Promise<AccountSnapshot> {
  const { tenant, region, market } = stage;
  const account = await publishAccount({ tenant, region, market, ...changes });
  const { v: _, ...row } = account;
  const at = Date.now();
  await databasesOf(env)
    .control()
    .insert(accounts)
    .values({ ...row, createdAt: at, updatedAt: at });
  return account;
}

async function listed(headers: Record<string, string>): Promise<AccountItem[]> {
  const response = await send('/api/admin/accounts', { headers });
  return ((await response.json()) as AccountsBody).accounts;
}

it('lists the accounts of the caller’s markets with what traffic showed, and no secret', async () => {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const account = await addAccount(stage);
  const place = { tenant: stage.tenant, region: 'eu', account: account.id };
  await accountFor(env, place).traffic(place, {
    inboundAt: 1_000,
    sent: 3,
    failed: 1,
    unknown: 0,
    codes: { '30003': 1 },
  });
  const headers = await stage.withToken({ role: 'supervisor' });
  const [item] = await listed(headers);
  expect(item).toMatchObject({
    id: account.id,
    channel: 'sms',
    lastInboundAt: 1_000,
    sends: { sent: 3, failed: 1, codes: [{ code: '30003', count: 1 }] },
  });
  expect(JSON.stringify(item)).not.toContain(account.credentials);
  expect(await listed(await stage.withToken({ markets: ['fi'] }))).toEqual([]);
});

it('shows an account whose secrets do not open as broken, at once', async () => {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const account = await addAccount(stage, { channel: 'telegram', config: {}, credentials: 'v1.not.ours' });
  const headers = await stage.withToken();
  const response = await send(`/api/admin/accounts/${account.id}/check`, { method: 'POST', headers });
  expect(await response.json()).toMatchObject({ state: 'broken', aspects: { token: { state: 'broken' } } });
});

it('shows accounts to those who lead, and to nobody else', async () => {
  const stage = await createStage({ market: 'se', region: 'eu' });
  expect((await send('/api/admin/accounts', { headers: await stage.withToken({ role: 'agent' }) })).status).toBe(403);
});
