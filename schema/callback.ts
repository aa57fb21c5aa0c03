/**
 * Owns the vocabulary of callbacks and calls: an appointment to phone a customer, what became of each attempt, and a phone call as
 * the timeline tells it. Times are ms since 1970.
 */
import * as z from 'zod';
import { accountIdSchema, callbackIdSchema, callIdSchema, conversationIdSchema } from './ids.ts';

/**
 * booked → due (the desk looks for an agent) → calling → done; a call that reached nobody goes back to `booked` with the next
 * attempt's time, and after the last attempt to `missed`, where another slot is offered.
 */
export const callbackStates = ['booked', 'due', 'calling', 'done', 'missed', 'cancelled'] as const;
export const callbackStateSchema = z.enum(callbackStates);
export type CallbackState = z.infer<typeof callbackStateSchema>;

const minutesOfDay = z.number().int().min(0).max(1440);

/**
 * Says how a market calls back. Without `account` (the phone account whose number calls) it does not; `smsAccount` texts codes,
 * confirmations and reminders to who is not reached by text already.
 */
export const callbackRulesSchema = z.object({
  enabled: z.boolean().default(false),
  account: accountIdSchema.optional(),
  smsAccount: accountIdSchema.optional(),
  /** Whose hours and people answer for callbacks; none means the market's default queue. */
  queue: z.string().optional(),
  slotMinutes: z.number().int().min(5).max(240).default(15),
  /** How many callbacks one slot takes. */
  perSlot: z.number().int().min(1).max(1_000).default(2),
  /** How long before its beginning a slot can still be booked; with 0 the slot that runs now is offered too: at once. */
  leadMinutes: z.number().int().min(0).max(10_080).default(30),
  horizonDays: z.number().int().min(0).max(30).default(7),
  /** How often the customer's phone rings, and how often nobody of ours may be free, before another slot is offered. */
  maxAttempts: z.number().int().min(1).max(5).default(3),
  /** The waits before the second attempt, the third and so on; the last one repeats. */
  retryAfterMinutes: z.array(z.number().positive().max(1_440)).min(1).max(5).default([5, 30]),
  ringSeconds: z.number().int().min(10).max(60).default(30),
  /** Local minutes in which nobody's phone rings; it may pass midnight, and `from` equal to `until` is never. */
  quietHours: z.object({ from: minutesOfDay, until: minutesOfDay }).default({ from: 1_260, until: 480 }),
  reminderBeforeMinutes: z.number().int().min(0).max(1_440).default(15),
  /** Countries besides the market's own whose numbers are called. */
  countries: z.array(z.string().length(2)).default([]),
  /** By language: whole messages that ask for a callback, compared without case and accents. */
  keywords: z.record(z.string(), z.array(z.string().min(2).max(40))).default({}),
});
export type CallbackRules = z.infer<typeof callbackRulesSchema>;

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

/** Is a slot with how many callbacks it can still take. */
export const openSlotSchema = slotSchema.extend({ left: z.number().int().positive() });
export type OpenSlot = z.infer<typeof openSlotSchema>;

/** Lists the states in which nothing more happens by itself. */
export const overStates: ReadonlySet<CallbackState> = new Set(['done', 'missed', 'cancelled']);

/** Is what the telephone tells of one attempt's call; `by` is whose phone it is about. */
export const callProgressSchema = z.object({
  attempt: z.number().int().positive(),
  callId: callIdSchema,
  state: z.enum(callStates),
  outcome: attemptOutcomeSchema.optional(),
  seconds: z.number().int().nonnegative().optional(),
  by: z.enum(['agent', 'customer']),
});
export type CallProgress = z.infer<typeof callProgressSchema>;
