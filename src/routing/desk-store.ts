/**
 * Owns a desk's tables: the open conversations of its market, the trace of those that left, and how long work takes. Everything
 * is loaded when the object wakes; reads are from memory.
 */
import type { InboxEntry } from '../../schema/socket/desk.ts';
import type { Migration } from '../object/migrations.ts';
import type { Measured } from './desk.ts';

/** Is a conversation at the desk; `assignedAt` is when the desk learnt that its present agent has it. */
export type Placed = { entry: InboxEntry; assignedAt?: number };

export type DeskStore = {
  get(conversationId: string): Placed | undefined;
  /** Tells the seq with which a conversation left, while that is remembered. */
  leftAt(conversationId: string): { seq: number } | undefined;
  entries(): InboxEntry[];
  put(placed: Placed): void;
  /** Takes a resolved conversation away, and forgets those that left long ago. */
  leave(entry: InboxEntry, now: number): void;
  /** Lists the agents who are on a call, or promised to one. */
  callers(now: number): { agentId: string; callId: string }[];
  /** Promises an agent to a call until a time. */
  putCaller(caller: { agentId: string; callId: string }, until: number): void;
  freeCaller(caller: { agentId: string; callId: string }): void;
  measured(queue: string): Measured | undefined;
  putMeasured(queue: string, measured: Measured): void;
};

/** How long a late and outdated word of a resolved conversation must not bring it back. */
const rememberMs = 7 * 86_400_000;

const deskMigrations: readonly Migration[] = [
  {
    id: 1,
    name: 'desk/create',
    sql: `
      CREATE TABLE desk_entries (id TEXT PRIMARY KEY, entry TEXT NOT NULL, assigned_at INTEGER) STRICT, WITHOUT ROWID;
      CREATE TABLE desk_left (id TEXT PRIMARY KEY, seq INTEGER NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      CREATE INDEX desk_left_by_time ON desk_left (at);
      CREATE TABLE desk_measured (queue TEXT PRIMARY KEY, count INTEGER NOT NULL, average_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    `,
  },
  {
    id: 2,
    name: 'desk/callers',
    sql: 'CREATE TABLE desk_callers (agent_id TEXT PRIMARY KEY, call_id TEXT NOT NULL, until_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;',
  },
];

type EntryRow = { entry: string; assigned_at: number | null };

/** Builds the store over an object's SQLite, after its migrations have run. */
export function createDeskStore(sql: SqlStorage): DeskStore {
  const placed = new Map<string, Placed>();
  for (const row of sql.exec<EntryRow>('SELECT entry, assigned_at FROM desk_entries')) {
    const entry = JSON.parse(row.entry) as InboxEntry;
    placed.set(entry.conversationId, { entry, ...(row.assigned_at === null ? {} : { assignedAt: row.assigned_at }) });
  }

  return {
    get: (id) => placed.get(id),
    leftAt(id) {
      return sql.exec<{ seq: number }>('SELECT seq FROM desk_left WHERE id = ?', id).toArray()[0];
    },
    entries: () => [...placed.values()].map(({ entry }) => entry),
    put(next) {
      const { entry, assignedAt } = next;
      placed.set(entry.conversationId, next);
      sql.exec(
        'INSERT OR REPLACE INTO desk_entries (id, entry, assigned_at) VALUES (?, ?, ?)',
        entry.conversationId,
        JSON.stringify(entry),
        assignedAt ?? null,
      );
      sql.exec('DELETE FROM desk_left WHERE id = ?', entry.conversationId);
    },
    leave({ conversationId, seq }, now) {
      placed.delete(conversationId);
      sql.exec('DELETE FROM desk_entries WHERE id = ?', conversationId);
      sql.exec('INSERT OR REPLACE INTO desk_left (id, seq, at) VALUES (?, ?, ?)', conversationId, seq, now);
      sql.exec('DELETE FROM desk_left WHERE at < ?', now - rememberMs);
    },
    callers(now) {
      const query = 'SELECT agent_id AS agentId, call_id AS callId FROM desk_callers WHERE until_at > ?';
      return sql.exec<{ agentId: string; callId: string }>(query, now).toArray();
    },
    putCaller({ agentId, callId }, until) {
      sql.exec(
        'INSERT OR REPLACE INTO desk_callers (agent_id, call_id, until_at) VALUES (?, ?, ?)',
        agentId,
        callId,
        until,
      );
    },
    freeCaller({ agentId, callId }) {
      sql.exec('DELETE FROM desk_callers WHERE agent_id = ? AND call_id = ?', agentId, callId);
    },
    measured(queue) {
      const query = 'SELECT count, average_ms AS averageMs FROM desk_measured WHERE queue = ?';
      return sql.exec<Measured>(query, queue).toArray()[0];
    },
    putMeasured(queue, { count, averageMs }) {
      sql.exec(
        'INSERT OR REPLACE INTO desk_measured (queue, count, average_ms) VALUES (?, ?, ?)',
        queue,
        count,
        averageMs,
      );
    },
  };
}
createDeskStore.migrations = deskMigrations;
