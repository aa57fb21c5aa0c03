/**
 * Owns changing an account: read, decided and committed with its claims and its entries of the audit trail as if nobody else changed
 * anything meanwhile; then the edge follows.
 */
import { mailboxesFor } from '../../../../../channels/email/mailboxes.ts';
import type { Claim } from '../../../../../channels/set-up.ts';
import { Problem } from '../../../../../schema/problems.ts';
import {
  type AccountRepository,
  accountRepositoryFor,
  claimsOfOthers,
  type KeptAccount,
} from '../../../../database/account-repository.ts';
import { auditLogFor } from '../../../../database/audit-log.ts';
import type { Statements } from '../../../../database/batch.ts';
import { type ControlDatabase, databasesOf } from '../../../../database/databases.ts';
import { publisherFor } from '../../../../object/stubs.ts';
import type { Call } from '../../../api/route.ts';

export type Asking = Pick<Call<'tenant', unknown, unknown>, 'env' | 'clock' | 'principal'>;
export type AccountCall<Body = unknown> = Call<'account', unknown, Body>;

/** Is an entry of the audit trail about the account. */
export type Note = { action: string; detail?: Record<string, unknown> };
/** Says what becomes of an account; without notes nothing is written. */
export type Decision = {
  notes: readonly Note[];
  place: { region: string; market: string };
  statements: Statements;
  /** What only this account may have from now on; absent when that stays as it is. */
  claims?: readonly Claim[];
};

/** Changes an account that is there, as it is when the change counts; gives whether the edge has it already. */
export async function changeAccount(
  call: AccountCall,
  decide: (before: KeptAccount, repository: AccountRepository) => Promise<Decision>,
): Promise<boolean> {
  const { env, address } = call;
  const repository = accountRepositoryFor(databasesOf(env).control(), address.tenant);
  const kept = async () => {
    const row = await repository.kept(address.account);
    if (!row) throw new Problem('not-found');
    return row;
  };
  const former = await kept();
  const mailboxes = former.channel === 'email' ? mailboxesOf(former) : [];
  return commit(call, { account: address.account, mailboxes }, async () => decide(await kept(), repository));
}

/** Settings that can no longer be read lead to no mailbox. */
function mailboxesOf({ config }: KeptAccount): string[] {
  try {
    return mailboxesFor(config);
  } catch {
    return [];
  }
}

/** Commits what is decided about an account, new or not, and lets the edge follow. */
export async function commit(
  { env, clock, principal }: Asking,
  { account, mailboxes }: { account: string; mailboxes: string[] },
  decide: () => Promise<Decision>,
): Promise<boolean> {
  const { tenant } = principal;
  const database = databasesOf(env).control();
  const repository = accountRepositoryFor(database, tenant);
  const publisher = publisherFor(env, tenant);
  const items = [{ kind: 'account', account, ...(mailboxes.length > 0 ? { mailboxes } : {}) } as const];
  let wanted: readonly Claim[] = [];
  await publisher.owe(tenant, items);
  try {
    await auditLogFor(database, tenant).change(async () => {
      const { notes, place, statements, claims } = await decide();
      wanted = claims ?? [];
      await refuseTaken(database, account, wanted);
      const at = clock();
      return {
        // Named one by one: what `decide` gives as the place may be the whole row, secrets included.
        entries: notes.map(({ action, detail }) => ({
          ...{ at, actor: principal.id, action, target: account, detail },
          ...{ region: place.region, market: place.market },
        })),
        statements:
          notes.length === 0
            ? []
            : [
                ...statements,
                ...(claims
                  ? repository.claim(
                      account,
                      claims.map(({ claim }) => claim),
                    )
                  : []),
              ],
        result: undefined,
      };
    });
  } catch (error) {
    // Somebody of another tenant may have been faster: then that is what is said.
    await refuseTaken(database, account, wanted);
    throw error;
  }
  // It is committed: what cannot be told is not everywhere yet, and the object gets there by itself.
  return publisher.settle(tenant, items).catch(() => false);
}

async function refuseTaken(database: ControlDatabase, account: string, claims: readonly Claim[]): Promise<void> {
  const taken = await claimsOfOthers(
    database,
    account,
    claims.map(({ claim }) => claim),
  );
  const first = claims.find(({ claim }) => taken.has(claim));
  if (first)
    throw new Problem(
      'invalid',
      `${first.field}: it is connected already; remove that account first, or enter another`,
    );
}
