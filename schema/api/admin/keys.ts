/** Owns the bodies of /api/admin/keys: with what the tenant's own programs come in. Times are ms since 1970. */
import * as z from 'zod';
import { roleSchema } from '../../roles.ts';
import { givenMarkets, givenRegions } from './staff.ts';

const dayMs = 86_400_000;

/** POST /api/admin/keys */
export const createKeyBody = z.object({
  name: z.string().trim().min(1, 'say what it is for').max(80),
  role: roleSchema,
  regions: givenRegions.default(null),
  markets: givenMarkets.default(null),
  /** What of the role it may use; NULL is all of it. */
  scopes: z
    .array(z.string().max(60))
    .min(1, 'choose what it may do, or null for all of the role')
    .nullable()
    .default(null),
  /** In how many days it ends; NULL is never. */
  days: z.number().int().min(1).max(730).nullable().default(365),
});

/** POST /api/admin/keys/{key}/rotate: the old one goes on working for so long, so that programs can change over. */
export const rotateKeyBody = z.object({ overlapHours: z.number().int().min(0).max(720).default(24) });

export const keyStates = ['active', 'ending', 'expired', 'revoked'] as const;

export const keyItem = z.object({
  id: z.string(),
  name: z.string(),
  /** The last letters of the key. */
  hint: z.string(),
  role: z.string(),
  regions: z.array(z.string()).nullable(),
  markets: z.array(z.string()).nullable(),
  scopes: z.array(z.string()).nullable(),
  /** `ending` was replaced and works until it expires. */
  state: z.enum(keyStates),
  createdAt: z.number(),
  createdBy: z.object({ id: z.string(), name: z.string() }).optional(),
  expiresAt: z.number().optional(),
  revokedAt: z.number().optional(),
  /** Roughly: to the hour. */
  lastUsedAt: z.number().optional(),
  replacedBy: z.string().optional(),
  mayChange: z.boolean(),
});
export type KeyItem = z.infer<typeof keyItem>;

/** GET /api/admin/keys: those whose scope lies within the caller's. Keys that ended more than 90 days ago are left out. */
export const keysBody = z.object({ keys: z.array(keyItem) });
export type KeysBody = z.infer<typeof keysBody>;
export const shownAfterEndMs = 90 * dayMs;

/** Answers making and rotating a key: the secret is shown this once. */
export const keyMadeBody = z.object({ key: keyItem, secret: z.string() });
export type KeyMade = z.infer<typeof keyMadeBody>;
