/** Owns what is handed in to book a call, as a form or as JSON, and how it becomes a wish. */
import * as z from 'zod';
import type { CallbackWish } from '../../callbacks/book.ts';
import type { ChatContext } from '../../callbacks/chat-context.ts';
import type { CallbackSite } from './callback-account.ts';

const key = z.string().regex(/^[\w-]{8,80}$/);
const optional = (max: number) => z.string().trim().max(max).optional();

export const bookingSchema = z.object({
  /** The beginning of a slot, ms since 1970. */
  slot: z.coerce.number().int().positive(),
  phone: z.string().trim().min(1).max(60),
  name: optional(200),
  topic: optional(1_000),
  language: optional(35),
  /** The same for each repetition of this booking. */
  key,
  /** Is what a chat handed over. */
  context: optional(2_000),
});
export type Booking = z.infer<typeof bookingSchema>;

export const codeSchema = z.object({ code: z.string().trim().min(1).max(20), key, context: optional(2_000) });

/** Tells through what a call is asked for. */
export function sourceOf(context: ChatContext | undefined): 'widget' | 'page' {
  return context ? 'widget' : 'page';
}

/** Builds the wish; from a chat it belongs to the visitor's conversation, elsewhere to the number's own. */
export function toWish(
  { account }: CallbackSite,
  { slot, phone, name, topic, key: given }: Booking,
  { context, language, ip }: { context: ChatContext | undefined; language: string; ip: string },
): CallbackWish {
  const { tenant, region, market } = account;
  const called = name || context?.name;
  const customerId = context?.handle.kind === 'customer' ? { customerId: context.handle.value } : {};
  return {
    tenant,
    region,
    market,
    source: sourceOf(context),
    key: given,
    phone,
    trust: 'anonymous',
    slot: { from: slot },
    language,
    ...(called ? { name: called } : {}),
    ...(topic ? { topic } : {}),
    ...(context && {
      ...customerId,
      place: {
        kind: 'thread',
        address: { tenant, region, market, account: context.account, channel: 'chat', handle: context.handle },
        trust: context.trust,
        ...customerId,
      },
    }),
    askedBy: [`ip:${ip}`, ...(context ? [`${context.handle.kind}:${context.handle.value}`] : [])],
  };
}
