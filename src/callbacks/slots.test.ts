import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../../schema/callback.ts';
import { isOpen, localTimeAt } from '../routing/calendar.ts';
import { isQuiet, nextCallable, queueOf } from './rules.ts';
import { slotAt, slotsOf } from './slots.ts';
import { callingMarket } from './testing/market.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const zones = ['Europe/Stockholm', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe'];
// Around both changes of the clock in the north, and a plain day.
const moments = [
  '2026-03-28T10:00Z',
  '2026-03-07T20:00Z',
  '2026-10-24T10:00Z',
  '2026-10-31T20:00Z',
  '2026-11-24T04:00Z',
];

const minute = fc.integer({ min: 0, max: 1439 });
const span = fc
  .tuple(minute, minute)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: Math.min(a, b), until: Math.max(a, b) }));
const rules = fc.record({
  slotMinutes: fc.constantFrom(5, 15, 20, 60, 90),
  perSlot: fc.integer({ min: 1, max: 3 }),
  leadMinutes: fc.constantFrom(0, 15, 120),
  horizonDays: fc.integer({ min: 0, max: 3 }),
  quietHours: fc.record({ from: minute, until: minute }),
});

function marketOf(zone: string, week: { from: number; until: number }[][], given: Parameters<typeof callingMarket>[0]) {
  const [queue] = callingMarket().queues;
  if (!queue) throw new Error('no queue');
  const exceptions = [{ date: '2026-03-29', name: 'A holiday', spans: [] }];
  return callingMarket(given, {
    timeZone: zone,
    queues: [{ ...queue, hours: { week, exceptions } }],
    defaultQueue: queue.id,
  });
}

const situation = fc.record({
  zone: fc.constantFrom(...zones),
  now: fc
    .tuple(fc.constantFrom(...moments), fc.integer({ min: 0, max: 1440 }))
    .map(([at, later]) => Date.parse(at) + later * minuteMs),
  week: fc.array(fc.array(span, { maxLength: 2 }), { minLength: 7, maxLength: 7 }),
  rules,
});

describe('slots', () => {
  it('lie wholly in the hours, outside quiet hours and holidays, as long as they are, ahead and within the horizon', () => {
    fc.assert(
      fc.property(situation, ({ zone, now, week, rules: given }) => {
        const market = marketOf(zone, week, given);
        const hours = queueOf(market)?.hours;
        for (const { from, until, left } of slotsOf(market, { now, taken: [] })) {
          expect(until - from).toBe(given.slotMinutes * minuteMs);
          for (let at = from; at < until; at += 5 * minuteMs) {
            expect(hours && isOpen(hours, zone, at), new Date(at).toISOString()).toBe(true);
            expect(isQuiet(market, at), new Date(at).toISOString()).toBe(false);
          }
          expect(localTimeAt(from, zone).date).not.toBe('2026-03-29');
          expect(given.leadMinutes === 0 ? until > now : from >= now + given.leadMinutes * minuteMs).toBe(true);
          expect(from - now).toBeLessThan((given.horizonDays + 1) * dayMs + 2 * hourMs);
          expect(left).toBe(given.perSlot);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never overlap within one span, come in order, and are found again by their beginning', () => {
    fc.assert(
      fc.property(situation, ({ zone, now, rules: given }) => {
        const market = marketOf(
          zone,
          Array.from({ length: 7 }, () => [{ from: 0, until: 1440 }]),
          given,
        );
        const slots = slotsOf(market, { now, taken: [] });
        for (const [index, slot] of slots.entries()) {
          const next = slots[index + 1];
          if (next) expect(next.from).toBeGreaterThanOrEqual(slot.until);
        }
        for (const slot of slots.slice(0, 5)) expect(slotAt(market, slot.from, { now, taken: [] })).toEqual(slot);
        expect(slotAt(market, (slots[0]?.from ?? now) + 1, { now, taken: [] })).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('take no more than they can, also when the market has changed their length since', () => {
    fc.assert(
      fc.property(situation, fc.array(fc.nat(40), { maxLength: 12 }), ({ zone, now, rules: given }, picks) => {
        const market = marketOf(
          zone,
          Array.from({ length: 7 }, () => [{ from: 480, until: 1200 }]),
          { ...given, slotMinutes: 15 },
        );
        const free = slotsOf(market, { now, taken: [] });
        const taken: Slot[] = picks.flatMap((pick) => free[pick % Math.max(1, free.length)] ?? []);
        const longer = { ...market, callback: { ...market.callback, slotMinutes: 45 } };
        for (const asked of [market, longer])
          for (const slot of slotsOf(asked, { now, taken })) {
            const held = taken.filter((other) => other.from < slot.until && other.until > slot.from).length;
            expect(held + slot.left).toBeLessThanOrEqual(given.perSlot);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('of the hour that the clock skips are not there, and of the hour that comes twice are there once', () => {
    const allDay = Array.from({ length: 7 }, () => [{ from: 0, until: 1440 }]);
    const [queue] = callingMarket().queues;
    if (!queue) throw new Error('no queue');
    const market = callingMarket(
      { slotMinutes: 60, leadMinutes: 15, horizonDays: 1 },
      {
        timeZone: 'Europe/Stockholm',
        queues: [{ ...queue, hours: { week: allDay, exceptions: [] } }],
        defaultQueue: queue.id,
      },
    );
    const hoursOn = (date: string, now: string) =>
      slotsOf(market, { now: Date.parse(now), taken: [], date }).map(
        ({ from }) => localTimeAt(from, 'Europe/Stockholm').minute / 60,
      );
    const spring = hoursOn('2026-03-29', '2026-03-28T12:00Z');
    expect(spring).toHaveLength(23);
    expect(spring).not.toContain(2);
    const autumn = hoursOn('2026-10-25', '2026-10-24T12:00Z');
    // 02:00 to 03:00 comes twice: its first hour can be booked, its second is nobody's appointment.
    expect(autumn.filter((hour) => hour === 2)).toHaveLength(1);
    expect(new Set(autumn).size).toBe(autumn.length);
  });
});

describe('the next moment to call', () => {
  it('is open, not quiet, and never before', () => {
    fc.assert(
      fc.property(situation, ({ zone, now, week, rules: given }) => {
        const market = marketOf(zone, week, given);
        const at = nextCallable(market, now);
        if (at === undefined) return;
        expect(at).toBeGreaterThanOrEqual(now);
        const hours = queueOf(market)?.hours;
        expect(hours && isOpen(hours, zone, at)).toBe(true);
        expect(isQuiet(market, at)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
