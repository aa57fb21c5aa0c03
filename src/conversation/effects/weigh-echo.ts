/**
 * Owns waiting until it is clear whose words an echo is: ours may come back before the provider has answered their own send. As soon
 * as nothing is on its way there any more, or has been for long, the conversation decides.
 */
import type { Effect } from '../../../schema/conversation/effects.ts';
import type { Outcome, Run } from '../../object/outbox.ts';
import type { EffectParts } from './effect-parts.ts';

/** A send takes seconds; what is tried again for longer is stuck, and a human at it elsewhere must not wait for that. */
const pauseMs = 1_000;
const patience = 15;

/** Hands the echo back in. */
export async function weighEcho(
  { snapshots, deliveries, address, apply }: EffectParts,
  { echo, legId }: Extract<Effect, { kind: 'WeighEcho' }>,
  run: Run,
): Promise<Outcome> {
  const { tenant, market } = address();
  const snapshot = await snapshots.market(tenant, market);
  const isSending = deliveries.unsettledOn(legId).some(({ status }) => status === 'queued');
  if (isSending && run.attempt < patience) return { kind: 'again', error: 'sending', afterMs: pauseMs };
  return { kind: 'done', also: () => void apply({ ...echo, once: `${echo.once}:weighed` }, snapshot) };
}
