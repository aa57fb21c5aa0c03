/** Brings every database of a world to the shape that this checkout's migrations describe. */
import { join } from 'node:path';
import { createClient } from '@libsql/client/web';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { drizzle } from 'drizzle-orm/libsql/web';
import type { DatabaseUrls } from './databases.ts';
import { projectRoot } from './paths.ts';

/** Applies what is not yet applied: migrations/control to the control database, migrations/region to the others. */
export async function migrateDatabases({ control, ...regions }: DatabaseUrls): Promise<void> {
  const apply = async (url: string, folder: string) => {
    const client = createClient({ url });
    await migrate(drizzle(client), { migrationsFolder: join(projectRoot, 'migrations', folder) });
    client.close();
  };
  await Promise.all([apply(control, 'control'), ...Object.values(regions).map((url) => apply(url, 'region'))]);
}
