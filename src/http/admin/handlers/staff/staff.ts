/** Owns who works at the tenant: listing, inviting, changing, deactivating. */
import type { z } from 'zod';
import type {
  changeStaffBody,
  Grants,
  inviteBody,
  LinkBody,
  StaffBody,
  StaffItem,
} from '../../../../../schema/api/admin/staff.ts';
import { createId } from '../../../../../schema/ids.ts';
import { Problem } from '../../../../../schema/problems.ts';
import { auditLogFor } from '../../../../database/audit-log.ts';
import { databasesOf } from '../../../../database/databases.ts';
import { type StaffRow, staffRepositoryFor } from '../../../../database/staff-repository.ts';
import { settingsOf } from '../../../../env.ts';
import { givableRoles } from '../../../../tenancy/grants.ts';
import type { Call } from '../../../api/route.ts';
import { endDeskSockets } from '../../end-desk-sockets.ts';
import { demandGive, placesOf } from '../../places.ts';
import { changePerson, demandOwnerLeft, entryAbout } from './change-person.ts';
import { answerLink, newLink } from './links.ts';
import { isVisible, toStaffItem, toStanding } from './shown.ts';

type TenantCall<Body = unknown> = Call<'tenant', unknown, Body>;
type PersonCall<Body = unknown> = Call<'person', unknown, Body>;

/** Says what the caller may give to people and keys. */
export async function readGrants(call: TenantCall): Promise<Grants> {
  const { regions, markets } = call.principal;
  return {
    ...(await placesOf(call)),
    roles: givableRoles(call.principal),
    everyRegion: regions === null,
    everyMarket: markets === null,
  };
}

/** Lists the people whom the caller may know of. */
export async function listStaff({ env, clock, principal }: TenantCall): Promise<StaffBody> {
  const everybody = await staffRepositoryFor(databasesOf(env).control(), principal.tenant).all(clock());
  const visible = everybody.filter(({ row }) => isVisible(principal, row));
  return { staff: visible.map((person) => toStaffItem(principal, person)) };
}

/** Shows one of them. */
export async function readStaff({ env, clock, principal, address }: PersonCall): Promise<StaffItem> {
  const repository = staffRepositoryFor(databasesOf(env).control(), principal.tenant);
  const person = await repository.one(address.person, clock());
  if (!person) throw new Problem('not-found');
  return toStaffItem(principal, person);
}

/** Makes somebody and a link by which they choose a password. */
export async function inviteStaff(call: TenantCall<z.output<typeof inviteBody>>): Promise<LinkBody> {
  const { env, clock, principal, body } = call;
  demandGive(principal, body, await placesOf(call));
  const database = databasesOf(env).control();
  const repository = staffRepositoryFor(database, principal.tenant);
  const now = clock();
  const region = body.regions?.[0] ?? Object.keys(settingsOf(env).REGIONS)[0] ?? '';
  const id = createId('staff', region, now);
  const link = await newLink(call);
  await auditLogFor(database, principal.tenant).change(async () => {
    if (await repository.isEmailTaken(body.email))
      throw new Problem('invalid', 'email: somebody signs in with this address already; use another one');
    const at = new Date(now);
    const { role, regions, markets } = body;
    return {
      entries: [
        entryAbout(principal, { id, regions, markets }, now, {
          action: 'staff.invited',
          detail: { role, regions, markets },
        }),
      ],
      statements: [
        ...repository.add({ ...body, id, createdAt: at, updatedAt: at }),
        ...repository.addLink(id, { ...link, now }),
      ],
      result: undefined,
    };
  });
  const person = await repository.one(id, now);
  if (!person) throw new Problem('unavailable', 'They were invited, but cannot be read right now; look at the list');
  return answerLink(call, person, link);
}

type StaffChange = z.output<typeof changeStaffBody>;
type Given = { [Name in keyof StaffChange]?: Exclude<StaffChange[Name], undefined> };

/** Changes what is named; the rest stays. */
export async function changeStaff(call: PersonCall<StaffChange>): Promise<StaffItem> {
  const { principal } = call;
  const places = await placesOf(call);
  const given = Object.fromEntries(Object.entries(call.body).filter(([, value]) => value !== undefined)) as Given;
  const person = await changePerson(call, async ({ person: before, repository, now }) => {
    const after = { ...before.row, ...given };
    const isStanding = given.role !== undefined || given.regions !== undefined || given.markets !== undefined;
    if (isStanding) demandGive(principal, toStanding(after), places);
    await demandOwnerLeft(repository, before, after);
    const detail = changesOf(before.row, given);
    if (Object.keys(detail).length === 0) return undefined;
    return {
      action: 'staff.changed',
      detail,
      statements: repository.update(before.row.id, { ...given, updatedAt: new Date(now) }),
    };
  });
  await endDeskSockets(call, person.row.id);
  return toStaffItem(principal, person);
}

/** Says what a change changes; a phone number is said to have changed, not what it is: the trail is kept for good. */
function changesOf(before: StaffRow, given: Given): Record<string, unknown> {
  const names = Object.keys(given) as (keyof Given)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(given[name]) !== JSON.stringify(before[name]))
      .map((name) => [name, name === 'phone' ? 'changed' : { from: before[name], to: given[name] }]),
  );
}

/** Keeps somebody out from now on: what they have open ends. */
export async function deactivateStaff(call: PersonCall): Promise<StaffItem> {
  const { principal } = call;
  const person = await changePerson(call, async ({ person: before, repository, now }) => {
    const { row } = before;
    if (row.id === principal.id) throw new Problem('invalid', 'Nobody deactivates themselves; ask a colleague');
    if (!row.active) return undefined;
    await demandOwnerLeft(repository, before, { ...row, active: false });
    return {
      action: 'staff.deactivated',
      statements: [
        ...repository.update(row.id, { active: false, updatedAt: new Date(now) }),
        ...repository.endSessions(row.id),
        ...repository.endLinks(row.id),
      ],
    };
  });
  await endDeskSockets(call, person.row.id);
  return toStaffItem(principal, person);
}

/** Lets somebody in again, with the password they had. */
export async function reactivateStaff(call: PersonCall): Promise<StaffItem> {
  const person = await changePerson(call, async ({ person: { row }, repository, now }) => {
    if (row.active) return undefined;
    return {
      action: 'staff.reactivated',
      statements: repository.update(row.id, { active: true, updatedAt: new Date(now) }),
    };
  });
  return toStaffItem(call.principal, person);
}

/** Signs somebody out everywhere. */
export async function endSessions(call: PersonCall): Promise<StaffItem> {
  const person = await changePerson(call, async ({ person: { row }, repository }) => ({
    action: 'staff.sessions-ended',
    statements: repository.endSessions(row.id),
  }));
  await endDeskSockets(call, person.row.id);
  return toStaffItem(call.principal, person);
}
