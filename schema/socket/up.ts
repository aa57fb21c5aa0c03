/** Owns the frames that a reader (widget or console) sends to a conversation. Text frames of JSON, at most 64 kB. */
import * as z from 'zod';
import { partSchema } from '../message.ts';

/** Asks for every event after a sequence number that this reader may see; the first frame of each connection. */
export const resumeFrame = z.object({
  type: z.literal('resume'),
  v: z.number().int(),
  after: z.number().int().nonnegative(),
});
/** Says something. `clientId` is made by the client and makes the send safe to repeat. */
export const sendFrame = z.object({
  type: z.literal('send'),
  clientId: z.string().min(8).max(64),
  parts: z.array(partSchema).min(1).max(10),
  sentAt: z.number().optional(),
});
/** Shows or hides "is typing"; passed on, never stored. */
export const typingFrame = z.object({ type: z.literal('typing'), on: z.boolean() });
/** Marks everything up to a sequence number as read by this reader. */
export const readFrame = z.object({ type: z.literal('read'), upToSeq: z.number().int().positive() });

export const upFrame = z.discriminatedUnion('type', [resumeFrame, sendFrame, typingFrame, readFrame]);
export type UpFrame = z.infer<typeof upFrame>;
