import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Callback, type CallbackState, callbackStates } from '../../../schema/callback.ts';
import { createFormats } from '../../shared/format.ts';
import { countShown, isNow, shownStates, toAgenda, weekSpan } from './agenda.ts';

const formats = createFormats('en-GB');
const dateOf = (at: number, timeZone: string) => formats.zone(timeZone).date(at);
const hourMs = 3_600_000;
const noon = Date.UTC(2026, 2, 28, 12);

function callback(id: string, state: CallbackState, from: number, nextAt?: number): Callback {
  return {
    v: 1,
    id,
    tenant: 'shop',
    region: 'eu',
    market: 'se',
    account: 'acc_eu_phone',
    conversationId: 'cnv_eu_1',
    reference: 'SE-7K3Q-92FD',
    phone: '+46701740605',
    language: 'sv',
    queue: 'level-1',
    slot: { from, until: from + hourMs / 4 },
    state,
    attempts: [],
    source: 'agent',
    createdAt: 0,
    ...(nextAt === undefined ? {} : { nextAt }),
  };
}

const of = (timeZone: string, ...callbacks: Callback[]) => [{ timeZone, callbacks }];
const all = { shown: 'all', now: noon, dateOf } as const;

describe('the agenda', () => {
  it('puts what is called or has come due before the days', () => {
    const agenda = toAgenda(
      of(
        'Europe/Stockholm',
        callback('later', 'booked', noon + hourMs, noon + hourMs),
        callback('due', 'due', noon - hourMs),
        callback('overdue', 'booked', noon - hourMs, noon - 1),
        callback('calling', 'calling', noon),
        callback('missed', 'missed', noon - hourMs),
      ),
      all,
    );
    expect(agenda.now.map(({ id }) => id)).toEqual(['due', 'overdue', 'calling']);
    expect(agenda.days.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['missed', 'later']);
  });

  it('counts a day by the clock of the market, also where that clock is changed', () => {
    const lateInStockholm = Date.UTC(2026, 2, 28, 22, 30);
    const [se] = toAgenda(of('Europe/Stockholm', callback('a', 'booked', lateInStockholm, lateInStockholm)), all).days;
    const [us] = toAgenda(of('America/New_York', callback('a', 'booked', lateInStockholm, lateInStockholm)), all).days;
    const [gb] = toAgenda(
      of('Europe/Stockholm', callback('a', 'booked', lateInStockholm + hourMs, lateInStockholm + hourMs)),
      all,
    ).days;
    expect([se?.date, gb?.date, us?.date]).toEqual(['2026-03-28', '2026-03-29', '2026-03-28']);
  });

  it('files one that is tried again under the time of the next try', () => {
    const next = noon + 30 * hourMs;
    const { days } = toAgenda(of('UTC', callback('a', 'booked', noon - hourMs, next)), all);
    expect(days.map(({ date }) => date)).toEqual(['2026-03-29']);
  });

  it('shows each callback once, and as many as it counts', () => {
    const some = fc.array(
      fc.tuple(
        fc.constantFrom(...callbackStates),
        fc.integer({ min: -200, max: 200 }),
        fc.constantFrom('UTC', 'Asia/Tokyo'),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...shownStates), (drawn, shown) => {
        const lists = drawn.map(([state, hours, timeZone], index) => ({
          timeZone,
          callbacks: [callback(String(index), state, noon + hours * hourMs)],
        }));
        const { now, days } = toAgenda(lists, { shown, now: noon, dateOf });
        const items = [...now, ...days.flatMap(({ items: ofDay }) => ofDay)];
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items).toHaveLength(countShown(lists)[shown]);
        expect(now.every((item) => isNow(item, noon))).toBe(true);
        expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].sort());
      }),
    );
  });

  it('joins its weeks without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 3 }), fc.integer({ min: 0, max: 365 * 24 }), (week, hours) => {
        const now = noon + hours * hourMs;
        expect(weekSpan(now, week).until).toBeGreaterThanOrEqual(weekSpan(now, week + 1).from);
        expect(weekSpan(now, 0).from).toBeLessThanOrEqual(now - 24 * hourMs);
      }),
    );
  });
});
