/**
 * Owns what the edge should hold: which entries of the snapshot store follow from which rows. The rows are the truth; an entry is
 * made of them anew each time, so that making it twice, or late, does no harm.
 */
import { and, eq, inArray } from 'drizzle-orm';
import { mailboxesFor } from '../../channels/email/mailboxes.ts';
import { accountSnapshotSchema } from '../../schema/channel.ts';
import { accountClaims, accounts } from '../../schema/tables/control/index.ts';
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

/** Writes an item as one string; other mailboxes are another item, so that none of them is forgotten. */
export function itemKey(item: EdgeItem): string {
  if (item.kind === 'tenant') return 'tenant';
  return item.kind === 'market'
    ? `market/${item.market}`
    : ['account', item.account, ...(item.mailboxes ?? [])].join('/');
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
  const isThere = row !== undefined && row.state !== 'removed';
  const current = isThere && row.channel === 'email' ? mailboxesFor(row.config) : [];
  const gone = former.filter((address) => !current.includes(address));
  return [
    {
      key: snapshotKeys.account(account),
      value: isThere
        ? JSON.stringify(accountSnapshotSchema.parse({ v: 1, ...row, former: row.former ?? undefined }))
        : null,
    },
    ...current.map((address) => ({ key: snapshotKeys.mailbox(address), value: JSON.stringify({ account }) })),
    ...(await entriesOfFormer(database, gone)),
  ];
}

/** What an account no longer has may be another one's by now, and of another tenant. */
async function entriesOfFormer(database: ControlDatabase, mailboxes: readonly string[]): Promise<EdgeEntry[]> {
  if (mailboxes.length === 0) return [];
  const keys = mailboxes.map((address) => snapshotKeys.mailbox(address));
  const taken = await answered(database.select().from(accountClaims).where(inArray(accountClaims.claim, keys)));
  return keys.map((key) => {
    const account = taken.find(({ claim }) => claim === key)?.account;
    return { key, value: account === undefined ? null : JSON.stringify({ account }) };
  });
}
