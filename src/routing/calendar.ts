/**
 * Owns reckoning with opening hours and business days in a market's time zone. Pure: local times come from Intl's own time
 * zone data, so that a day of 23 or 25 hours is as long as it is. Temporal would read better, but is in no runtime of ours yet
 * and its polyfill is larger than all of this (docs/decisions/calendar-by-intl.md).
 */
import type { Hours } from '../../schema/market.ts';

/** Is a calendar day, `2026-11-19`. */
export type IsoDate = string;

/** Is a local time: the day, and the minutes since its midnight as the wall clock shows them. */
export type LocalTime = { date: IsoDate; minute: number };

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;

/** Tells what day and time it is somewhere at a moment (ms since 1970). */
export function localTimeAt(at: number, timeZone: string): LocalTime {
  const local = new Date(wallClockMs(at, timeZone)).toISOString();
  return { date: local.slice(0, 10), minute: Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) };
}

/**
 * Tells when a local time is. A time that occurs twice (clocks go back) gives its first occurrence; one that is skipped (clocks
 * go forward) gives the moment the clocks change, when it would have come.
 */
export function momentOf({ date, minute }: LocalTime, timeZone: string): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * minuteMs;
  // The offsets a day before and after enclose any change; the earlier reading that shows this wall time is the first.
  const guesses = [wall - dayMs, wall + dayMs].map((near) => wall - offsetMs(near, timeZone));
  const earliest = Math.min(...guesses);
  const exact = guesses.sort((left, right) => left - right).find((guess) => wallClockMs(guess, timeZone) === wall);
  return exact ?? changeAfter(earliest, Math.max(...guesses), timeZone);
}

/** Tells whether the hours are open at a moment. */
export function isOpen(hours: Hours, timeZone: string, at: number): boolean {
  const { date, minute } = localTimeAt(at, timeZone);
  return spansOf(hours, date).some(({ from, until }) => minute >= from && minute < until);
}

/** Finds the next moment at which the hours are open, which is `at` itself while they are; undefined when they never are within a year. */
export function nextOpening(hours: Hours, timeZone: string, at: number): number | undefined {
  if (isOpen(hours, timeZone, at)) return at;
  let { date } = localTimeAt(at, timeZone);
  for (let days = 0; days <= 366; days += 1) {
    const openings = spansOf(hours, date).map(({ from }) => momentOf({ date, minute: from }, timeZone));
    const next = openings.filter((opening) => opening >= at).sort((left, right) => left - right)[0];
    if (next !== undefined) return next;
    date = addDays(date, 1);
  }
  return undefined;
}

/** Adds calendar days to a day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Tells whether banks work on a day: no weekend and no holiday. */
export function isBusinessDay(date: IsoDate, holidays: readonly { date: IsoDate }[]): boolean {
  return !isWeekend(date) && !holidays.some((holiday) => holiday.date === date);
}

/** Counts forward by business days; none gives the day itself or, when that is a day off, the next business day. */
export function addBusinessDays(date: IsoDate, days: number, holidays: readonly { date: IsoDate }[]): IsoDate {
  const off = new Set(holidays.map((holiday) => holiday.date));
  const isWorkday = (day: IsoDate) => !isWeekend(day) && !off.has(day);
  let day = date;
  let left = Math.max(0, Math.trunc(days));
  while (left > 0 || !isWorkday(day)) {
    day = addDays(day, 1);
    if (left > 0 && isWorkday(day)) left -= 1;
  }
  return day;
}

/** Counts forward by business days from a moment, and gives noon of that day: a moment that shows as that day in the zone. */
export function addBusinessDaysTo(
  at: number,
  days: number,
  market: { timeZone: string; holidays: readonly { date: IsoDate }[] },
): number {
  const { date } = localTimeAt(at, market.timeZone);
  return momentOf({ date: addBusinessDays(date, days, market.holidays), minute: 720 }, market.timeZone);
}

function spansOf(hours: Hours, date: IsoDate): Hours['week'][number] {
  const exception = hours.exceptions.find((each) => each.date === date);
  return exception?.spans ?? hours.week[weekdayOf(date)] ?? [];
}

/** Counts from Monday, as the hours' week does. */
function weekdayOf(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function isWeekend(date: IsoDate): boolean {
  return weekdayOf(date) >= 5;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Reads the wall clock of a zone as if it were UTC. */
function wallClockMs(at: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    formatter = new Intl.DateTimeFormat('en-US', { ...fields, timeZone, hourCycle: 'h23' });
    formatters.set(timeZone, formatter);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function offsetMs(at: number, timeZone: string): number {
  const whole = Math.floor(at / 1_000) * 1_000;
  return wallClockMs(whole, timeZone) - whole;
}

/** Finds the moment between two at which the zone's offset changes. */
function changeAfter(from: number, until: number, timeZone: string): number {
  let low = from;
  let high = until;
  const before = offsetMs(from, timeZone);
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (offsetMs(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}
