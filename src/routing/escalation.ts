/** Owns when the steps of a market's ladder act on a conversation that waits for a person: each once in a wait. Pure. */
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { EscalationStep, MarketSnapshot } from '../../schema/market.ts';
import { calendarFor, channelOf } from './clocks.ts';
import { deadline } from './deadline.ts';

export type WaitFacts = Pick<
  ConversationState,
  'status' | 'queue' | 'handover' | 'waitingFrom' | 'stepsTaken' | 'legs' | 'activeLegId'
>;

/** Is a step that is still to come, and when. */
export type ComingStep = { id: string; dueAt: number; step: EscalationStep };

/** Tells since when a conversation has waited for a person without a break; undefined when it does not wait. */
export function waitingSince({ status, waitingFrom, handover }: WaitFacts): number | undefined {
  // States of an earlier release know the handover alone.
  return status === 'queued' ? (waitingFrom ?? handover?.at) : undefined;
}

/** Lists the steps that have not acted in this wait, in the order in which they do. */
export function comingSteps(facts: WaitFacts, market: MarketSnapshot): ComingStep[] {
  const since = waitingSince(facts);
  if (since === undefined) return [];
  const coming = market.escalation.flatMap((step, index): ComingStep[] => {
    const id = step.id || String(index);
    if (facts.stepsTaken?.includes(id)) return [];
    const calendar = calendarFor(step.counts, market, { queue: facts.queue, channel: channelOf(facts) });
    const dueAt = calendar && deadline(since, step.afterMs, calendar);
    return dueAt === undefined ? [] : [{ id, dueAt, step }];
  });
  return coming.toSorted((one, other) => one.dueAt - other.dueAt || one.step.afterMs - other.step.afterMs);
}
