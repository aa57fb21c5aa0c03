/** Owns reading the days off of countries and states from date-holidays. Runs where what is shipped is made, never in the Worker: the data is large. */
import Holidays from 'date-holidays';
import type { Calendars, DayOff } from './shipped.ts';

/** Lists the days off of the given years, each date once, in order. */
export function daysOff(country: string, state: string | null, years: readonly number[]): DayOff[] {
  const holidays = state ? new Holidays(country, state) : new Holidays(country);
  const days = new Map<string, DayOff>();
  for (const { date, name, type } of years.flatMap((year) => holidays.getHolidays(year))) {
    if (type !== 'public' && type !== 'bank') continue;
    const day = date.slice(0, 10);
    if (days.get(day)?.kind !== 'public') days.set(day, { date: day, name, kind: type });
  }
  return [...days.values()].sort((left, right) => left.date.localeCompare(right.date));
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
