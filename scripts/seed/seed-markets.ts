/**
 * Owns the demo markets: what northpay and southpay say for all of their markets, and a first version of each market. What somebody
 * has changed since is left alone.
 */
import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { presets } from '../../markets/index.ts';
import { patchBetween } from '../../schema/config/layers.ts';
import type { ConfigPatch } from '../../schema/config/market-config.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { layers, markets, marketVersions } from '../../schema/tables/control/index.ts';
import type { WorldMarket } from '../../simulator/world/types.ts';
import { auditLogFor } from '../../src/database/audit-log.ts';
import { inBatch } from '../../src/database/batch.ts';
import { compile, readConfig, suppliesFor } from '../../src/markets/compile.ts';
import { createShippedHere } from '../../src/markets/shipped-here.ts';
import type { Seeding } from './seeding.ts';

/** Publishes every market of the world that is not there yet, and gives the newest snapshot of each. */
export async function seedMarkets(seeding: Seeding): Promise<MarketSnapshot[]> {
  for (const { tenant } of seeding.world.tenants) await seedTenantLayer(seeding, tenant);
  for (const market of seeding.world.markets) await seedMarket(seeding, market);
  const newest = new Map<string, MarketSnapshot>();
  const rows = await seeding.database
    .select({ snapshot: marketVersions.snapshot })
    .from(marketVersions)
    .orderBy(desc(marketVersions.version));
  for (const { snapshot } of rows) {
    const key = `${snapshot.tenant}/${snapshot.market}`;
    if (!newest.has(key)) newest.set(key, snapshot);
  }
  return [...newest.values()];
}

/** Is what a demo tenant says for all of its markets: its name and its addresses. */
function tenantPatch({ tenant, legalName }: Seeding['world']['tenants'][number]): ConfigPatch {
  return {
    legalEntity: legalName,
    contacts: {
      help: 'https://help.{tenant}.test/{market}',
      complaints: `complaints@${tenant}.test`,
      privacy: `privacy@${tenant}.test`,
    },
    consent: { helpAddress: 'help.{tenant}.test/{market}' },
  };
}

async function seedTenantLayer({ database, world, now }: Seeding, tenant: string): Promise<void> {
  const owner = world.tenants.find((one) => one.tenant === tenant);
  if (!owner) throw new Error(`no tenant ${tenant}`);
  await database
    .insert(layers)
    .values({ tenant, scope: 'tenant', patch: tenantPatch(owner), revision: 1, changedBy: 'system', changedAt: now })
    .onConflictDoNothing();
}

async function seedMarket({ database, world, now }: Seeding, one: WorldMarket): Promise<void> {
  const { tenant, market, region } = one;
  const mine = and(eq(markets.tenant, tenant), eq(markets.market, market));
  if ((await database.select({ market: markets.market }).from(markets).where(mine)).length > 0) return;
  const owner = world.tenants.find((each) => each.tenant === tenant);
  const preset = presets[market];
  if (!owner || !preset) throw new Error(`no tenant or preset for ${tenant}/${market}`);
  const [layer] = await database
    .select()
    .from(layers)
    .where(and(eq(layers.tenant, tenant), eq(layers.scope, 'tenant')));
  const below = [
    { layer: 'preset', patch: preset.config },
    { layer: 'tenant', patch: layer?.patch ?? {} },
  ] as const;
  const patch = marketPatch(world, one);
  const read = readConfig([...below, { layer: 'market', patch }]);
  if (!read.ok) throw new Error(`${tenant}/${market}: ${JSON.stringify(read.faults)}`);
  const [before] = await database
    .select({ version: marketVersions.version })
    .from(marketVersions)
    .where(and(eq(marketVersions.tenant, tenant), eq(marketVersions.market, market)))
    .orderBy(desc(marketVersions.version))
    .limit(1);
  const version = (before?.version ?? 0) + 1;
  const supplies = await suppliesFor(read.config, createShippedHere(presets, now));
  const snapshot = compile(read.config, supplies, {
    ...{ tenant, market, region, version, tenantName: owner.name },
    publishedAt: now,
  });
  const noted = await auditLogFor(database, tenant).statements([
    { at: now, actor: 'system', action: 'market.published', target: market, region, market, detail: { version } },
  ]);
  await inBatch(database, [
    database.insert(markets).values({
      ...{ tenant, market, region, version, patch, preset: market, name: read.config.name },
      createdBy: 'system',
      createdAt: now,
    }),
    database.insert(marketVersions).values({
      ...{ tenant, market, version, region, snapshot, patch, config: read.config, digest: digestOf(snapshot) },
      publishedBy: 'system',
      publishedByName: 'Parley',
      publishedAt: now,
      reason: 'The demo world begins',
    }),
    ...noted,
  ]);
}

/** Is what a demo market says for itself: its accounts for calls, and what the world changes of it. */
function marketPatch(world: Seeding['world'], { tenant, market, config }: WorldMarket): ConfigPatch {
  const accountOf = (channel: string) =>
    world.accounts.find((one) => one.tenant === tenant && one.market === market && one.channel === channel)?.id;
  const [account, smsAccount] = [accountOf('phone'), accountOf('sms')];
  const callback = { ...(account ? { account } : {}), ...(smsAccount ? { smsAccount } : {}) };
  return patchBetween({}, { ...config, callback: { ...callback, ...(config?.callback as object | undefined) } });
}

function digestOf({ version: _version, publishedAt: _publishedAt, ...rest }: MarketSnapshot): string {
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex');
}
