/** Owns an object's snapshot: one row that is read when the object wakes, so that nothing has to be replayed. */
import type { Migration } from './migrations.ts';

/** Converts what an older release stored; throws when it cannot. */
export type Upgrade<S> = (stored: unknown, fromVersion: number) => S;

export type State<S> = { load(): S | null; save(state: S): void };

const stateMigrations: readonly Migration[] = [
  {
    id: 1,
    name: 'state/create',
    sql: 'CREATE TABLE state (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL, value TEXT NOT NULL) STRICT;',
  },
];

/**
 * Builds the snapshot over an object's SQLite. A snapshot of the next version is read as it is, because the release after
 * this one only adds to it; anything newer is refused rather than misread.
 */
export function createState<S>(sql: SqlStorage, version: number, upgrade?: Upgrade<S>): State<S> {
  return {
    load() {
      const [row] = sql.exec<{ version: number; value: string }>('SELECT version, value FROM state');
      if (!row) return null;
      const stored: unknown = JSON.parse(row.value);
      if (row.version === version || row.version === version + 1) return stored as S;
      if (row.version > version)
        throw new Error(`state: version ${row.version} is stored, this release reads up to ${version + 1}`);
      if (!upgrade) throw new Error(`state: version ${row.version} is stored and nothing upgrades it to ${version}`);
      return upgrade(stored, row.version);
    },
    save(state) {
      sql.exec(
        'INSERT INTO state (one, version, value) VALUES (1, ?, ?) ON CONFLICT (one) DO UPDATE SET version = excluded.version, value = excluded.value',
        version,
        JSON.stringify(state),
      );
    },
  };
}
createState.migrations = stateMigrations;
