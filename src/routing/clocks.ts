/**
 * Owns which of a market's clocks run for a conversation and how they stand. Service clocks run while an answer of people is awaited,
 * by the hours of the queue that the conversation is in; legal ones run from their start, whatever happens. Pure.
 */
import type { ConversationClock } from '../../schema/conversation/clocks.ts';
import type { ConversationState, Pause } from '../../schema/conversation/state.ts';
import type { ClockRule, MarketSnapshot, Queue } from '../../schema/market.ts';
import { hoursOn } from './calendar.ts';
import { type Calendar, deadline } from './deadline.ts';

/** Is what clocks need to know of a conversation. */
export type ClockFacts = Pick<
  ConversationState,
  | 'openedAt'
  | 'status'
  | 'resolved'
  | 'queue'
  | 'legs'
  | 'activeLegId'
  | 'priority'
  | 'personFrom'
  | 'owedFrom'
  | 'firstAnswer'
  | 'pauses'
  | 'complaintAt'
>;

/** Is a clock whose time comes if nothing happens before. */
export type Miss = Pick<ConversationClock, 'id' | 'name' | 'kind' | 'dueAt'> & { from: number };

/** Is how long a clock has to be watched: from when, without which pauses, and until when if that is known. */
type Course = { from: number; pauses: readonly Pause[]; metAt?: number; isPaused?: boolean };

/** Finds the queue whose hours count: the conversation's own, or the market's first where that is gone. */
export function queueOf({ queues, defaultQueue }: MarketSnapshot, id: string | undefined): Queue | undefined {
  const named = (name: string | undefined) => queues.find((queue) => queue.id === name);
  return named(id) ?? named(defaultQueue) ?? queues[0];
}

/** Finds the channel that the customer used last. */
export function channelOf({ legs, activeLegId }: Pick<ClockFacts, 'legs' | 'activeLegId'>): string | undefined {
  return legs.find(({ id }) => id === activeLegId)?.channel;
}

/** Gives the calendar by which time is counted in a queue on a channel; undefined in a market without queues. */
export function calendarFor(
  counts: Calendar['counts'],
  market: MarketSnapshot,
  { queue, channel }: { queue: string | undefined; channel: string | undefined },
): Calendar | undefined {
  const { timeZone, holidays } = market;
  if (counts === 'calendar-time') return { counts };
  if (counts === 'business-days') return { counts, daysOff: holidays, timeZone };
  const found = queueOf(market, queue);
  return found && { counts, hours: hoursOn(found, channel, market), timeZone };
}

/** Lists the clocks that run or ran for a conversation, in the market's order. A clock whose time can never come is left out. */
export function clocksOf(facts: ClockFacts, market: MarketSnapshot, now: number): ConversationClock[] {
  return market.clocks.flatMap((rule) => {
    const course = courseOf(rule, facts);
    const dueAt = course && dueOf(rule, course, facts, market, course.metAt ?? now);
    if (!course || dueAt === undefined) return [];
    const { metAt, isPaused } = course;
    const isMissed = metAt === undefined ? now >= dueAt : metAt > dueAt;
    const state = isMissed ? 'missed' : metAt !== undefined ? 'met' : isPaused ? 'paused' : 'running';
    const { id, name, kind, source } = rule;
    return [
      {
        id,
        name: name || id,
        kind,
        dueAt,
        state,
        ...(metAt === undefined ? {} : { metAt }),
        ...(source ? { source } : {}),
      },
    ];
  });
}

/** Lists the clocks that nobody has kept yet and that are not paused, with when their time comes or came. */
export function missesOf(facts: ClockFacts, market: MarketSnapshot): Miss[] {
  return market.clocks.flatMap((rule) => {
    const course = courseOf(rule, facts);
    const dueAt = course && course.metAt === undefined ? dueOf(rule, course, facts, market) : undefined;
    const { id, name, kind } = rule;
    return course && dueAt !== undefined ? [{ id, name: name || id, kind, dueAt, from: course.from }] : [];
  });
}

/** Finds the service clock that is to be kept next, also where it is too late already. */
export function nextDue(clocks: readonly ConversationClock[]): ConversationClock | undefined {
  return clocks
    .filter(({ kind, state, metAt }) => kind !== 'legal' && state !== 'paused' && metAt === undefined)
    .toSorted((one, other) => one.dueAt - other.dueAt)[0];
}

/** Tells whether a promise is broken and still to be kept. */
export function isOverdue(clocks: readonly ConversationClock[]): boolean {
  return clocks.some(({ state, metAt }) => state === 'missed' && metAt === undefined);
}

function dueOf(
  rule: ClockRule,
  { from, pauses }: Course,
  facts: ClockFacts,
  market: MarketSnapshot,
  closedAt?: number,
): number | undefined {
  const calendar = calendarFor(rule.counts, market, { queue: facts.queue, channel: channelOf(facts) });
  // A pause that still lasts keeps the time from coming; to say how a clock stands, it is taken to end now.
  const taken = pauses.map((pause) => (closedAt === undefined ? pause : { ...pause, until: pause.until ?? closedAt }));
  return calendar && deadline(from, rule.budgetMs, calendar, taken);
}

/** Gives the course of a rule's clock; undefined where it does not run. */
function courseOf(rule: ClockRule, facts: ClockFacts): Course | undefined {
  const { personFrom, owedFrom, firstAnswer, pauses = [] } = facts;
  const overAt = facts.status === 'resolved' ? facts.resolved?.at : undefined;
  const over = overAt === undefined ? {} : { metAt: overAt };
  if (rule.kind === 'legal') {
    const from = { opened: facts.openedAt, complaint: facts.complaintAt, dispute: undefined }[rule.starts];
    return from === undefined ? undefined : { from, pauses: [], ...over };
  }
  if (!isFor(rule, facts)) return undefined;
  switch (rule.kind) {
    case 'first-response':
      if (firstAnswer) return { from: firstAnswer.from, pauses: [], metAt: firstAnswer.at };
      return owedFrom === undefined ? undefined : { from: owedFrom, pauses: [] };
    case 'next-response':
      return firstAnswer && owedFrom !== undefined ? { from: owedFrom, pauses: [] } : undefined;
    case 'resolution':
      return personFrom === undefined
        ? undefined
        : { from: personFrom, pauses, isPaused: owedFrom === undefined, ...over };
  }
}

function isFor({ channels, priorities }: ClockRule, facts: ClockFacts): boolean {
  const channel = channelOf(facts);
  const isChannel = channels.length === 0 || channels.some((one) => one === channel);
  return isChannel && (priorities.length === 0 || priorities.includes(facts.priority ?? 'normal'));
}
