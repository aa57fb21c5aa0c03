/** Says how a country's days off are read. */
import { expect, it } from 'vitest';
import { daysOff } from './holidays.ts';

const datesOf = (country: string, state: string | null = null) =>
  daysOff(country, state, [2027]).map(({ date }) => date);

it('lists every day of a holiday that takes two, and one of a holiday that the clocks shorten', () => {
  expect(datesOf('RO').slice(0, 3)).toEqual(['2027-01-01', '2027-01-02', '2027-01-06']);
  // Easter Sunday, on which summer time begins.
  expect(datesOf('NO').filter((date) => date.startsWith('2027-03'))).toEqual([
    '2027-03-25',
    '2027-03-26',
    '2027-03-28',
    '2027-03-29',
  ]);
});

it('lists each day once, public before bank, and those of a state with its country’s', () => {
  const days = daysOff('DE', 'BE', [2027]);
  expect(days.filter(({ date }) => date === '2027-03-08')).toEqual([
    { date: '2027-03-08', name: 'Internationaler Frauentag', kind: 'public' },
  ]);
  expect(days.find(({ date }) => date === '2027-12-24')?.kind).toBe('bank');
  expect(datesOf('DE')).not.toContain('2027-03-08');
  expect(new Set(datesOf('NO')).size).toBe(datesOf('NO').length);
});
