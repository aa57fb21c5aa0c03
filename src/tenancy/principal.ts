/** Owns who asks: a person who signed in, or one of the tenant's own programs with a token. */
import * as z from 'zod';
import type { Agent } from '../../schema/conversation/actors.ts';
import { roleSchema } from '../../schema/roles.ts';

const placesSchema = z.array(z.string()).nullable();

export const principalSchema = z.object({
  kind: z.enum(['staff', 'token']),
  id: z.string(),
  name: z.string(),
  email: z.string().optional(),
  tenant: z.string(),
  role: roleSchema,
  /** The regions and markets they work in; null is all of the tenant's. */
  regions: placesSchema,
  markets: placesSchema,
  /** What of the role a key may use; absent is all of it. */
  scopes: z.array(z.string()).optional(),
  languages: z.array(z.string()),
  /** E.164 */
  phone: z.string().optional(),
  skills: z.array(z.string()).optional(),
});
export type Principal = z.infer<typeof principalSchema>;

/** Converts a principal to the actor that a conversation's journal names. */
export function toAgent(principal: Pick<Principal, 'id' | 'name'>): Agent {
  return { kind: 'agent', id: principal.id, name: principal.name };
}
