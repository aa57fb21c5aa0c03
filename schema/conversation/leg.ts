/** Owns a leg: one channel address taking part in a conversation. */
import * as z from 'zod';
import { channelSchema, handleSchema, trustSchema } from '../channel.ts';
import { accountIdSchema, conversationIdSchema, legIdSchema } from '../ids.ts';

/** Says how a leg came in: it opened the conversation, came by a signed reply address, or was joined by a code, an agent, a callback. */
export const legMethods = ['opened', 'reply', 'code', 'agent', 'callback'] as const;

export const legSchema = z.object({
  id: legIdSchema,
  channel: channelSchema,
  account: accountIdSchema,
  handle: handleSchema,
  trust: trustSchema,
  consent: z.enum(['open', 'opted-out']),
  /** Somebody who came in by a signed reply address but is not the customer: read, answered only when chosen by name. */
  guest: z.boolean().optional(),
  /** Taken out again: nothing is sent here and nothing from here is the customer's word any more. */
  closed: z.boolean().optional(),
  /** Where the handle goes on since it left this conversation for another one. */
  movedTo: conversationIdSchema.optional(),
  /** Absent on legs of before methods were noted: they opened their conversation. */
  method: z.enum(legMethods).optional(),
  /** Until when anybody may reply here, and until when a person may; absent where the channel has no window. */
  replyUntil: z.number().optional(),
  humanReplyUntil: z.number().optional(),
  /** The provider's id of the newest message here: what an answer is an answer to. */
  lastProviderId: z.string().optional(),
  replyToken: z.object({ token: z.string(), until: z.number() }).optional(),
  /** When the customer was last heard here. */
  lastInboundAt: z.number(),
});
export type Leg = z.infer<typeof legSchema>;

/** Stands where a leg's address was, once the conversation has forgotten who it was with: nobody has it. */
export const removedHandle = 'removed';

/** Says who may write on a leg at a moment: everybody, only a person, or nobody but by an approved template. */
export type Window = 'open' | 'human' | 'closed';

/** Tells how a leg's reply window stands at `now` (ms since 1970); a leg without windows is always open. */
export function windowOf(
  { replyUntil, humanReplyUntil }: Pick<Leg, 'replyUntil' | 'humanReplyUntil'>,
  now: number,
): Window {
  if (replyUntil === undefined || now < replyUntil) return 'open';
  return humanReplyUntil !== undefined && now < humanReplyUntil ? 'human' : 'closed';
}
