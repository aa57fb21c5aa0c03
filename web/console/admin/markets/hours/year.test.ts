/** Says how one moves through a year of days. */
import { expect, it } from 'vitest';
import { dayFrom, marksOf, monthsOf } from './year.ts';

it.each([
  ['2026-03-10', 'ArrowRight', '2026-03-11'],
  ['2026-03-01', 'ArrowLeft', '2026-02-28'],
  ['2026-03-10', 'ArrowDown', '2026-03-17'],
  ['2026-01-03', 'ArrowUp', '2025-12-27'],
  ['2026-01-31', 'PageDown', '2026-02-28'],
  ['2026-03-31', 'PageUp', '2026-02-28'],
  ['2026-03-10', 'a', undefined],
])('leads from %s by %s to %s', (date, key, next) => {
  expect(dayFrom(date, key)).toBe(next);
});

it('begins weeks on Monday', () => {
  expect(monthsOf(2026)[2]).toMatchObject({ name: 'March', blanks: 6 });
});

it('marks what the market adds over what its country has', () => {
  const known = [{ date: '2026-06-19', name: 'Midsummer Eve', kind: 'bank' as const }];
  const add = { '*-03-10': { name: 'Staff day', open: ['08:00-12:00'] } };
  const marks = marksOf(known, { add, remove: { '2026-06-19': 'We work' } }, [2026, 2027]);
  expect(marks.get('2026-06-19')).toEqual({ kind: 'removed', name: 'We work', key: '2026-06-19' });
  expect(marks.get('2027-03-10')).toEqual({ kind: 'half', name: 'Staff day', key: '*-03-10' });
});
