/** Owns which deadlines a conversation has, as a pure function of its state and market; the shell arms them as named alarms. */
import type { CommandOf } from '../../schema/conversation/commands.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { type Miss, missesOf } from '../routing/clocks.ts';
import { comingSteps } from '../routing/escalation.ts';
import { followUpLegOf } from './follow-up-leg.ts';
import { expiryOf } from './retention.ts';

export type DeadlineName = CommandOf<'PassDeadline'>['name'];

const lookAgainMs = 30 * 86_400_000;

/** Tells when to look at a deadline: a far one once a month too, as the market may give less time by then. */
export function lookAt(at: number | null, now: number): number | null {
  return at === null ? null : Math.min(at, now + lookAgainMs);
}

/** Computes when each deadline falls, in ms since 1970; null means that it does not run. */
export function deadlinesOf(state: ConversationState, market: MarketSnapshot): Record<DeadlineName, number | null> {
  const { kind } = state.lease.holder;
  return {
    silent: kind === 'bot' || kind === 'elsewhere' ? silentAt(state, market) : null,
    'follow-up': followUpAt(state, market),
    links: linksAt(state),
    retention: expiryOf(state, market)?.at ?? null,
    clocks: earliest(untoldMisses(state, market).map(({ dueAt }) => dueAt)),
    ladder: earliest(comingSteps(state, market).map(({ dueAt }) => dueAt)),
  };
}

/** Tells when a conversation that nobody here holds has been silent for too long; null while a call is still to come. */
function silentAt(state: ConversationState, market: MarketSnapshot): number | null {
  if (Object.keys(state.callbacks ?? {}).length > 0) return null;
  return Math.max(state.lastCustomerAt, state.callbackAt ?? 0, state.echoedAt ?? 0) + market.resolution.silentAfterMs;
}

/** Tells when an answer that nobody has read where sockets carry it is sent after the customer; null where it is read, or cannot be. */
function followUpAt(state: ConversationState, { followUp }: MarketSnapshot): number | null {
  const { lastLive, readByCustomerSeq, followedUpSeq = 0 } = state;
  if (!followUp.enabled || !lastLive || lastLive.legId !== state.activeLegId) return null;
  if (lastLive.seq <= Math.max(readByCustomerSeq, followedUpSeq)) return null;
  return followUpLegOf(state) ? lastLive.at + followUp.afterMs : null;
}

function linksAt({ links = {} }: ConversationState): number | null {
  return earliest(Object.values(links).map(({ expiresAt }) => expiresAt));
}

/** Lists the clocks whose time comes, or came without anybody having noted it. */
export function untoldMisses(state: ConversationState, market: MarketSnapshot): Miss[] {
  return missesOf(state, market).filter(({ id, dueAt }) => state.missedClocks?.[id] !== dueAt);
}

function earliest(times: readonly number[]): number | null {
  return times.length > 0 ? Math.min(...times) : null;
}
