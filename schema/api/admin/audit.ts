/** Owns the bodies of /api/admin/audit: who did what. Times are ms since 1970. */
import * as z from 'zod';

/** GET /api/admin/audit: newest first. */
export const auditQuery = z.object({
  actor: z.string().max(80).optional(),
  /** An action as `staff.invited`, or the beginning of several with its dot, as `staff.` */
  action: z
    .string()
    .regex(
      /^[a-z]+(-[a-z]+)*\.([a-z]+(-[a-z]+)*)?$/,
      'is an action as staff.invited, or the beginning of several as staff.',
    )
    .optional(),
  target: z.string().max(120).optional(),
  market: z.string().max(40).optional(),
  /** Only what happened before this moment. */
  before: z.coerce.number().int().positive().optional(),
  /** Goes on where a page ended. */
  cursor: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const auditItem = z.object({
  /** The place in the chain; entries from before it have none. */
  seq: z.number().int().optional(),
  at: z.number(),
  actor: z.object({ id: z.string(), name: z.string() }),
  action: z.string(),
  target: z.object({ id: z.string(), name: z.string() }),
  region: z.string().optional(),
  market: z.string().optional(),
  detail: z.record(z.string(), z.unknown()).optional(),
  hash: z.string().optional(),
});
export type AuditItem = z.infer<typeof auditItem>;
export const auditBody = z.object({ entries: z.array(auditItem), cursor: z.number().int().optional() });
export type AuditBody = z.infer<typeof auditBody>;

const headSchema = z.object({ seq: z.number().int(), hash: z.string() });

/** GET /api/admin/audit/verify: with a head that was noted elsewhere, both or none. */
export const verifyQuery = z
  .object({
    seq: z.coerce.number().int().positive().optional(),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is 64 digits of 0–9 and a–f')
      .optional(),
  })
  .refine(({ seq, hash }) => (seq === undefined) === (hash === undefined), 'seq and hash: name both or none');

/** `head` is the last entry that is as it was written: note its seq and hash somewhere else to find a missing end later. */
export const verifiedBody = z.object({
  ok: z.boolean(),
  head: headSchema,
  broken: z.object({ seq: z.number().int(), reason: z.string() }).optional(),
  /** How many entries are from before there was a chain. */
  unchained: z.number().int(),
});
export type Verified = z.infer<typeof verifiedBody>;
