/** Owns counting time minute by minute as the wall clock shows it: slow, and too simple to be wrong in the way that arithmetic is. */
import type { Pause } from '../../../schema/conversation/state.ts';
import type { Calendar } from '../deadline.ts';

const minuteMs = 60_000;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(at: number, timeZone: string) {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    weekday: weekdays.indexOf(part.weekday ?? ''),
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
}

function isPaused(at: number, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, until }) => from <= at && (until === undefined || at < until));
}

/** Tells what one minute counts: itself, nothing, or a whole day where it is the last of one that counts. */
function worth(at: number, start: number, calendar: Calendar, pauses: readonly Pause[]): number {
  if (isPaused(at, pauses)) return 0;
  if (calendar.counts === 'calendar-time') return minuteMs;
  const { date, weekday, minute } = wallClock(at, calendar.timeZone);
  if (calendar.counts === 'business-time') {
    const { week, exceptions } = calendar.hours;
    const spans = exceptions.find((one) => one.date === date)?.spans ?? week[weekday] ?? [];
    return spans.some(({ from, until }) => minute >= from && minute < until) ? minuteMs : 0;
  }
  const isLast = wallClock(at + minuteMs, calendar.timeZone).date !== date;
  const isWork = weekday < 5 && !calendar.daysOff.some((off) => off.date === date);
  return isLast && isWork && date !== wallClock(start, calendar.timeZone).date ? 1_440 * minuteMs : 0;
}

/** Counts the time between two moments, both on whole minutes. */
export function slowElapsed(start: number, until: number, calendar: Calendar, pauses: readonly Pause[]): number {
  let sum = 0;
  for (let at = start; at < until; at += minuteMs) sum += worth(at, start, calendar, pauses);
  return sum;
}

/** Finds the end of the minute with which the time is used up; undefined when that is not before `limit`. */
export function slowDeadline(
  start: number,
  budgetMs: number,
  calendar: Calendar,
  pauses: readonly Pause[],
  limit: number,
): number | undefined {
  let left = budgetMs;
  for (let at = start; at < limit; at += minuteMs) {
    left -= worth(at, start, calendar, pauses);
    if (left <= 0) return at + minuteMs;
  }
  return undefined;
}
