/**
 * Owns a time zone's days as stretches of real time. Temporal is asked once a day and zone; most days are 24 hours long, and what
 * falls into them is then plain arithmetic.
 */
import { Temporal } from 'temporal-polyfill';

/** Is a day, counted from 1970-01-01 as people there write it. */
export type DayNumber = number;

/** Is a stretch of time, in ms since 1970; `until` does not belong to it. */
export type Stretch = { from: number; until: number };

/**
 * Is a local day, `date` written as `2026-11-19` and `weekday` counted from 0 for Monday. On a piece the wall clock runs evenly from
 * `minute` on; days on which clocks are changed have two.
 */
export type LocalDay = Stretch & {
  date: string;
  weekday: number;
  pieces: readonly (Stretch & { minute: number })[];
};

const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** More than the longest promise looks at, or it would have to be measured anew with each message. */
const keptDays = 9_000;

const daysOf = new Map<string, Map<DayNumber, LocalDay>>();

/** Gives a local day. One that a zone left out, to change sides of the date line, has no length. */
export function localDay(day: DayNumber, timeZone: string): LocalDay {
  let days = daysOf.get(timeZone);
  if (!days) {
    days = new Map();
    daysOf.set(timeZone, days);
  }
  let found = days.get(day);
  if (!found) {
    if (days.size >= keptDays) days.clear();
    found = measured(day, timeZone);
    days.set(day, found);
  }
  return found;
}

/** Tells which day it is somewhere at a moment. */
export function dayAt(at: number, timeZone: string): DayNumber {
  let day = Math.floor(at / dayMs);
  while (at < localDay(day, timeZone).from) day -= 1;
  while (at >= localDay(day, timeZone).until) day += 1;
  return day;
}

function measured(day: DayNumber, timeZone: string): LocalDay {
  const plain = new Temporal.PlainDate(1970, 1, 1).add({ days: day });
  const begin = plain.toZonedDateTime(timeZone);
  const from = begin.epochMilliseconds;
  const until = plain.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  const known = { date: plain.toString(), weekday: plain.dayOfWeek - 1, from, until };
  if (until - from === dayMs) return { ...known, pieces: [{ from, until, minute: 0 }] };
  const pieces: (Stretch & { minute: number })[] = [];
  let at = begin;
  while (at.epochMilliseconds < until) {
    const change = at.getTimeZoneTransition('next');
    const end = Math.min(until, change?.epochMilliseconds ?? until);
    pieces.push({ from: at.epochMilliseconds, until: end, minute: at.hour * 60 + at.minute });
    if (!change) break;
    at = change;
  }
  return { ...known, pieces };
}

/** Finds when the wall clock shows the given minutes of a day, in the order of time; an hour that comes twice counts twice. */
export function stretchesOf(day: LocalDay, minutes: readonly Stretch[]): Stretch[] {
  return day.pieces.flatMap((piece) => {
    const at = (minute: number) => piece.from + (minute - piece.minute) * minuteMs;
    return minutes
      .map((span) => ({ from: Math.max(piece.from, at(span.from)), until: Math.min(piece.until, at(span.until)) }))
      .filter(({ from, until }) => from < until);
  });
}
