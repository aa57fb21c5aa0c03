/** Owns who is signed in, as the console needs it. */
import type { MeBody } from '../../../../schema/api/desk.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { permissionsOf } from '../../../tenancy/permissions.ts';
import type { Call } from '../../api/route.ts';
import { marketsOf } from '../markets-of.ts';

/** Says who asks, what they may do and where. */
export async function me({ env, principal, clock }: Call<'tenant', unknown, unknown>): Promise<MeBody> {
  const { id, name, email = '', tenant, role, phone } = principal;
  const { name: tenantName } = await createSnapshots(env, clock).tenant(tenant);
  return {
    id,
    name,
    email,
    tenant,
    tenantName,
    role,
    ...(phone ? { phone } : {}),
    permissions: permissionsOf(principal),
    markets: await marketsOf(env, principal, clock),
  };
}
