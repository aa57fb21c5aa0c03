/** Owns the call itself: somebody free at the desk gets the conversation, then their phone rings and after it the customer's. */
import type { Outcome } from '../object/outbox.ts';
import { conversationFor, deskFor } from '../object/stubs.ts';
import { dialAgent } from '../voice/dial.ts';
import type { CallbackParts } from './callback-parts.ts';
import type { CallbackEffect } from './effects.ts';

/** Looks for an agent and gives them the conversation. Who has it already is asked first. */
export async function findAgent(parts: CallbackParts, attempt: number): Promise<Outcome> {
  const { env, record, apply } = parts;
  const { callback, agentId } = record();
  const { tenant, region, market, conversationId, id, queue, language, state, attempts } = callback;
  if (state !== 'due' || attempts.at(-1)?.number !== attempt) return { kind: 'done' };
  const desk = { tenant, region, market };
  const address = { ...desk, conversationId };
  const conversation = conversationFor(env, address);
  const body = await conversation.view({ kind: 'agent' }, { limit: 1 });
  const prefer = agentId ?? (body?.owner.kind === 'agent' ? body.owner.id : undefined);
  const callId = `${id}:${attempt}`;
  const wanted = { callId, queue, language: body?.language ?? language, ...(prefer ? { prefer } : {}) };
  const agent = await deskFor(env, desk).findCaller(desk, wanted);
  if (!agent) {
    await apply({ type: 'FoundNobody', attempt });
    return { kind: 'done' };
  }
  const receipt = await conversation.receive(address, {
    type: 'ClaimConversation',
    once: `callback:${id}:claim:${attempt}:${agent.id}`,
    agent: { kind: 'agent', id: agent.id, name: agent.name },
    // Who had it is not at the desk, or on a call: the agreed time does not wait for them.
    force: true,
  });
  if (!receipt.ok) {
    await deskFor(env, desk).freeCaller(desk, { agentId: agent.id, callId });
    return { kind: 'again', error: receipt.code };
  }
  await apply({ type: 'FoundAgent', attempt, agent });
  return { kind: 'done' };
}

/** Rings the agent. Asked again after a crash the telephone rings nobody twice; what it never tells, the clock settles. */
export async function dial(
  { env, clock, snapshots, record, apply }: CallbackParts,
  { attempt, agent }: Extract<CallbackEffect, { kind: 'Dial' }>,
): Promise<Outcome> {
  const { callback } = record();
  if (callback.state !== 'calling' || callback.attempts.at(-1)?.number !== attempt) return { kind: 'done' };
  const result = await dialAgent({ env, clock, snapshots }, { callback, attempt, agent, customer: callback.phone });
  await apply({ type: 'Dialled', attempt, result });
  return { kind: 'done' };
}
