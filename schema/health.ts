/**
 * Owns how an account is: what its provider says when it is asked, what came in by itself, and what traffic showed. Times are ms
 * since 1970. Nothing in it is a customer's.
 */
import * as z from 'zod';

/** Is one aspect of an account. `unknown` was never asked, or could not be; it is not the same as well. */
export const aspectSchema = z.object({
  state: z.enum(['ok', 'warning', 'broken', 'unknown']),
  /** For people: what is wrong and what to do about it. */
  detail: z.string().max(500).optional(),
  /** When this stops being true by itself, as for a token. */
  expiresAt: z.number().optional(),
  at: z.number().optional(),
});
export type Aspect = z.infer<typeof aspectSchema>;

/** Lists what can be asked of an account. `challenge` is the provider's own check of our address (X's CRC, Meta's handshake). */
export const aspects = ['token', 'subscription', 'challenge', 'webhook', 'sender'] as const;
export type AspectName = (typeof aspects)[number];

/** Is a message approved by the provider beforehand, as far as the provider tells. */
export const templateSchema = z.object({
  name: z.string().max(512),
  language: z.string().max(20),
  /** The provider's word, lower case: approved, pending, rejected, paused, disabled. */
  status: z.string().max(40),
  category: z.string().max(40).optional(),
  quality: z.enum(['green', 'yellow', 'red', 'unknown']).default('unknown'),
  /** The text with {{1}} or {{name}} where values go. */
  body: z.string().max(2_000).default(''),
  /** How many values the text takes. */
  values: z.number().int().nonnegative().default(0),
});
export type Template = z.infer<typeof templateSchema>;

/** Is what a channel finds when it asks its provider how an account is. Only what was asked is there. */
export type AccountCheck = { aspects: Partial<Record<AspectName, Aspect>>; templates?: Template[] };

/** Is what a provider tells by itself about an account or its templates, without being asked. */
export type AccountNews = {
  aspects?: Partial<Record<AspectName, Aspect>>;
  template?: { name: string; language: string; status?: string; quality?: Template['quality']; category?: string };
};
