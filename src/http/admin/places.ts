/** Owns the regions and markets that somebody may name when they give others a scope, and refusing the rest. */
import { Problem } from '../../../schema/problems.ts';
import { databasesOf } from '../../database/databases.ts';
import { marketRepositoryFor } from '../../database/market-repository.ts';
import { type Env, settingsOf } from '../../env.ts';
import type { Clock } from '../../lib/clock.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { isWithinScope, mayGive } from '../../tenancy/grants.ts';
import type { Standing } from '../../tenancy/permissions.ts';
import type { Principal } from '../../tenancy/principal.ts';

export type Places = {
  regions: { region: string; name: string }[];
  markets: { market: string; region: string; name: string }[];
};

type Asking = { env: Env; clock: Clock; principal: Principal };

/** Finds the places within the caller's scope, markets that are not published yet among them. */
export async function placesOf({ env, clock, principal }: Asking): Promise<Places> {
  const { tenant, regions, markets } = principal;
  const [snapshot, rows] = await Promise.all([
    createSnapshots(env, clock).tenant(tenant),
    marketRepositoryFor(databasesOf(env).control(), tenant).markets(),
  ]);
  const known = new Map(
    [...snapshot.markets, ...rows].map(({ market, region, name }) => [market, { market, region, name }]),
  );
  return {
    regions: Object.entries(settingsOf(env).REGIONS)
      .filter(([region]) => regions?.includes(region) ?? true)
      .map(([region, { name }]) => ({ region, name: name ?? region.toUpperCase() })),
    markets: [...known.values()]
      .filter(({ market, region }) => (regions?.includes(region) ?? true) && (markets?.includes(market) ?? true))
      .sort((one, other) => one.market.localeCompare(other.market, 'en')),
  };
}

/**
 * Refuses a standing that the caller may not give: `forbidden` for a role beyond their own, `not-found` for a place that is not there
 * or not theirs to know, which look the same.
 */
export function demandGive(principal: Principal, given: Standing, places: Places): void {
  for (const region of given.regions ?? [])
    if (!places.regions.some((one) => one.region === region))
      throw new Problem('not-found', `regions: there is no region ${region} here`);
  for (const name of given.markets ?? []) {
    const found = places.markets.find(({ market }) => market === name);
    if (!found) throw new Problem('not-found', `markets: there is no market ${name} here`);
    if (given.regions && !given.regions.includes(found.region))
      throw new Problem('invalid', `markets: ${name} lies in ${found.region}, which is not among the regions`);
  }
  if (!isWithinScope(principal, given))
    throw new Problem('forbidden', 'regions, markets: name them; you do not work everywhere yourself');
  if (!mayGive(principal, given)) throw new Problem('forbidden', 'role: nobody gives more than they may do themselves');
}
