import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pause } from '../../schema/conversation/state.ts';
import type { Hours } from '../../schema/market.ts';
import { type Calendar, deadline, elapsed } from './deadline.ts';
import { slowDeadline, slowElapsed } from './testing/slow-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const at = (text: string) => Date.parse(text);
const span = (from: number, until: number) => ({ from: from * 60, until: until * 60 });
const closed: Hours['week'] = Array.from({ length: 7 }, () => []);
const office: Hours = {
  week: Array.from({ length: 7 }, (_, index) => (index < 5 ? [span(9, 17)] : [])),
  exceptions: [],
};
const split: Hours = {
  week: Array.from({ length: 7 }, (_, index) => (index < 6 ? [span(8, 12), span(14, 18)] : [])),
  exceptions: [],
};
/** Monday to Friday from ten at night until six in the morning. */
const night: Hours = {
  week: Array.from({ length: 7 }, (_, index) => [
    ...(index > 0 && index < 6 ? [span(0, 6)] : []),
    ...(index < 5 ? [span(22, 24)] : []),
  ]),
  exceptions: [],
};
const always: Hours = { week: Array.from({ length: 7 }, () => [span(0, 24)]), exceptions: [] };
const christmas: Hours = {
  ...office,
  exceptions: [
    { date: '2026-12-24', name: 'Christmas Eve', spans: [span(9, 12)] },
    { date: '2026-12-25', name: 'Christmas Day', spans: [] },
  ],
};
/** Closed but for one Saturday. */
const once: Hours = {
  week: closed,
  exceptions: [{ date: '2026-06-20', name: 'Open day', spans: [span(10, 12)] }],
};

const open = (hours: Hours, timeZone: string): Calendar => ({ counts: 'business-time', hours, timeZone });
const allTime: Calendar = { counts: 'calendar-time' };
const days = (timeZone: string, ...off: string[]): Calendar => ({
  counts: 'business-days',
  daysOff: off.map((date) => ({ date })),
  timeZone,
});

describe('business time', () => {
  test.each<[string, Hours, string, string, number, string]>([
    ['runs within a day', office, 'Europe/Stockholm', '2026-11-19T08:00:00Z', 4 * hour, '2026-11-19T12:00:00Z'],
    ['begins with the opening', office, 'Europe/Stockholm', '2026-11-19T04:00:00Z', hour, '2026-11-19T09:00:00Z'],
    [
      'is used up at closing time, not at the next opening',
      office,
      'Europe/Stockholm',
      '2026-11-19T08:00:00Z',
      8 * hour,
      '2026-11-19T16:00:00Z',
    ],
    ['goes on the next morning', office, 'Europe/Stockholm', '2026-11-19T15:30:00Z', hour, '2026-11-20T08:30:00Z'],
    ['rests over the weekend', office, 'Europe/Stockholm', '2026-11-20T15:30:00Z', hour, '2026-11-23T08:30:00Z'],
    ['rests over a lunch', split, 'Europe/Madrid', '2026-11-19T10:30:00Z', hour, '2026-11-19T13:30:00Z'],
    [
      'goes on through midnight where two spans meet',
      night,
      'Europe/Stockholm',
      '2026-11-19T22:00:00Z',
      2 * hour,
      '2026-11-20T00:00:00Z',
    ],
    [
      'of a night shift ends on Saturday morning',
      night,
      'Europe/Stockholm',
      '2026-11-20T21:00:00Z',
      8 * hour,
      '2026-11-21T05:00:00Z',
    ],
    ['ends early on a half day', christmas, 'Europe/Stockholm', '2026-12-24T10:30:00Z', hour, '2026-12-28T08:30:00Z'],
    ['leaves a day off out', christmas, 'Europe/Stockholm', '2026-12-24T23:00:00Z', hour, '2026-12-28T09:00:00Z'],
    [
      'finds the one day on which it opens',
      once,
      'Europe/Stockholm',
      '2026-01-05T09:00:00Z',
      hour,
      '2026-06-20T09:00:00Z',
    ],
    ['has a day of 23 hours', always, 'Europe/Stockholm', '2026-03-28T23:00:00Z', 23 * hour, '2026-03-29T22:00:00Z'],
    ['has a day of 25 hours', always, 'Europe/Stockholm', '2026-10-24T22:00:00Z', 25 * hour, '2026-10-25T23:00:00Z'],
    [
      'opens an hour earlier in UTC after the clocks go forward',
      office,
      'Europe/London',
      '2026-03-27T16:30:00Z',
      hour,
      '2026-03-30T08:30:00Z',
    ],
    [
      'knows no summer time in Phoenix',
      office,
      'America/Phoenix',
      '2026-03-06T23:30:00Z',
      hour,
      '2026-03-09T16:30:00Z',
    ],
    [
      'has half hours in Adelaide, where April is autumn',
      office,
      'Australia/Adelaide',
      '2026-04-03T06:00:00Z',
      hour,
      '2026-04-06T00:00:00Z',
    ],
    [
      'has quarters on Chatham, the first to begin a day',
      office,
      'Pacific/Chatham',
      '2026-04-02T19:15:00Z',
      hour,
      '2026-04-02T20:15:00Z',
    ],
    ['has half hours in St. John’s', office, 'America/St_Johns', '2026-11-02T12:00:00Z', hour, '2026-11-02T13:30:00Z'],
    [
      'moves by half an hour on Lord Howe',
      always,
      'Australia/Lord_Howe',
      '2026-10-03T13:30:00Z',
      23.5 * hour,
      '2026-10-04T13:00:00Z',
    ],
    [
      'has whole days where the clocks change at midnight',
      always,
      'America/Santiago',
      '2026-09-06T04:00:00Z',
      23 * hour,
      '2026-09-07T03:00:00Z',
    ],
  ])('%s', (_what, hours, zone, start, budget, expected) => {
    const found = deadline(at(start), budget, open(hours, zone));
    expect(found && new Date(found).toISOString()).toBe(new Date(expected).toISOString());
    expect(elapsed(at(start), at(expected), open(hours, zone))).toBe(budget);
  });

  test('never comes where nothing opens', () => {
    expect(
      deadline(at('2026-01-05'), hour, open({ week: closed, exceptions: [] }, 'Europe/Stockholm')),
    ).toBeUndefined();
    expect(deadline(at('2026-06-21'), hour, open(once, 'Europe/Stockholm'))).toBeUndefined();
    expect(deadline(at('2026-01-05'), 3 * hour, open(once, 'Europe/Stockholm'))).toBeUndefined();
  });

  test('counts a stretch that two spans share once', () => {
    const doubled = { ...office, week: office.week.map((spans) => [...spans, ...spans.map(() => span(12, 17))]) };
    expect(elapsed(at('2026-11-16'), at('2026-11-23'), open(doubled, 'Europe/Stockholm'))).toBe(40 * hour);
  });
});

describe('business days', () => {
  test.each<[string, string[], string, string, number, string]>([
    ['begin the day after', [], 'Europe/Stockholm', '2026-11-18T10:00:00Z', 1, '2026-11-19T23:00:00Z'],
    ['leave the weekend out', [], 'Europe/Stockholm', '2026-11-19T10:00:00Z', 2, '2026-11-23T23:00:00Z'],
    [
      'begin on Monday for what came on Saturday',
      [],
      'Europe/Stockholm',
      '2026-11-21T10:00:00Z',
      1,
      '2026-11-23T23:00:00Z',
    ],
    [
      'leave days off out',
      ['2026-12-24', '2026-12-25'],
      'Europe/Stockholm',
      '2026-12-23T10:00:00Z',
      2,
      '2026-12-29T23:00:00Z',
    ],
    ['are the market’s, not those in UTC', [], 'America/New_York', '2026-11-20T03:30:00Z', 1, '2026-11-21T05:00:00Z'],
    ['end an hour earlier in UTC in summer', [], 'Europe/London', '2026-03-27T10:00:00Z', 1, '2026-03-30T23:00:00Z'],
    ['begin early on Chatham', [], 'Pacific/Chatham', '2026-11-18T11:00:00Z', 1, '2026-11-20T10:15:00Z'],
  ])('%s', (_what, off, zone, start, count, expected) => {
    const found = deadline(at(start), count * day, days(zone, ...off));
    expect(found && new Date(found).toISOString()).toBe(new Date(expected).toISOString());
    expect(elapsed(at(start), at(expected), days(zone, ...off))).toBe(count * day);
    expect(elapsed(at(start), at(expected) - 1, days(zone, ...off))).toBe((count - 1) * day);
  });

  test('do not count a day that ends in a pause, and a deadline never falls into one', () => {
    const pause = { from: at('2026-11-19T14:00:00Z'), until: at('2026-11-20T08:00:00Z') };
    expect(deadline(at('2026-11-18T10:00:00Z'), day, days('Europe/Stockholm'), [pause])).toBe(
      at('2026-11-20T23:00:00Z'),
    );
  });

  test('leave out a day that a zone skipped to change sides of the date line', () => {
    expect(deadline(at('2011-12-29T20:00:00Z'), day, days('Pacific/Apia'))).toBe(at('2012-01-02T10:00:00Z'));
  });
});

describe('a pause', () => {
  const nine = at('2026-11-19T08:00:00Z');
  test.each<[string, Pause[], string | undefined]>([
    ['moves the deadline by its length', [{ from: nine + hour, until: nine + 2 * hour }], '2026-11-19T11:00:00Z'],
    ['before the start changes nothing', [{ from: nine - 5 * hour, until: nine }], '2026-11-19T10:00:00Z'],
    [
      'that overlaps another counts once',
      [
        { from: nine, until: nine + 2 * hour },
        { from: nine + hour, until: nine + 3 * hour },
      ],
      '2026-11-19T13:00:00Z',
    ],
    ['outside the hours changes nothing', [{ from: nine - 9 * hour, until: nine - hour }], '2026-11-19T10:00:00Z'],
    ['that begins when the time is used up changes nothing', [{ from: nine + 2 * hour }], '2026-11-19T10:00:00Z'],
    ['without an end lets it never come', [{ from: nine + hour }], undefined],
  ])('%s', (_what, pauses, expected) => {
    const found = deadline(nine, 2 * hour, open(office, 'Europe/Stockholm'), pauses);
    expect(found).toBe(expected === undefined ? undefined : at(expected));
    if (expected !== undefined) expect(deadline(nine, 2 * hour, allTime, pauses)).toBe(at(expected));
  });
});

describe('deadline and elapsed', () => {
  const zones = fc.constantFrom(
    'Europe/Stockholm',
    'America/New_York',
    'America/Phoenix',
    'Australia/Adelaide',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'America/St_Johns',
    'America/Santiago',
    'Asia/Kolkata',
  );
  const everyMinute = fc.integer({ min: 0, max: 1439 });
  const spans = fc
    .array(fc.tuple(everyMinute, fc.integer({ min: 1, max: 900 })), { maxLength: 3 })
    .map((list) => list.map(([from, length]) => ({ from, until: Math.min(1440, from + length) })));
  const hours = fc
    .array(spans, { minLength: 7, maxLength: 7 })
    .chain((week) =>
      fc
        .array(fc.tuple(fc.integer({ min: -4, max: 8 }), spans), { maxLength: 3 })
        .map((exceptions) => ({ week, exceptions })),
    );
  /** Near the changes of clocks of all these zones, and somewhere. */
  const changes = [
    '2026-03-08',
    '2026-03-29',
    '2026-04-05',
    '2026-09-06',
    '2026-09-27',
    '2026-10-04',
    '2026-10-25',
    '2026-11-01',
  ];
  const starts = fc
    .tuple(fc.constantFrom(...changes, '2026-06-15', '2025-12-30'), fc.integer({ min: -2_880, max: 1_440 }))
    .map(([date, offset]) => at(date) + offset * minute);
  const pausesFrom = (start: number) =>
    fc
      .array(
        fc.tuple(
          fc.integer({ min: -600, max: 4_000 }),
          fc.integer({ min: 0, max: 1_500 }),
          fc.integer({ min: 0, max: 9 }),
        ),
        {
          maxLength: 4,
        },
      )
      .map((list): Pause[] =>
        list.map(([from, length, sort]) => ({
          from: start + from * minute,
          ...(sort === 9 ? {} : { until: start + (from + length) * minute }),
        })),
      );
  const calendars = (start: number) =>
    fc
      .tuple(zones, hours, fc.constantFrom('calendar-time', 'business-time', 'business-days'))
      .map(([timeZone, plan, counts]): Calendar => {
        const dated = plan.exceptions.map(([offset, list]) => ({
          date: new Date(start + offset * day).toISOString().slice(0, 10),
          name: '',
          spans: list,
        }));
        if (counts === 'calendar-time') return { counts };
        if (counts === 'business-days') return { counts, timeZone, daysOff: dated };
        return { counts, timeZone, hours: { week: plan.week, exceptions: dated } };
      });
  const worlds = starts.chain((start) => fc.tuple(fc.constant(start), calendars(start), pausesFrom(start)));
  const budgets = fc.integer({ min: 1, max: 2_400 }).map((minutes) => minutes * minute);
  const windowMs = 3 * day;

  test('say what a count minute by minute says', () => {
    fc.assert(
      fc.property(worlds, budgets, ([start, calendar, pauses], budget) => {
        const until = start + windowMs;
        expect(elapsed(start, until, calendar, pauses)).toBe(slowElapsed(start, until, calendar, pauses));
        const slow = slowDeadline(start, budget, calendar, pauses, until);
        const found = deadline(start, budget, calendar, pauses);
        if (slow === undefined) expect(found === undefined || found > until).toBe(true);
        else expect(found).toBe(slow);
      }),
      { numRuns: 100 },
    );
  });

  test('are each other’s inverse: the deadline is the first moment at which the time is used up', () => {
    fc.assert(
      fc.property(worlds, budgets, ([start, calendar, pauses], budget) => {
        const found = deadline(start, budget, calendar, pauses);
        if (found === undefined) return;
        expect(elapsed(start, found, calendar, pauses)).toBeGreaterThanOrEqual(budget);
        expect(elapsed(start, found - 1, calendar, pauses)).toBeLessThan(budget);
        if (calendar.counts !== 'business-days') expect(elapsed(start, found, calendar, pauses)).toBe(budget);
      }),
    );
  });

  test('grow with the start and with the time allowed', () => {
    fc.assert(
      fc.property(
        worlds,
        budgets,
        budgets,
        fc.nat({ max: 3 * day }),
        ([start, calendar, pauses], some, more, later) => {
          const last = Number.POSITIVE_INFINITY;
          const found = deadline(start, some, calendar, pauses) ?? last;
          expect(deadline(start, some + more, calendar, pauses) ?? last).toBeGreaterThanOrEqual(found);
          expect(deadline(start + later, some, calendar, pauses) ?? last).toBeGreaterThanOrEqual(found);
        },
      ),
    );
  });

  test('are never made earlier by a pause', () => {
    fc.assert(
      fc.property(worlds, budgets, ([start, calendar, pauses], budget) => {
        const last = Number.POSITIVE_INFINITY;
        const without = deadline(start, budget, calendar) ?? last;
        expect(deadline(start, budget, calendar, pauses) ?? last).toBeGreaterThanOrEqual(without);
      }),
    );
  });
});
