/** Owns an object's deadlines: many named ones over the single physical alarm. What a name means is left to the object. */
import type { Clock } from '../lib/clock.ts';
import type { Migration } from './migrations.ts';

/** Is a deadline that has come. */
export type DueAlarm = { name: string; at: number };

export type Alarms = {
  /** Moves a deadline, or takes it away with null. Belongs into the caller's transaction; `arm` afterwards. */
  set(name: string, at: number | null): void;
  /** Lists the deadlines that have come, earliest first; the physical alarm counts as fired from here on. */
  due(now: number): DueAlarm[];
  /** Takes away a deadline that has been dealt with; one that was moved meanwhile stays. */
  clear(deadline: DueAlarm): void;
  /** Sets the physical alarm to the earliest of the named deadlines and the given times. Call it in the turn that wrote them. */
  arm(...otherTimes: (number | null)[]): void;
  /** Forgets what is in memory, after the storage was emptied. */
  reset(): void;
};

const alarmMigrations: readonly Migration[] = [
  {
    id: 1,
    name: 'alarms/create',
    sql: 'CREATE TABLE alarms (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;',
  },
];

/** Picks the earliest time, or null when there is none. */
export function earliestOf(times: readonly (number | null)[]): number | null {
  return times.reduce<number | null>(
    (least, time) => (time === null || (least !== null && least <= time) ? least : time),
    null,
  );
}

/**
 * Decides when the physical alarm must be set: null when the armed one will do. An alarm that is too early costs one wake-up;
 * a write costs every message, so an early alarm is left standing. One whose time has passed has fired or is about to.
 */
export function alarmToArm(input: { needed: number | null; armed: number | undefined; now: number }): number | null {
  const { needed, armed, now } = input;
  if (needed === null) return null;
  const isStanding = armed !== undefined && armed > now && armed <= needed;
  return isStanding ? null : needed;
}

/** Builds the deadlines over an object's storage. */
export function createAlarms({
  storage,
  sql,
  clock,
}: {
  storage: DurableObjectStorage;
  sql: SqlStorage;
  clock: Clock;
}): Alarms {
  let armed: number | undefined;

  return {
    set(name, at) {
      if (at === null) sql.exec('DELETE FROM alarms WHERE name = ?', name);
      else
        sql.exec(
          'INSERT INTO alarms (name, at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE at <> excluded.at',
          name,
          at,
        );
    },
    due(now) {
      armed = undefined;
      return sql.exec<DueAlarm>('SELECT name, at FROM alarms WHERE at <= ? ORDER BY at, name', now).toArray();
    },
    clear({ name, at }) {
      sql.exec('DELETE FROM alarms WHERE name = ? AND at = ?', name, at);
    },
    arm(...otherTimes) {
      const { at } = sql.exec<{ at: number | null }>('SELECT min(at) AS at FROM alarms').one();
      const next = alarmToArm({ needed: earliestOf([at, ...otherTimes]), armed, now: clock() });
      if (next === null) return;
      armed = next;
      void storage.setAlarm(next);
    },
    reset() {
      armed = undefined;
    },
  };
}
createAlarms.migrations = alarmMigrations;
