/** Owns a year as months and marked days. Pure. */
import type { MarketBody } from '../../../../../schema/api/admin/markets.ts';

/** Is what a day is to a market; `key` is the name under which the market added it. */
export type DayMark = { kind: 'public' | 'bank' | 'added' | 'half' | 'removed'; name: string; key?: string };

type Holidays = {
  add?: Record<string, { name: string; open?: string[] }>;
  remove?: Record<string, string>;
};

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Lists the months of a year: name, blanks before the first (weeks begin on Monday) and dates. */
export function monthsOf(year: number): { name: string; blanks: number; days: string[] }[] {
  return Array.from({ length: 12 }, (_, month) => {
    const first = new Date(Date.UTC(year, month, 1));
    const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const days = Array.from({ length: count }, (_day, index) =>
      new Date(Date.UTC(year, month, index + 1)).toISOString().slice(0, 10),
    );
    return { name: monthName.format(first), blanks: (first.getUTCDay() + 6) % 7, days };
  });
}

const dayMs = 86_400_000;
const stepOf: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Finds the day to which a key leads from another one: arrows by a day or a week, page keys by a month. */
export function dayFrom(date: string, key: string): string | undefined {
  const at = new Date(Date.parse(date));
  const months = { PageUp: -1, PageDown: 1 }[key];
  if (months !== undefined) {
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate();
    const day = Math.min(at.getUTCDate(), last);
    return isoDay(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, day));
  }
  const days = stepOf[key];
  return days === undefined ? undefined : isoDay(at.getTime() + days * dayMs);
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Marks the days of a country's calendar with what the market adds and leaves out. */
export function marksOf(
  known: MarketBody['daysOff'],
  { add = {}, remove = {} }: Holidays,
  years: readonly number[],
): Map<string, DayMark> {
  const marks = new Map<string, DayMark>();
  for (const { date, name, kind } of known) marks.set(date, { kind, name });
  for (const [key, reason] of Object.entries(remove))
    for (const date of datesOf(key, years)) marks.set(date, { kind: 'removed', name: reason, key });
  for (const [key, { name, open = [] }] of Object.entries(add))
    for (const date of datesOf(key, years)) marks.set(date, { kind: open.length > 0 ? 'half' : 'added', name, key });
  return marks;
}

function datesOf(key: string, years: readonly number[]): string[] {
  return key.startsWith('*') ? years.map((year) => `${year}${key.slice(1)}`) : [key];
}
