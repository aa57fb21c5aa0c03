/** Owns the demo tenants: their row, and the snapshot that the edge reads. */
import { eq } from 'drizzle-orm';
import { tenants } from '../../schema/tables/control/index.ts';
import { type TenantSnapshot, tenantSnapshotSchema } from '../../schema/tenant.ts';
import { type Seeding, sealOnce } from './seeding.ts';

/** Writes every tenant and gives its snapshot. */
export async function seedTenants(seeding: Seeding): Promise<TenantSnapshot[]> {
  const snapshots: TenantSnapshot[] = [];
  for (const tenant of seeding.world.tenants) snapshots.push(await seedTenant(seeding, tenant));
  return snapshots;
}

async function seedTenant(
  { database, world, now, masterKey }: Seeding,
  one: Seeding['world']['tenants'][number],
): Promise<TenantSnapshot> {
  const { tenant } = one;
  const [row] = await database.select().from(tenants).where(eq(tenants.tenant, tenant)).limit(1);
  const kept = row?.snapshot;
  // What its owner calls it stays; addresses and keys are those of the simulator, which would not know others.
  const name = row?.name ?? one.name;
  const sealed = (plain: string, before: string | undefined) => sealOnce(plain, tenant, masterKey, before);
  const snapshot = tenantSnapshotSchema.parse({
    v: 1,
    tenant,
    name,
    markets: [
      ...world.markets
        .filter((market) => market.tenant === tenant)
        .map(({ market, name, region }) => ({ market, name, region })),
      // What was made since by its admins.
      ...(kept?.markets ?? []).filter(
        ({ market }) => !world.markets.some((one) => one.tenant === tenant && one.market === market),
      ),
    ],
    accountSystem: {
      url: one.accountSystemUrl,
      credentials: await sealed(one.accountSystemSecret, kept?.accountSystem?.credentials),
    },
    chat: {
      sessionKey: await sealed(one.chatSessionKey, kept?.chat.sessionKey),
      customerTokenKey: await sealed(one.customerTokenKey, kept?.chat.customerTokenKey),
      customerTokenAudience: one.customerTokenAudience,
    },
  });
  await database
    .insert(tenants)
    .values({ tenant, name, snapshot, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({ target: tenants.tenant, set: { name, snapshot, updatedAt: now } });
  return snapshot;
}
