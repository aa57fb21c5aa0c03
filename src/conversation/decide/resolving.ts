/** Owns how a conversation ends: resolved by its holder or by silence, then a question for a rating. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import { barrierOn } from '../may-write.ts';
import type { Draft } from './draft.ts';
import { changeLease, requireHolder } from './ownership.ts';
import { tell } from './speak.ts';

const system: Actor = { kind: 'system' };

const scores = ['1', '2', '3', '4', '5'].map((score) => ({ value: score, title: score }));

/** Asks for a rating where the market asks on that channel and nobody has rated yet. */
export function askRating(draft: Draft, leg: Leg): void {
  const { market, now } = draft.context;
  const asks = market.channels.some(({ channel, rating }) => channel === leg.channel && rating);
  if (!asks || draft.state.rating || barrierOn(leg, { author: 'system' }, now)) return;
  draft.record('RatingAsked', system, { until: now + market.resolution.ratingWindowMs });
  tell(draft, system, leg, 'rating.ask', { reference: draft.state.reference }, scores);
}

export function resolve(draft: Draft, { agent, outcome, force }: CommandOf<'ResolveConversation'>): void {
  if (draft.state.status === 'resolved') return;
  requireHolder(draft, agent, force);
  draft.record('ConversationResolved', agent, { outcome });
  changeLease(draft, agent, { kind: 'nobody' }, 'resolved');
  const leg = draft.state.legs.find(({ id }) => id === draft.state.activeLegId);
  if (leg && !leg.closed && outcome !== 'spam') askRating(draft, leg);
}

/** Ends a conversation in which nobody waits for anything: left by the customer, or only a keyword. */
export function resolveSilently(draft: Draft): void {
  draft.record('ConversationResolved', system, { outcome: 'silent' });
  changeLease(draft, system, { kind: 'nobody' }, 'resolved');
}
