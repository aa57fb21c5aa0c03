/** Owns reading the days off of countries and states from date-holidays. Runs where what is shipped is made, never in the Worker: the data is large. */
import Holidays from 'date-holidays';
import type { Calendars, DayOff } from './shipped.ts';

/** Lists the days off of the given years, each date once, in order. */
export function daysOff(country: string, state: string | null, years: readonly number[]): DayOff[] {
  const holidays = state ? new Holidays(country, state) : new Holidays(country);
  const days = new Map<string, DayOff>();
  for (const { date, start, end, name, type } of years.flatMap((year) => holidays.getHolidays(year))) {
    if (type !== 'public' && type !== 'bank') continue;
    for (const day of daysFrom(date.slice(0, 10), end.getTime() - start.getTime()))
      if (days.get(day)?.kind !== 'public') days.set(day, { date: day, name, kind: type });
  }
  return [...days.values()].sort((left, right) => left.date.localeCompare(right.date));
}

const dayMs = 86_400_000;

/** Lists the days that a holiday takes; some take two (Romania’s New Year), and one an hour less, as the clocks change. */
function daysFrom(first: string, lengthMs: number): string[] {
  const count = Math.max(1, Math.round(lengthMs / dayMs));
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${first}T00:00:00Z`) + index * dayMs).toISOString().slice(0, 10),
  );
}

/** Lists the calendars of countries. */
export function calendarsOf(countries: readonly string[]): Calendars {
  const known = new Holidays();
  const names = known.getCountries('en');
  return Object.fromEntries(
    countries.map((country) => [
      country,
      { name: names[country] ?? country, states: known.getStates(country, 'en') ?? {} },
    ]),
  );
}
