import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hours } from '../../schema/market.ts';
import {
  addBusinessDays,
  addBusinessDaysTo,
  hoursOn,
  isOpen,
  localTimeAt,
  momentOf,
  nextOpening,
  spansOf,
} from './calendar.ts';

const stockholm = 'Europe/Stockholm';
const london = 'Europe/London';
const newYork = 'America/New_York';

function hours(from: number, until: number, exceptions: Hours['exceptions'] = []): Hours {
  return { week: Array.from({ length: 7 }, () => [{ from: from * 60, until: until * 60 }]), exceptions };
}

const at = (text: string) => Date.parse(text);

describe('local time', () => {
  test.each([
    [stockholm, '2026-03-29T00:59:00Z', '2026-03-29', 119],
    [stockholm, '2026-03-29T01:00:00Z', '2026-03-29', 180],
    [london, '2026-10-25T00:59:00Z', '2026-10-25', 119],
    [london, '2026-10-25T01:00:00Z', '2026-10-25', 60],
    [newYork, '2026-11-01T05:59:00Z', '2026-11-01', 119],
    [newYork, '2026-11-01T06:00:00Z', '2026-11-01', 60],
    [newYork, '2026-01-01T04:59:00Z', '2025-12-31', 1439],
  ])('is what the wall clock shows in %s at %s', (zone, moment, date, minute) => {
    expect(localTimeAt(at(moment), zone)).toEqual({ date, minute });
  });

  test('that is skipped is taken to be the moment the clocks go forward', () => {
    expect(momentOf({ date: '2026-03-29', minute: 150 }, stockholm)).toBe(at('2026-03-29T01:00:00Z'));
    expect(momentOf({ date: '2026-03-08', minute: 150 }, newYork)).toBe(at('2026-03-08T07:00:00Z'));
  });

  test('that comes twice is taken to be the first', () => {
    expect(momentOf({ date: '2026-10-25', minute: 150 }, stockholm)).toBe(at('2026-10-25T00:30:00Z'));
    expect(momentOf({ date: '2026-10-25', minute: 90 }, london)).toBe(at('2026-10-25T00:30:00Z'));
  });

  test('and moment are each other’s inverse wherever a local time occurs once', () => {
    const zones = fc.constantFrom(
      stockholm,
      london,
      newYork,
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    );
    const minutes = fc.integer({ min: at('2024-01-01') / 60_000, max: at('2030-01-01') / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const moment = minute * 60_000;
        const back = momentOf(localTimeAt(moment, zone), zone);
        expect(localTimeAt(back, zone)).toEqual(localTimeAt(moment, zone));
        expect(back).toBeLessThanOrEqual(moment);
        expect(moment - back).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});

describe('opening hours', () => {
  test('open and close on the local clock on both sides of a change', () => {
    const office = hours(8, 20);
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']) {
      expect(isOpen(office, stockholm, momentOf({ date: day, minute: 479 }, stockholm))).toBe(false);
      expect(isOpen(office, stockholm, momentOf({ date: day, minute: 480 }, stockholm))).toBe(true);
      expect(isOpen(office, stockholm, momentOf({ date: day, minute: 1199 }, stockholm))).toBe(true);
      expect(isOpen(office, stockholm, momentOf({ date: day, minute: 1200 }, stockholm))).toBe(false);
    }
  });

  test('that begin in the skipped hour begin when the clocks change', () => {
    const night: Hours = { ...hours(8, 20), week: Array.from({ length: 7 }, () => [{ from: 150, until: 360 }]) };
    expect(nextOpening(night, stockholm, at('2026-03-29T00:00:00Z'))).toBe(at('2026-03-29T01:00:00Z'));
  });

  test('give a new opening in the morning, one hour earlier in UTC once summer time has begun', () => {
    expect(nextOpening(hours(8, 20), stockholm, at('2026-03-27T20:00:00Z'))).toBe(at('2026-03-28T07:00:00Z'));
    expect(nextOpening(hours(8, 20), stockholm, at('2026-03-28T20:00:00Z'))).toBe(at('2026-03-29T06:00:00Z'));
    expect(nextOpening(hours(8, 20), london, at('2026-10-24T20:00:00Z'))).toBe(at('2026-10-25T08:00:00Z'));
    expect(nextOpening(hours(8, 20), newYork, at('2026-11-01T03:00:00Z'))).toBe(at('2026-11-01T13:00:00Z'));
  });

  test('skip a day off and follow a day with hours of its own', () => {
    const exceptions = [
      { date: '2026-12-24', name: 'julafton', spans: [{ from: 600, until: 720 }] },
      { date: '2026-12-25', name: 'juldagen', spans: [] },
    ];
    const office = hours(8, 20, exceptions);
    expect(nextOpening(office, stockholm, at('2026-12-24T06:00:00Z'))).toBe(at('2026-12-24T09:00:00Z'));
    expect(nextOpening(office, stockholm, at('2026-12-24T11:00:00Z'))).toBe(at('2026-12-26T07:00:00Z'));
  });

  test('that never open have no next opening', () => {
    const never: Hours = { week: Array.from({ length: 7 }, () => []), exceptions: [] };
    expect(nextOpening(never, stockholm, at('2026-01-01'))).toBeUndefined();
  });

  test('are open at the next opening and closed all the way to it', () => {
    const zones = fc.constantFrom(stockholm, london, newYork);
    const moments = fc.integer({ min: at('2026-01-01') / 60_000, max: at('2027-01-01') / 60_000 });
    fc.assert(
      fc.property(zones, moments, fc.integer({ min: 0, max: 1 }), (zone, minute, share) => {
        const office = { ...hours(8, 20), week: hours(8, 20).week.map((day, index) => (index < 5 ? day : [])) };
        const moment = minute * 60_000;
        const opening = nextOpening(office, zone, moment) ?? Number.NaN;
        expect(isOpen(office, zone, opening)).toBe(true);
        const between = moment + Math.floor(((opening - moment) * share) / 2);
        if (between < opening) expect(isOpen(office, zone, between)).toBe(false);
      }),
    );
  });
});

describe('business days', () => {
  const holidays = [{ date: '2026-12-24' }, { date: '2026-12-25' }, { date: '2026-12-26' }];

  test.each([
    ['2026-11-19', 2, '2026-11-23'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 0, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-12-23', 1, '2026-12-28'],
    ['2026-12-22', 2, '2026-12-28'],
  ])('from %s, %i later, come to %s', (from, days, expected) => {
    expect(addBusinessDays(from, days, holidays)).toBe(expected);
  });

  test('count from the market’s day, not from the day in UTC', () => {
    const market = { timeZone: newYork, holidays };
    const lateOnThursday = at('2026-11-20T03:30:00Z');
    expect(localTimeAt(addBusinessDaysTo(lateOnThursday, 1, market), newYork).date).toBe('2026-11-20');
  });

  test('never end on a day off and never go back', () => {
    const days = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), days, days, (offset, some, more) => {
        const from = new Date(at('2026-01-01') + offset * 86_400_000).toISOString().slice(0, 10);
        const first = addBusinessDays(from, some, holidays);
        const later = addBusinessDays(from, some + more, holidays);
        expect(later >= first && first >= from).toBe(true);
        expect([0, 6]).not.toContain(new Date(first).getUTCDay());
        expect(holidays.map(({ date }) => date)).not.toContain(first);
      }),
    );
  });
});

describe('the hours of a queue on a channel', () => {
  const channel = { channel: 'chat', enabled: true, bot: true, rating: true } as const;
  const queue = { hours: hours(8, 20, [{ date: '2026-12-24', name: 'Half', spans: [{ from: 540, until: 780 }] }]) };
  const on = (limit: Hours | undefined) =>
    hoursOn(queue, 'chat', { channels: [limit ? { ...channel, hours: limit } : channel] });

  test('are the queue’s own where the channel has none', () => {
    expect(on(undefined)).toBe(queue.hours);
    expect(hoursOn(queue, 'sms', { channels: [{ ...channel, hours: hours(10, 12) }] })).toBe(queue.hours);
  });

  test('are those that both have, on usual days and on exceptions of either', () => {
    const both = on(hours(10, 22, [{ date: '2026-12-31', name: 'Closed', spans: [] }]));
    expect(spansOf(both, '2026-11-30')).toEqual([{ from: 600, until: 1200 }]);
    expect(spansOf(both, '2026-12-24')).toEqual([{ from: 600, until: 780 }]);
    expect(spansOf(both, '2026-12-31')).toEqual([]);
  });

  test('are made once for the same two', () => {
    const limit = hours(10, 22);
    expect(on(limit)).toBe(on(limit));
  });

  test('are open exactly when both are', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
      .filter(([from, until]) => from < until);
    fc.assert(
      fc.property(span, span, fc.integer({ min: 0, max: 1439 }), ([a, b], [c, d], minute) => {
        const moment = momentOf({ date: '2026-11-30', minute }, stockholm);
        const own = { hours: hours(a, b) };
        const limit = hours(c, d);
        const both = hoursOn(own, 'chat', { channels: [{ ...channel, hours: limit }] });
        expect(isOpen(both, stockholm, moment)).toBe(
          isOpen(own.hours, stockholm, moment) && isOpen(limit, stockholm, moment),
        );
      }),
    );
  });
});
