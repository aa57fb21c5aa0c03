/** Owns listing a caller's markets, what new ones can be made of, and making one. */
import type * as z from 'zod';
import type {
  createMarketBody,
  MarketItem,
  marketsBody,
  PresetsBody,
} from '../../../../../schema/api/admin/markets.ts';
import { Problem } from '../../../../../schema/problems.ts';
import { settingsOf } from '../../../../env.ts';
import { can } from '../../../../tenancy/permissions.ts';
import type { Call } from '../../../api/route.ts';
import { publishingParts } from '../../publishing-parts.ts';
import { toMarketItem } from './shown.ts';

type TenantCall<Body = unknown> = Call<'tenant', unknown, Body>;

/** Lists the markets that the caller may know of, published or not. */
export async function listMarkets(call: TenantCall): Promise<z.input<typeof marketsBody>> {
  const { repository } = publishingParts(call);
  const rows = (await repository.markets()).filter(
    ({ region, market }) => can(call.principal, 'admin.read', { region, market }) === 'allowed',
  );
  const markets = await Promise.all(
    rows.map(async (row) => toMarketItem(row, (await repository.versions(row.market, undefined, 1))[0])),
  );
  return { markets };
}

/** Lists the presets, and the regions in which the caller may make a market. */
export async function listPresets(call: TenantCall): Promise<PresetsBody> {
  const { repository, shipped } = publishingParts(call);
  const [presets, rows, calendars, languages] = await Promise.all([
    shipped.presets(),
    repository.markets(),
    shipped.calendars(),
    shipped.languages(),
  ]);
  const regions = Object.entries(settingsOf(call.env).REGIONS)
    .filter(([region]) => mayCreate(call, region))
    .map(([region, { name }]) => ({ region, name: name ?? region.toUpperCase() }));
  return {
    presets: presets.map((preset) => ({ ...preset, taken: rows.some(({ market }) => market === preset.market) })),
    ...{ regions, calendars, languages },
  };
}

// Who works in some markets only makes no new ones.
function mayCreate({ principal }: TenantCall, region: string): boolean {
  return principal.markets === null && can(principal, 'market.create', { region }) === 'allowed';
}

/** Begins a market as a draft that nobody outside sees. */
export async function createMarket(call: TenantCall<z.output<typeof createMarketBody>>): Promise<MarketItem> {
  const { body, principal, env } = call;
  const { market, region } = body;
  const parts = publishingParts(call);
  if (!settingsOf(env).REGIONS[region] || !mayCreate(call, region))
    throw new Problem('invalid', 'region: choose a region of yours');
  const preset = await parts.shipped.preset(body.preset);
  if (!preset) throw new Problem('invalid', 'preset: there is no preset of that name');
  const now = parts.clock();
  const row = {
    ...{ market, region, preset: body.preset },
    name: body.name ?? preset.config.name,
    patch: null,
    version: null,
    draft: body.name && body.name !== preset.config.name ? { name: body.name } : {},
    draftRevision: 1,
    draftBy: principal.id,
    draftByName: principal.name,
    draftAt: now,
    request: null,
    createdBy: principal.id,
    createdAt: now,
  };
  await parts.change(principal, async () => {
    if (await parts.repository.market(market))
      throw new Problem('conflict', `market: there is a market ${market} already`);
    return {
      statements: parts.repository.createStatements(row),
      notes: [{ action: 'market.created', target: market, market, region, detail: { preset: body.preset } }],
    };
  });
  return toMarketItem({ ...row, tenant: principal.tenant }, undefined);
}
