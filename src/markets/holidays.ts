/** Owns which days are off in a country, as dates. Runs where snapshots are built, never in the Worker: the data is large. */
import Holidays from 'date-holidays';
import type { ClosedOn, MarketPreset } from './preset.ts';

export type DayOff = { date: string; name: string; kind: 'public' | 'bank' };

/** Lists the days off of the given years, each date once, in order. */
export function daysOff(calendar: MarketPreset['calendar'], years: readonly number[]): DayOff[] {
  const { country, state } = calendar;
  const holidays = state ? new Holidays(country, state) : new Holidays(country);
  const days = new Map<string, DayOff>();
  for (const { date, name, type } of years.flatMap((year) => holidays.getHolidays(year))) {
    if (type !== 'public' && type !== 'bank') continue;
    const day = date.slice(0, 10);
    if (days.get(day)?.kind !== 'public') days.set(day, { date: day, name, kind: type });
  }
  return [...days.values()].sort((left, right) => left.date.localeCompare(right.date));
}

/** Picks the days on which a queue is closed. */
export function closedDays(days: readonly DayOff[], closedOn: ClosedOn): DayOff[] {
  if (closedOn === 'never') return [];
  return days.filter(({ kind }) => kind === 'public' || closedOn === 'public-and-bank');
}
