/**
 * Owns when content's time is over, and what a conversation forgets then. Pure. Time runs from when the conversation was resolved; for
 * what comes after that, from its newest. A legal hold stops it. What is removed goes in batches, kind by kind.
 */
import { type ContentClass, contentClasses } from '../../schema/conversation/content-class.ts';
import type { ConversationEvent, EventOf } from '../../schema/conversation/events.ts';
import { type Leg, removedHandle } from '../../schema/conversation/leg.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { kindsOf } from './content-classes.ts';

const dayMs = 86_400_000;
/** Between two batches: a conversation of thousands of messages must not keep its object, or the database, from other work. */
const pauseMs = 1_000;

export type Expiry = { kind: ContentClass; at: number; days: number };

/** Tells between which events content of a kind goes next, and when it was complete; null when none is left. */
export function remainingOf(
  state: ConversationState,
  kind: ContentClass,
): { after: number; upTo: number; completeAt: number } | null {
  const mark = state.content ? state.content[kind] : { seq: state.seq, at: 0 };
  if (!mark) return null;
  const { seq, at, settled = 0 } = mark;
  const after = state.expired?.[kind]?.upToSeq ?? 0;
  const resolvedAt = state.resolved?.at ?? 0;
  // What comes after the end does not keep what was there before it.
  if (settled > after) return { after, upTo: settled, completeAt: resolvedAt };
  return seq > after ? { after, upTo: seq, completeAt: Math.max(resolvedAt, at) } : null;
}

function daysOf({ retention }: MarketSnapshot): Record<ContentClass, number> {
  const { contentDays, attachmentDays, noteDays = contentDays, contactDays = contentDays } = retention;
  return { messages: contentDays, attachments: attachmentDays, notes: noteDays, contact: contactDays };
}

/** Computes which kind of content goes next and when; null while the conversation goes on, is held, or holds nothing more. */
export function expiryOf(state: ConversationState, market: MarketSnapshot): Expiry | null {
  const { resolved, hold, expired = {} } = state;
  if (state.status !== 'resolved' || !resolved || hold) return null;
  const days = daysOf(market);
  const found = contentClasses.flatMap((kind): Expiry[] => {
    const left = remainingOf(state, kind);
    if (!left) return [];
    const over = left.completeAt + days[kind] * dayMs;
    // Who may still write here is known by their address.
    const at = kind === 'contact' ? Math.max(over, resolved.at + market.resolution.reopenWithinMs) : over;
    return [{ kind, at, days: days[kind] }];
  });
  const first = found.toSorted((a, b) => a.at - b.at)[0];
  const lastBatchAt = Math.max(...Object.values(expired).map(({ at }) => at), Number.NEGATIVE_INFINITY);
  return first ? { ...first, at: Math.max(first.at, lastBatchAt + pauseMs) } : null;
}

/** Notes where the newest content of each kind stands. A state of before this was noted may hold content anywhere. */
export function noteContent(state: ConversationState, event: ConversationEvent): ConversationState {
  const kinds = kindsOf(event);
  if (state.content && kinds.length === 0) return state;
  const content = { ...(state.content ?? everything(event.seq - 1)) };
  for (const kind of kinds) content[kind] = { ...content[kind], seq: event.seq, at: event.at };
  return { ...state, content };
}

function everything(seq: number): NonNullable<ConversationState['content']> {
  return Object.fromEntries(contentClasses.map((kind) => [kind, { seq, at: 0 }]));
}

/** Notes what was there when the conversation was resolved: its time begins now. */
export function settleContent(state: ConversationState): Pick<ConversationState, 'content'> {
  const marks = Object.entries(state.content ?? everything(state.seq));
  return { content: Object.fromEntries(marks.map(([kind, mark]) => [kind, { ...mark, settled: mark.seq }])) };
}

/** Forgets what the state itself knows of a kind. Messages take their files along. */
export function expire(state: ConversationState, { facts, at }: EventOf<'ContentExpired'>): ConversationState {
  const { class: kind, upToSeq, days } = facts;
  const done = { upToSeq, at, days };
  const files = state.expired?.attachments;
  const withFiles = kind === 'messages' && upToSeq > (files?.upToSeq ?? 0);
  const expired = { ...state.expired, [kind]: done, ...(withFiles ? { attachments: done } : {}) };
  return { ...forget(state, kind), expired };
}

/** Keeps a conversation as it is, on behalf of whoever asked for it. */
export function hold(state: ConversationState, { at, actor, content }: EventOf<'ConversationHeld'>): ConversationState {
  return actor.kind === 'agent' ? { ...state, hold: { at, by: actor, reason: content?.reason ?? '' } } : state;
}

function forget(state: ConversationState, kind: ContentClass): ConversationState {
  if (kind === 'messages') {
    const { lastText: _gone, ...rest } = state;
    const { flow: _left, ...bot } = state.bot;
    return { ...rest, bot: { ...bot, misses: 0, steps: [] } };
  }
  if (kind !== 'contact') return state;
  const { name: _name, customer: _customer, links: _links, ...rest } = state;
  return { ...rest, legs: state.legs.map(withoutAddress) };
}

function withoutAddress(leg: Leg): Leg {
  const { lastProviderId: _id, replyToken: _token, ...rest } = leg;
  return { ...rest, handle: { kind: leg.handle.kind, value: removedHandle } };
}
