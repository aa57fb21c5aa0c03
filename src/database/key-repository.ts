/** Owns reading and writing a tenant's API keys. Writes are statements, for the change that tells the audit trail of them. */
import { and, desc, eq, gt, isNull, or } from 'drizzle-orm';
import { apiTokens } from '../../schema/tables/control/index.ts';
import { answered } from './answered.ts';
import type { Statements } from './batch.ts';
import type { ControlDatabase } from './databases.ts';

/** Is a key without its hash, which nothing outside sign-in needs. */
export type KeyRow = Omit<typeof apiTokens.$inferSelect, 'hash'>;
export type NewKey = Omit<typeof apiTokens.$inferInsert, 'tenant'>;

export type KeyRepository = {
  /** Lists keys, newest first, those that ended before a moment left out. */
  all(endedAfter: number): Promise<KeyRow[]>;
  row(id: string): Promise<KeyRow | undefined>;
  add(row: NewKey): Statements;
  update(id: string, values: Partial<NewKey>): Statements;
};

/** Builds the repository of one tenant's keys. */
export function keyRepositoryFor(database: ControlDatabase, tenant: string): KeyRepository {
  const own = eq(apiTokens.tenant, tenant);
  const mine = (id: string) => and(own, eq(apiTokens.id, id));
  const read = async (where: ReturnType<typeof and>): Promise<KeyRow[]> => {
    const rows = await answered(
      database.select().from(apiTokens).where(where).orderBy(desc(apiTokens.createdAt), desc(apiTokens.id)),
    );
    return rows.map(({ hash: _, ...row }) => row);
  };
  return {
    all: (endedAfter) =>
      read(
        and(
          own,
          or(isNull(apiTokens.revokedAt), gt(apiTokens.revokedAt, endedAfter)),
          or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, endedAfter)),
        ),
      ),
    row: async (id) => (await read(mine(id)))[0],
    add: (row) => [database.insert(apiTokens).values({ ...row, tenant })],
    update: (id, values) => [database.update(apiTokens).set(values).where(mine(id))],
  };
}
