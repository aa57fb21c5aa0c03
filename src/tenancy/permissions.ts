/** Owns what each role may do, in one table, and the one function that every surface asks. */
import { type Role, roles } from '../../schema/roles.ts';

const administering = ['owner', 'admin'] as const;
const leading = [...administering, 'supervisor'] as const;
const answering = [...leading, 'agent', 'specialist'] as const;
const seeing = [...answering, 'compliance'] as const;

/** Lists every permission with the roles that have it. */
export const permissions = {
  'self.read': roles,
  'desk.read': seeing,
  'desk.watch': seeing,
  'conversation.read': seeing,
  'customer.read': seeing,
  'conversation.claim': answering,
  'conversation.release': answering,
  'conversation.reply': answering,
  'conversation.note': seeing,
  'conversation.transfer': answering,
  'conversation.escalate': answering,
  'conversation.prioritise': answering,
  'conversation.resolve': answering,
  'conversation.act': answering,
  /** Says which addresses are the customer's. */
  'conversation.link': answering,
  /** Takes, passes on or closes what a colleague holds. */
  'conversation.override': leading,
  /** Sees to it that nothing of a conversation is removed, and that its time runs again. */
  'conversation.hold': [...administering, 'compliance'],
  'delivery.settle': answering,
  'callback.read': seeing,
  'callback.write': answering,
  'outbox.read': leading,
  'outbox.replay': leading,
  'insights.read': [...leading, 'compliance'],
  /** Sees how channel accounts are; asking their providers anew is for those who can mend them. */
  'accounts.read': [...leading, 'compliance'],
  'accounts.check': leading,
  'accounts.write': administering,
  /** Sees the overview, the markets and what each is configured to. */
  'admin.read': [...leading, 'editor', 'compliance'],
  /** Works on drafts; what customers meet changes with `config.publish` only. */
  'config.edit': [...administering, 'editor'],
  'config.publish': administering,
  'market.create': administering,
  /** Changes what a region, or the tenant, says for all of its markets. */
  'layer.edit': administering,
  'staff.read': leading,
  'staff.write': administering,
  'keys.read': administering,
  'keys.write': administering,
  /** Says what the tenant is called, where its account system answers, and with which key its shops sign. */
  'tenant.edit': ['owner'],
  'audit.read': [...administering, 'compliance'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Is a place in the tenant's world; a market lies in one region. */
export type Place = { region: string; market?: string };

/** Is what decides: a role, where it counts (NULL is everywhere), and what of it a key may use (absent is all of it). */
export type Standing = {
  role: Role;
  regions: readonly string[] | null;
  markets: readonly string[] | null;
  scopes?: readonly string[] | undefined;
};

/** Is the answer: `hidden` means that the place must look as if it did not exist. */
export type Verdict = 'allowed' | 'forbidden' | 'hidden';

/** Tells whether somebody may do something at a place of their own tenant; without a place, whether the role allows it. */
export function can(standing: Standing, permission: Permission, place?: Place): Verdict {
  if (!(permissions[permission] as readonly Role[]).includes(standing.role)) return 'forbidden';
  if (standing.scopes && !standing.scopes.includes(permission)) return 'forbidden';
  if (!place) return 'allowed';
  if (standing.regions && !standing.regions.includes(place.region)) return 'hidden';
  if (place.market !== undefined && standing.markets && !standing.markets.includes(place.market)) return 'hidden';
  return 'allowed';
}

/** Lists what somebody may do, wherever it is. */
export function permissionsOf({ role, scopes }: Pick<Standing, 'role' | 'scopes'>): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter(
    (permission) => can({ role, scopes, regions: null, markets: null }, permission) === 'allowed',
  );
}
