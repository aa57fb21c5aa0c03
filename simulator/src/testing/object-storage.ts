/** Gives an object's storage over SQLite in Node: tables for real, and an alarm that only remembers its time. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

type Storage = Pick<DurableObjectStorage, 'sql' | 'getAlarm' | 'setAlarm' | 'transactionSync'>;

/** Creates an empty storage. */
export function createObjectStorage(): Storage & { alarm(): number | null } {
  const database = new DatabaseSync(':memory:');
  let alarm: number | null = null;
  const exec = (query: string, ...values: SQLInputValue[]) => {
    if (values.length === 0 && query.includes(';')) {
      database.exec(query);
      return { toArray: () => [] };
    }
    const rows = database.prepare(query).all(...values);
    return { toArray: () => rows, one: () => rows[0] };
  };
  return {
    // The part of SqlStorage that the world's parts use.
    sql: { exec } as unknown as SqlStorage,
    transactionSync: (run) => run(),
    getAlarm: async () => alarm,
    setAlarm: async (at) => {
      alarm = Number(at);
    },
    alarm: () => alarm,
  };
}
