/**
 * Owns a market's book of callbacks: which slot each holds, and how it last stood. One callback holds one slot, so that moving it
 * is one write; what holds nothing stays listed for a while. Every write belongs to one turn of the object.
 */
import type { Callback, Slot } from '../../schema/callback.ts';
import type { Migration } from '../object/migrations.ts';

/** Is a slot that a callback holds; `hold` counts the holds of that callback. */
export type Held = Slot & { hold: number };
export type KeptWord = { changes: number; holds: boolean; hold: number };

export type SlotBook = {
  /** Lists what is held at or after a moment, except by one callback. */
  taken(after: number, exceptId?: string): Slot[];
  heldBy(id: string): Held | undefined;
  /** Holds a slot for a callback, in place of the one it held, and numbers this hold. */
  hold(id: string, slot: Slot): Held;
  /**
   * Writes how a callback stands; what is older than what is known changes nothing. It gives back only the hold that it names: a
   * late word of a cancelled time must not give back the time that was taken since.
   */
  keep(callback: Callback, word: KeptWord): void;
  /** Gives one hold back, unless another one took its place. */
  giveBack(id: string, hold: number): void;
  /** Forgets a callback that never came about. */
  drop(id: string): void;
  /** Lists callbacks whose slots touch a span of time, earliest first. */
  list(span: Slot, limit: number): Callback[];
  forgetBefore(at: number): void;
  /** Tells when the slot that ends first ends; null when the book is empty. */
  endsFirst(): number | null;
};

const slotBookMigrations: readonly Migration[] = [
  {
    id: 1,
    name: 'slot-book/create',
    sql: `
      CREATE TABLE slot_book (
        id TEXT PRIMARY KEY, from_at INTEGER NOT NULL, until_at INTEGER NOT NULL, holds INTEGER NOT NULL,
        hold INTEGER NOT NULL, changes INTEGER NOT NULL, callback TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX slot_book_by_time ON slot_book (from_at);
    `,
  },
];

/** Builds the book over an object's SQLite, after its migrations have run. */
export function createSlotBook(sql: SqlStorage): SlotBook {
  const columns = 'from_at AS "from", until_at AS "until"';
  return {
    taken(after, exceptId = '') {
      const query = `SELECT ${columns} FROM slot_book WHERE holds = 1 AND until_at > ? AND id <> ?`;
      return sql.exec<Slot>(query, after, exceptId).toArray();
    },
    heldBy(id) {
      return sql.exec<Held>(`SELECT ${columns}, hold FROM slot_book WHERE id = ? AND holds = 1`, id).toArray()[0];
    },
    hold(id, { from, until }) {
      return sql
        .exec<Held>(
          `INSERT INTO slot_book (id, from_at, until_at, holds, hold, changes) VALUES (?, ?, ?, 1, 1, 0)
           ON CONFLICT (id) DO UPDATE SET from_at = excluded.from_at, until_at = excluded.until_at, holds = 1, hold = hold + 1
           RETURNING ${columns}, hold`,
          id,
          from,
          until,
        )
        .one();
    },
    keep(callback, { changes, holds, hold }) {
      sql.exec(
        'UPDATE slot_book SET changes = ?, callback = ?, holds = iif(? AND hold <= ?, 0, holds) WHERE id = ? AND changes < ?',
        changes,
        JSON.stringify(callback),
        holds ? 0 : 1,
        hold,
        callback.id,
        changes,
      );
    },
    giveBack(id, hold) {
      sql.exec('UPDATE slot_book SET holds = 0 WHERE id = ? AND hold = ?', id, hold);
    },
    drop(id) {
      sql.exec('DELETE FROM slot_book WHERE id = ? AND callback IS NULL', id);
    },
    list({ from, until }, limit) {
      const query =
        'SELECT callback FROM slot_book WHERE from_at < ? AND until_at > ? AND callback IS NOT NULL ORDER BY from_at, id LIMIT ?';
      return sql
        .exec<{ callback: string }>(query, until, from, limit)
        .toArray()
        .map((row) => JSON.parse(row.callback) as Callback);
    },
    forgetBefore(at) {
      sql.exec('DELETE FROM slot_book WHERE until_at < ?', at);
    },
    endsFirst: () => sql.exec<{ at: number | null }>('SELECT min(until_at) AS at FROM slot_book').one().at,
  };
}
createSlotBook.migrations = slotBookMigrations;
