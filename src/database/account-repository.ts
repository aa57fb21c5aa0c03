/**
 * Owns reading and writing a tenant's channel accounts, secrets included, and what each has claimed for itself alone. Writes are
 * statements, for the change that tells the audit trail of them.
 */
import { and, eq, inArray, ne } from 'drizzle-orm';
import { accountClaims, accounts } from '../../schema/tables/control/index.ts';
import { answered } from './answered.ts';
import type { Statements } from './batch.ts';
import type { ControlDatabase } from './databases.ts';

export type StoredAccount = typeof accounts.$inferSelect;
/** Is an account that was not removed. */
export type KeptAccount = StoredAccount & { state: 'live' | 'paused' };

export type AccountRepository = {
  /** Finds an account that was not removed. */
  kept(id: string): Promise<KeptAccount | undefined>;
  add(row: Omit<StoredAccount, 'tenant'>): Statements;
  update(id: string, values: Partial<Omit<StoredAccount, 'id' | 'tenant'>>): Statements;
  /** Makes these the only claims of an account; the batch fails as taken when another account has one of them. */
  claim(id: string, claims: readonly string[]): Statements;
};

/** Builds the repository of one tenant's accounts. */
export function accountRepositoryFor(database: ControlDatabase, tenant: string): AccountRepository {
  const mine = (id: string) => and(eq(accounts.tenant, tenant), eq(accounts.id, id));
  return {
    async kept(id) {
      const query = database
        .select()
        .from(accounts)
        .where(and(mine(id), ne(accounts.state, 'removed')))
        .limit(1);
      return (await answered(query))[0] as KeptAccount | undefined;
    },
    add: (row) => [database.insert(accounts).values({ ...row, tenant })],
    update: (id, values) => [database.update(accounts).set(values).where(mine(id))],
    claim: (account, claims) => [
      database.delete(accountClaims).where(and(eq(accountClaims.tenant, tenant), eq(accountClaims.account, account))),
      ...claims.map((claim) => database.insert(accountClaims).values({ claim, tenant, account })),
    ],
  };
}

/** Finds which of some claims other accounts have, whoever's they are: whose they are is told to nobody. */
export async function claimsOfOthers(
  database: ControlDatabase,
  account: string,
  claims: readonly string[],
): Promise<ReadonlySet<string>> {
  if (claims.length === 0) return new Set();
  const query = database
    .select({ claim: accountClaims.claim })
    .from(accountClaims)
    .where(and(inArray(accountClaims.claim, [...claims]), ne(accountClaims.account, account)));
  return new Set((await answered(query)).map(({ claim }) => claim));
}
