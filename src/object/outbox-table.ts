/** Owns the outbox's table: its columns, its statements, and how a row looks from outside. When to run what is outbox.ts's. */
import type { Migration } from './migrations.ts';

/** Is what the outbox needs to know of an effect: what to do, and in which order with which others. */
export type OwedEffect = { kind: string; lane: string };

/** Is an effect as people see it who look after an installation. */
export type OutboxRow<F extends OwedEffect> = {
  id: number;
  effect: F;
  attempts: number;
  addedAt: number;
  dueAt: number;
  parkedAt?: number;
  firstError?: { at: number; error: string };
  lastError?: { at: number; error: string };
};

/** Is an effect as the outbox works with it. `startedAt` is set while a try runs, and left behind by one that died. */
export type OutboxEntry<F extends OwedEffect> = {
  id: number;
  effect: F;
  attempts: number;
  addedAt: number;
  dueAt: number;
  startedAt: number | null;
  parkedAt: number | null;
  progress: unknown;
  firstError: { at: number; error: string } | null;
  lastError: { at: number; error: string } | null;
};

type Row = {
  id: number;
  effect: string;
  attempts: number;
  added_at: number;
  due_at: number;
  started_at: number | null;
  parked_at: number | null;
  progress: string | null;
  first_error: string | null;
  first_error_at: number | null;
  last_error: string | null;
  last_error_at: number | null;
};

/** Lists the steps of the outbox's table. Ids are never used again: handlers derive idempotency keys from them. */
export const outboxMigrations: readonly Migration[] = [
  {
    id: 1,
    name: 'outbox/create',
    sql: `
      CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT, lane TEXT NOT NULL, kind TEXT NOT NULL, effect TEXT NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0, added_at INTEGER NOT NULL, due_at INTEGER NOT NULL, started_at INTEGER, parked_at INTEGER,
        progress TEXT, first_error TEXT, first_error_at INTEGER, last_error TEXT, last_error_at INTEGER
      ) STRICT;
    `,
  },
];

const columns =
  'id, effect, attempts, added_at, due_at, started_at, parked_at, progress, first_error, first_error_at, last_error, last_error_at';

function toError(error: string | null, at: number | null): { at: number; error: string } | null {
  return error === null || at === null ? null : { at, error };
}

function toEntry<F extends OwedEffect>(row: Row): OutboxEntry<F> {
  return {
    id: row.id,
    effect: JSON.parse(row.effect) as F,
    attempts: row.attempts,
    addedAt: row.added_at,
    dueAt: row.due_at,
    startedAt: row.started_at,
    parkedAt: row.parked_at,
    progress: row.progress === null ? undefined : JSON.parse(row.progress),
    firstError: toError(row.first_error, row.first_error_at),
    lastError: toError(row.last_error, row.last_error_at),
  };
}

/** Converts an entry to what people see: without a handler's progress, which is nobody else's business. */
export function toOutboxRow<F extends OwedEffect>(entry: OutboxEntry<F>): OutboxRow<F> {
  return {
    id: entry.id,
    effect: entry.effect,
    attempts: entry.attempts,
    addedAt: entry.addedAt,
    dueAt: entry.dueAt,
    ...(entry.parkedAt === null ? {} : { parkedAt: entry.parkedAt }),
    ...(entry.firstError ? { firstError: entry.firstError } : {}),
    ...(entry.lastError ? { lastError: entry.lastError } : {}),
  };
}

/** Builds the statements over an object's SQLite. */
export function createOutboxTable<F extends OwedEffect>(sql: SqlStorage) {
  return {
    add(effect: F, now: number): void {
      sql.exec(
        'INSERT INTO outbox (lane, kind, effect, added_at, due_at) VALUES (?, ?, ?, ?, ?)',
        effect.lane,
        effect.kind,
        JSON.stringify(effect),
        now,
        now,
      );
    },

    /** Puts the effect into the place of a waiting one of its lane and kind; false when none waits. */
    replace(effect: F, runningId: number | null): boolean {
      const [waiting] = sql.exec<{ id: number; effect: string }>(
        'SELECT id, effect FROM outbox WHERE lane = ? AND kind = ? AND parked_at IS NULL AND id <> ? ORDER BY id LIMIT 1',
        effect.lane,
        effect.kind,
        runningId ?? 0,
      );
      if (!waiting) return false;
      const next = JSON.stringify(effect);
      if (next !== waiting.effect)
        sql.exec('UPDATE outbox SET effect = ?, progress = NULL WHERE id = ?', next, waiting.id);
      return true;
    },

    /** Finds what is next in a lane: the oldest that is not parked. */
    head(lane: string): OutboxEntry<F> | undefined {
      const [row] = sql.exec<Row>(
        `SELECT ${columns} FROM outbox WHERE lane = ? AND parked_at IS NULL ORDER BY id LIMIT 1`,
        lane,
      );
      return row ? toEntry<F>(row) : undefined;
    },

    heads(): { lane: string; dueAt: number; attempts: number }[] {
      // SQLite gives the bare columns of the row that has the minimum.
      return sql
        .exec<{ id: number; lane: string; dueAt: number; attempts: number }>(
          'SELECT min(id) AS id, lane, due_at AS dueAt, attempts FROM outbox WHERE parked_at IS NULL GROUP BY lane ORDER BY id',
        )
        .toArray();
    },

    /** Counts a try before it begins, so that one that kills the object is counted too. */
    start(entry: OutboxEntry<F>, now: number): OutboxEntry<F> {
      sql.exec('UPDATE outbox SET attempts = ?, started_at = ? WHERE id = ?', entry.attempts + 1, now, entry.id);
      return { ...entry, attempts: entry.attempts + 1, startedAt: now };
    },

    saveProgress(id: number, progress: unknown): void {
      sql.exec('UPDATE outbox SET progress = ? WHERE id = ?', JSON.stringify(progress), id);
    },

    postpone(id: number, error: string, now: number, dueAt: number): void {
      sql.exec(
        `UPDATE outbox SET due_at = ?, started_at = NULL, last_error = ?, last_error_at = ?,
           first_error_at = iif(first_error IS NULL, ?, first_error_at), first_error = coalesce(first_error, ?) WHERE id = ?`,
        dueAt,
        error,
        now,
        now,
        error,
        id,
      );
    },

    park(id: number, error: string, now: number): void {
      sql.exec(
        `UPDATE outbox SET parked_at = ?, started_at = NULL, last_error = ?, last_error_at = ?,
           first_error_at = iif(first_error IS NULL, ?, first_error_at), first_error = coalesce(first_error, ?) WHERE id = ?`,
        now,
        error,
        now,
        now,
        error,
        id,
      );
    },

    unpark(id: number, now: number): boolean {
      return (
        sql.exec(
          'UPDATE outbox SET parked_at = NULL, attempts = 0, due_at = ? WHERE id = ? AND parked_at IS NOT NULL',
          now,
          id,
        ).rowsWritten > 0
      );
    },

    remove(id: number): void {
      sql.exec('DELETE FROM outbox WHERE id = ?', id);
    },

    all(): OutboxEntry<F>[] {
      return sql
        .exec<Row>(`SELECT ${columns} FROM outbox ORDER BY id`)
        .toArray()
        .map((row) => toEntry<F>(row));
    },

    size(): number {
      return sql.exec<{ size: number }>('SELECT count(*) AS size FROM outbox WHERE parked_at IS NULL').one().size;
    },
  };
}
