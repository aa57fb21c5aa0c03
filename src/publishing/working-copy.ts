/** Owns a market as an editor works with it: its layers, the draft on top, and what all of it makes. */
import { withDefaults } from '../../schema/config/defaults.ts';
import type { Finding } from '../../schema/config/findings.ts';
import { isObject, type Layer, mergeLayers, patchBetween } from '../../schema/config/layers.ts';
import type { ConfigPatch, MarketConfig } from '../../schema/config/market-config.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { Problem } from '../../schema/problems.ts';
import type { LayerRow, MarketRow } from '../database/market-repository.ts';
import { check, isError, toFindings } from '../markets/check/check.ts';
import { compile, readConfig, type Supplies, suppliesFor } from '../markets/compile.ts';
import type { PublishingParts } from './parts.ts';

export type WorkingCopy = {
  row: MarketRow;
  tenantName: string;
  /** What lies below the market's own layer. */
  below: Layer[];
  /** The layer that is worked on: the draft, else what is published. */
  patch: ConfigPatch;
};

/** Names a region's layer. */
export const regionScope = (region: string): string => `region/${region}`;

/** Opens a market; throws Problem('not-found'). */
export async function openMarket(parts: PublishingParts, market: string): Promise<WorkingCopy> {
  const [row, tenant, layers] = await Promise.all([
    parts.repository.market(market),
    parts.repository.tenant(),
    parts.repository.layers(),
  ]);
  if (!row || !tenant) throw new Problem('not-found');
  return {
    row,
    tenantName: tenant.name,
    below: await layersBelow(parts, row, layers),
    patch: row.draft ?? row.patch ?? {},
  };
}

/** Lists the layers below a market's own. */
export async function layersBelow(
  { shipped }: Pick<PublishingParts, 'shipped'>,
  { preset, region }: Pick<MarketRow, 'preset' | 'region'>,
  rows: readonly Pick<LayerRow, 'scope' | 'patch'>[],
): Promise<Layer[]> {
  const found = await shipped.preset(preset);
  if (!found) throw new Problem('not-found', undefined, `no preset ${preset}`);
  const patchOf = (scope: string) => rows.find((row) => row.scope === scope)?.patch ?? {};
  return [
    { layer: 'preset', patch: found.config },
    { layer: 'tenant', patch: patchOf('tenant') },
    { layer: 'region', patch: patchOf(regionScope(region)) },
  ];
}

/** Lists all layers of a copy, the market's own last. */
export function layersOf({ below, patch }: Pick<WorkingCopy, 'below' | 'patch'>): Layer[] {
  return [...below, { layer: 'market', patch }];
}

/** Gives what layers make: with the schema's defaults, also where it is not sound. */
export function configOf(layers: readonly Layer[]): Record<string, unknown> {
  const read = readConfig(layers);
  if (read.ok) return read.config;
  const merged = mergeLayers(layers);
  return isObject(merged) ? withDefaults(merged) : {};
}

/** Computes the market's own layer that makes a whole configuration of those below. */
export function ownLayer(copy: Pick<WorkingCopy, 'below'>, config: Record<string, unknown>): ConfigPatch {
  return patchBetween(configOf(copy.below), config);
}

export type Judged =
  | { ok: true; findings: Finding[]; config: MarketConfig; supplies: Supplies; snapshot: MarketSnapshot }
  | { ok: false; findings: Finding[] };

/** Checks a copy as it would be published as a version. */
export async function judge(parts: PublishingParts, copy: WorkingCopy, version: number): Promise<Judged> {
  const read = readConfig(layersOf(copy));
  if (!read.ok) return { ok: false, findings: toFindings(read.faults) };
  const { row, tenantName } = copy;
  const { config } = read;
  const [supplies, languages, english, calendars, surroundings] = await Promise.all([
    suppliesFor(config, parts.shipped),
    parts.shipped.languages(),
    parts.shipped.catalogue('en'),
    parts.shipped.calendars(),
    parts.surroundings({ market: row.market, region: row.region }),
  ]);
  const now = parts.clock();
  const place = { tenant: parts.tenant, tenantName, market: row.market, region: row.region };
  const snapshot = compile(config, supplies, { ...place, version, publishedAt: now });
  const findings = check({
    ...{ config, supplies, snapshot, languages, calendars, now },
    english: english ?? {},
    ...surroundings,
  });
  return findings.some(isError) ? { ok: false, findings } : { ok: true, findings, config, supplies, snapshot };
}

/** Refuses what a check did not let pass; the first fault says where to begin. */
export function refuseFaults(market: string, findings: readonly Finding[]): never {
  const errors = findings.filter(isError);
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  throw new Problem(
    'invalid',
    `${market}${first?.pointer ?? ''}: ${first?.message ?? 'is not acceptable'}. ${first?.remedy ?? ''}${more}`,
  );
}
