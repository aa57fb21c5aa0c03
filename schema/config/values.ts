/**
 * Owns the small values of which a market's configuration is written: times of day, durations, names. They are text, so that a
 * configuration reads well in a file and in a comparison.
 */
import * as z from 'zod';

/** Gives a field its title, and the help that its form and the documentation show. */
export function field<Schema extends z.ZodType>(schema: Schema, title: string, description: string): Schema {
  return schema.meta({ title, description });
}

/** Names a queue, a plan of hours, a clock: lower-case letters, digits and dashes, as many as a snapshot takes. */
export const nameSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,30}$/,
    'a name has lower-case letters, digits and dashes, 31 at most, and begins with a letter',
  )
  // Every object has something of that name.
  .refine((name) => name !== 'constructor', 'choose another name');

export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag looks like sv or pt-BR')
  .refine(isTag, 'a language tag looks like sv or pt-BR');

// What looks like a tag may still be none, and whoever formats a number in it would fail.
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Refuses more entries than anybody needs: what is configured is multiplied with each other when it is checked and published. */
export function atMost<Schema extends z.ZodType<Record<string, unknown>>>(schema: Schema, most: number): Schema {
  return schema.refine((entries) => Object.keys(entries).length <= most, `there are ${most} at most`);
}

const spanPattern = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;

/** Is an opening span of a day, `08:00-17:30`; one that ends before it begins runs into the next day (`22:00-06:00`). */
export const spanTextSchema = z
  .string()
  .regex(spanPattern, 'a span looks like 08:00-17:30')
  .refine((text) => {
    const span = readSpan(text);
    return span !== undefined && span.from !== span.until && span.until <= 1440;
  }, 'a span has a beginning and another end, 24:00 at most');

/** Reads a span as minutes since local midnight; `until` is less than `from` when it runs into the next day. */
export function readSpan(text: string): { from: number; until: number } | undefined {
  const match = spanPattern.exec(text);
  if (!match) return undefined;
  const [, fromHour, fromMinute, untilHour, untilMinute] = match.map(Number);
  return {
    from: (fromHour ?? 0) * 60 + (fromMinute ?? 0),
    until: (untilHour ?? 0) * 60 + (untilMinute ?? 0),
  };
}

/** Writes minutes since midnight as a time of day. */
export function writeTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const durationPattern =
  /^P(?!$)(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?!$)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;

/** Is a length of time in ISO 8601, of weeks, days, hours, minutes and seconds: `PT15M`, `P21D`. */
export const durationSchema = z.string().regex(durationPattern, 'a duration looks like PT15M, PT2H or P21D');

/** Reads a duration as milliseconds, a day being 24 hours; undefined when it is none. */
export function readDuration(text: string): number | undefined {
  const match = durationPattern.exec(text);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
}

/** Writes milliseconds as a duration, in the largest units that are whole. */
export function writeDuration(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds === 0) return 'PT0S';
  const parts = {
    D: Math.floor(seconds / 86_400),
    H: Math.floor(seconds / 3_600) % 24,
    M: Math.floor(seconds / 60) % 60,
  };
  const date = parts.D > 0 ? `${parts.D}D` : '';
  const time = `${parts.H > 0 ? `${parts.H}H` : ''}${parts.M > 0 ? `${parts.M}M` : ''}${seconds % 60 > 0 ? `${seconds % 60}S` : ''}`;
  return `P${date}${time ? `T${time}` : ''}`;
}

/** Is a day, `2026-12-24`, or the same day of every year, `*-12-24`. */
export const dayTextSchema = z
  .string()
  .regex(
    /^(\d{4}|\*)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    'a day looks like 2026-12-24, or *-12-24 for every year',
  );

/** Is a time zone's IANA name that this runtime knows. */
export const timeZoneSchema = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.includes('/');
  } catch {
    return false;
  }
}, 'a time zone looks like Europe/Stockholm');
