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
import { staffRepositoryFor } from '../../../../database/staff-repository.ts';
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

/** Changes what is named; the rest stays. */
export async function changeStaff(call: PersonCall<z.output<typeof changeStaffBody>>): Promise<StaffItem> {
  const { principal, body } = call;
  const places = await placesOf(call);
  const person = await changePerson(call, async ({ person: before, repository, now }) => {
    const after = { ...before.row, ...body };
    demandGive(principal, toStanding(after), places);
    await demandOwnerLeft(repository, before, after);
    const changed = Object.entries(body).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before.row[name as keyof typeof body]),
    );
    if (changed.length === 0) return undefined;
    return {
      action: 'staff.changed',
      detail: Object.fromEntries(
        changed.map(([name, value]) => [name, { from: before.row[name as keyof typeof body] ?? null, to: value }]),
      ),
      statements: repository.update(before.row.id, { ...body, updatedAt: new Date(now) }),
    };
  });
  await endDeskSockets(call, person.row.id);
  return toStaffItem(principal, person);
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
