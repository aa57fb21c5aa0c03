/** Brings databases to the shape that this checkout's migrations describe. */
import { join } from 'node:path';
import { createClient } from '@libsql/client/web';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { drizzle } from 'drizzle-orm/libsql/web';
import type { DatabaseUrls } from './databases.ts';
import { projectRoot } from './paths.ts';

export interface Database {
  url: string;
  authToken?: string | undefined;
}

/** Applies what is not yet applied of migrations/`folder`. */
export async function migrateDatabase({ url, authToken }: Database, folder: 'control' | 'region'): Promise<void> {
  const client = createClient({ url, ...(authToken ? { authToken } : {}) });
  try {
    await migrate(drizzle(client), { migrationsFolder: join(projectRoot, 'migrations', folder) });
  } finally {
    client.close();
  }
}

/** Migrates every database of a local world. */
export async function migrateDatabases({ control, ...regions }: DatabaseUrls): Promise<void> {
  const each = Object.values(regions).map((url) => migrateDatabase({ url }, 'region'));
  await Promise.all([migrateDatabase({ url: control }, 'control'), ...each]);
}
