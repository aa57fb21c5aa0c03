/** Owns what a market's callback rules mean: whether it calls back at all, by whose hours, and when no phone may ring. Pure. */
import type { MarketSnapshot, Queue } from '../../schema/market.ts';
import { hoursOn, localTimeAt, momentOf, nextOpening } from '../routing/calendar.ts';

/** Is the part of a market that callbacks are decided from. */
export type CallbackMarket = Pick<
  MarketSnapshot,
  'callback' | 'channels' | 'queues' | 'defaultQueue' | 'timeZone' | 'country'
>;

export const minuteMs = 60_000;
const dayMinutes = 1_440;
/** Hours and quiet hours that exclude each other are given up on after so many steps. */
const maxSteps = 40;

/** Gives the phone account that calls; undefined when the market does not call back. */
export function callingAccountOf({ callback }: Pick<MarketSnapshot, 'callback'>): string | undefined {
  return callback.enabled ? callback.account : undefined;
}

/** Finds the queue whose people callbacks take, with the hours in which they answer the phone. */
export function queueOf(market: CallbackMarket): Queue | undefined {
  const { callback, queues, defaultQueue } = market;
  const queue = queues.find(({ id }) => id === callback.queue) ?? queues.find(({ id }) => id === defaultQueue);
  return queue && { ...queue, hours: hoursOn(queue, 'phone', market) };
}

/** Tells whether no phone may ring at a moment. */
export function isQuiet({ callback, timeZone }: Pick<CallbackMarket, 'callback' | 'timeZone'>, at: number): boolean {
  return isQuietMinute(callback.quietHours, localTimeAt(at, timeZone).minute);
}

/** Tells whether a local minute lies in the quiet hours, which may pass midnight. */
export function isQuietMinute({ from, until }: { from: number; until: number }, minute: number): boolean {
  if (from === until) return false;
  return from < until ? minute >= from && minute < until : minute >= from || minute < until % dayMinutes;
}

/** Finds the first moment from `at` on at which the queue is open and a phone may ring; none within a year is undefined. */
export function nextCallable(market: CallbackMarket, at: number): number | undefined {
  const queue = queueOf(market);
  if (!queue) return undefined;
  let moment: number | undefined = at;
  for (let step = 0; step < maxSteps; step += 1) {
    moment = nextOpening(queue.hours, market.timeZone, moment);
    if (moment === undefined || !isQuiet(market, moment)) return moment;
    moment = quietUntil(market, moment);
  }
  return undefined;
}

/** Finds the end of the quiet hours that a moment lies in. */
function quietUntil({ callback, timeZone }: CallbackMarket, at: number): number {
  const { date, minute } = localTimeAt(at, timeZone);
  const { until } = callback.quietHours;
  const end = momentOf({ date, minute: minute < until ? until : until + dayMinutes }, timeZone);
  // Where the clock goes back, the end of the quiet hours may have been and come again.
  return Math.max(end, at + minuteMs);
}
