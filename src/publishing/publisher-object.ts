/**
 * Owns that what was published reaches the edge: one object a tenant. It is told before the database commits what will have to
 * follow, and makes the entries of what is stored: at once when it is asked to settle, by its alarm when nobody could ask any more. So a
 * publication that fails half-way leaves the old version whole, and one that was committed is everywhere in the end.
 */
import { DurableObject } from 'cloudflare:workers';
import { databasesOf } from '../database/databases.ts';
import type { Env } from '../env.ts';
import { backoffMs } from '../lib/backoff.ts';
import { systemClock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import { forgetSnapshot } from '../markets/snapshots.ts';
import { type Migration, migrate } from '../object/migrations.ts';
import { type EdgeItem, entriesOf, itemKey } from './edge.ts';

const migrations: readonly Migration[] = [
  {
    id: 1,
    name: 'publisher/create',
    sql: 'CREATE TABLE owed (key TEXT PRIMARY KEY, item TEXT NOT NULL, since INTEGER NOT NULL, tries INTEGER NOT NULL, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;',
  },
  {
    id: 2,
    name: 'publisher/count',
    sql: 'ALTER TABLE owed ADD COLUMN owing INTEGER NOT NULL DEFAULT 0; ALTER TABLE owed ADD COLUMN due INTEGER NOT NULL DEFAULT 0;',
  },
];

/** How long a commit may take before the object looks by itself, and how long it waits at most between two tries. */
const commitMs = 20_000;
const waits = { baseMs: 1_000, maxMs: 30_000 };

/** Is an item to follow; so many publications may still commit it before it is due, and until then it is not forgotten. */
type Owed = { key: string; item: string; since: number; tries: number; seq: number; owing: number; due: number };

export class PublisherObject extends DurableObject<Env> {
  readonly #clock = systemClock;
  #last: Promise<unknown> = Promise.resolve();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, migrations);
  }

  /** Notes what will have to follow; to be called before the change is committed. */
  async owe(tenant: string, items: readonly EdgeItem[]): Promise<void> {
    this.#note(tenant, items, { change: 1, due: this.#clock() + commitMs });
    await this.#wakeIn(commitMs);
  }

  /** Makes the edge as the database says, these items and what is owed besides; gives whether these are there. */
  async settle(tenant: string, items: readonly EdgeItem[]): Promise<boolean> {
    this.#note(tenant, items, { change: -1, due: 0 });
    const failed = await this.#followAll();
    return items.every((item) => !failed.has(itemKey(item)));
  }

  /** Lists what has not reached the edge yet. */
  async pending(): Promise<string[]> {
    return this.#owed().map(({ key }) => key);
  }

  override async alarm(): Promise<void> {
    await this.#followAll();
  }

  #note(tenant: string, items: readonly EdgeItem[], { change, due }: { change: 1 | -1; due: number }): void {
    this.ctx.storage.transactionSync(() => {
      this.ctx.storage.kv.put('tenant', tenant);
      let seq = this.ctx.storage.kv.get<number>('seq') ?? 0;
      for (const item of items) {
        seq += 1;
        this.ctx.storage.sql.exec(
          'INSERT INTO owed (key, item, since, tries, seq, owing, due) VALUES (?, ?, ?, 0, ?, max(0, ?), ?) ON CONFLICT (key) DO UPDATE SET item = excluded.item, tries = 0, seq = excluded.seq, owing = max(0, owing + ?), due = max(due, excluded.due)',
          itemKey(item),
          JSON.stringify(item),
          this.#clock(),
          seq,
          change,
          due,
          change,
        );
      }
      this.ctx.storage.kv.put('seq', seq);
    });
  }

  #owed(): Owed[] {
    return this.ctx.storage.sql.exec<Owed>('SELECT * FROM owed ORDER BY seq').toArray();
  }

  /** One after the other: two at once could put an older entry over a newer one. Gives what did not get there. */
  #followAll(): Promise<Set<string>> {
    const run = this.#last.then(async () => {
      const failed = new Set<string>();
      for (const owed of this.#owed()) if (!(await this.#follow(owed))) failed.add(owed.key);
      const left = this.#owed().map(({ tries, due }) =>
        tries > 0 ? backoffMs(tries, waits, Math.random) : Math.max(0, due - this.#clock()),
      );
      if (left.length > 0) await this.#wakeIn(Math.min(...left));
      return failed;
    });
    this.#last = run.catch(() => undefined);
    return run;
  }

  async #follow({ key, item, since, tries, seq }: Owed): Promise<boolean> {
    const tenant = this.ctx.storage.kv.get<string>('tenant') ?? '';
    try {
      const entries = await entriesOf(databasesOf(this.env).control(), tenant, JSON.parse(item) as EdgeItem);
      await Promise.all(
        entries.map(({ key: name, value }) =>
          value === null ? this.env.SNAPSHOTS.delete(name) : this.env.SNAPSHOTS.put(name, value),
        ),
      );
      for (const { key: name } of entries) forgetSnapshot(this.env, name);
      // What was owed anew meanwhile has another number; it stays. So does what somebody else may be about to commit.
      this.ctx.storage.sql.exec(
        'DELETE FROM owed WHERE key = ? AND seq = ? AND (owing = 0 OR due <= ?)',
        key,
        seq,
        this.#clock(),
      );
      this.ctx.storage.sql.exec('UPDATE owed SET tries = 0 WHERE key = ? AND seq = ?', key, seq);
      return true;
    } catch (error) {
      this.ctx.storage.sql.exec('UPDATE owed SET tries = tries + 1 WHERE key = ?', key);
      const why = error instanceof Error ? error.name : 'unknown';
      log('warn', 'publication-not-everywhere', { tenant, item: key, tries, waitsMs: this.#clock() - since, why });
      return false;
    }
  }

  async #wakeIn(ms: number): Promise<void> {
    const at = this.#clock() + ms;
    const armed = await this.ctx.storage.getAlarm();
    if (armed === null || armed > at || armed < this.#clock()) await this.ctx.storage.setAlarm(at);
  }
}
