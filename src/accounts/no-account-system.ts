/** Owns what a tenant that has connected no account system is answered: what one that is down would be. */
import type { AccountSystem } from '../../schema/account-system.ts';

const unavailable = async () => ({ ok: false, reason: 'unavailable' }) as const;

export const noAccountSystem: AccountSystem = {
  lookup: unavailable,
  customer: unavailable,
  orders: unavailable,
  order: unavailable,
  refunds: unavailable,
  verify: unavailable,
  act: unavailable,
};
