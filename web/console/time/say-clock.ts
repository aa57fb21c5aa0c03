/** Owns how a clock is put into words, and how alarming it is. Pure. */
import type { ConversationClock } from '../../../schema/conversation/clocks.ts';
import { formatWait } from '../../shared/format.ts';
import { momentOf } from '../callbacks/say-callback.ts';
import { formats, words } from '../words.ts';

/** Is the promise to be kept next, as inbox rows carry it. */
export type Due = {
  dueAt?: number | undefined;
  dueKind?: ConversationClock['kind'] | undefined;
  missed?: boolean | undefined;
};
export type DueSaying = { text: string; tone: 'calm' | 'near' | 'late'; dueAt?: number };

/** How long before it is due a promise wants to be seen. */
const nearMs: Record<ConversationClock['kind'], number> = {
  'first-response': 10 * 60_000,
  'next-response': 10 * 60_000,
  resolution: 60 * 60_000,
  legal: 24 * 60 * 60_000,
};

/** Says what has to be done by when; nothing where nothing has to. */
export function sayDue({ dueAt, dueKind = 'next-response', missed }: Due, now: number): DueSaying | undefined {
  if (dueAt !== undefined && dueAt <= now)
    return { text: words.time.late(dueKind, formatWait(now - dueAt)), tone: 'late', dueAt };
  if (missed) return { text: words.time.missed, tone: 'late' };
  if (dueAt === undefined) return undefined;
  const left = dueAt - now;
  return { text: words.time.within(dueKind, formatWait(left)), tone: left <= nearMs[dueKind] ? 'near' : 'calm', dueAt };
}

/** Finds among a conversation's clocks what its inbox row would carry. */
export function toDue(clocks: readonly ConversationClock[]): Due {
  const open = clocks.filter(({ metAt }) => metAt === undefined);
  const [next] = open
    .filter(({ kind, state }) => kind !== 'legal' && state !== 'paused')
    .toSorted((one, other) => one.dueAt - other.dueAt);
  return {
    ...(next ? { dueAt: next.dueAt, dueKind: next.kind } : {}),
    missed: open.some(({ state }) => state === 'missed'),
  };
}

/** Gives the moment by which a deadline is written: one at midnight is the end of the day before. */
export function shownOf(dueAt: number, timeZone: string): number {
  const there = formats.zone(timeZone);
  return there.date(dueAt) === there.date(dueAt - 1) ? dueAt : dueAt - 1;
}

/** Says how a clock stands now. */
export function sayClock(clock: ConversationClock, now: number, timeZone: string): string {
  const { dueAt, metAt, state } = clock;
  const say = words.time.states;
  const due = momentOf(shownOf(dueAt, timeZone), timeZone);
  if (metAt !== undefined)
    return metAt > dueAt ? say.late(momentOf(metAt, timeZone), due) : say.met(momentOf(metAt, timeZone));
  if (state === 'paused') return say.paused;
  return dueAt <= now ? say.missed(due) : say.running(due, formatWait(dueAt - now));
}
