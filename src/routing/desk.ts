/**
 * Owns the rules of a market's line: who is next, which place somebody has and how long that may take. Pure. The most urgent come
 * first, then who has waited longest, among those the agent can speak with.
 */
import type { Queue } from '../../schema/market.ts';
import { priorities } from '../../schema/priority.ts';
import type { InboxEntry } from '../../schema/socket/desk.ts';

/** Is an agent as the line sees one: no languages means all of the market's. */
export type LineAgent = { id: string; languages: readonly string[] };

/** Is how long conversations of a queue have taken agents. */
export type Measured = { count: number; averageMs: number };

/** How many of the last conversations weigh in the average, and how many it takes before it counts at all. */
const window = 20;
const enough = 5;

// A conversation by text may rest for a night between two messages; an hour is all that it tells about work.
const longestSampleMs = 3_600_000;

/** Tells whether an entry says something newer than what is known; conversations are told of in any order and repeatedly. */
export function isNewer(entry: Pick<InboxEntry, 'seq'>, known: Pick<InboxEntry, 'seq'> | undefined): boolean {
  return known === undefined || entry.seq > known.seq;
}

/** Lists who waits, in order: how urgent, since when, then by id, so that everybody sees the same line. */
export function waitingLine(entries: Iterable<InboxEntry>): InboxEntry[] {
  return [...entries].filter(({ status }) => status === 'queued').sort(compareWaiting);
}

function compareWaiting(left: InboxEntry, right: InboxEntry): number {
  const urgency = urgencyOf(right) - urgencyOf(left);
  if (urgency !== 0) return urgency;
  const since = waitingSince(left) - waitingSince(right);
  if (since !== 0) return since;
  return left.conversationId < right.conversationId ? -1 : 1;
}

function urgencyOf({ priority = 'normal' }: InboxEntry): number {
  return priorities.indexOf(priority);
}

function waitingSince(entry: InboxEntry): number {
  return entry.waitingSince ?? entry.lastCustomerAt;
}

/** Tells the place of a waiting conversation among those of its queue, 1 for the head; undefined when it does not wait. */
export function placeIn(line: readonly InboxEntry[], conversationId: string): number | undefined {
  const queue = line.find((entry) => entry.conversationId === conversationId)?.queue;
  const place = line
    .filter((entry) => entry.queue === queue)
    .findIndex((entry) => entry.conversationId === conversationId);
  return place < 0 ? undefined : place + 1;
}

/** Tells whether an agent can serve a conversation. One whose language nobody of its queue speaks, or whose queue is gone, is everybody’s. */
export function canServe(agent: Pick<LineAgent, 'languages'>, entry: InboxEntry, queues: readonly Queue[]): boolean {
  if (agent.languages.length === 0 || speaks(agent.languages, entry.language)) return true;
  const queue = queues.find(({ id }) => id === entry.queue);
  return queue === undefined || !speaks(queue.languages, entry.language);
}

/** Tells whether somebody speaks a language: `sv-FI` is served by whoever speaks `sv`. */
export function speaks(languages: readonly string[], language: string): boolean {
  return languages.includes(language) || languages.includes(language.split('-')[0] ?? language);
}

/** Picks the head of the line for an agent. */
export function nextFor(
  line: readonly InboxEntry[],
  agent: LineAgent,
  queues: readonly Queue[],
  except: readonly string[] = [],
): string | null {
  const next = line.find((entry) => !except.includes(entry.conversationId) && canServe(agent, entry, queues));
  return next?.conversationId ?? null;
}

/**
 * Expects how long the place will take: agents with nothing to do take the first ones at once, and everybody behind waits for
 * their share of the conversations ahead. Nobody at the desk is reckoned as one who is about to come.
 */
export function expectedWaitMs(wait: { place: number; able: number; idle: number; handleMs: number }): number {
  const ahead = Math.max(0, wait.place - wait.idle);
  return Math.round((ahead * wait.handleMs) / Math.max(1, wait.able));
}

/** Tells how long one conversation of a queue takes: as measured, or as the market expects until enough were. */
export function handleMsOf(queue: Queue, measured: Measured | undefined): number {
  return measured && measured.count >= enough ? measured.averageMs : queue.expectedHandleMs;
}

/** Takes one more handled conversation into the average; the older ones fade out. */
export function withSample(measured: Measured | undefined, sampleMs: number): Measured {
  const count = Math.min(window, (measured?.count ?? 0) + 1);
  const averageMs = measured?.averageMs ?? 0;
  const sample = Math.min(longestSampleMs, Math.max(0, sampleMs));
  return { count, averageMs: Math.round(averageMs + (sample - averageMs) / count) };
}
