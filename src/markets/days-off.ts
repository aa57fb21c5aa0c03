/** Owns which days a market's plans are closed on: the country's calendar with what the market adds and leaves out. Pure. */
import { type HoursPlan, weekdays } from '../../schema/config/hours.ts';
import type { MarketConfig } from '../../schema/config/market-config.ts';
import { readSpan } from '../../schema/config/values.ts';
import type { Hours } from '../../schema/market.ts';
import type { DayOff } from './shipped.ts';

type Span = Hours['week'][number][number];
type Exception = Hours['exceptions'][number];
/** Is a day on which a market rests, wholly or in part. */
export type MarketDay = DayOff & { spans: Span[] };

/** Lists the days off of a market: the country's without those left out, and those the market adds. */
export function marketDays(
  { add, remove }: MarketConfig['holidays'],
  known: readonly DayOff[],
  years: readonly number[],
): MarketDay[] {
  const days = new Map<string, MarketDay>();
  const left = new Set(Object.keys(remove).flatMap((day) => datesOf(day, years)));
  for (const day of known) if (!left.has(day.date)) days.set(day.date, { ...day, spans: [] });
  for (const [day, { name, open }] of Object.entries(add))
    for (const date of datesOf(day, years)) days.set(date, { date, name, kind: 'public', spans: spansFrom(open) });
  return [...days.values()].sort((one, other) => one.date.localeCompare(other.date));
}

/** Makes a plan's hours of a week and the market's days off; a plan's own exceptions come before both. */
export function hoursOf(plan: HoursPlan, days: readonly MarketDay[], years: readonly number[]): Hours {
  const week = weekdays.map((day) => spansFrom(plan.week[day]));
  const overnight = weekdays.map((_, index) => rests(plan.week[weekdays[(index + 6) % 7] ?? 'sun']));
  const usual = week.map((spans, index) => joined([...(overnight[index] ?? []), ...spans]));
  const exceptions = new Map<string, Exception>();
  // A half day opens nobody who would have been closed: Christmas Eve can be a Sunday.
  for (const { date, name, kind, spans } of days)
    if (plan.closedOn !== 'never' && (kind === 'public' || plan.closedOn === 'public-and-bank'))
      exceptions.set(date, { date, name, spans: overlapOf(spans, usual[weekdayOf(date)] ?? []) });
  for (const [day, { name, open }] of Object.entries(plan.exceptions))
    for (const date of datesOf(day, years)) exceptions.set(date, { date, name, spans: spansFrom(open) });
  return {
    week: usual,
    exceptions: [...exceptions.values()].sort((one, other) => one.date.localeCompare(other.date)),
  };
}

/** Lists the dates of a day: itself, or the same day of each year that has it. */
export function datesOf(day: string, years: readonly number[]): string[] {
  if (!day.startsWith('*')) return isDate(day) ? [day] : [];
  return years.map((year) => `${year}${day.slice(1)}`).filter(isDate);
}

function isDate(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** Reads spans as minutes of their own day; what runs past midnight is cut there. */
function spansFrom(texts: readonly string[]): Span[] {
  return joined(
    texts.flatMap((text) => {
      const span = readSpan(text);
      if (!span) return [];
      return [{ from: span.from, until: span.until <= span.from ? 1440 : span.until }];
    }),
  );
}

/** Reads what the day before leaves in the early hours. */
function rests(texts: readonly string[]): Span[] {
  return texts.flatMap((text) => {
    const span = readSpan(text);
    return span && span.until < span.from && span.until > 0 ? [{ from: 0, until: span.until }] : [];
  });
}

/** Tells the weekday of a date, 0 for Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Finds what lies in both. */
function overlapOf(one: readonly Span[], other: readonly Span[]): Span[] {
  return one.flatMap((span) =>
    other.flatMap(({ from, until }) => {
      const both = { from: Math.max(from, span.from), until: Math.min(until, span.until) };
      return both.from < both.until ? [both] : [];
    }),
  );
}

/** Puts spans in order and joins those that touch or overlap. */
function joined(spans: readonly Span[]): Span[] {
  const ordered = spans.toSorted((one, other) => one.from - other.from);
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until);
    else result.push({ ...span });
  }
  return result;
}
