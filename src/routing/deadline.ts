/**
 * Owns how promised time runs: from a start, by a calendar, but not in pauses. `deadline` is the earliest moment at which `elapsed`
 * comes to the time allowed, so that the two are each other's inverse. Pure, and by days: it is asked for with each message.
 */
import type { Pause } from '../../schema/conversation/state.ts';
import type { Hours } from '../../schema/market.ts';
import { dayAt, dayMs, localDay, type Stretch } from './local-days.ts';
import { openingsOn, planOf } from './opening-plan.ts';

/** Says which time counts: all of it, while hours are open, or whole local days that are neither weekend nor day off. */
export type Calendar =
  | { counts: 'calendar-time' }
  | { counts: 'business-time'; hours: Hours; timeZone: string }
  | { counts: 'business-days'; daysOff: readonly { date: string }[]; timeZone: string };

/** After so many days on which nothing counts there is no hope of one that does, and no promise is longer than that in all. */
const horizonDays = 400;
const longestDays = 8_000;

/** Is a stretch in which the clock runs; a whole day counts as one, however long it is. */
type Running = Stretch & { counts: number };

/**
 * Tells when time that began at `start` is used up, in ms since 1970; undefined when that never comes, as nothing opens any more or a
 * pause has no end. Business days are whole: the deadline is the end of the last one, and a day that ends in a pause does not count.
 */
export function deadline(
  start: number,
  budgetMs: number,
  calendar: Calendar,
  pauses: readonly Pause[] = [],
): number | undefined {
  if (budgetMs <= 0) return start;
  let left = budgetMs;
  for (const { from, until, counts } of running(start, Number.POSITIVE_INFINITY, calendar, pauses)) {
    if (counts >= left) return calendar.counts === 'business-days' ? until : from + left;
    left -= counts;
  }
  return undefined;
}

/** Tells how much time has counted between two moments. */
export function elapsed(start: number, until: number, calendar: Calendar, pauses: readonly Pause[] = []): number {
  let sum = 0;
  for (const { counts } of running(start, until, calendar, pauses)) sum += counts;
  return sum;
}

/** Lists the stretches that count, in the order of time. */
function* running(start: number, end: number, calendar: Calendar, pauses: readonly Pause[]): Generator<Running> {
  const closed = inOrder(pauses);
  const until = Math.min(end, ...pauses.filter((pause) => pause.until === undefined).map(({ from }) => from));
  if (calendar.counts === 'calendar-time') yield* between({ from: start, until }, closed);
  else if (calendar.counts === 'business-time') yield* whileOpen({ from: start, until }, calendar, closed);
  else yield* wholeDays({ from: start, until }, calendar, closed);
}

function* whileOpen(
  { from, until }: Stretch,
  { hours, timeZone }: Extract<Calendar, { counts: 'business-time' }>,
  pauses: readonly Stretch[],
): Generator<Running> {
  const plan = planOf(hours);
  const first = dayAt(from, timeZone);
  let last = plan.opensWeekly ? first + horizonDays : plan.lastException;
  for (let day = first; day <= Math.min(last, first + longestDays); day += 1) {
    const whole = localDay(day, timeZone);
    if (whole.from >= until) return;
    const openings = openingsOn(plan, whole);
    if (openings.length > 0 && plan.opensWeekly) last = day + horizonDays;
    for (const opening of openings)
      yield* between({ from: Math.max(from, opening.from), until: Math.min(until, opening.until) }, pauses);
  }
}

function* wholeDays(
  { from, until }: Stretch,
  { daysOff, timeZone }: Extract<Calendar, { counts: 'business-days' }>,
  pauses: readonly Stretch[],
): Generator<Running> {
  const off = datesOf(daysOff);
  const first = dayAt(from, timeZone) + 1;
  let last = first + horizonDays;
  for (let day = first; day <= Math.min(last, first + longestDays); day += 1) {
    const whole = localDay(day, timeZone);
    if (whole.until > until) return;
    const isWork = whole.weekday < 5 && !off.has(whole.date) && whole.from < whole.until;
    if (!isWork || pauses.some((pause) => pause.from < whole.until && whole.until <= pause.until)) continue;
    last = day + horizonDays;
    yield { from: whole.from, until: whole.until, counts: dayMs };
  }
}

const dates = new WeakMap<object, Set<string>>();

/** Makes a set of a market's days off, once. */
function datesOf(daysOff: readonly { date: string }[]): Set<string> {
  const found = dates.get(daysOff) ?? new Set(daysOff.map(({ date }) => date));
  dates.set(daysOff, found);
  return found;
}

/** Takes the pauses out of a stretch. */
function* between({ from, until }: Stretch, pauses: readonly Stretch[]): Generator<Running> {
  let at = from;
  for (const pause of pauses) {
    if (pause.until <= at) continue;
    if (pause.from >= until) break;
    if (pause.from > at) yield { from: at, until: pause.from, counts: pause.from - at };
    at = pause.until;
  }
  if (at < until) yield { from: at, until, counts: until - at };
}

/** Sorts pauses that have an end and joins those that overlap. */
function inOrder(pauses: readonly Pause[]): Stretch[] {
  const joined: Stretch[] = [];
  const closed = pauses.flatMap(({ from, until }) => (until !== undefined && until > from ? [{ from, until }] : []));
  for (const pause of closed.toSorted((one, other) => one.from - other.from)) {
    const before = joined.at(-1);
    if (before && pause.from <= before.until) before.until = Math.max(before.until, pause.until);
    else joined.push({ ...pause });
  }
  return joined;
}
