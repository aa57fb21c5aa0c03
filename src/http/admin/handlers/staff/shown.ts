/** Owns how somebody is shown to those who look after people, and whom they see at all. */
import type { StaffItem } from '../../../../../schema/api/admin/staff.ts';
import { roleSchema } from '../../../../../schema/roles.ts';
import type { KnownStaff, StaffRow } from '../../../../database/staff-repository.ts';
import { isWithinScope, mayGive } from '../../../../tenancy/grants.ts';
import { can, type Standing } from '../../../../tenancy/permissions.ts';
import type { Principal } from '../../../../tenancy/principal.ts';

/** Converts a row to what decides. */
export function toStanding({ role, regions, markets }: Pick<StaffRow, 'role' | 'regions' | 'markets'>): Standing {
  return { role: roleSchema.parse(role), regions, markets };
}

/** Tells whether the caller may know of somebody: their scope lies within the caller's, or it is the caller. */
export function isVisible(principal: Principal, row: StaffRow): boolean {
  return row.id === principal.id || isWithinScope(principal, row);
}

/** Tells whether the caller may change somebody. */
export function mayChange(principal: Principal, row: StaffRow): boolean {
  return can(principal, 'staff.write') === 'allowed' && mayGive(principal, toStanding(row));
}

/** Converts to what the API answers. */
export function toStaffItem(principal: Principal, { row, hasPassword, sessions, linkUntil }: KnownStaff): StaffItem {
  const { id, name, email, role, regions, markets, languages, skills, phone, active, lastSignInAt } = row;
  return {
    ...{ id, name, email, role, regions, markets, languages, sessions },
    skills: skills ?? [],
    ...(phone ? { phone } : {}),
    state: active ? (hasPassword ? 'active' : 'invited') : 'deactivated',
    ...(linkUntil === undefined ? {} : { linkUntil }),
    ...(lastSignInAt === null ? {} : { lastSignInAt }),
    mayChange: mayChange(principal, row),
  };
}
