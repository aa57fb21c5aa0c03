/** Says how plans of hours become minutes of dates. */
import { describe, expect, it } from 'vitest';
import type { HoursPlan } from '../../schema/config/hours.ts';
import { datesOf, hoursOf, marketDays } from './days-off.ts';
import { weekOf } from './preset.ts';

const years = [2026, 2027];
const known = [
  { date: '2026-12-24', name: 'Christmas Eve', kind: 'bank' },
  { date: '2026-12-25', name: 'Christmas', kind: 'public' },
] as const;
const none = { country: 'SE', state: null, add: {}, remove: {} };

function plan(week: HoursPlan['week'], more: Partial<HoursPlan> = {}): HoursPlan {
  return { name: 'Plan', week, closedOn: 'public', exceptions: {}, ...more };
}

describe('a week', () => {
  it('is cut at midnight where a shift runs into the next day, around the end of the week too', () => {
    const { week } = hoursOf(plan(weekOf({ fri: '22:00-06:00', sun: '20:00-02:00' })), [], years);
    expect(week[4]).toEqual([{ from: 1320, until: 1440 }]);
    expect(week[5]).toEqual([{ from: 0, until: 360 }]);
    expect(week[6]).toEqual([{ from: 1200, until: 1440 }]);
    expect(week[0]).toEqual([{ from: 0, until: 120 }]);
  });

  it('keeps split shifts apart, in order, and joins what touches', () => {
    const { week } = hoursOf(
      plan(weekOf({ mon: ['13:00-18:00', '08:00-12:00'], tue: ['08:00-12:00', '12:00-15:00'] })),
      [],
      years,
    );
    expect(week[0]).toEqual([
      { from: 480, until: 720 },
      { from: 780, until: 1080 },
    ]);
    expect(week[1]).toEqual([{ from: 480, until: 900 }]);
  });

  it('can have a day until midnight', () => {
    expect(hoursOf(plan(weekOf({ daily: '00:00-24:00' })), [], years).week[3]).toEqual([{ from: 0, until: 1440 }]);
  });
});

describe('days off', () => {
  it('close a plan that closes on them, by kind', () => {
    const days = marketDays(none, known, years);
    const closed = (closedOn: HoursPlan['closedOn']) =>
      hoursOf(plan(weekOf({ daily: '08:00-20:00' }), { closedOn }), days, years).exceptions.map(({ date }) => date);
    expect(closed('never')).toEqual([]);
    expect(closed('public')).toEqual(['2026-12-25']);
    expect(closed('public-and-bank')).toEqual(['2026-12-24', '2026-12-25']);
  });

  it('are added and left out, for one year or all, whole or half', () => {
    const days = marketDays(
      {
        ...none,
        add: { '*-12-23': { name: 'Half', open: ['08:00-12:00'] }, '2027-06-01': { name: 'Moved', open: [] } },
        remove: { '2026-12-25': 'We work' },
      },
      known,
      years,
    );
    expect(days.map(({ date, spans }) => [date, spans.length])).toEqual([
      ['2026-12-23', 1],
      ['2026-12-24', 0],
      ['2027-06-01', 0],
      ['2027-12-23', 1],
    ]);
  });

  it('open on a half day nobody who is closed on its weekday, and not for longer than usual', () => {
    const half = { '*-12-24': { name: 'Half', open: ['09:00-14:00'] } };
    const days = marketDays({ ...none, add: half }, [], [2027, 2028]);
    const spansOn = (week: HoursPlan['week']) =>
      hoursOf(plan(week), days, [2027, 2028]).exceptions.map(({ spans }) =>
        spans.map((span) => [span.from, span.until]),
      );
    // A Friday, then a Sunday.
    expect(spansOn(weekOf({ weekdays: ['10:00-12:00', '13:00-18:00'] }))).toEqual([
      [
        [600, 720],
        [780, 840],
      ],
      [],
    ]);
    expect(spansOn(weekOf({ daily: '00:00-24:00' }))).toEqual([[[540, 840]], [[540, 840]]]);
  });

  it('give way to a plan’s own exception', () => {
    const { exceptions } = hoursOf(
      plan(weekOf({}), { exceptions: { '2026-12-25': { name: 'We are here', open: ['10:00-14:00'] } } }),
      marketDays(none, known, years),
      years,
    );
    expect(exceptions).toEqual([{ date: '2026-12-25', name: 'We are here', spans: [{ from: 600, until: 840 }] }]);
  });

  it('exist only where the calendar has them', () => {
    expect(datesOf('*-02-29', [2027, 2028])).toEqual(['2028-02-29']);
    expect(datesOf('2026-02-30', years)).toEqual([]);
  });
});
