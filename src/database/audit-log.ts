/**
 * Owns writing and reading a tenant's audit trail. An entry is committed with the change it tells of, or not at all. Two who append
 * at once meet at the same place of the chain: one is refused by the database and decides again on what is true by then.
 */
import { and, asc, desc, eq, gt, inArray, isNull, like, lt, or, sql } from 'drizzle-orm';
import { Problem } from '../../schema/problems.ts';
import { audit } from '../../schema/tables/control/index.ts';
import { answered } from './answered.ts';
import { type AuditRow, beginning, chain, type Head, type Verdict, verifyChain } from './audit-chain.ts';
import { inBatch, isTaken, type Statements } from './batch.ts';
import type { ControlDatabase } from './databases.ts';

/** Is what somebody did; a place makes it visible to those whose scope holds it. */
export type AuditEntry = {
  at: number;
  actor: string;
  action: string;
  target: string;
  region?: string | undefined;
  market?: string | undefined;
  detail?: Record<string, unknown> | undefined;
};

/** Says what is to be committed: statements and the entries that tell of them. */
export type Change<Result> = { entries: readonly AuditEntry[]; statements: Statements; result: Result };

export type AuditFilter = {
  /** Who may see everything is given by NULL; others see what lies in their scope and what they did themselves. */
  viewer: { id: string; regions: readonly string[] | null; markets: readonly string[] | null };
  actor?: string | undefined;
  /** An action, or the beginning of several: `market.` */
  action?: string | undefined;
  target?: string | undefined;
  market?: string | undefined;
  /** Only what happened before this moment. */
  before?: number | undefined;
  /** Only rows older than this one. */
  beforeRow?: number | undefined;
  limit: number;
};

export type AuditLog = {
  /** Appends an entry that stands for itself. */
  append(entry: AuditEntry): Promise<void>;
  /**
   * Decides and commits. When anybody's entry came between, nothing was committed and `decide` is asked again, so that what it read
   * is still true when it counts: every change of this kind in a tenant is as if made alone.
   */
  change<Result>(decide: () => Promise<Change<Result>>): Promise<Result>;
  /** Gives the statements that append entries, for a batch of the caller's own; it fails as taken (`isTaken`) when somebody was faster. */
  statements(entries: readonly AuditEntry[]): Promise<Statements>;
  list(filter: AuditFilter): Promise<AuditRow[]>;
  /** Checks the whole chain, against a head that was noted elsewhere where one is given. */
  verify(noted?: Head): Promise<Verdict>;
  /** Counts the entries from before there was a chain. */
  countUnchained(): Promise<number>;
};

/** Everybody who loses a place meets somebody who won it, so this many may append to one tenant's trail at once. */
const mostTries = 40;
const pageSize = 500;

/** Builds the audit trail of one tenant. */
export function auditLogFor(database: ControlDatabase, tenant: string): AuditLog {
  const own = eq(audit.tenant, tenant);

  async function head(): Promise<Head> {
    const query = database
      .select({ seq: audit.seq, hash: audit.hash })
      .from(audit)
      .where(and(own, gt(audit.seq, 0)))
      .orderBy(desc(audit.seq))
      .limit(1);
    const [row] = await answered(query);
    return row ? { seq: row.seq ?? 0, hash: row.hash ?? '' } : beginning;
  }

  async function append(from: Head, entries: readonly AuditEntry[]): Promise<Statements> {
    const statements = [];
    let last = from;
    for (const { region = null, market = null, detail = null, ...entry } of entries) {
      const row = await chain(last, { ...entry, tenant, region, market, detail });
      statements.push(database.insert(audit).values(row));
      last = { seq: last.seq + 1, hash: row.hash ?? '' };
    }
    return statements;
  }

  async function change<Result>(decide: () => Promise<Change<Result>>): Promise<Result> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      // The head before the decision: whatever is committed after this line makes the batch fail.
      const from = await head();
      const { entries, statements, result } = await decide();
      try {
        // The entries first: who was slower is to fail at their place in the chain, and at nothing else.
        await inBatch(database, [...(await append(from, entries)), ...statements]);
        return result;
      } catch (error) {
        if (!isTaken(error, 'audit')) return answered(Promise.reject(error));
      }
    }
    throw new Problem('unavailable', 'Too much is being changed at once; try again');
  }

  return {
    change,
    append: (entry) => change(async () => ({ entries: [entry], statements: [], result: undefined })),
    statements: async (entries) => append(await head(), entries),
    list({ viewer, actor, action, target, market, before, beforeRow, limit }) {
      const { id, regions, markets } = viewer;
      const within = and(
        regions ? inArray(audit.region, [...regions]) : undefined,
        markets ? inArray(audit.market, [...markets]) : undefined,
      );
      const conditions = and(
        own,
        within && or(within, eq(audit.actor, id)),
        actor === undefined ? undefined : eq(audit.actor, actor),
        action === undefined
          ? undefined
          : action.endsWith('.')
            ? like(audit.action, `${action}%`)
            : eq(audit.action, action),
        target === undefined ? undefined : eq(audit.target, target),
        market === undefined ? undefined : eq(audit.market, market),
        before === undefined ? undefined : lt(audit.at, before),
        beforeRow === undefined ? undefined : lt(audit.row, beforeRow),
      );
      return answered(database.select().from(audit).where(conditions).orderBy(desc(audit.row)).limit(limit));
    },
    verify: (noted) =>
      verifyChain(
        (afterSeq) =>
          answered(
            database
              .select()
              .from(audit)
              .where(and(own, gt(audit.seq, afterSeq)))
              .orderBy(asc(audit.seq))
              .limit(pageSize),
          ),
        noted,
      ),
    async countUnchained() {
      const query = database
        .select({ count: sql<number>`count(*)` })
        .from(audit)
        .where(and(own, isNull(audit.seq)));
      return (await answered(query))[0]?.count ?? 0;
    },
  };
}
