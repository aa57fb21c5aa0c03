/**
 * Owns the vocabulary of callbacks and calls: an appointment to phone a customer, what became of each attempt, and a phone call as
 * the timeline tells it. Times are ms since 1970.
 */
import { z } from 'zod';
import { accountIdSchema, callbackIdSchema, callIdSchema, conversationIdSchema } from './ids.ts';

/**
 * booked → due (the desk looks for an agent) → calling → done; a call that reached nobody goes back to `booked` with the next
 * attempt's time, and after the last attempt to `missed`, where another slot is offered.
 */
export const callbackStates = ['booked', 'due', 'calling', 'done', 'missed', 'cancelled'] as const;
export const callbackStateSchema = z.enum(callbackStates);
export type CallbackState = z.infer<typeof callbackStateSchema>;

/** Is what became of one attempt to reach the customer; `no-agent` means that nobody on our side was free or picked up. */
export const attemptOutcomes = ['answered', 'busy', 'no-answer', 'machine', 'failed', 'no-agent'] as const;
export const attemptOutcomeSchema = z.enum(attemptOutcomes);
export type AttemptOutcome = z.infer<typeof attemptOutcomeSchema>;

/** Says through what a callback was asked for, moved or cancelled. */
export const callbackSources = ['widget', 'page', 'bot', 'sms', 'phone', 'agent', 'link', 'system'] as const;
export const callbackSourceSchema = z.enum(callbackSources);
export type CallbackSource = z.infer<typeof callbackSourceSchema>;

/** Is a span of time that can be booked. */
export const slotSchema = z.object({ from: z.number().int(), until: z.number().int() });
export type Slot = z.infer<typeof slotSchema>;

export const attemptSchema = z.object({
  number: z.number().int().positive(),
  at: z.number(),
  agentId: z.string().optional(),
  agentName: z.string().optional(),
  callId: callIdSchema.optional(),
  outcome: attemptOutcomeSchema.optional(),
  seconds: z.number().int().nonnegative().optional(),
});
export type Attempt = z.infer<typeof attemptSchema>;

export const callbackSchema = z.object({
  v: z.literal(1),
  id: callbackIdSchema,
  tenant: z.string(),
  region: z.string(),
  market: z.string(),
  /** The phone account whose number calls. */
  account: accountIdSchema,
  conversationId: conversationIdSchema,
  reference: z.string(),
  /** E.164 */
  phone: z.string(),
  name: z.string().max(200).optional(),
  language: z.string(),
  queue: z.string(),
  topic: z.string().max(1_000).optional(),
  slot: slotSchema,
  state: callbackStateSchema,
  attempts: z.array(attemptSchema).max(20),
  /** When the next thing happens by itself. */
  nextAt: z.number().optional(),
  source: callbackSourceSchema,
  createdAt: z.number(),
});
export type Callback = z.infer<typeof callbackSchema>;

export const callDirections = ['in', 'out'] as const;
export const callStates = ['ringing', 'talking', 'ended'] as const;
