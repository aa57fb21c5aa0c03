/** Owns the demo channel accounts, their credentials sealed and bound to the account's id. */
import { eq } from 'drizzle-orm';
import { type AccountSnapshot, accountSnapshotSchema } from '../../schema/channel.ts';
import { accounts } from '../../schema/tables/control/index.ts';
import { type Seeding, sealOnce } from './seeding.ts';

/** Writes every account and gives its snapshot. */
export async function seedAccounts({ database, world, now, masterKey }: Seeding): Promise<AccountSnapshot[]> {
  const snapshots: AccountSnapshot[] = [];
  for (const { id, tenant, region, market, channel, address, config, credentials: plain } of world.accounts) {
    const [row] = await database.select().from(accounts).where(eq(accounts.id, id)).limit(1);
    const credentials = await sealOnce(JSON.stringify(plain), id, masterKey, row?.credentials);
    const state = row?.state ?? 'live';
    snapshots.push(
      accountSnapshotSchema.parse({ v: 1, id, tenant, region, market, channel, address, state, config, credentials }),
    );
    await database
      .insert(accounts)
      .values({
        id,
        tenant,
        region,
        market,
        channel,
        address,
        state,
        config,
        credentials,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoUpdate({ target: accounts.id, set: { address, config, credentials, updatedAt: now } });
  }
  return snapshots;
}
