/**
 * Owns making versions of markets the published ones: the edge's object is told first, rows, layers and the audit's notes are committed
 * in one transaction, and only then the edge follows. Whatever fails before the commit leaves everything as it was.
 */
import type { ConfigPatch, MarketConfig } from '../../schema/config/market-config.ts';
import type { VersionKind } from '../../schema/config/versions.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { Problem } from '../../schema/problems.ts';
import type { TenantSnapshot } from '../../schema/tenant.ts';
import type { Statements } from '../database/batch.ts';
import type { Publication } from '../database/market-repository.ts';
import { digestOf } from './digest.ts';
import type { EdgeItem } from './edge.ts';
import type { Actor, AuditNote, PublishingParts } from './parts.ts';

export type NewVersion = {
  snapshot: MarketSnapshot;
  config: MarketConfig;
  patch: ConfigPatch;
  kind: VersionKind;
  reason: string;
  by: Actor;
  approvedBy?: Actor;
  restores?: number;
  endsDraft?: number;
};

/**
 * Publishes versions, all or none; gives whether the edge has them already. Throws Problem('conflict') when somebody published one
 * of the markets meanwhile.
 */
export async function commitVersions(
  parts: PublishingParts,
  actor: Actor,
  versions: readonly NewVersion[],
  more: { statements?: Statements; notes?: readonly AuditNote[]; refuse?: () => Promise<void> } = {},
): Promise<boolean> {
  const publications = await Promise.all(versions.map((version) => toPublication(version)));
  const items: EdgeItem[] = [
    ...versions.map(({ snapshot: { market } }): EdgeItem => ({ kind: 'market', market })),
    { kind: 'tenant' },
  ];
  await parts.edge.owe(items);
  const decide = async () => {
    await more.refuse?.();
    for (const { snapshot: made } of versions) await refuseOlder(parts, made);
    const tenant = await parts.repository.tenant();
    if (!tenant) throw new Problem('not-found');
    const snapshot = withMarkets(tenant.snapshot, versions);
    return {
      statements: [
        ...parts.repository.publicationStatements(publications),
        ...(snapshot ? parts.repository.tenantStatements(snapshot, parts.clock()) : []),
        ...(more.statements ?? []),
      ],
      notes: [...versions.map(toNote), ...(more.notes ?? [])],
    };
  };
  // What cannot be told is not everywhere yet; the object gets there by itself.
  const settle = () => parts.edge.settle(items).catch(() => false);
  try {
    await parts.change(actor, decide);
  } catch (error) {
    // A refusal wrote nothing. After any other failure nobody knows: what is owed stays until the object has looked.
    if (error instanceof Problem && error.code === 'conflict') await settle();
    throw error;
  }
  return settle();
}

async function refuseOlder({ repository }: PublishingParts, { market, version }: MarketSnapshot): Promise<void> {
  const [newest] = await repository.versions(market, undefined, 1);
  if (newest && newest.version >= version)
    throw new Problem(
      'conflict',
      `${market}: version ${newest.version} was published a moment ago; look at it and publish again`,
    );
}

async function toPublication(version: NewVersion): Promise<Publication> {
  const { snapshot, config, patch, kind, reason, by, approvedBy, restores, endsDraft } = version;
  return {
    version: {
      market: snapshot.market,
      version: snapshot.version,
      region: snapshot.region,
      digest: await digestOf(snapshot),
      ...{ snapshot, config, patch, kind, reason },
      publishedBy: by.id,
      publishedByName: by.name,
      publishedAt: snapshot.publishedAt,
      approvedBy: approvedBy?.id ?? null,
      approvedByName: approvedBy?.name ?? null,
      restores: restores ?? null,
    },
    patch,
    name: config.name,
    ...(endsDraft === undefined ? {} : { endsDraft }),
  };
}

function toNote({ snapshot, kind, reason, approvedBy, restores }: NewVersion): AuditNote {
  return {
    action: kind === 'rolled-back' ? 'market.rolled-back' : 'market.published',
    target: snapshot.market,
    market: snapshot.market,
    region: snapshot.region,
    detail: {
      version: snapshot.version,
      reason,
      ...(approvedBy ? { approvedBy: approvedBy.id } : {}),
      ...(restores === undefined ? {} : { restores }),
    },
  };
}

/** Adds markets that the tenant's snapshot does not list, or lists by another name; undefined when nothing changes. */
function withMarkets(tenant: TenantSnapshot, versions: readonly NewVersion[]): TenantSnapshot | undefined {
  const listed = new Map(tenant.markets.map((one) => [one.market, one]));
  for (const { snapshot } of versions) {
    const { market, name, region } = snapshot;
    listed.set(market, { market, name, region });
  }
  const markets = [...listed.values()];
  const isSame =
    markets.length === tenant.markets.length &&
    markets.every(({ market, name }) => tenant.markets.some((one) => one.market === market && one.name === name));
  return isSame ? undefined : { ...tenant, markets };
}
