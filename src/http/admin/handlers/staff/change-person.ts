/**
 * Owns changing somebody: read, decided and committed with its entry of the audit trail as if nobody else changed anything in the tenant
 * meanwhile, so that the rules (nobody beyond oneself, always an owner left) hold however many press at once.
 */
import { Problem } from '../../../../../schema/problems.ts';
import { type AuditEntry, auditLogFor } from '../../../../database/audit-log.ts';
import type { Statements } from '../../../../database/batch.ts';
import { databasesOf } from '../../../../database/databases.ts';
import {
  type KnownStaff,
  type StaffRepository,
  type StaffRow,
  staffRepositoryFor,
} from '../../../../database/staff-repository.ts';
import { forgetWho } from '../../../../tenancy/authenticate.ts';
import type { Principal } from '../../../../tenancy/principal.ts';
import type { Call } from '../../../api/route.ts';
import { placeOf } from '../../place-of.ts';
import { isVisible, mayChange } from './shown.ts';

export type Deciding = { person: KnownStaff; repository: StaffRepository; now: number };
export type Decision = { action: string; detail?: Record<string, unknown>; statements: Statements };

/** Carries a decision about somebody out and gives how they are afterwards; no decision changes nothing. */
export async function changePerson(
  { env, clock, principal, address }: Pick<Call<'person', unknown, unknown>, 'env' | 'clock' | 'principal' | 'address'>,
  decide: (deciding: Deciding) => Promise<Decision | undefined>,
): Promise<KnownStaff> {
  const database = databasesOf(env).control();
  const repository = staffRepositoryFor(database, principal.tenant);
  const now = clock();
  await auditLogFor(database, principal.tenant).change(async () => {
    const person = await repository.one(address.person, now);
    if (!person || !isVisible(principal, person.row)) throw new Problem('not-found');
    if (!mayChange(principal, person.row))
      throw new Problem('forbidden', 'This person may do more than you; ask an owner');
    const decision = await decide({ person, repository, now });
    const entries = decision ? [entryAbout(principal, person.row, now, decision)] : [];
    return { entries, statements: decision?.statements ?? [], result: undefined };
  });
  forgetWho(env, address.person);
  const after = await repository.one(address.person, now);
  if (!after) throw new Problem('not-found');
  return after;
}

/** Writes an entry about somebody; it lies where they work, if that is one place. */
export function entryAbout(
  actor: Pick<Principal, 'id'>,
  row: Pick<StaffRow, 'id' | 'regions' | 'markets'>,
  at: number,
  { action, detail }: Pick<Decision, 'action' | 'detail'>,
): AuditEntry {
  return { at, actor: actor.id, action, target: row.id, ...placeOf(row), detail };
}

/** Refuses what would leave the tenant without an owner who can sign in and work everywhere. */
export async function demandOwnerLeft(
  repository: StaffRepository,
  { row, hasPassword }: KnownStaff,
  after: StaffRow,
): Promise<void> {
  const isOwner = (one: StaffRow) => one.active && one.role === 'owner' && one.regions === null && one.markets === null;
  if (!hasPassword || !isOwner(row) || isOwner(after)) return;
  if ((await repository.countOtherOwners(row.id)) === 0)
    throw new Problem('invalid', 'This is the last owner; make somebody else an owner first');
}
