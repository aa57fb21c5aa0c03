/** Owns changing what a tenant or a region says for all of its markets: every published market that takes its values follows, or none. */
import type { Finding } from '../../schema/config/findings.ts';
import { type Change, changesBetween, isEqual } from '../../schema/config/layers.ts';
import type { ConfigPatch, MarketConfig } from '../../schema/config/market-config.ts';
import { Problem } from '../../schema/problems.ts';
import type { LayerRow, MarketRow } from '../database/market-repository.ts';
import { commitVersions, type NewVersion } from './commit.ts';
import { digestOf } from './digest.ts';
import type { Actor, PublishingParts } from './parts.ts';
import { type Judged, judge, layersBelow, refuseFaults, regionScope, type WorkingCopy } from './working-copy.ts';

export type LayerChange = { scope: string; revision: number; patch: ConfigPatch };

type Affected = { copy: WorkingCopy; judged: Judged; changes: Change[]; before: unknown; after: unknown };
export type LayerJudgement = {
  market: string;
  findings: Finding[];
  changes: Change[];
  before: unknown;
  after: unknown;
};

/** Lists the published markets that take a layer's values. */
export function marketsOf(scope: string, rows: readonly MarketRow[]): MarketRow[] {
  return rows.filter(
    ({ region, version }) => version !== null && (scope === 'tenant' || scope === regionScope(region)),
  );
}

/** Tells what a change of a layer would do to every market that it reaches. */
export async function checkLayer(parts: PublishingParts, change: LayerChange): Promise<LayerJudgement[]> {
  const affected = await affectedBy(parts, change, await groundOf(parts));
  return affected.map(({ copy, judged, ...rest }) => ({ market: copy.row.market, findings: judged.findings, ...rest }));
}

type Ground = { rows: MarketRow[]; layers: LayerRow[]; tenantName: string };

async function groundOf({ repository }: PublishingParts): Promise<Ground> {
  const [rows, layers, tenant] = await Promise.all([repository.markets(), repository.layers(), repository.tenant()]);
  return { rows, layers, tenantName: tenant?.name ?? '' };
}

/** Tells whether the published markets and what is said for all of them are still what was looked at. */
function isSameGround(scope: string, one: Ground, other: Ground): boolean {
  const standing = ({ rows, layers }: Ground) => [
    marketsOf(scope, rows).map(({ market, version }) => [market, version]),
    layers.map((layer) => [layer.scope, layer.revision]),
  ];
  return isEqual(standing(one), standing(other));
}

async function affectedBy(
  parts: PublishingParts,
  { scope, patch }: LayerChange,
  { rows, layers, tenantName }: Ground,
): Promise<Affected[]> {
  const changed = [...layers.filter((layer) => layer.scope !== scope), { scope, patch }];
  return Promise.all(
    marketsOf(scope, rows).map(async (row): Promise<Affected> => {
      const copy = {
        row,
        tenantName,
        below: await layersBelow(parts, row, changed),
        patch: row.patch ?? {},
      };
      const [judged, newest] = await Promise.all([
        judge(parts, copy, (row.version ?? 0) + 1),
        parts.repository.newest(row.market),
      ]);
      const after = judged.ok ? judged.config : undefined;
      const before = newest?.config ?? undefined;
      return { copy, judged, before, after, changes: before && after ? changesBetween(before, after) : [] };
    }),
  );
}

/** Changes a layer and publishes its markets; throws Problem('invalid') naming a market that would not be sound. */
export async function publishLayer(
  parts: PublishingParts,
  actor: Actor,
  change: LayerChange & { reason: string },
): Promise<{ revision: number; versions: Record<string, number>; isEverywhere: boolean }> {
  const { scope, patch, reason } = change;
  const ground = await groundOf(parts);
  const at = ground.layers.find((layer) => layer.scope === scope)?.revision ?? 0;
  if (at !== change.revision)
    throw new Problem('conflict', `These settings were changed meanwhile; they are at revision ${at}`);
  // Also a market that takes nothing of this change, or was published for the first time meanwhile, has to be looked at again.
  const refuse = async () => {
    if (!isSameGround(scope, ground, await groundOf(parts)))
      throw new Problem('conflict', 'Markets, or what is said for all of them, changed meanwhile; look at it again');
  };
  const revision = change.revision + 1;
  const versions: NewVersion[] = [];
  for (const { copy, judged, before } of await affectedBy(parts, change, ground)) {
    if (!judged.ok) refuseFaults(copy.row.market, judged.findings);
    const { snapshot, config } = judged;
    const newest = await parts.repository.newest(copy.row.market);
    if (newest && isEqual(newest.config, config) && newest.digest === (await digestOf(snapshot))) continue;
    // Who makes a second approver needed does not need one yet.
    if (((before ?? config) as Partial<MarketConfig>).publishing?.secondApprover)
      throw new Problem('forbidden', `${copy.row.market} wants a second approver: change it as a draft of its own`);
    versions.push({ snapshot, config, patch: copy.patch, kind: 'layer', reason, by: actor });
  }
  const changedAt = parts.clock();
  const region = scope.startsWith('region/') ? scope.slice('region/'.length) : '';
  const isEverywhere = await commitVersions(parts, actor, versions, {
    refuse,
    statements: parts.repository.layerStatements({
      ...{ scope, patch },
      revision,
      changedBy: actor.id,
      changedAt,
    }),
    notes: [{ action: 'layer.changed', target: scope, region, detail: { revision, reason } }],
  });
  return {
    revision,
    versions: Object.fromEntries(versions.map(({ snapshot }) => [snapshot.market, snapshot.version])),
    isEverywhere,
  };
}
