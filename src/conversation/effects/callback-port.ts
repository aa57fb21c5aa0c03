/** Owns how the bot books calls in its conversation: who asks is its leg, and only a leg's own number needs no proof. */

import type { Leg } from '../../../schema/conversation/leg.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { booksCallbacks } from '../../bot/callback-request.ts';
import type { BotCallbackAnswer, BotCallbacks } from '../../bot/ports.ts';
import { bookCallback, confirmCallback, openSlots } from '../../callbacks/book.ts';
import type { BookAnswer } from '../../callbacks/book-request.ts';
import { maskPhone } from '../../callbacks/phone-number.ts';
import type { EffectParts } from './effect-parts.ts';

/** Gives the port; undefined where the bot books no calls. */
export function callbacksFor(parts: EffectParts, market: MarketSnapshot, leg: Leg): BotCallbacks | undefined {
  if (!booksCallbacks(market)) return undefined;
  const { env, clock, snapshots, state, address } = parts;
  const deps = { env, clock, snapshots };
  const { conversationId, ...place } = address();
  const source = leg.channel === 'sms' ? 'sms' : 'bot';
  const wishOf = (key: string) => ({ ...place, source, key: `${conversationId}:${key}` }) as const;
  return {
    slots: () => openSlots(deps, place),
    async book({ key, from, phone }) {
      const { customer, language, name } = state();
      const own = leg.handle.kind === 'phone' ? leg.handle.value : undefined;
      return toAnswer(
        await bookCallback(deps, {
          ...wishOf(key),
          phone: phone ?? own ?? '',
          trust: phone === undefined && own !== undefined ? leg.trust : 'anonymous',
          ...(customer?.verified ? { customerId: customer.id } : {}),
          slot: { from },
          language,
          ...(name ? { name } : {}),
          place: { kind: 'conversation', conversationId },
          askedBy: [conversationId],
        }),
      );
    },
    confirm: async (key, code) => toAnswer(await confirmCallback(deps, wishOf(key), code)),
  };
}

function toAnswer(answer: BookAnswer): BotCallbackAnswer {
  if (answer.kind === 'booked') return { kind: 'booked' };
  if (answer.kind === 'code-sent') return { kind: 'code-sent', number: maskPhone(answer.phone) };
  const { why } = answer;
  const isKnown = why === 'taken' || why === 'bad-number' || why === 'wrong-code';
  return { kind: 'refused', why: isKnown ? why : 'unavailable' };
}
