/**
 * Owns reckoning with opening hours and business days in a market's time zone. Pure; Temporal knows the zones, so that a day of
 * 23 or 25 hours is as long as it is.
 */
import { Temporal } from 'temporal-polyfill';
import type { Hours, MarketSnapshot, Queue } from '../../schema/market.ts';

/** Is a calendar day, `2026-11-19`. */
export type IsoDate = string;

/** Is a local time: the day, and the minutes since its midnight as the wall clock shows them. */
export type LocalTime = { date: IsoDate; minute: number };

type DaysOff = readonly { date: IsoDate }[];

/** Tells what day and time it is somewhere at a moment (ms since 1970). */
export function localTimeAt(at: number, timeZone: string): LocalTime {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  return { date: local.toPlainDate().toString(), minute: local.hour * 60 + local.minute };
}

/**
 * Tells when a local time is. A time that occurs twice (clocks go back) gives its first occurrence; one that is skipped (clocks
 * go forward) gives the moment the clocks change, when it would have come.
 */
export function momentOf({ date, minute }: LocalTime, timeZone: string): number {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute });
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const isSkipped = !first.toPlainDateTime().equals(wall);
  return (isSkipped ? (first.getTimeZoneTransition('next') ?? first) : first).epochMilliseconds;
}

/** Tells whether the hours are open at a moment. */
export function isOpen(hours: Hours, timeZone: string, at: number): boolean {
  const { date, minute } = localTimeAt(at, timeZone);
  return spansOf(hours, date).some(({ from, until }) => minute >= from && minute < until);
}

/** Finds the next moment at which the hours are open: `at` itself while they are, none when they are not within a year. */
export function nextOpening(hours: Hours, timeZone: string, at: number): number | undefined {
  if (isOpen(hours, timeZone, at)) return at;
  let { date } = localTimeAt(at, timeZone);
  for (let days = 0; days <= 366; days += 1) {
    const openings = spansOf(hours, date).map(({ from }) => momentOf({ date, minute: from }, timeZone));
    const later = openings.filter((opening) => opening >= at);
    if (later.length > 0) return Math.min(...later);
    date = addDays(date, 1);
  }
  return undefined;
}

/** Cuts opening times down to those that another plan has as well; without one they stay as they are. */
export function limitedTo(hours: Hours, limit: Hours | undefined): Hours {
  if (!limit) return hours;
  const known = limited.get(hours)?.get(limit);
  if (known) return known;
  const made = bothOf(hours, limit);
  limited.set(hours, (limited.get(hours) ?? new WeakMap<Hours, Hours>()).set(limit, made));
  return made;
}

// Asked for with each message: snapshots are few, and what follows from one is made once.
const limited = new WeakMap<Hours, WeakMap<Hours, Hours>>();

function bothOf(hours: Hours, limit: Hours): Hours {
  const dates = new Set([...hours.exceptions, ...limit.exceptions].map(({ date }) => date));
  const nameOf = (date: IsoDate) =>
    [...hours.exceptions, ...limit.exceptions].find((each) => each.date === date)?.name ?? '';
  return {
    week: hours.week.map((spans, day) => overlap(spans, limit.week[day] ?? [])),
    exceptions: [...dates].sort().map((date) => ({
      date,
      name: nameOf(date),
      spans: overlap(spansOf(hours, date), spansOf(limit, date)),
    })),
  };
}

/** Gives the hours in which a queue's people answer on a channel: the queue's, within those that the market gives the channel. */
export function hoursOn(
  queue: Pick<Queue, 'hours'>,
  channel: string | undefined,
  { channels }: Pick<MarketSnapshot, 'channels'>,
): Hours {
  return limitedTo(queue.hours, channels.find((rules) => rules.channel === channel)?.hours);
}

function overlap(one: Hours['week'][number], other: Hours['week'][number]): Hours['week'][number] {
  return one.flatMap(({ from, until }) =>
    other.flatMap((span) => {
      const both = { from: Math.max(from, span.from), until: Math.min(until, span.until) };
      return both.until > both.from ? [both] : [];
    }),
  );
}

/** Adds calendar days to a day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/**
 * Counts forward by business days, leaving out weekends and the days off. None gives the day itself or, when that is a day off,
 * the next business day.
 */
export function addBusinessDays(date: IsoDate, days: number, daysOff: DaysOff): IsoDate {
  const off = new Set(daysOff.map((day) => day.date));
  let day = Temporal.PlainDate.from(date);
  const isOff = () => day.dayOfWeek > 5 || off.has(day.toString());
  let left = Math.max(0, Math.trunc(days));
  while (left > 0 || isOff()) {
    day = day.add({ days: 1 });
    if (left > 0 && !isOff()) left -= 1;
  }
  return day.toString();
}

/** Counts forward by business days from a moment, and gives noon of that day in the market: a moment that shows as that day. */
export function addBusinessDaysTo(at: number, days: number, market: { timeZone: string; holidays: DaysOff }): number {
  const { date } = localTimeAt(at, market.timeZone);
  return momentOf({ date: addBusinessDays(date, days, market.holidays), minute: 720 }, market.timeZone);
}

/** Lists a day's opening spans in local minutes; an exception replaces the weekday. */
export function spansOf(hours: Hours, date: IsoDate): Hours['week'][number] {
  const exception = hours.exceptions.find((each) => each.date === date);
  return exception?.spans ?? hours.week[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? [];
}
