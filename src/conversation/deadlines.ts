/** Owns which deadlines a conversation has, as a pure function of its state and market; the shell arms them as named alarms. */
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { MarketSnapshot } from '../../schema/market.ts';

export type DeadlineName = 'silent';

/** Computes when each deadline falls, in ms since 1970; null means that it does not run. */
export function deadlinesOf(state: ConversationState, market: MarketSnapshot): Record<DeadlineName, number | null> {
  return { silent: state.status === 'bot' ? silentAt(state, market) : null };
}

/** Tells when a conversation that the bot holds has been silent for too long; null while a call is still to come. */
export function silentAt(state: ConversationState, market: MarketSnapshot): number | null {
  if (Object.keys(state.callbacks ?? {}).length > 0) return null;
  return Math.max(state.lastCustomerAt, state.callbackAt ?? 0) + market.resolution.silentAfterMs;
}
