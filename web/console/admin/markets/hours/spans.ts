/** Owns reckoning with the spans of a day while one drags them: steps of a quarter of an hour, never empty, never over each other. Pure. */
import { readSpan, spanTextSchema, writeTime } from '../../../../../schema/config/values.ts';

/** Is a span in minutes since midnight; `until` passes 1440 when it runs into the next day. */
export type Minutes = { from: number; until: number };

export const stepMinutes = 15;
const dayMinutes = 1440;

/** Reads a day's spans, in order. */
export function readSpans(texts: readonly string[]): Minutes[] {
  return texts
    .flatMap((text) => {
      const span = readSpan(text);
      if (!span) return [];
      return [{ from: span.from, until: span.until <= span.from ? span.until + dayMinutes : span.until }];
    })
    .toSorted((one, other) => one.from - other.from);
}

const typedSpan = /^(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?$/;

/** Reads times as people type them: `8-12, 13:30–17`; undefined when a part of it is none. */
export function parseTimes(text: string): string[] | undefined {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.flatMap((part) => {
    const [, from = '', fromMinute = '00', until = '', untilMinute = '00'] = typedSpan.exec(part) ?? [];
    const span = `${from.padStart(2, '0')}:${fromMinute}-${until.padStart(2, '0')}:${untilMinute}`;
    return spanTextSchema.safeParse(span).success ? [span] : [];
  });
  return read.length === parts.length ? read : undefined;
}

/** Writes spans as the configuration has them. */
export function writeSpans(spans: readonly Minutes[]): string[] {
  return spans
    .toSorted((one, other) => one.from - other.from)
    .map(({ from, until }) => `${writeTime(from)}-${writeTime(until > dayMinutes ? until - dayMinutes : until)}`);
}

/** Rounds to the grid. */
export function snapped(minute: number): number {
  return Math.round(minute / stepMinutes) * stepMinutes;
}

/** Moves an edge of a span, or all of it, as far as its neighbours and the day allow. */
export function moved(
  spans: readonly Minutes[],
  index: number,
  edge: 'from' | 'until' | 'both',
  to: number,
): Minutes[] {
  const span = spans[index];
  if (!span) return [...spans];
  const { least, most } = roomFor(spans, index, edge);
  const length = span.until - span.from;
  const wanted = snapped(to);
  const changed =
    edge === 'from'
      ? { ...span, from: within(wanted, least, Math.min(span.until, dayMinutes) - stepMinutes) }
      : edge === 'until'
        ? { ...span, until: within(wanted, span.from + stepMinutes, most) }
        : shifted(within(wanted, least, Math.min(most - length, dayMinutes - stepMinutes)), length);
  return spans.map((one, at) => (at === index ? changed : one));
}

/** Tells between which minutes a span may lie: after the one before, before the one after, and never over its own next day. */
function roomFor(
  spans: readonly Minutes[],
  index: number,
  edge: 'from' | 'until' | 'both',
): { least: number; most: number } {
  const isAlone = spans.length === 1;
  const first = spans[0]?.from ?? 0;
  const last = spans.at(-1)?.until ?? dayMinutes;
  const length = (spans[index]?.until ?? 0) - (spans[index]?.from ?? 0);
  const over = last > dayMinutes && !(isAlone && edge === 'both') ? last - dayMinutes + stepMinutes : 0;
  const least = spans[index - 1]?.until ?? over;
  const next = spans[index + 1]?.from;
  if (next !== undefined) return { least, most: next };
  // A whole day from midnight is written as one; from any other time on it would be no span at all.
  if (isAlone && edge === 'both') return { least, most: length < dayMinutes ? 2 * dayMinutes : dayMinutes };
  return { least, most: first === 0 ? dayMinutes : first + dayMinutes - stepMinutes };
}

const shifted = (from: number, length: number): Minutes => ({ from, until: from + length });
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** Adds a span of two hours around a minute, where there is room for a quarter of an hour at least. */
export function added(spans: readonly Minutes[], at: number): Minutes[] {
  const minute = within(snapped(at), 0, dayMinutes - stepMinutes);
  if (spans.some(({ from, until }) => minute >= from && minute < until)) return [...spans];
  const last = spans.at(-1)?.until ?? 0;
  const early = last > dayMinutes ? last - dayMinutes + stepMinutes : 0;
  const before = Math.max(early, ...spans.filter(({ until }) => until <= minute).map(({ until }) => until));
  const after = Math.min(dayMinutes, ...spans.filter(({ from }) => from > minute).map(({ from }) => from));
  const from = Math.max(before, minute - 60);
  const until = Math.min(after, from + 120);
  if (until - from < stepMinutes || from >= dayMinutes) return [...spans];
  return [...spans, { from, until }].toSorted((one, other) => one.from - other.from);
}

/** Takes a span away. */
export function without(spans: readonly Minutes[], index: number): Minutes[] {
  return spans.filter((_, at) => at !== index);
}
