/** Owns how a callback is put into words: when it is by the market's clock, and how its tries went. Pure. */
import type { Attempt, Slot } from '../../../schema/callback.ts';
import { formatDuration, type ZoneFormats } from '../../shared/format.ts';
import { formats, words } from '../words.ts';

const say = words.callbacks;

/** Writes a slot's span by the market's clock, and whose clock that is where it is not the reader's. */
export function spanOf({ from, until }: Slot, timeZone: string): { span: string; zone: string | undefined } {
  const there = formats.zone(timeZone);
  return { span: say.span(there.time(from), there.time(until)), zone: zoneOf(from, timeZone, there) };
}

function zoneOf(at: number, timeZone: string, { name }: ZoneFormats): string | undefined {
  return formats.isOwnTime(at, timeZone) ? undefined : say.there(name);
}

/** Writes a moment by the market's clock, without its day when that is the one it is compared with. */
export function momentOf(at: number, timeZone: string, beside?: number): string {
  const there = formats.zone(timeZone);
  const isSameDay = beside !== undefined && there.date(beside) === there.date(at);
  return isSameDay ? there.time(at) : `${there.shortDay(at)}, ${there.time(at)}`;
}

/** Writes a moment by the market's clock where nothing around it says whose clock that is. */
export function appointmentOf(at: number, timeZone: string): string {
  const zone = zoneOf(at, timeZone, formats.zone(timeZone));
  return zone ? `${momentOf(at, timeZone)} (${zone})` : momentOf(at, timeZone);
}

/** Writes how one try went. */
export function outcomeOf({ outcome, seconds }: Pick<Attempt, 'outcome' | 'seconds'>): string {
  if (!outcome) return say.trying;
  const talked = outcome === 'answered' && seconds !== undefined ? ` ${formatDuration(seconds)}` : '';
  return `${words.attempts[outcome]}${talked}`;
}
