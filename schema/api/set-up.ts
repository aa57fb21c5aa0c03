/** Owns the bodies of /auth/set-up: making a tenant from nothing, by the token of the deployment. */
import * as z from 'zod';
import { tenantSchema } from '../ids.ts';

/** GET /auth/set-up: whether tenants can be made here at all. */
export const setUpState = z.object({ possible: z.boolean() });

/** POST /auth/set-up, beside its `token`, which is looked at first: without the right one nothing is said of the rest. */
export const setUpRequest = z.object({
  /** What the tenant is called wherever something is short of an id: in keys, addresses, logs. It never changes. */
  tenant: tenantSchema.refine((id) => !id.endsWith('-'), 'ends with a dash'),
  /** What customers and staff read. */
  name: z.string().trim().min(1, 'say what the company is called').max(60),
  /** Whom a customer has a contract with: texts and rules of every market name it. */
  legalName: z.string().trim().min(1, 'name the legal entity').max(120),
  owner: z.object({
    name: z.string().trim().min(1, 'say who this is').max(80),
    email: z.email('is not an email address').max(254).toLowerCase(),
    password: z.string().max(512),
  }),
});
export type SetUpRequest = z.infer<typeof setUpRequest>;
