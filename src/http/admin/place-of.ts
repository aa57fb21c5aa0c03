/** Owns where an entry of the audit trail about somebody, or a key, belongs. */
import type { Standing } from '../../tenancy/permissions.ts';

/** Names the one region, and the one market, in which somebody works; who works in several belongs to none of them. */
export function placeOf({ regions, markets }: Pick<Standing, 'regions' | 'markets'>): {
  region?: string | undefined;
  market?: string | undefined;
} {
  return { region: onlyOne(regions), market: onlyOne(markets) };
}

function onlyOne(places: readonly string[] | null): string | undefined {
  return places?.length === 1 ? places[0] : undefined;
}
