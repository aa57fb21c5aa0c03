/**
 * Owns reading and writing a tenant's markets: drafts, layers and versions. Every write names what it expects to find, so that nobody
 * overwrites what they have not seen.
 */
import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { ConfigPatch } from '../../schema/config/market-config.ts';
import type { PublishRequest } from '../../schema/config/versions.ts';
import { layers, markets, marketVersions, tenants } from '../../schema/tables/control/index.ts';
import type { TenantSnapshot } from '../../schema/tenant.ts';
import { answered } from './answered.ts';
import type { Statements } from './batch.ts';
import type { ControlDatabase } from './databases.ts';

export type MarketRow = typeof markets.$inferSelect;
export type LayerRow = typeof layers.$inferSelect;
export type VersionRow = typeof marketVersions.$inferSelect;
export type NewVersion = Omit<VersionRow, 'tenant'>;
/** Is a version without what makes it large. */
export type VersionHead = Omit<VersionRow, 'snapshot' | 'config' | 'patch'>;

export type Editor = { id: string; name: string };

export type MarketRepository = {
  markets(): Promise<MarketRow[]>;
  market(market: string): Promise<MarketRow | undefined>;
  /** Gives the statements that add a market. */
  createStatements(row: Omit<MarketRow, 'tenant'>): Statements;
  /** Replaces the draft when it still has the revision; gives the new revision, or undefined when somebody was faster. */
  saveDraft(
    market: string,
    change: { expected: number; patch: ConfigPatch | null; by: Editor; at: number },
  ): Promise<number | undefined>;
  /** Gives the statements that keep, or take away, what waits for an approver while the draft is of the revision. */
  requestStatements(market: string, revision: number, request: PublishRequest | null): Statements;
  layers(): Promise<LayerRow[]>;
  newest(market: string): Promise<VersionRow | undefined>;
  version(market: string, version: number): Promise<VersionRow | undefined>;
  /** Lists versions from the newest on. */
  versions(market: string, before: number | undefined, limit: number): Promise<VersionHead[]>;
  tenant(): Promise<{ name: string; snapshot: TenantSnapshot } | undefined>;
  /** Gives the statements that make versions the published ones. */
  publicationStatements(publications: readonly Publication[]): Statements;
  /** Gives the statements that replace a layer; drafts above it are no longer what was looked at. */
  layerStatements(row: Omit<LayerRow, 'tenant'>): Statements;
  /** Gives the statements that replace the tenant's own snapshot. */
  tenantStatements(snapshot: TenantSnapshot, now: number): Statements;
};

export type Publication = {
  version: NewVersion;
  /** The market's layer from now on, and its name as lists show it. */
  patch: ConfigPatch;
  name: string;
  /** The draft that this publishes: it ends when it is still this revision. Without one, drafts stay. */
  endsDraft?: number;
};

/** Builds the repository of one tenant. */
export function marketRepositoryFor(database: ControlDatabase, tenant: string): MarketRepository {
  const ofMarket = (market: string) => and(eq(markets.tenant, tenant), eq(markets.market, market));
  const versionOf = (market: string) => and(eq(marketVersions.tenant, tenant), eq(marketVersions.market, market));
  const first = async <Row>(query: PromiseLike<Row[]>): Promise<Row | undefined> => (await answered(query))[0];

  function publishStatements({ version, patch, name, endsDraft }: Publication): BatchItem<'sqlite'>[] {
    const { market } = version;
    return [
      database.insert(marketVersions).values({ ...version, tenant }),
      ...(endsDraft === undefined
        ? []
        : [
            database
              .update(markets)
              .set({ draft: null })
              .where(and(ofMarket(market), eq(markets.draftRevision, endsDraft))),
          ]),
      database
        .update(markets)
        .set({ version: version.version, patch, name, ...movedOn })
        .where(ofMarket(market)),
    ];
  }

  return {
    markets: () =>
      answered(database.select().from(markets).where(eq(markets.tenant, tenant)).orderBy(asc(markets.market))),
    market: (market) => first(database.select().from(markets).where(ofMarket(market)).limit(1)),
    createStatements: (row) => [database.insert(markets).values({ ...row, tenant })],
    async saveDraft(market, { expected, patch, by, at }) {
      const row = await first(
        database
          .update(markets)
          .set({
            draft: patch,
            draftBy: by.id,
            draftByName: by.name,
            draftAt: at,
            ...movedOn,
          })
          .where(and(ofMarket(market), eq(markets.draftRevision, expected)))
          .returning({ revision: markets.draftRevision }),
      );
      return row?.revision;
    },
    requestStatements: (market, revision, request) => [
      database
        .update(markets)
        .set({ request })
        .where(and(ofMarket(market), eq(markets.draftRevision, revision))),
    ],
    layers: () => answered(database.select().from(layers).where(eq(layers.tenant, tenant)).orderBy(asc(layers.scope))),
    newest: (market) =>
      first(
        database.select().from(marketVersions).where(versionOf(market)).orderBy(desc(marketVersions.version)).limit(1),
      ),
    version: (market, version) =>
      first(
        database
          .select()
          .from(marketVersions)
          .where(and(versionOf(market), eq(marketVersions.version, version)))
          .limit(1),
      ),
    versions(market, before, limit) {
      const older = before === undefined ? undefined : lt(marketVersions.version, before);
      return answered(
        database
          .select(headColumns)
          .from(marketVersions)
          .where(and(versionOf(market), older))
          .orderBy(desc(marketVersions.version))
          .limit(limit),
      );
    },
    tenant: () =>
      first(
        database
          .select({ name: tenants.name, snapshot: tenants.snapshot })
          .from(tenants)
          .where(eq(tenants.tenant, tenant))
          .limit(1),
      ),
    publicationStatements: (publications) => publications.flatMap(publishStatements),
    layerStatements(row) {
      const { scope, ...values } = row;
      const region = scope === 'tenant' ? undefined : eq(markets.region, scope.slice('region/'.length));
      return [
        database
          .insert(layers)
          .values({ ...row, tenant })
          .onConflictDoUpdate({ target: [layers.tenant, layers.scope], set: values }),
        database
          .update(markets)
          .set(movedOn)
          .where(and(eq(markets.tenant, tenant), region)),
      ];
    },
    tenantStatements: (snapshot, now) => [
      database.update(tenants).set({ snapshot, updatedAt: now }).where(eq(tenants.tenant, tenant)),
    ],
  };
}

/** What somebody looked at is no longer what there is: their save joins, and what they asked to publish has to be asked for anew. */
const movedOn = { draftRevision: sql`${markets.draftRevision} + 1`, request: null };

const headColumns = {
  tenant: marketVersions.tenant,
  market: marketVersions.market,
  version: marketVersions.version,
  region: marketVersions.region,
  digest: marketVersions.digest,
  publishedBy: marketVersions.publishedBy,
  publishedByName: marketVersions.publishedByName,
  publishedAt: marketVersions.publishedAt,
  kind: marketVersions.kind,
  reason: marketVersions.reason,
  approvedBy: marketVersions.approvedBy,
  approvedByName: marketVersions.approvedByName,
  restores: marketVersions.restores,
};
