/** Owns the names of the roles that people and keys of a tenant have. What each may do is in src/tenancy/permissions.ts. */
import * as z from 'zod';

export const roles = [
  'owner',
  'admin',
  'editor',
  'supervisor',
  'agent',
  'specialist',
  'compliance',
  'merchant-admin',
  'merchant-agent',
] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;
