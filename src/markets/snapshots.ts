/**
 * Owns reading published snapshots at the edge: KV, with a copy in the isolate's memory. Publishing and building them is
 * others' work. The accepting path reads nothing else, so a failing KV must not stop it: an old copy is better than none.
 */
import * as z from 'zod';
import { type AccountSnapshot, accountSnapshotSchema } from '../../schema/channel.ts';
import { accountIdSchema } from '../../schema/ids.ts';
import { type MarketSnapshot, marketSnapshotSchema } from '../../schema/market.ts';
import { Problem } from '../../schema/problems.ts';
import { snapshotKeys, type TenantSnapshot, tenantSnapshotSchema } from '../../schema/tenant.ts';
import type { Clock } from '../lib/clock.ts';

/** Is what a snapshot is read through; each rejects with Problem 'not-found', 'unknown-account' or 'unavailable'. */
export type Snapshots = {
  tenant(tenant: string): Promise<TenantSnapshot>;
  market(tenant: string, market: string): Promise<MarketSnapshot>;
  account(accountId: string): Promise<AccountSnapshot>;
  /** Finds the account that takes mail for an address without a `+part`. */
  mailbox(address: string): Promise<string>;
};

const mailboxSchema = z.object({ account: accountIdSchema });

type Store = Pick<KVNamespace, 'get'>;
type Copy = { value: unknown; readAt: number };

// With the store's own cache before it, what is published is read everywhere within a minute.
const freshMs = 30_000;
const kvTimeoutMs = 2_000;
const maxCopies = 5_000;

// Only values are shared between requests: a pending read belongs to the request that began it, and the runtime refuses to
// let another one wait for it.
const copiesOf = new WeakMap<Store, Map<string, Copy>>();

/** Forgets this isolate's copy of an entry that has just been written. Other isolates see it once theirs has aged. */
export function forgetSnapshot({ SNAPSHOTS }: { SNAPSHOTS: Store }, key: string): void {
  copiesOf.get(SNAPSHOTS)?.delete(key);
}

/** Creates the reader of snapshots; readers over the same KV namespace share their copies. */
export function createSnapshots(env: { SNAPSHOTS: Store }, clock: Clock): Snapshots {
  const store = env.SNAPSHOTS;
  const copies = copiesOf.get(store) ?? new Map<string, Copy>();
  copiesOf.set(store, copies);

  async function read<T>(key: string, schema: z.ZodType<T>, missing: () => Problem): Promise<T> {
    const copy = copies.get(key);
    if (copy && clock() - copy.readAt < freshMs) return copy.value as T;
    const found = await fetched(store, key, schema);
    if (found.kind === 'missing') {
      copies.delete(key);
      throw missing();
    }
    if (found.kind === 'failed') {
      if (!copy) throw new Problem('unavailable', undefined, `snapshot ${key}: ${found.why}`);
      // Kept as if just read, so that a KV outage costs one slow request per key and period, not every one.
      copy.readAt = clock();
      return copy.value as T;
    }
    if (copies.size >= maxCopies) copies.clear();
    copies.set(key, { value: found.value, readAt: clock() });
    return found.value;
  }

  return {
    tenant: (tenant) => read(snapshotKeys.tenant(tenant), tenantSnapshotSchema, () => new Problem('not-found')),
    market: (tenant, market) => {
      return read(snapshotKeys.market(tenant, market), marketSnapshotSchema, () => new Problem('not-found'));
    },
    mailbox: async (address) => {
      const found = await read(snapshotKeys.mailbox(address), mailboxSchema, () => new Problem('unknown-account'));
      return found.account;
    },
    account: (id) => read(snapshotKeys.account(id), accountSnapshotSchema, () => new Problem('unknown-account')),
  };
}

type Fetched<T> = { kind: 'found'; value: T } | { kind: 'missing' } | { kind: 'failed'; why: string };

async function fetched<T>(store: Store, key: string, schema: z.ZodType<T>): Promise<Fetched<T>> {
  let raw: unknown;
  try {
    raw = await withTimeout(store.get(key, { type: 'json', cacheTtl: freshMs / 1_000 }));
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : 'KV failed' };
  }
  if (raw === null) return { kind: 'missing' };
  const parsed = schema.safeParse(raw);
  return parsed.success ? { kind: 'found', value: parsed.data } : { kind: 'failed', why: 'of an unknown shape' };
}

async function withTimeout<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('KV did not answer in time')), kvTimeoutMs);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
