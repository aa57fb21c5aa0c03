/** Owns finding the conversation of a callback: the one it was asked for in, or the one of the customer's thread, opened when need be. */
import type { Slot } from '../../schema/callback.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { Problem } from '../../schema/problems.ts';
import type { Env } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import { say } from '../lib/texts.ts';
import { conversationFor, threadFor } from '../object/stubs.ts';
import type { BookRequest } from './book-request.ts';
import type { PlaceFound } from './callback.ts';
import { queueOf } from './rules.ts';

/** Finds the conversation. In somebody's thread the wish becomes their message there, once. */
export async function placeOf(
  env: Env,
  clock: Clock,
  market: MarketSnapshot,
  request: BookRequest,
  slot: Slot,
): Promise<PlaceFound> {
  const { tenant, region, place } = request;
  const conversationId =
    place.kind === 'conversation' ? place.conversationId : await ask(env, clock, market, request, slot);
  const body = await conversationFor(env, { tenant, region, conversationId }).view({ kind: 'agent' }, { limit: 1 });
  if (body?.market !== request.market)
    throw new Problem('not-found', undefined, 'the conversation is not of this market');
  const { smsAccount } = market.callback;
  return {
    conversationId,
    reference: body.reference,
    language: body.language,
    queue: queueOf(market)?.id ?? market.defaultQueue,
    ...(smsAccount ? { smsAccount } : {}),
  };
}

async function ask(env: Env, clock: Clock, market: MarketSnapshot, request: BookRequest, slot: Slot): Promise<string> {
  const { tenant, region, place, topic, name, language } = request;
  if (place.kind !== 'thread') throw new Problem('internal', undefined, 'the callback has no thread');
  const { address, trust, customerId } = place;
  const time = Math.max(slot.from, clock());
  const text = say(market, language, 'callback.asked', { time: { time }, topic: topic ?? '' }).trim();
  const receipt = await threadFor(env, { tenant, region, account: address.account, handle: address.handle }).receive(
    address,
    {
      kind: 'message',
      providerEventId: request.id,
      from: address.handle,
      trust,
      content: { parts: [{ kind: 'text', text }] },
      appointment: true,
      profile: { language, ...(name ? { name } : {}) },
    },
    customerId ? { customerId } : {},
  );
  if (!receipt.ok || !receipt.conversationId)
    throw new Problem('unavailable', undefined, receipt.ok ? 'no conversation took the wish' : receipt.code);
  return receipt.conversationId;
}
