/** Owns what each role may do, in one table, and the one function that every surface asks. */
import * as z from 'zod';

export const roles = ['owner', 'admin', 'supervisor', 'agent', 'specialist', 'compliance'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

const all = roles;
const answering = ['owner', 'admin', 'supervisor', 'agent', 'specialist'] as const;
const leading = ['owner', 'admin', 'supervisor'] as const;

/** Lists every permission with the roles that have it. */
export const permissions = {
  'self.read': all,
  'desk.read': all,
  'desk.watch': all,
  'conversation.read': all,
  'customer.read': all,
  'conversation.claim': answering,
  'conversation.release': answering,
  'conversation.reply': answering,
  'conversation.note': all,
  'conversation.transfer': answering,
  'conversation.escalate': answering,
  'conversation.resolve': answering,
  'conversation.act': answering,
  /** Says which addresses are the customer's. */
  'conversation.link': answering,
  /** Takes, passes on or closes what a colleague holds. */
  'conversation.override': leading,
  'delivery.settle': answering,
  'callback.read': all,
  'callback.write': answering,
  'outbox.read': leading,
  'outbox.replay': leading,
  'insights.read': [...leading, 'compliance'],
  /** Sees how channel accounts are; asking their providers anew is for those who can mend them. */
  'accounts.read': [...leading, 'compliance'],
  'accounts.check': leading,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Is a place in the tenant's world; a market lies in one region. */
export type Place = { region: string; market?: string };

type Asking = { role: Role; regions: readonly string[] | null; markets: readonly string[] | null };

/** Is the answer: `hidden` means that the place must look as if it did not exist. */
export type Verdict = 'allowed' | 'forbidden' | 'hidden';

/** Tells whether somebody may do something at a place of their own tenant; without a place, whether the role allows it. */
export function can(principal: Asking, permission: Permission, place?: Place): Verdict {
  if (!(permissions[permission] as readonly Role[]).includes(principal.role)) return 'forbidden';
  if (!place) return 'allowed';
  if (principal.regions && !principal.regions.includes(place.region)) return 'hidden';
  if (place.market !== undefined && principal.markets && !principal.markets.includes(place.market)) return 'hidden';
  return 'allowed';
}

/** Lists what a role may do. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) =>
    (permissions[permission] as readonly Role[]).includes(role),
  );
}
