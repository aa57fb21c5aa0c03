/**
 * Owns how many hooks were refused, by account, reason and day; never what they said. An isolate counts in memory and writes
 * its own key, so that no two writers ever meet; a reader adds them up. At most the last seconds of a dying isolate are lost.
 */
import * as z from 'zod';
import type { Clock } from '../../lib/clock.ts';

type Store = Pick<KVNamespace, 'put' | 'get' | 'list'>;
type Counts = Record<string, Record<string, number>>;

/** Is what one account was refused on one day. Requests that name no account of ours are counted under `-`. */
export type Refusals = { day: string; account: string; reason: string; count: number };

export type RefusalCounter = {
  /** Counts one refusal; `waitUntil` keeps the request's context alive until the counts are written. */
  count(
    refusal: { tenant: string; account: string; reason: string },
    store: Store,
    waitUntil: (promise: Promise<unknown>) => void,
  ): void;
};

const nobody = '-';
export const unknownAccount = { tenant: nobody, account: nobody };
const flushAfterMs = 5_000;
const keptSeconds = 40 * 86_400;
const countsSchema = z.record(z.string(), z.record(z.string(), z.number()));

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/** Creates an isolate's counter. `wait` is how long writes are gathered; tests hand in one that they control. */
export function createRefusalCounter({
  clock,
  wait,
}: {
  clock: Clock;
  wait: (ms: number) => Promise<unknown>;
}): RefusalCounter {
  const counted = new Map<string, Counts>();
  const dirty = new Set<string>();
  let isolate: string | undefined;
  let isFlushing = false;

  async function flush(store: Store): Promise<void> {
    await wait(flushAfterMs);
    isFlushing = false;
    for (const place of [...dirty]) {
      dirty.delete(place);
      try {
        await store.put(`${place}/${isolate}`, JSON.stringify(counted.get(place)), { expirationTtl: keptSeconds });
      } catch (error) {
        // Kept for the next flush: the counts are totals, so a late write says all that the lost one would have.
        dirty.add(place);
        throw error;
      }
      if (!place.startsWith(`refusals/${dayOf(clock())}/`)) counted.delete(place);
    }
  }

  return {
    count({ tenant, account, reason }, store, waitUntil) {
      // Not made with the module: the runtime gives no randomness outside a request.
      isolate ??= crypto.randomUUID();
      const place = `refusals/${dayOf(clock())}/${tenant}`;
      const counts = counted.get(place) ?? {};
      counts[account] ??= {};
      counts[account][reason] = (counts[account][reason] ?? 0) + 1;
      counted.set(place, counts);
      dirty.add(place);
      if (isFlushing) return;
      isFlushing = true;
      waitUntil(flush(store));
    },
  };
}

async function keysUnder(store: Store, prefix: string): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list({ prefix, ...(cursor ? { cursor } : {}) });
    names.push(...page.keys.map(({ name }) => name));
    cursor = page.list_complete ? undefined : page.cursor;
  } while (cursor);
  return names;
}

/** Reads a tenant's refusals of one day (`2026-11-22`), most frequent first. */
export async function readRefusals(store: Store, tenant: string, day: string): Promise<Refusals[]> {
  const names = await keysUnder(store, `refusals/${day}/${tenant}/`);
  const totals = new Map<string, Refusals>();
  for (const text of await Promise.all(names.map((name) => store.get(name)))) {
    if (text === null) continue;
    for (const [account, reasons] of Object.entries(countsSchema.parse(JSON.parse(text)))) {
      for (const [reason, count] of Object.entries(reasons)) {
        const key = `${account}/${reason}`;
        totals.set(key, { day, account, reason, count: count + (totals.get(key)?.count ?? 0) });
      }
    }
  }
  return [...totals.values()].sort((left, right) => right.count - left.count);
}
