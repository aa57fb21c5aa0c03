/** Says that days are measured once, however long a promise is. */
import { expect, it } from 'vitest';
import { deadline } from './deadline.ts';
import { dayAt, localDay } from './local-days.ts';

it('measures the days of the longest promise once', () => {
  const start = Date.parse('2026-11-19T12:00:00Z');
  const timeZone = 'Europe/Stockholm';
  const hours = { week: Array.from({ length: 7 }, () => [{ from: 540, until: 541 }]), exceptions: [] };
  const first = localDay(dayAt(start, timeZone), timeZone);
  expect(deadline(start, 99_999 * 3_600_000, { counts: 'business-time', hours, timeZone })).toBeUndefined();
  expect(localDay(dayAt(start, timeZone), timeZone)).toBe(first);
});
