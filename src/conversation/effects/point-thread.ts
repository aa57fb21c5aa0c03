/**
 * Owns where an address' messages lead after it joined or left: first the conversation that had it lets it go, then its thread leads
 * here. In between, what arrives there is sent on here.
 */
import type { Outcome } from '../../object/outbox.ts';
import { conversationFor, threadFor } from '../../object/stubs.ts';
import type { EffectParts } from './effect-parts.ts';

/** Points the thread of a leg here, or away when the leg was taken out. */
export async function pointThread(parts: EffectParts, { legId }: { legId: string }): Promise<Outcome> {
  const { env, snapshots, state, address, apply } = parts;
  const { tenant, region, market, conversationId } = address();
  const leg = state().legs.find(({ id }) => id === legId);
  if (!leg) return { kind: 'done' };
  const { account, channel, handle } = leg;
  const place = { tenant, region, market, account, channel, handle };
  const thread = threadFor(env, { tenant, region, account, handle });
  // Who was linked to another conversation is led there by that one.
  if (leg.closed) {
    if (!leg.movedTo) await thread.leaveFor(place, conversationId);
    return { kind: 'done' };
  }
  const { current, consent } = await thread.peek();
  if (current && current !== conversationId) {
    const other = { tenant, region, market, conversationId: current };
    const once = `move:${legId}:${conversationId}:${state().seq}`;
    await conversationFor(env, other).receive(other, { type: 'MoveLeg', once, account, handle, to: conversationId });
  }
  await thread.point(conversationId);
  if (consent === leg.consent) return { kind: 'done' };
  const snapshot = await snapshots.market(tenant, market);
  // What somebody said to every message of ours there, they said to this conversation's too.
  const command = { type: 'ChangeConsent', once: `cs:link:${legId}:${state().seq}`, account, handle, consent } as const;
  return { kind: 'done', also: () => void apply(command, snapshot) };
}
