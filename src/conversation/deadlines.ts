/** Owns which deadlines a conversation has, as a pure function of its state and market; the shell arms them as named alarms. */
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { MarketSnapshot } from '../../schema/market.ts';

export type DeadlineName = 'silent';

/** Computes when each deadline falls, in ms since 1970; null means that it does not run. */
export function deadlinesOf(state: ConversationState, market: MarketSnapshot): Record<DeadlineName, number | null> {
  return { silent: state.status === 'bot' ? state.lastCustomerAt + market.resolution.silentAfterMs : null };
}
