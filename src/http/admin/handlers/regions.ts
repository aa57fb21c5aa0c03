/** Owns showing where the data of each region lives; what that earns is said by src/privacy/residency.ts. */
import type { RegionsBody } from '../../../../schema/api/admin/regions.ts';
import { settingsOf } from '../../../env.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { residencyOf, sharedStores } from '../../../privacy/residency.ts';
import { can } from '../../../tenancy/permissions.ts';
import type { Call } from '../../api/route.ts';

/** Lists the caller's regions, each with how strongly its stores hold and the tenant's markets there. */
export async function listRegions({ env, clock, principal }: Call<'tenant', unknown, unknown>): Promise<RegionsBody> {
  const { REGIONS, ENVIRONMENT } = settingsOf(env);
  const { markets } = await createSnapshots(env, clock).tenant(principal.tenant);
  const applied = ENVIRONMENT === 'production';
  const regions = Object.entries(REGIONS)
    .filter(([region]) => can(principal, 'admin.read', { region }) === 'allowed')
    .map(([region, places]) => ({
      ...residencyOf(region, places, applied),
      markets: markets
        .filter((one) => one.region === region)
        .filter(({ market }) => can(principal, 'admin.read', { region, market }) === 'allowed')
        .map(({ market, name }) => ({ market, name })),
    }));
  return { applied, regions, global: [...sharedStores] };
}
