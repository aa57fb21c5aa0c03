/** Books, moves and cancels calls as staff do, each as far as their role goes. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import type { CallbackRules } from '../../../schema/callback.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import { callingMarket } from '../../callbacks/testing/market.ts';
import { callbackFor } from '../../object/stubs.ts';
import { codeOf, createStage, post, type Stage, send } from './testing/stage.ts';

const place = { market: 'se', region: 'eu' };

/** Lets the market of a stage call back. */
async function openStage(rules: Partial<CallbackRules> = {}): Promise<Stage> {
  const stage = await createStage(place);
  const { smsAccount: _none, ...callback } = callingMarket({ horizonDays: 1, ...rules }).callback;
  const market = { ...callingMarket({}, { tenant: stage.tenant, ...place }), callback };
  await env.SNAPSHOTS.put(
    snapshotKeys.market(stage.tenant, place.market),
    JSON.stringify({ ...market, bot: { ...market.bot, enabled: false } }),
  );
  return stage;
}

type Answer = { callback: { id: string; state: string; phone: string; source: string; slot: { from: number } } };
type Slots = { offered: boolean; slots: { from: number }[] };
type List = { callbacks: { id: string; state: string }[] };

const slotsUrl = '/api/desk/markets/se/callbacks/slots';

it('is booked on the number that the conversation has, moved, listed and cancelled', async () => {
  const stage = await openStage();
  const { headers } = await stage.signedIn();
  const url = `/api/desk/conversations/${await stage.conversation()}/callbacks`;
  const { offered, slots }: Slots = await (await send(slotsUrl, { headers })).json();
  expect(offered).toBe(true);
  const body = { slot: slots[3]?.from, topic: 'A refund', clientId: crypto.randomUUID() };
  const [first, again] = [await post(url, body, headers), await post(url, body, headers)];
  const { callback }: Answer = await first.json();
  expect(callback).toMatchObject({ state: 'booked', phone: '+46701740605', source: 'agent' });
  expect(((await again.json()) as Answer).callback.id).toBe(callback.id);
  const coming = async () => ((await (await send(url, { headers })).json()) as List).callbacks.map(({ id }) => id);
  await expect.poll(coming, { timeout: 10_000 }).toEqual([callback.id]);
  const moved = await post(`${url}/${callback.id}/move`, { slot: slots[7]?.from }, headers);
  expect(((await moved.json()) as Answer).callback.slot.from).toBe(slots[7]?.from);
  expect(await codeOf(await post(`${url}/${callback.id}/move`, { slot: 1 }, headers))).toBe('conflict');
  const cancelled = await post(`${url}/${callback.id}/cancel`, {}, headers);
  expect(((await cancelled.json()) as Answer).callback.state).toBe('cancelled');
  const list = async (query = '') =>
    (await (await send(`/api/desk/markets/se/callbacks${query}`, { headers })).json()) as List;
  await expect
    .poll(async () => (await list()).callbacks, { timeout: 10_000 })
    .toMatchObject([{ id: callback.id, state: 'cancelled' }]);
  expect((await list('?from=1&until=2')).callbacks).toEqual([]);
  await expect.poll(coming, { timeout: 10_000 }).toEqual([]);
});

it('calls at once where a phone may ring, and not at a quiet hour', async () => {
  const stage = await openStage();
  const { id, headers } = await stage.signedIn();
  const url = `/api/desk/conversations/${await stage.conversation()}/callbacks`;
  const { callback }: Answer = await (await post(url, { now: true }, headers)).json();
  expect(callback.slot.from).toBeLessThanOrEqual(Date.now());
  expect(await callbackFor(env, { tenant: stage.tenant, region: 'eu', callbackId: callback.id }).read()).not.toBeNull();
  expect(id).toBeTruthy();
  const quiet = await openStage({ quietHours: { from: 0, until: 1440 } });
  const other = await quiet.signedIn();
  const quietUrl = `/api/desk/conversations/${await quiet.conversation()}/callbacks`;
  expect(await codeOf(await post(quietUrl, { now: true }, other.headers))).toBe('conflict');
});

it('is refused for what is wrong with it', async () => {
  const stage = await openStage();
  const { headers } = await stage.signedIn();
  const url = `/api/desk/conversations/${await stage.conversation()}/callbacks`;
  for (const body of [{}, { slot: 1, now: true }, { now: true, phone: '112' }, { now: true, phone: '+1 900 555 0142' }])
    expect(await codeOf(await post(url, body, headers)), JSON.stringify(body)).toBe('invalid');
  expect(await codeOf(await post(`${url}/cbk_eu_nothing/cancel`, {}, headers))).toBe('not-found');
  expect(await codeOf(await post(`${url}/nonsense/cancel`, {}, headers))).toBe('not-found');
  const closed = await openStage({ enabled: false });
  const theirs = await closed.signedIn();
  const { offered, slots }: Slots = await (await send(slotsUrl, { headers: theirs.headers })).json();
  expect([offered, slots]).toEqual([false, []]);
  const closedUrl = `/api/desk/conversations/${await closed.conversation()}/callbacks`;
  expect(await codeOf(await post(closedUrl, { now: true }, theirs.headers))).toBe('conflict');
});

it('of one conversation is not reached through another, and is only read by those who do not answer', async () => {
  const stage = await openStage();
  const { headers } = await stage.signedIn();
  const [mine, other] = [await stage.conversation(), await stage.conversation()];
  const { callback }: Answer = await (
    await post(`/api/desk/conversations/${mine}/callbacks`, { now: true }, headers)
  ).json();
  const elsewhere = `/api/desk/conversations/${other}/callbacks/${callback.id}/cancel`;
  expect(await codeOf(await post(elsewhere, {}, headers))).toBe('not-found');
  const reader = await stage.signedIn({ role: 'compliance' });
  expect((await send('/api/desk/markets/se/callbacks', { headers: reader.headers })).status).toBe(200);
  expect(await codeOf(await post(`/api/desk/conversations/${mine}/callbacks`, { now: true }, reader.headers))).toBe(
    'forbidden',
  );
});
