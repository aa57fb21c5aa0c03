/**
 * Owns what the edge should hold: which entries of the snapshot store follow from which rows. The rows are the truth; an entry is
 * made of them anew each time, so that making it twice, or late, does no harm.
 */
import { and, eq } from 'drizzle-orm';
import { mailboxesFor } from '../../channels/email/mailboxes.ts';
import { accountSnapshotSchema } from '../../schema/channel.ts';
import { accounts } from '../../schema/tables/control/index.ts';
import { snapshotKeys } from '../../schema/tenant.ts';
import { answered } from '../database/answered.ts';
import type { ControlDatabase } from '../database/databases.ts';
import { marketRepositoryFor } from '../database/market-repository.ts';

/** Names something whose entries have to follow what is stored. `mailboxes` are addresses that an account had before. */
export type EdgeItem =
  | { kind: 'tenant' }
  | { kind: 'market'; market: string }
  | { kind: 'account'; account: string; mailboxes?: string[] };

/** Is an entry as it should be; without a value there should be none. */
export type EdgeEntry = { key: string; value: string | null };

/** Writes an item as one string. */
export function itemKey(item: EdgeItem): string {
  return item.kind === 'tenant' ? 'tenant' : `${item.kind}/${item.kind === 'market' ? item.market : item.account}`;
}

/** Reads what the entries of an item should be; rejects with Problem('unavailable') while the database is away. */
export async function entriesOf(database: ControlDatabase, tenant: string, item: EdgeItem): Promise<EdgeEntry[]> {
  const repository = marketRepositoryFor(database, tenant);
  if (item.kind === 'tenant') {
    const row = await repository.tenant();
    return row ? [{ key: snapshotKeys.tenant(tenant), value: JSON.stringify(row.snapshot) }] : [];
  }
  if (item.kind === 'market') {
    const newest = await repository.newest(item.market);
    return newest ? [{ key: snapshotKeys.market(tenant, item.market), value: JSON.stringify(newest.snapshot) }] : [];
  }
  return accountEntries(database, tenant, item);
}

async function accountEntries(
  database: ControlDatabase,
  tenant: string,
  { account, mailboxes: former = [] }: Extract<EdgeItem, { kind: 'account' }>,
): Promise<EdgeEntry[]> {
  const [row] = await answered(
    database
      .select()
      .from(accounts)
      .where(and(eq(accounts.id, account), eq(accounts.tenant, tenant)))
      .limit(1),
  );
  const current = row?.channel === 'email' ? mailboxesFor(row.config) : [];
  const gone = former.filter((address) => !current.includes(address));
  return [
    {
      key: snapshotKeys.account(account),
      value: row ? JSON.stringify(accountSnapshotSchema.parse({ v: 1, ...row })) : null,
    },
    ...current.map((address) => ({ key: snapshotKeys.mailbox(address), value: JSON.stringify({ account }) })),
    ...gone.map((address) => ({ key: snapshotKeys.mailbox(address), value: null })),
  ];
}
