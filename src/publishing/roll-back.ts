/**
 * Owns going back to an earlier version in one step. What it said is published again as it was, whatever tenant and region say by
 * now; a finding of the check does not stand in the way, since who rolls back has a worse trouble already.
 */
import { isEqual } from '../../schema/config/layers.ts';
import { marketConfigSchema } from '../../schema/config/market-config.ts';
import { Problem } from '../../schema/problems.ts';
import { compile, suppliesFor } from '../markets/compile.ts';
import { commitVersions } from './commit.ts';
import type { Actor, PublishingParts } from './parts.ts';
import type { PublishOutcome } from './publish-market.ts';
import { openMarket, ownLayer } from './working-copy.ts';

/** Publishes an earlier version anew; a draft stays as it is. */
export async function rollBack(
  parts: PublishingParts,
  actor: Actor,
  { market, version, reason }: { market: string; version: number; reason: string },
): Promise<PublishOutcome> {
  const [copy, newest, earlier] = await Promise.all([
    openMarket(parts, market),
    parts.repository.newest(market),
    parts.repository.version(market, version),
  ]);
  if (!earlier || !newest) throw new Problem('not-found', `There is no version ${version}`);
  if (earlier.version === newest.version) throw new Problem('conflict', `Version ${version} is the published one`);
  const read = marketConfigSchema.safeParse(earlier.config);
  if (!read.success)
    throw new Problem(
      'invalid',
      `Version ${version} was published by a release whose configuration this one cannot read`,
    );
  // How changes become live stays as it is now: one person alone must not go back to before there was a second approver.
  const config = { ...read.data, ...(newest.config?.publishing ? { publishing: newest.config.publishing } : {}) };
  if (earlier.digest === newest.digest && isEqual(config, newest.config))
    return { outcome: 'unchanged', isEverywhere: true };
  const snapshot = compile(config, await suppliesFor(config, parts.shipped), {
    tenant: parts.tenant,
    tenantName: copy.tenantName,
    market,
    region: copy.row.region,
    version: newest.version + 1,
    publishedAt: parts.clock(),
  });
  const patch = ownLayer(copy, config);
  const isEverywhere = await commitVersions(parts, actor, [
    { snapshot, config, patch, kind: 'rolled-back', reason, by: actor, restores: version },
  ]);
  return { outcome: 'published', version: snapshot.version, isEverywhere };
}
