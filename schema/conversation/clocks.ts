/** Owns how a clock of a conversation stands, as it is shown. */
import * as z from 'zod';

/** What has to happen in time: a first answer, each further one, the resolution, or what a law asks for. */
export const clockKindSchema = z.enum(['first-response', 'next-response', 'resolution', 'legal']);

export const clockStates = ['running', 'paused', 'met', 'missed'] as const;

/** Is a promise about time to one customer. One that was `missed` has not been kept yet, unless `metAt` says when it was, too late. */
export const clockSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: clockKindSchema,
  /** Ms since 1970; for a paused clock as if it went on now. */
  dueAt: z.number(),
  state: z.enum(clockStates),
  metAt: z.number().optional(),
  /** The law that asks for it. */
  source: z.string().optional(),
});
export type ConversationClock = z.infer<typeof clockSchema>;
