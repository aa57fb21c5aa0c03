/** Owns which of the tenant's markets a caller works in. It reads the snapshot, so it answers while databases are away. */
import type { TenantSnapshot } from '../../../schema/tenant.ts';
import type { Env } from '../../env.ts';
import type { Clock } from '../../lib/clock.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { can } from '../../tenancy/permissions.ts';
import type { Principal } from '../../tenancy/principal.ts';

/** Lists the caller's markets, each with its region. */
export async function marketsOf(env: Env, principal: Principal, clock: Clock): Promise<TenantSnapshot['markets']> {
  const { markets } = await createSnapshots(env, clock).tenant(principal.tenant);
  return markets.filter((place) => can(principal, 'desk.read', place) === 'allowed');
}
