/** Owns the bodies of /api/admin/accounts: how the tenant's channel accounts are. Times are ms since 1970. */
import * as z from 'zod';
import { channelSchema } from '../../channel.ts';
import { aspectSchema, aspects, templateSchema } from '../../health.ts';

const stateSchema = aspectSchema.shape.state;

export const accountItem = z.object({
  id: z.string(),
  channel: channelSchema,
  region: z.string(),
  market: z.string(),
  address: z.string(),
  paused: z.boolean(),
  /** All in all, with why where something is wrong. `unknown` was never heard, used or asked about. */
  state: stateSchema,
  reasons: z.array(z.string()),
  lastInboundAt: z.number().optional(),
  lastSentAt: z.number().optional(),
  checkedAt: z.number().optional(),
  /** Whether the account has a provider that can be asked. */
  checkable: z.boolean(),
  aspects: z.partialRecord(z.enum(aspects), aspectSchema),
  /** Sends of the last 24 hours. */
  sends: z.object({
    sent: z.number().int(),
    failed: z.number().int(),
    unknown: z.number().int(),
    codes: z.array(z.object({ code: z.string(), count: z.number().int() })),
  }),
  /** Hooks that were refused today (UTC), by reason. */
  refused: z.array(z.object({ reason: z.string(), count: z.number().int() })),
  templates: z.array(templateSchema),
});
export type AccountItem = z.infer<typeof accountItem>;

/** GET /api/admin/accounts?market= */
export const accountsQuery = z.object({ market: z.string().optional() });
export const accountsBody = z.object({ accounts: z.array(accountItem) });
export type AccountsBody = z.infer<typeof accountsBody>;

/** GET /api/desk/markets/{market}/templates?account= : the approved messages an agent may send on an account of the market. */
export const templatesQuery = z.object({ account: z.string() });
export const templatesBody = z.object({ templates: z.array(templateSchema) });
export type TemplatesBody = z.infer<typeof templatesBody>;
