/**
 * Owns which spans of time can be booked: the hours of the market's queue without its holidays, without quiet hours, without what
 * is taken. Pure. Slots begin at local times, so that a day of 23 or 25 hours has the slots its clock shows, each as long as it is.
 */
import type { OpenSlot, Slot } from '../../schema/callback.ts';
import { addDays, type IsoDate, localTimeAt, momentOf, spansOf } from '../routing/calendar.ts';
import { type CallbackMarket, isQuietMinute, minuteMs, queueOf } from './rules.ts';

const dayMs = 86_400_000;

type Asking = { now: number; taken: readonly Slot[] };

/** Lists the slots that can be booked, earliest first; `date` narrows to one local day. */
export function slotsOf(market: CallbackMarket, asking: Asking & { date?: IsoDate }): OpenSlot[] {
  const { date } = asking;
  const days = daysOf(market, asking.now);
  // What is asked for may be no day at all.
  const wanted = date === undefined ? days : days.filter((day) => day === date);
  return wanted.flatMap((day) => slotsOn(market, day, asking));
}

/** Finds the bookable slot that begins at a moment; undefined when there is none, or it is full. */
export function slotAt(market: CallbackMarket, from: number, asking: Asking): OpenSlot | undefined {
  const furthestMs = (market.callback.horizonDays + 2) * dayMs;
  // A calendar ends somewhere, and what is asked for may lie beyond, or be no time.
  if (!(Math.abs(from - asking.now) <= furthestMs)) return undefined;
  const { date } = localTimeAt(from, market.timeZone);
  return slotsOf(market, { ...asking, date }).find((slot) => slot.from === from);
}

/** Lists the local days within the horizon. */
export function daysOf(market: CallbackMarket, now: number): IsoDate[] {
  const today = localTimeAt(now, market.timeZone).date;
  return Array.from({ length: market.callback.horizonDays + 1 }, (_, days) => addDays(today, days));
}

function slotsOn(market: CallbackMarket, date: IsoDate, { now, taken }: Asking): OpenSlot[] {
  const queue = queueOf(market);
  if (!queue) return [];
  const { slotMinutes, perSlot, leadMinutes } = market.callback;
  const earliest = now + leadMinutes * minuteMs;
  return spansOf(queue.hours, date)
    .flatMap((span) => beginnings(market, date, span))
    .map((from) => ({ from, until: from + slotMinutes * minuteMs }))
    .filter(({ from, until }) => (leadMinutes === 0 ? until > now + minuteMs : from >= earliest))
    .map((slot) => ({ ...slot, left: perSlot - takenIn(slot, taken) }))
    .filter(({ left }) => left > 0)
    .sort((one, other) => one.from - other.from);
}

/** Lists the moments at which slots of a span begin: every slot lies wholly in it and outside the quiet hours. */
function beginnings(market: CallbackMarket, date: IsoDate, span: { from: number; until: number }): number[] {
  const { callback, timeZone } = market;
  const { slotMinutes, quietHours } = callback;
  const midnight = momentOf({ date, minute: 0 }, timeZone);
  const isPlain = momentOf({ date: addDays(date, 1), minute: 0 }, timeZone) - midnight === dayMs;
  const found: number[] = [];
  for (let minute = span.from; minute + slotMinutes <= span.until; minute += slotMinutes) {
    if (isQuietWithin(quietHours, minute, minute + slotMinutes)) continue;
    const from = isPlain ? midnight + minute * minuteMs : momentOf({ date, minute }, timeZone);
    if (isPlain || isAsTheClockShows(market, date, minute, from)) found.push(from);
  }
  return found;
}

/** On a day of another length: the slot's first and last minute are where the wall clock has them. */
function isAsTheClockShows(
  { callback, timeZone }: CallbackMarket,
  date: IsoDate,
  minute: number,
  from: number,
): boolean {
  const first = localTimeAt(from, timeZone);
  const last = localTimeAt(from + (callback.slotMinutes - 1) * minuteMs, timeZone);
  return (
    first.date === date &&
    first.minute === minute &&
    last.date === date &&
    last.minute === minute + callback.slotMinutes - 1
  );
}

function isQuietWithin(quiet: { from: number; until: number }, from: number, until: number): boolean {
  if (quiet.from === quiet.until) return false;
  const startsInside = quiet.from > from && quiet.from < until;
  return isQuietMinute(quiet, from) || startsInside;
}

/** Counts what is taken at the same time; a market that changed its slots may hold bookings of the old ones. */
function takenIn({ from, until }: Slot, taken: readonly Slot[]): number {
  return taken.filter((other) => other.from < until && other.until > from).length;
}
