/** Owns how a person of the demo world is written down; what is derived from it is in customers.ts. */
import type { Customer, Order, Refund } from '../../../schema/account-system.ts';

/** Describes a purchase; days count back from the world's first day, amounts are in minor units. */
export type Purchase = {
  number: string;
  merchant: string;
  daysAgo: number;
  items: [name: string, quantity: number, each: number][];
  state: Order['state'];
  method: Order['payment']['method'];
  lastFour: string;
  plan: Order['plan']['kind'];
  overdue?: number;
  refund?: { state: Refund['state']; daysAgo: number; settledDaysAgo?: number; minor?: number; reason?: string };
};

export type Person = Omit<Customer, 'spendingLimit' | 'since'> & {
  tenant: string;
  sinceDaysAgo: number;
  limit: number;
  purchases: Purchase[];
};
