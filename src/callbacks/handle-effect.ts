/** Owns the table from a callback's effect to what carries it out. */
import { overStates } from '../../schema/callback.ts';
import type { Outcome } from '../object/outbox.ts';
import { conversationFor, deskFor, slotBookFor } from '../object/stubs.ts';
import { dial, findAgent } from './call-customer.ts';
import type { CallbackParts } from './callback-parts.ts';
import type { CallbackEffect } from './effects.ts';
import { wordsFor } from './words-for.ts';

/** Carries one effect out. */
export function handleEffect(parts: CallbackParts, effect: CallbackEffect): Promise<Outcome> {
  switch (effect.kind) {
    case 'Tell':
      return tell(parts, effect);
    case 'TellCall': {
      const { facts, content, number } = effect;
      return command(parts, { type: 'RecordCall', once: onceFor(parts, number), facts, content });
    }
    case 'Remind':
      return remind(parts);
    case 'FindAgent':
      return findAgent(parts, effect.attempt);
    case 'Dial':
      return dial(parts, effect);
    case 'FreeAgent':
      return freeAgent(parts, effect);
    case 'KeepBook':
      return keepBook(parts);
  }
}

function onceFor({ record }: CallbackParts, number: number | string): string {
  return `callback:${record().callback.id}:${number}`;
}

type Command = Parameters<ReturnType<typeof conversationFor>['receive']>[1];

async function command({ env, record }: CallbackParts, what: Command): Promise<Outcome> {
  const { tenant, region, market, conversationId } = record().callback;
  const address = { tenant, region, market, conversationId };
  const receipt = await conversationFor(env, address).receive(address, what);
  return receipt.ok ? { kind: 'done' } : { kind: 'park', error: receipt.code };
}

async function tell(parts: CallbackParts, effect: Extract<CallbackEffect, { kind: 'Tell' }>): Promise<Outcome> {
  const { facts, content, number, words } = effect;
  const { queue } = parts.record().callback;
  return command(parts, {
    type: 'RecordCallback',
    once: onceFor(parts, number),
    facts,
    content,
    queue,
    ...(words ? { tell: await wordsFor(parts, words) } : {}),
  });
}

async function remind(parts: CallbackParts): Promise<Outcome> {
  const { id, phone, state, slot } = parts.record().callback;
  if (state !== 'booked' || slot.from <= parts.clock()) return { kind: 'done' };
  return command(parts, {
    type: 'TellCallback',
    once: onceFor(parts, `remind:${slot.from}`),
    callbackId: id,
    phone,
    tell: await wordsFor(parts, { key: 'callback.reminder', at: slot.from, away: true }),
  });
}

async function freeAgent(
  { env, record }: CallbackParts,
  { agentId, attempt }: Extract<CallbackEffect, { kind: 'FreeAgent' }>,
): Promise<Outcome> {
  const { tenant, region, market, id } = record().callback;
  const address = { tenant, region, market };
  await deskFor(env, address).freeCaller(address, { agentId, callId: `${id}:${attempt}` });
  return { kind: 'done' };
}

async function keepBook({ env, record }: CallbackParts): Promise<Outcome> {
  const { callback, changes, hold } = record();
  const { tenant, region, market } = callback;
  const holds = !overStates.has(callback.state);
  await slotBookFor(env, { tenant, region, market }).keep(callback, { changes, holds, hold });
  return { kind: 'done' };
}
