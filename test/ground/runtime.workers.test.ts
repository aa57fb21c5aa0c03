/** Proves that the ground holds: objects in the real runtime, and a real libSQL server within their reach. */

import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { createClient } from '@libsql/client/web';
import { expect, it } from 'vitest';
import { settingsOf } from '../../src/env.ts';

it('keeps rows in the SQLite of an object', async () => {
  const stub = env.GUARDS.getByName(crypto.randomUUID());
  const rows = await runInDurableObject(stub, (_, { storage }) => {
    storage.sql.exec('CREATE TABLE kept (word TEXT)');
    storage.sql.exec('INSERT INTO kept VALUES (?)', 'parley');
    return storage.sql.exec('SELECT word FROM kept').toArray();
  });
  expect(rows).toEqual([{ word: 'parley' }]);
});

it('reaches the control database and every region, all of them migrated', async () => {
  const { CONTROL_DATABASE_URL, REGIONS } = settingsOf(env);
  for (const url of [CONTROL_DATABASE_URL, ...Object.values(REGIONS).map(({ database }) => database)]) {
    const { rows } = await createClient({ url }).execute('SELECT count(*) AS applied FROM __drizzle_migrations');
    expect(rows[0]?.applied).toBeGreaterThan(0);
  }
});
