/**
 * Owns the chain of a tenant's audit trail: how an entry is hashed, and how the trail is checked. A chain shows what was changed or
 * taken out of its middle; that its end is missing shows only who noted the head's hash somewhere else.
 */
import type { audit } from '../../schema/tables/control/index.ts';
import { toBytes, toHex } from '../lib/bytes.ts';
import { toCanonicalJson } from '../lib/canonical-json.ts';

export type AuditRow = typeof audit.$inferSelect;
export type Head = { seq: number; hash: string };
export type Chained = Omit<AuditRow, 'row' | 'seq' | 'prev' | 'hash'>;

/** Is where a chain that has no entry yet begins. */
export const beginning: Head = { seq: 0, hash: '' };

export type Verdict =
  | { ok: true; head: Head }
  /** `head` is the last entry that is as it was written. */
  | { ok: false; head: Head; broken: { seq: number; reason: string } };

/** Makes the row that follows a head. */
export async function chain(head: Head, entry: Chained): Promise<Omit<AuditRow, 'row'>> {
  const link = { ...entry, seq: head.seq + 1, prev: head.hash };
  return { ...link, hash: await hashOf(link) };
}

async function hashOf(row: Omit<AuditRow, 'row' | 'hash'>): Promise<string> {
  const { tenant, seq, at, actor, action, target, region, market, detail, prev } = row;
  const text = toCanonicalJson({ tenant, seq, at, actor, action, target, region, market, detail, prev });
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(text))));
}

/** Checks a whole chain, read page by page in the order of `seq`; it ends at the first entry that is not as it was written. */
export async function verifyChain(read: (afterSeq: number) => Promise<AuditRow[]>, noted?: Head): Promise<Verdict> {
  let head = beginning;
  for (let page = await read(0); page.length > 0; page = await read(head.seq)) {
    for (const row of page) {
      const reason = (await faultOf(row, head)) ?? (row.seq === noted?.seq ? faultBeside(row, noted) : undefined);
      if (reason) return { ok: false, head, broken: { seq: head.seq + 1, reason } };
      head = { seq: head.seq + 1, hash: row.hash ?? '' };
    }
  }
  if (noted && noted.seq > head.seq)
    return {
      ok: false,
      head,
      broken: { seq: head.seq + 1, reason: `is missing, and so is what follows up to ${noted.seq}` },
    };
  return { ok: true, head };
}

async function faultOf(row: AuditRow, head: Head): Promise<string | undefined> {
  if (row.seq !== head.seq + 1) return 'is missing';
  if (row.prev !== head.hash) return 'does not follow from the entry before it';
  return row.hash === (await hashOf(row)) ? undefined : 'is not as it was written';
}

function faultBeside(row: AuditRow, noted: Head): string | undefined {
  return row.hash === noted.hash ? undefined : 'has another hash than was noted';
}
