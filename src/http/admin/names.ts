/** Owns the names of who is known by an id only: people, keys, and Parley itself. */
import { and, eq, inArray } from 'drizzle-orm';
import { apiTokens, staff } from '../../../schema/tables/control/index.ts';
import { answered } from '../../database/answered.ts';
import { databasesOf } from '../../database/databases.ts';
import type { Env } from '../../env.ts';

/** Finds the names of a tenant's people and keys; what has none is left out. */
export async function namesOf(env: Env, tenant: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map([['system', 'Parley']]);
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return names;
  const database = databasesOf(env).control();
  const lists = await Promise.all(
    [staff, apiTokens].map((table) =>
      answered(
        database
          .select({ id: table.id, name: table.name })
          .from(table)
          .where(and(eq(table.tenant, tenant), inArray(table.id, wanted))),
      ),
    ),
  );
  for (const { id, name } of lists.flat()) names.set(id, name);
  return names;
}
