/** Owns who may give what to whom, be it a person or a key: nobody gives a role or a place beyond their own. */
import { type Role, roles } from '../../schema/roles.ts';
import { can, type Permission, permissionsOf, type Standing } from './permissions.ts';

/** Tells whether everything that a role may do, with or without a key's limits, is something that the giver may do too. */
function isWithinRole(giver: Standing, given: Pick<Standing, 'role' | 'scopes'>): boolean {
  // An owner may no more than an admin, but is whom admins answer to.
  if (given.role === 'owner' && giver.role !== 'owner') return false;
  return permissionsOf(given).every((permission) => can(giver, permission) === 'allowed');
}

/** Tells whether a scope lies within another; NULL is everywhere, so it lies within nothing but itself. */
export function isWithinScope(
  outer: Pick<Standing, 'regions' | 'markets'>,
  inner: Pick<Standing, 'regions' | 'markets'>,
): boolean {
  return isSubset(outer.regions, inner.regions) && isSubset(outer.markets, inner.markets);
}

function isSubset(outer: readonly string[] | null, inner: readonly string[] | null): boolean {
  return outer === null || (inner?.every((one) => outer.includes(one)) ?? false);
}

/** Tells whether somebody may give another this standing, or change one who has it. */
export function mayGive(giver: Standing, given: Standing): boolean {
  return isWithinRole(giver, given) && isWithinScope(giver, given);
}

/** Lists the roles that somebody may give, each with what it may do. */
export function givableRoles(giver: Standing): { role: Role; permissions: Permission[] }[] {
  return roles
    .filter((role) => isWithinRole(giver, { role }))
    .map((role) => ({ role, permissions: permissionsOf({ role }) }));
}
