/** Owns the bodies of /api/admin/tenant: what the tenant says of itself. Secrets come in and never go out. Times are ms since 1970. */
import * as z from 'zod';
import { tenantSchema } from '../../ids.ts';

/** GET /api/admin/tenant */
export const tenantBody = z.object({
  tenant: tenantSchema,
  name: z.string(),
  /** Absent until one is connected: the bot then hands over what it would have to look up. */
  accountSystem: z.object({ url: z.string() }).optional(),
  customerTokens: z.object({
    audience: z.string(),
    /** The key that was replaced is taken until then. */
    formerUntil: z.number().optional(),
  }),
  mayEdit: z.boolean(),
});
export type TenantBody = z.infer<typeof tenantBody>;

const secretHint = 'is whsec_ and at least 24 bytes in base64, as `echo whsec_$(openssl rand -base64 32)` makes one';

/** Where an account system answers; its paths follow the address. */
const accountSystemUrl = z.url({ protocol: /^https?$/, error: 'is not an address that begins with https://' }).max(500);
const accountSystemSecret = z.string().regex(/^whsec_[A-Za-z0-9+/]{32,340}={0,2}$/, secretHint);

/** PATCH /api/admin/tenant: what is named changes, the rest stays. */
export const changeTenantBody = z.object({
  name: z.string().trim().min(1, 'say what the company is called').max(60).optional(),
  /** Without `secret` the one that is there stays. NULL takes the account system away. */
  accountSystem: z.object({ url: accountSystemUrl, secret: accountSystemSecret.optional() }).nullable().optional(),
  customerTokenAudience: z
    .string()
    .regex(/^[\w.:/-]{1,120}$/, 'is 1 to 120 letters, digits or any of . : / - _')
    .optional(),
});

/** POST /api/admin/tenant/account-system/check */
export const accountSystemOutcomes = [
  /** It answers as the contract says, and refuses what somebody else signed. */
  'works',
  /** It answers also what somebody else signed: either it checks no signature, or something else lives there. */
  'unsigned',
  /** It refuses what we signed: its secret is another, or its clock is off. */
  'refused',
  /** It answers with a fault of its own. */
  'failing',
  /** It answers something that does not fit the contract. */
  'strange',
  'silent',
  'unreachable',
] as const;
export const accountSystemCheck = z.object({
  outcome: z.enum(accountSystemOutcomes),
  /** The HTTP status or the field that was wrong, where there is one. */
  detail: z.string().optional(),
  ms: z.number(),
});
export type AccountSystemCheck = z.infer<typeof accountSystemCheck>;

/** POST /api/admin/tenant/customer-key: a new key signs customers' tokens; the present one is taken for a while. */
export const replaceKeyBody = z.object({
  /** Yours, if you have one; else one is made. */
  key: z
    .string()
    .min(32, 'needs at least 32 characters')
    .max(200)
    .regex(/^[\x21-\x7e]+$/, 'has only visible characters, without spaces')
    .optional(),
  overlapHours: z.number().int().min(0).max(720).default(24),
});
/** The key stands here this once, and only when it was made here. */
export const keyReplacedBody = z.object({ tenant: tenantBody, key: z.string().optional() });
export type KeyReplaced = z.infer<typeof keyReplacedBody>;
