/** Owns the measuring of statements in tests: rows read and written, which cost the same on every machine. */

type Cost = { rowsRead: number; rowsWritten: number };

/** Wraps an object's SQLite so that the cost of what is done through it can be told. */
export function meterSql(inner: SqlStorage): { sql: SqlStorage; cost(work: () => void): Cost } {
  const cursors: Cost[] = [];
  const exec: SqlStorage['exec'] = (query, ...bindings) => {
    const cursor = inner.exec<never>(query, ...bindings);
    cursors.push(cursor);
    return cursor;
  };
  return {
    sql: { exec, databaseSize: inner.databaseSize, Cursor: inner.Cursor, Statement: inner.Statement },
    cost(work) {
      cursors.length = 0;
      work();
      const sum = (of: (cost: Cost) => number) => cursors.reduce((total, cursor) => total + of(cursor), 0);
      return { rowsRead: sum(({ rowsRead }) => rowsRead), rowsWritten: sum(({ rowsWritten }) => rowsWritten) };
    },
  };
}
