/** Owns gathering the context packet for a handover that the bot did not prepare. */
import type { HandoverReason } from '../../../schema/conversation/packet.ts';
import { accountSystemFor } from '../../accounts/account-system-for.ts';
import { buildPacket } from '../../accounts/build-packet.ts';
import type { Outcome } from '../../object/outbox.ts';
import { customerOn } from '../customer-on.ts';
import type { EffectParts } from './effect-parts.ts';

/** Builds the packet from what is known; an account system that is down leaves its part out. */
export async function fillPacket(
  { env, clock, snapshots, state, address, apply }: EffectParts,
  effect: { epoch: number; reason: HandoverReason },
): Promise<Outcome> {
  const { tenant, market } = address();
  const { language, bot, legs, activeLegId, lastText } = state();
  const leg = legs.find(({ id }) => id === activeLegId);
  if (!leg) return { kind: 'done' };
  const customer = customerOn(leg, state());
  const snapshot = await snapshots.market(tenant, market);
  const accounts = accountSystemFor(env, await snapshots.tenant(tenant), clock);
  const packet = await buildPacket(
    {
      reason: effect.reason,
      summary: lastText ?? '',
      language,
      trust: leg.trust,
      verified: customer?.verified ?? false,
      handle: leg.handle,
      steps: bot.steps,
      ...(customer ? { customerId: customer.id } : {}),
    },
    accounts,
  );
  return {
    kind: 'done',
    also: () =>
      void apply({ type: 'RecordPacket', once: `packet:${effect.epoch}`, epoch: effect.epoch, packet }, snapshot),
  };
}
