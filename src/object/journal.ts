/**
 * Owns the journal: what happened to an object, in order, for good. Facts and order never change; content can be replaced by
 * a tombstone. Also remembers which commands were carried out. What events mean is left to the object.
 */
import type { Migration } from './migrations.ts';

type JournalTombstone = { at: number; reason: string; days?: number | undefined };

/** Is what the journal needs to know of an event; everything else is inside `facts` and `content`. */
export type JournalEvent = {
  v: number;
  seq: number;
  id: string;
  type: string;
  at: number;
  actor: unknown;
  audience: readonly string[];
  facts: unknown;
  content?: unknown;
  tombstone?: JournalTombstone;
};

/** Chooses a range: `after` and `before` are exclusive; `newest` takes the range's end instead of its beginning. */
export type JournalRange = { after?: number; before?: number; limit: number; newest?: boolean };

/** Chooses events that still have content, of some types, after one seq up to and with another. */
export type ContentRange<Type extends string> = {
  after: number;
  upTo: number;
  types: readonly Type[];
  limit: number;
  /** Words that the content's JSON has, where not every content is wanted. */
  containing?: string | undefined;
};

export type Journal<E extends JournalEvent> = {
  /** Adds events at the end; throws when they do not follow the last one without a gap. */
  append(events: readonly E[]): void;
  /** Lists events of a range, oldest first. */
  read(range: JournalRange): E[];
  get(seq: number): E | undefined;
  /**
   * Finds the newest event of a type at or before a moment, with a fact's value where one is named; reads from the end, so what is
   * recent is found at once.
   */
  lastOf(type: E['type'], at: number, facts?: Readonly<Record<string, string>>): number | undefined;
  /** Takes an event's content out and puts the tombstone in its place; false when there is no such event or content. */
  removeContent(seq: number, tombstone: JournalTombstone): boolean;
  /** Lists events with content, oldest first; `isAll` is false when the limit, or how much there is, ended the list early. */
  withContent(range: ContentRange<E['type']>): { events: E[]; isAll: boolean };
  /** Puts what is left of an event's content in its place; of nothing left the tombstone tells. */
  replaceContent(seq: number, left: unknown, tombstone: JournalTombstone): void;
  /** Tells the seq with which the command of this key was answered, or undefined when it is new. */
  once(key: string): number | undefined;
  /** Keeps a command's key; throws when it is known already. */
  remember(key: string, seq: number): void;
  /** Counts the events ever appended, which is the last one's seq. */
  count(): number;
};

type Row = {
  v: number;
  seq: number;
  id: string;
  type: string;
  at: number;
  actor: string;
  audience: string;
  facts: string;
  content: string | null;
  tombstone: string | null;
};

const columns = 'v, seq, id, type, at, actor, audience, facts, content, tombstone';
const lastSeq = Number.MAX_SAFE_INTEGER;
/** So much content is read at once: letters laid out by hand are large, and an object's memory is not. */
const mostContent = 8_000_000;

/** Lists the steps of the journal's tables. */
const journalMigrations: readonly Migration[] = [
  {
    id: 1,
    name: 'journal/create',
    sql: `
      CREATE TABLE journal (
        seq INTEGER PRIMARY KEY, v INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, at INTEGER NOT NULL,
        actor TEXT NOT NULL, audience TEXT NOT NULL, facts TEXT NOT NULL, content TEXT, tombstone TEXT
      ) STRICT;
      CREATE TABLE processed (key TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    `,
  },
];

function toEvent<E extends JournalEvent>(row: Row): E {
  const event: JournalEvent = {
    v: row.v,
    seq: row.seq,
    id: row.id,
    type: row.type,
    at: row.at,
    actor: JSON.parse(row.actor),
    audience: JSON.parse(row.audience),
    facts: JSON.parse(row.facts),
    ...(row.content === null ? {} : { content: JSON.parse(row.content) }),
    ...(row.tombstone === null ? {} : { tombstone: JSON.parse(row.tombstone) }),
  };
  return event as E;
}

/** Builds the journal over an object's SQLite. Every write belongs into the caller's transaction. */
export function createJournal<E extends JournalEvent>(sql: SqlStorage): Journal<E> {
  function count(): number {
    return sql.exec<{ last: number | null }>('SELECT max(seq) AS last FROM journal').one().last ?? 0;
  }

  return {
    append(events) {
      let last = count();
      for (const event of events) {
        if (event.seq !== last + 1) throw new Error(`journal: event ${event.seq} cannot follow ${last}`);
        last = event.seq;
        sql.exec(
          `INSERT INTO journal (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          event.v,
          event.seq,
          event.id,
          event.type,
          event.at,
          JSON.stringify(event.actor),
          JSON.stringify(event.audience),
          JSON.stringify(event.facts),
          event.content === undefined ? null : JSON.stringify(event.content),
          event.tombstone === undefined ? null : JSON.stringify(event.tombstone),
        );
      }
    },
    read({ after = 0, before = lastSeq, limit, newest = false }) {
      const order = newest ? 'DESC' : 'ASC';
      const rows = sql
        .exec<Row>(
          `SELECT ${columns} FROM journal WHERE seq > ? AND seq < ? ORDER BY seq ${order} LIMIT ?`,
          after,
          before,
          limit,
        )
        .toArray();
      if (newest) rows.reverse();
      return rows.map((row) => toEvent<E>(row));
    },
    get(seq) {
      const [row] = sql.exec<Row>(`SELECT ${columns} FROM journal WHERE seq = ?`, seq);
      return row ? toEvent<E>(row) : undefined;
    },
    lastOf(type, at, facts = {}) {
      const named = Object.entries(facts);
      const matches = named.map(() => 'AND facts ->> ? = ?').join(' ');
      const query = `SELECT seq FROM journal WHERE type = ? AND at <= ? ${matches} ORDER BY seq DESC LIMIT 1`;
      const values = named.flatMap(([name, value]) => [`$.${name}`, value]);
      return sql.exec<{ seq: number }>(query, type, at, ...values).toArray()[0]?.seq;
    },
    removeContent(seq, tombstone) {
      const change = sql.exec(
        'UPDATE journal SET content = NULL, tombstone = ? WHERE seq = ? AND content IS NOT NULL',
        JSON.stringify(tombstone),
        seq,
      );
      return change.rowsWritten > 0;
    },
    withContent({ after, upTo, types, limit, containing = '' }) {
      const query = `SELECT ${columns} FROM journal WHERE seq > ? AND seq <= ? AND content IS NOT NULL
        AND type IN (SELECT value FROM json_each(?)) AND instr(content, ?) > 0 ORDER BY seq`;
      const events: E[] = [];
      let size = 0;
      for (const row of sql.exec<Row>(query, after, upTo, JSON.stringify(types), containing)) {
        if (events.length === limit || size > mostContent) return { events, isAll: false };
        events.push(toEvent<E>(row));
        size += row.content?.length ?? 0;
      }
      return { events, isAll: true };
    },
    replaceContent(seq, left, tombstone) {
      if (left === undefined)
        sql.exec('UPDATE journal SET content = NULL, tombstone = ? WHERE seq = ?', JSON.stringify(tombstone), seq);
      else sql.exec('UPDATE journal SET content = ? WHERE seq = ?', JSON.stringify(left), seq);
    },
    once(key) {
      const [row] = sql.exec<{ seq: number }>('SELECT seq FROM processed WHERE key = ?', key);
      return row?.seq;
    },
    remember(key, seq) {
      sql.exec('INSERT INTO processed (key, seq) VALUES (?, ?)', key, seq);
    },
    count,
  };
}
createJournal.migrations = journalMigrations;
