/**
 * Owns how an object's SQLite gets its tables: each part (journal, outbox, …) publishes an append-only, numbered list of
 * steps, and an object runs the lists of the parts that it is composed of. What is in the tables belongs to the parts.
 */

/** Is one step of a part's list. The name begins with the part; numbers count from 1 within it. A published step never changes. */
export type Migration = { id: number; name: `${string}/${string}`; sql: string };

/** Tells that the stored steps and the released ones disagree; nothing was changed. */
export class MigrationDrift extends Error {
  override readonly name = 'MigrationDrift';
}

const prints = new WeakMap<Migration, string>();

/** Computes a step's fingerprint (FNV-1a, 64 bits); layout does not count. Kept per isolate: objects start often. */
function fingerprint(step: Migration): string {
  const known = prints.get(step);
  if (known) return known;
  let hash = 0xcbf29ce484222325n;
  for (const letter of step.sql.replace(/\s+/g, ' ').trim()) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  const print = hash.toString(36);
  prints.set(step, print);
  return print;
}

function partOf(step: Migration): string {
  return step.name.slice(0, step.name.indexOf('/'));
}

function byPart(steps: readonly Migration[]): Map<string, Migration[]> {
  const parts = new Map<string, Migration[]>();
  for (const step of steps) {
    const list = parts.get(partOf(step)) ?? [];
    list.push(step);
    if (step.id !== list.length)
      throw new MigrationDrift(`${step.name} is number ${step.id}, but ${list.length} is next in its part`);
    parts.set(partOf(step), list);
  }
  return parts;
}

type Done = { part: string; id: number; name: string; print: string };

/**
 * Brings the object's tables up to the given steps, all in one transaction or not at all; call it before anything else, in
 * the constructor or under `blockConcurrencyWhile`, where a throw makes the next request start anew. Throws `MigrationDrift`
 * when a step that has run was changed, renamed or left out. Steps that only a newer release knows are left alone: two
 * releases run side by side while one rolls out. `through` stops after the named step, for tests.
 */
export function migrate(
  storage: DurableObjectStorage,
  steps: readonly Migration[],
  options: { through?: Migration['name'] } = {},
): void {
  const { sql } = storage;
  const wanted = byPart(steps);
  if (options.through && !steps.some((step) => step.name === options.through))
    throw new MigrationDrift(`no step is named ${options.through}`);
  storage.transactionSync(() => {
    sql.exec(
      'CREATE TABLE IF NOT EXISTS migrations (part TEXT, id INTEGER, name TEXT NOT NULL, print TEXT NOT NULL, PRIMARY KEY (part, id)) STRICT, WITHOUT ROWID',
    );
    const done = new Map<string, Done>();
    for (const row of sql.exec<Done>('SELECT part, id, name, print FROM migrations ORDER BY part, id')) {
      const isNext = row.id === 1 || done.has(`${row.part}/${row.id - 1}`);
      if (!isNext) throw new MigrationDrift(`${row.name} has run, but number ${row.id - 1} of its part has not`);
      done.set(`${row.part}/${row.id}`, row);
    }
    let stopped = false;
    for (const step of [...wanted.values()].flat()) {
      const part = partOf(step);
      const ran = done.get(`${part}/${step.id}`);
      if (ran && ran.name !== step.name)
        throw new MigrationDrift(`number ${step.id} of ${part} ran as ${ran.name} and is now ${step.name}`);
      if (ran && ran.print !== fingerprint(step)) throw new MigrationDrift(`${step.name} was changed after it had run`);
      if (!ran && !stopped) {
        sql.exec(step.sql);
        sql.exec(
          'INSERT INTO migrations (part, id, name, print) VALUES (?, ?, ?, ?)',
          part,
          step.id,
          step.name,
          fingerprint(step),
        );
      }
      if (step.name === options.through) stopped = true;
    }
  });
}
