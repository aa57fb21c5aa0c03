/** Owns turning a permission's verdict into the refusal that is said. */
import { Problem } from '../../schema/problems.ts';
import { can, type Permission, type Place } from './permissions.ts';
import type { Principal } from './principal.ts';

/** Lets the principal pass or throws: `forbidden` when the role lacks it, `not-found` when the place is not theirs to know. */
export function demand(principal: Principal, permission: Permission, place?: Place): void {
  const verdict = can(principal, permission, place);
  if (verdict === 'forbidden') throw new Problem('forbidden', `This needs the permission ${permission}`);
  if (verdict === 'hidden') throw new Problem('not-found');
}
