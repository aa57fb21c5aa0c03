/** Owns what the tenant and its regions say for all of their markets. */
import type * as z from 'zod';
import type {
  LayerItem,
  layerCheckBody,
  layerInput,
  layerPublishedBody,
  layersBody,
  putLayerBody,
} from '../../../../../schema/api/admin/markets.ts';
import { Problem } from '../../../../../schema/problems.ts';
import { settingsOf } from '../../../../env.ts';
import { isError } from '../../../../markets/check/check.ts';
import { checkLayer, marketsOf, publishLayer } from '../../../../publishing/publish-layer.ts';
import { regionScope } from '../../../../publishing/working-copy.ts';
import { can } from '../../../../tenancy/permissions.ts';
import type { Principal } from '../../../../tenancy/principal.ts';
import type { Call } from '../../../api/route.ts';
import { publishingParts } from '../../publishing-parts.ts';
import { toChangeItems } from './shown.ts';

type LayerCall<Body = unknown> = Call<'tenant', unknown, Body>;

/** The tenant's layer reaches every region, so only who works everywhere changes it; a region's only who works in all of it. */
function mayEdit(principal: Principal, region: string | undefined): boolean {
  if (principal.markets !== null) return false;
  if (region === undefined) return principal.regions === null && can(principal, 'layer.edit') === 'allowed';
  return can(principal, 'layer.edit', { region }) === 'allowed';
}

/** Lists the layers that the caller may know of. */
export async function listLayers(call: LayerCall): Promise<z.input<typeof layersBody>> {
  const { principal, env } = call;
  const { repository } = publishingParts(call);
  const [rows, markets, tenant] = await Promise.all([repository.layers(), repository.markets(), repository.tenant()]);
  const regions = Object.entries(settingsOf(env).REGIONS).filter(
    ([region]) => can(principal, 'admin.read', { region }) === 'allowed',
  );
  const shown = (scope: string, name: string, region?: string): LayerItem => {
    const row = rows.find((one) => one.scope === scope);
    return {
      ...{ scope, name },
      patch: row?.patch ?? {},
      revision: row?.revision ?? 0,
      ...(row ? { changedBy: row.changedBy, changedAt: row.changedAt } : {}),
      mayEdit: mayEdit(principal, region),
      markets: marketsOf(scope, markets)
        .filter((one) => can(principal, 'admin.read', one) === 'allowed')
        .map(({ market }) => market),
    };
  };
  return {
    layers: [
      shown('tenant', tenant?.name ?? principal.tenant),
      ...regions.map(([region, { name }]) => shown(regionScope(region), name ?? region.toUpperCase(), region)),
    ],
  };
}

/** Finds the layer that a path names, for who may change it. */
function scopeOf({ params, principal, env }: LayerCall): string {
  const name = params.layer ?? '';
  const region = name === 'tenant' ? undefined : name;
  if (
    region !== undefined &&
    (!Object.hasOwn(settingsOf(env).REGIONS, region) || can(principal, 'layer.edit', { region }) !== 'allowed')
  )
    throw new Problem('not-found');
  if (!mayEdit(principal, region))
    throw new Problem('forbidden', 'Only who works in all of these markets may change what is said for all of them');
  return region === undefined ? 'tenant' : regionScope(region);
}

/** Tells what a change would do to each market, without doing it. */
export async function checkLayerChange(
  call: LayerCall<z.output<typeof layerInput>>,
): Promise<z.input<typeof layerCheckBody>> {
  const scope = scopeOf(call);
  const judged = await checkLayer(publishingParts(call), { scope, ...call.body });
  return {
    publishable: judged.every(({ findings }) => !findings.some(isError)),
    markets: judged.map(({ market, findings, before, after }) => ({
      market,
      findings,
      changes: before && after ? toChangeItems(before, after) : [],
    })),
  };
}

/** Changes a layer and publishes the markets that take its values. */
export async function putLayer(
  call: LayerCall<z.output<typeof putLayerBody>>,
): Promise<z.input<typeof layerPublishedBody>> {
  const scope = scopeOf(call);
  return publishLayer(publishingParts(call), call.principal, { scope, ...call.body });
}
