/** Owns how times, money and languages are written for staff. The locale is handed in once, by the screen's words. */
import type { Money } from '../../schema/account-system.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Writes how long a call took: seconds under a minute, then minutes and seconds. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** Writes a waiting time as briefly as it can be understood: `now`, `4 min`, `1 h 20`, `3 d`. */
export function formatWait(ms: number): string {
  if (ms < minuteMs) return 'now';
  if (ms < hourMs) return `${Math.floor(ms / minuteMs)} min`;
  if (ms < dayMs) {
    const minutes = Math.floor((ms % hourMs) / minuteMs);
    return minutes === 0
      ? `${Math.floor(ms / hourMs)} h`
      : `${Math.floor(ms / hourMs)} h ${String(minutes).padStart(2, '0')}`;
  }
  return `${Math.floor(ms / dayMs)} d`;
}

/** Tells whether two moments fall on the same day of the reader's calendar. */
export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}

function createZoneFormats(locale: string, timeZone: string) {
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  const shortDay = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
  // Canada writes dates as ISO does.
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return {
    time: (at: number) => time.format(at),
    day: (at: number) => day.format(at),
    shortDay: (at: number) => shortDay.format(at),
    /** Writes the local date as `2026-03-29`. */
    date: (at: number) => date.format(at),
    /** Names the zone by its city. */
    name: (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' '),
  };
}

export type ZoneFormats = ReturnType<typeof createZoneFormats>;

/** Builds the formats of a locale; the Intl objects are made once. */
export function createFormats(locale: string) {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const moment = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const shortDate = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const zones = new Map<string, ZoneFormats>();
  const zone = (timeZone: string): ZoneFormats => {
    const made = zones.get(timeZone) ?? createZoneFormats(locale, timeZone);
    zones.set(timeZone, made);
    return made;
  };
  return {
    /** Gives the formats by which a place writes its own times. */
    zone,
    /** Tells whether clocks there show what the reader's own shows. */
    isOwnTime: (at: number, timeZone: string) => {
      const { date: there, time: clock } = zone(timeZone);
      const own = zone(Intl.DateTimeFormat().resolvedOptions().timeZone);
      return there(at) === own.date(at) && clock(at) === own.time(at);
    },
    time: (at: number) => time.format(at),
    full: (at: number) => full.format(at),
    moment: (at: number) => moment.format(at),
    day: (at: number) => day.format(at),
    date: (at: number | string) => date.format(new Date(at)),
    shortDate: (at: number | string) => shortDate.format(new Date(at)),
    language: (tag: string) => languages.of(tag) ?? tag,
    money({ minor, currency }: Money): string {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
    },
    sizeOf(bytes: number): string {
      const [unit, amount] =
        bytes < 1_000
          ? (['byte', bytes] as const)
          : bytes < 1_000_000
            ? (['kilobyte', bytes / 1_000] as const)
            : (['megabyte', bytes / 1_000_000] as const);
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
    },
  };
}

/** Takes the first letters of a name, at most two, for an avatar. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '');
  return letters.join('').toUpperCase();
}
