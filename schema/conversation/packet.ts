/** Owns the context packet: what a human sees at once when a conversation is handed over, so that nobody asks twice. */
import * as z from 'zod';
import { customerSchema, orderSchema, refundSchema } from '../account-system.ts';
import { type Handle, type Trust, trustSchema } from '../channel.ts';
import type { BotMemory } from './bot-memory.ts';

export const packetSchema = z.object({
  reason: z.enum([
    'asked',
    'not-understood',
    'locked-out',
    'system-down',
    'bot-failed',
    'transfer',
    'escalation',
    'no-bot',
    'taken',
    'callback',
    'guest',
    'call',
  ]),
  summary: z.string().max(2_000),
  language: z.string(),
  trust: trustSchema,
  /** True when the customer proved who they are; otherwise the data below is the account system's guess by address. */
  verified: z.boolean(),
  customer: customerSchema.optional(),
  purchases: z.array(orderSchema).max(3),
  refunds: z.array(refundSchema).max(5),
  merchantReference: z.string().optional(),
  /** What the bot did, step by step, in the words of the code. */
  steps: z.array(z.object({ at: z.number(), what: z.string().max(300) })).max(50),
});
export type ContextPacket = z.infer<typeof packetSchema>;
export type HandoverReason = ContextPacket['reason'];

/** Is what is known when a packet is asked for; the account system's part is gathered from it. */
export type PacketFacts = {
  reason: HandoverReason;
  summary: string;
  language: string;
  trust: Trust;
  verified: boolean;
  customerId?: string;
  handle: Handle;
  /** The order that was talked about. */
  order?: string;
  steps: BotMemory['steps'];
};
