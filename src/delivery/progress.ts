/**
 * Owns what is noted while a message is being sent, so that a process which dies in the middle is never followed by a blind
 * second send: each part's attempt is noted before it, and its outcome after.
 */
import * as z from 'zod';

const partSchema = z.object({
  /** When it was first sent, as far as that may have been taken. */
  attemptedAt: z.number().optional(),
  /** The idempotency key it went out under: with the same key it may be sent again. */
  key: z.string().optional(),
  providerMessageId: z.string().optional(),
});
const progressSchema = z.object({ v: z.literal(1), startedAt: z.number(), parts: z.array(partSchema) });

/** Is how far a message came. Links in it count from `startedAt`, so that a repeated rendering is the same text. */
export type DeliveryProgress = z.infer<typeof progressSchema>;

/** Reads saved progress; undefined when nothing was begun. Throws when it cannot be read: guessing could send twice. */
export function progressFrom(saved: unknown): DeliveryProgress | undefined {
  return saved === undefined || saved === null ? undefined : progressSchema.parse(saved);
}

/** Notes something of one part, leaving the others as they were. */
export function withPart(
  progress: DeliveryProgress,
  index: number,
  part: DeliveryProgress['parts'][number],
): DeliveryProgress {
  const parts = Array.from({ length: Math.max(progress.parts.length, index + 1) }, (_, at) =>
    at === index ? part : (progress.parts[at] ?? {}),
  );
  return { ...progress, parts };
}

/** Lists the provider's ids of the parts that are known to be sent. */
export function sentIds(progress: DeliveryProgress): string[] {
  return progress.parts.flatMap(({ providerMessageId }) => providerMessageId ?? []);
}
