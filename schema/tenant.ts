/** Owns the shape of a tenant's published snapshot: what the edge needs to know of a tenant without asking a database. */
import * as z from 'zod';
import { marketIdSchema, regionSchema, tenantSchema } from './ids.ts';

export const tenantSnapshotSchema = z.object({
  v: z.literal(1),
  tenant: tenantSchema,
  name: z.string().min(1).max(60),
  /** Where the tenant works: every published market, its display name and its region. */
  markets: z.array(z.object({ market: marketIdSchema, name: z.string(), region: regionSchema })),
  /**
   * Where the tenant's account system answers; `credentials` is its sealed signing secret (lib/seal, bound to the tenant). Who has
   * connected none yet has none.
   */
  accountSystem: z.object({ url: z.url(), credentials: z.string() }).optional(),
  chat: z.object({
    /** Sealed key that signs visitor sessions. */
    sessionKey: z.string(),
    /** Sealed HS256 secret with which the tenant signs tokens of its signed-in customers, and the audience they must name. */
    customerTokenKey: z.string(),
    customerTokenAudience: z.string(),
    /** The secret that was replaced, sealed; tokens signed with it are taken until then, ms since 1970. */
    formerCustomerTokenKey: z.object({ key: z.string(), until: z.number() }).optional(),
  }),
});
export type TenantSnapshot = z.infer<typeof tenantSnapshotSchema>;

/** Names where snapshots are kept in KV. */
export const snapshotKeys = {
  tenant: (tenant: string) => `tenant/${tenant}`,
  market: (tenant: string, market: string) => `market/${tenant}/${market}`,
  account: (account: string) => `account/${account}`,
  /** Which account takes mail for an address: `{"account": "acc_…"}`. The address is in lower case, without a `+part`. */
  mailbox: (address: string) => `mailbox/${address}`,
} as const;
