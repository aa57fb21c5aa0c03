/** Owns what the bot remembers between turns. It lives in the conversation's state; the bot itself keeps nothing. */
import * as z from 'zod';

export const botMemorySchema = z.object({
  /** The flow in progress and its place in it; undefined between flows. */
  flow: z.object({ name: z.string(), step: z.string(), slots: z.record(z.string(), z.string()) }).optional(),
  /** Turns in a row that led nowhere. */
  misses: z.number().int().nonnegative(),
  /** What the bot did so far, for the context packet. Newest last, at most 50. */
  steps: z.array(z.object({ at: z.number(), what: z.string().max(300) })).max(50),
});
export type BotMemory = z.infer<typeof botMemorySchema>;

export const emptyBotMemory: BotMemory = { misses: 0, steps: [] };
