/** Owns how providers that report delivery behave while nothing is broken: receipts in order or not, delivered or not. */
import * as z from 'zod';

export const behaviourSchema = z.object({
  /** `shuffled` posts later receipts before earlier ones, `silent` posts none. */
  receipts: z.enum(['ordered', 'shuffled', 'silent']).default('ordered'),
  /** Posts each receipt so many times. */
  repeat: z.number().int().min(1).max(5).default(1),
  outcome: z.enum(['delivered', 'undelivered', 'failed']).default('delivered'),
  /** How long a receipt takes after the one before. */
  stepMs: z.number().int().min(0).max(60_000).default(150),
});
export type Behaviour = z.infer<typeof behaviourSchema>;
