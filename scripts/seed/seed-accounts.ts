/**
 * Owns the demo channel accounts, their credentials sealed and bound to the account's id. What somebody has changed or removed since is
 * left alone.
 */
import { eq } from 'drizzle-orm';
import { setUps } from '../../channels/set-ups.ts';
import { type AccountSnapshot, accountSnapshotSchema } from '../../schema/channel.ts';
import { accounts } from '../../schema/tables/control/index.ts';
import type { WorldAccount } from '../../simulator/world/types.ts';
import { accountRepositoryFor, type StoredAccount } from '../../src/database/account-repository.ts';
import { inBatch } from '../../src/database/batch.ts';
import { type Seeding, sealOnce } from './seeding.ts';

/** Writes every account and gives the snapshots of those that are there. */
export async function seedAccounts(seeding: Seeding): Promise<AccountSnapshot[]> {
  const { database, world } = seeding;
  for (const account of world.accounts) await seedAccount(seeding, account);
  const rows = await database.select().from(accounts);
  return rows.filter(({ state }) => state !== 'removed').map(toSnapshot);
}

function toSnapshot({ former, ...row }: StoredAccount): AccountSnapshot {
  return accountSnapshotSchema.parse({ v: 1, ...row, ...(former ? { former } : {}) });
}

async function seedAccount({ database, now, masterKey }: Seeding, account: WorldAccount): Promise<void> {
  const { id, tenant, region, market, channel, address, config, credentials: plain } = account;
  const [row] = await database.select().from(accounts).where(eq(accounts.id, id)).limit(1);
  if (row?.changedBy) return;
  const credentials = await sealOnce(JSON.stringify(plain), id, masterKey, row?.credentials);
  const since = row?.createdAt ?? now;
  const secrets = Object.fromEntries(Object.keys(plain).map((name) => [name, since]));
  const values = { ...{ address, config, credentials, secrets }, updatedAt: now };
  const claims = setUps[channel].claims({ tenant, address, config }).map(({ claim }) => claim);
  await inBatch(database, [
    database
      .insert(accounts)
      .values({ ...{ id, tenant, region, market, channel, state: 'live' }, ...values, createdAt: now })
      .onConflictDoUpdate({ target: accounts.id, set: values }),
    ...accountRepositoryFor(database, tenant).claim(id, claims),
  ]);
}
