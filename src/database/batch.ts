/** Owns statements that are carried out together, or not at all, and what it means when one of their rows is there already. */
import type { BatchItem } from 'drizzle-orm/batch';
import type { ControlDatabase } from './databases.ts';

export type Statements = readonly BatchItem<'sqlite'>[];

/** Carries statements out in one transaction. */
export function inBatch(database: ControlDatabase, statements: Statements): Promise<unknown> {
  const [head, ...rest] = statements;
  return head ? database.batch([head, ...rest]) : Promise.resolve();
}

/** Tells whether a failure means that a row is there already; with a table, whether it is a row of that one. */
export function isTaken(error: unknown, table = ''): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause.message.includes(`UNIQUE constraint failed: ${table && `${table}.`}`)) return true;
  return false;
}
