/** Owns publishing the demo markets: built from the presets, a new version only when what would be published differs. */
import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { presets } from '../../markets/index.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { audit, marketVersions } from '../../schema/tables/control/index.ts';
import type { WorldMarket } from '../../simulator/world/types.ts';
import { buildSnapshot } from '../../src/markets/build-snapshot.ts';
import type { Seeding } from './seeding.ts';

/** Publishes every market of the world and gives the newest snapshot of each. */
export async function seedMarkets(seeding: Seeding): Promise<MarketSnapshot[]> {
  const snapshots: MarketSnapshot[] = [];
  for (const market of seeding.world.markets) snapshots.push(await publish(seeding, market));
  return snapshots;
}

async function publish(
  { database, world, now }: Seeding,
  { tenant, market, region, callback }: WorldMarket,
): Promise<MarketSnapshot> {
  const owner = world.tenants.find((one) => one.tenant === tenant);
  const preset = presets[market];
  if (!owner || !preset) throw new Error(`no tenant or preset for ${tenant}/${market}`);
  const mine = and(eq(marketVersions.tenant, tenant), eq(marketVersions.market, market));
  const [newest] = await database
    .select()
    .from(marketVersions)
    .where(mine)
    .orderBy(desc(marketVersions.version))
    .limit(1);
  const version = (newest?.version ?? 0) + 1;
  const { name, legalName } = owner;
  const accountOf = (channel: string) =>
    world.accounts.find((one) => one.tenant === tenant && one.market === market && one.channel === channel)?.id;
  const [account, smsAccount] = [accountOf('phone'), accountOf('sms')];
  const overrides = {
    callback: { ...callback, ...(account ? { account } : {}), ...(smsAccount ? { smsAccount } : {}) },
  };
  const snapshot = buildSnapshot({
    preset,
    region,
    version,
    publishedAt: now,
    tenant: { tenant, name, legalName },
    overrides,
  });
  const digest = digestOf(snapshot);
  if (newest?.digest === digest) return newest.snapshot;
  await database.batch([
    database
      .insert(marketVersions)
      .values({ tenant, market, version, region, snapshot, digest, publishedBy: 'system', publishedAt: now }),
    database
      .insert(audit)
      .values({ tenant, at: now, actor: 'system', action: 'market.published', target: market, detail: { version } }),
  ]);
  return snapshot;
}

function digestOf({ version: _version, publishedAt: _publishedAt, ...rest }: MarketSnapshot): string {
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex');
}
