/** Lets many book at once: a slot takes what it can, and not one more. */
import { runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import type { Callback, CallbackRules } from '../../schema/callback.ts';
import { snapshotKeys } from '../../schema/tenant.ts';
import { slotBookFor } from '../object/stubs.ts';
import { callingMarket } from './testing/market.ts';

async function openBook(rules: Partial<CallbackRules> = {}) {
  const tenant = `t-${crypto.randomUUID().slice(0, 8)}`;
  const address = { tenant, region: 'eu', market: 'se' };
  const market = callingMarket({ perSlot: 3, horizonDays: 1, ...rules }, { tenant });
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify(market));
  const book = slotBookFor(env, address);
  return {
    address,
    book,
    slots: () => book.slots(address),
    take: (id: string, from: number) => book.take(address, { id, from }),
  };
}

function callback(id: string, slot: { from: number; until: number }, state: Callback['state'] = 'booked'): Callback {
  return {
    v: 1,
    id,
    tenant: 'northpay',
    region: 'eu',
    market: 'se',
    account: 'acc_eu_phone',
    conversationId: 'cnv_eu_1',
    reference: 'SE-7K3Q-92FD',
    phone: '+46701740642',
    language: 'sv',
    queue: 'general',
    slot: { from: slot.from, until: slot.until },
    state,
    attempts: [],
    source: 'page',
    createdAt: 1,
  };
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `cbk_eu_${index}`);

describe('a book of callbacks', () => {
  it('gives a slot to as many as it takes, of all who ask at once', async () => {
    const { slots, take } = await openBook();
    const [, slot] = await slots();
    const answers = await Promise.all(ids(25).map((id) => take(id, slot?.from ?? 0)));
    expect(answers.filter((held) => held !== null)).toHaveLength(3);
    expect((await slots()).some(({ from }) => from === slot?.from)).toBe(false);
  });

  it('holds one slot for a callback however often it asks, and moves it in one step', async () => {
    const { slots, take } = await openBook({ perSlot: 1 });
    const [, one, two] = await slots();
    const [first, other] = [one?.from ?? 0, two?.from ?? 0];
    expect(await Promise.all([take('cbk_eu_1', first), take('cbk_eu_1', first)])).toMatchObject([
      { hold: 1 },
      { hold: 2 },
    ]);
    expect(await take('cbk_eu_2', first)).toBeNull();
    expect(await take('cbk_eu_1', other)).toMatchObject({ from: other, hold: 3 });
    expect(await take('cbk_eu_2', first)).toMatchObject({ from: first });
    expect(await take('cbk_eu_1', first)).toBeNull();
  });

  it('keeps within capacity while many move around at once', async () => {
    const { slots, take } = await openBook({ perSlot: 2 });
    const free = (await slots()).slice(1, 4);
    const held = new Map<string, number>();
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(
        ids(12).map(async (id, index) => {
          const answer = await take(id, free[(index + round) % free.length]?.from ?? 0);
          if (answer) held.set(id, answer.from);
        }),
      );
    }
    for (const { from } of free) expect([...held.values()].filter((at) => at === from).length).toBeLessThanOrEqual(2);
    expect(held.size).toBe(6);
  });

  it('gives back what is over, and not what was taken since', async () => {
    const { book, slots, take } = await openBook({ perSlot: 1 });
    const [, one, two] = await slots();
    if (!one || !two) throw new Error('no slots');
    await take('cbk_eu_1', one.from);
    await book.keep(callback('cbk_eu_1', one, 'cancelled'), { changes: 2, holds: false, hold: 1 });
    expect(await take('cbk_eu_2', one.from)).toMatchObject({ from: one.from });
    expect(await take('cbk_eu_1', two.from)).toMatchObject({ hold: 2 });
    // A late word of the cancellation comes again.
    await book.keep(callback('cbk_eu_1', one, 'cancelled'), { changes: 3, holds: false, hold: 1 });
    expect(await take('cbk_eu_3', two.from)).toBeNull();
  });

  it('does not give back a slot that was cancelled and taken again before the word of it came', async () => {
    const { book, slots, take } = await openBook({ perSlot: 1 });
    const [, one] = await slots();
    if (!one) throw new Error('no slots');
    const first = await take('cbk_eu_1', one.from);
    const again = await take('cbk_eu_1', one.from);
    await book.keep(callback('cbk_eu_1', one, 'cancelled'), { changes: 2, holds: false, hold: first?.hold ?? 0 });
    await book.keep(callback('cbk_eu_1', one), { changes: 3, holds: true, hold: again?.hold ?? 0 });
    expect(await take('cbk_eu_2', one.from)).toBeNull();
  });

  it('gives one hold back and no later one', async () => {
    const { book, slots, take } = await openBook({ perSlot: 1 });
    const [, one] = await slots();
    await take('cbk_eu_1', one?.from ?? 0);
    await book.giveBack('cbk_eu_1', 2);
    expect(await take('cbk_eu_2', one?.from ?? 0)).toBeNull();
    await book.giveBack('cbk_eu_1', 1);
    expect(await take('cbk_eu_2', one?.from ?? 0)).toMatchObject({ from: one?.from });
  });

  it('lists what is booked in a span of time, as it stands now', async () => {
    const { book, slots, take } = await openBook();
    const [, one, two] = await slots();
    if (!one || !two) throw new Error('no slots');
    for (const [id, slot] of [
      ['cbk_eu_2', two],
      ['cbk_eu_1', one],
    ] as const) {
      await take(id, slot.from);
      await book.keep(callback(id, slot), { changes: 1, holds: true, hold: 1 });
    }
    await book.keep(callback('cbk_eu_1', one, 'due'), { changes: 3, holds: true, hold: 1 });
    await book.keep(callback('cbk_eu_1', one, 'booked'), { changes: 2, holds: true, hold: 1 });
    const span = { from: one.from, until: two.until };
    expect((await book.list(span, 10)).map(({ id, state }) => [id, state])).toEqual([
      ['cbk_eu_1', 'due'],
      ['cbk_eu_2', 'booked'],
    ]);
    expect(await book.list({ from: two.until, until: two.until + 1 }, 10)).toEqual([]);
  });

  it('forgets who was called five weeks after, also where nobody books any more', async () => {
    const { book, slots, take } = await openBook();
    const [, one] = await slots();
    if (!one) throw new Error('no slots');
    await take('cbk_eu_1', one.from);
    await book.keep(callback('cbk_eu_1', one, 'done'), { changes: 1, holds: false, hold: 1 });
    const inDays = async (days: number) => {
      const clock = vi.spyOn(Date, 'now').mockReturnValue(one.until + days * 86_400_000);
      const fired = await runDurableObjectAlarm(book);
      clock.mockRestore();
      return [fired, (await book.list({ from: 0, until: one.until + 1 }, 10)).length];
    };
    expect(await inDays(34)).toEqual([true, 1]);
    expect(await inDays(36)).toEqual([true, 0]);
    expect(await inDays(36)).toEqual([false, 0]);
  });

  it('does not give a slot that is none', async () => {
    const { slots, take } = await openBook();
    const [, slot] = await slots();
    expect(await take('cbk_eu_1', (slot?.from ?? 0) + 1)).toBeNull();
    expect(await take('cbk_eu_1', 0)).toBeNull();
  });
});
