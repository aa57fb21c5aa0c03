/** Owns the frames that a conversation sends to a reader. Every event in them has passed `isVisible` for that reader. */
import * as z from 'zod';
import type { ConversationEvent } from '../conversation/events.ts';

const helloFrame = z.object({
  type: z.literal('hello'),
  v: z.number().int(),
  conversationId: z.string(),
  reference: z.string().optional(),
  status: z.string(),
  language: z.string().optional(),
  /** The newest sequence number; the events up to it follow in `events` frames. */
  seq: z.number().int(),
  readByAgentSeq: z.number().int(),
  readByCustomerSeq: z.number().int(),
});
/** Carries events in order, at most 100 a frame; `more` says that further frames of the same resume follow. */
const eventsFrame = z.object({
  type: z.literal('events'),
  events: z.array(z.custom<ConversationEvent>()),
  more: z.boolean(),
});
const typingFrame = z.object({
  type: z.literal('typing'),
  who: z.enum(['customer', 'bot', 'agent']),
  name: z.string().optional(),
  on: z.boolean(),
});
/** Answers a `send`: it is stored for good. */
const ackFrame = z.object({ type: z.literal('ack'), clientId: z.string(), seq: z.number().int() });
/** The conversation is closed or went elsewhere: connect anew and send again what was not acknowledged. */
const movedFrame = z.object({ type: z.literal('moved'), clientId: z.string().optional() });
/** Something was wrong with one frame; the socket lives. */
const errorFrame = z.object({
  type: z.literal('error'),
  code: z.string(),
  detail: z.string().optional(),
  clientId: z.string().optional(),
});

export const downFrame = z.discriminatedUnion('type', [
  helloFrame,
  eventsFrame,
  typingFrame,
  ackFrame,
  movedFrame,
  errorFrame,
]);
export type DownFrame = z.infer<typeof downFrame>;
