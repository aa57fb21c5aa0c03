/**
 * Owns how far the journal has been projected. The journal itself is the queue: a cursor moves over it in batches, so a database
 * that was away for an hour costs nothing but time.
 */
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { Random } from '../../schema/ids.ts';
import { backoffMs } from '../lib/backoff.ts';
import type { Clock } from '../lib/clock.ts';
import type { Journal } from '../object/journal.ts';
import type { Migration } from '../object/migrations.ts';

export type Projector = {
  /** Projects everything owed, batch by batch; returns when it is done or the database refused. */
  run(): Promise<void>;
  /** Tells when to try next; null when nothing is owed. */
  nextDueAt(): number | null;
};

export type ProjectorParts = {
  sql: SqlStorage;
  journal: Journal<ConversationEvent>;
  clock: Clock;
  random: Random;
  push: (events: ConversationEvent[]) => Promise<void>;
  /** Hears that a batch was not stored; `attempts` counts the tries since the last one that was. */
  onFailure?: (failure: { attempts: number; error: unknown }) => void;
};

const batchSize = 200;
const retry = { baseMs: 500, maxMs: 30_000 };

const migrations: readonly Migration[] = [
  {
    id: 1,
    name: 'projector/create',
    sql: 'CREATE TABLE projector (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, attempts INTEGER NOT NULL, due_at INTEGER NOT NULL) STRICT;',
  },
];

/** What was too much at once for a slow database goes through in smaller batches; after a success the next one is whole again. */
function batchAfter(attempts: number): number {
  return Math.max(1, Math.floor(batchSize / 2 ** attempts));
}

type Cursor = { seq: number; attempts: number; due_at: number };

/** Builds the projector over an object's SQLite. */
export function createProjector({ sql, journal, clock, random, push, onFailure }: ProjectorParts): Projector {
  let running: Promise<void> | null = null;

  function cursor(): Cursor {
    const [row] = sql.exec<Cursor>('SELECT seq, attempts, due_at FROM projector');
    return row ?? { seq: 0, attempts: 0, due_at: 0 };
  }

  function save({ seq, attempts, due_at }: Cursor): void {
    sql.exec(
      `INSERT INTO projector (one, seq, attempts, due_at) VALUES (1, ?, ?, ?)
       ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, attempts = excluded.attempts, due_at = excluded.due_at`,
      seq,
      attempts,
      due_at,
    );
  }

  async function drain(): Promise<void> {
    for (;;) {
      const { seq, attempts, due_at: dueAt } = cursor();
      if (dueAt > clock()) return;
      const events = journal.read({ after: seq, limit: batchAfter(attempts) });
      const last = events.at(-1);
      if (!last) return;
      try {
        await push(events);
      } catch (error) {
        onFailure?.({ attempts: attempts + 1, error });
        save({ seq, attempts: attempts + 1, due_at: clock() + backoffMs(attempts + 1, retry, random) });
        return;
      }
      save({ seq: last.seq, attempts: 0, due_at: 0 });
    }
  }

  return {
    async run() {
      running ??= drain().finally(() => {
        running = null;
      });
      await running;
    },
    nextDueAt() {
      const { seq, due_at: dueAt } = cursor();
      return journal.count() > seq ? dueAt : null;
    },
  };
}
createProjector.migrations = migrations;
