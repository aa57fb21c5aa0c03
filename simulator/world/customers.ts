/** Owns the people of the demo world and turns their purchases into orders and refunds, dated from the world's first day. */
import type { Order, Refund } from '../../schema/account-system.ts';
import { merchants } from './merchants.ts';
import { people } from './people/index.ts';
import type { Person, Purchase } from './people/person.ts';
import { dayMs, planFor, toIsoDate } from './plans.ts';
import { markets } from './tenants.ts';
import type { WorldCustomer } from './types.ts';

/** Returns noon UTC of the day before, so that "today" is never ahead of anybody's clock. */
function firstMoment(day: number): number {
  return Math.floor(day / dayMs) * dayMs - dayMs / 2;
}

function toOrder(person: Person, purchase: Purchase, currency: string, start: number): Order {
  const merchant = merchants.find(
    (candidate) => candidate.id === purchase.merchant && candidate.tenant === person.tenant,
  );
  if (!merchant) throw new Error(`${purchase.number} names a merchant that does not exist: ${purchase.merchant}`);
  const placedAt = start - purchase.daysAgo * dayMs;
  const items = purchase.items.map(([name, quantity, each]) => ({
    name,
    quantity,
    amount: { minor: each * quantity, currency },
  }));
  const total = { minor: items.reduce((sum, item) => sum + item.amount.minor, 0), currency };
  return {
    number: purchase.number,
    customerId: person.id,
    merchant: {
      id: merchant.id,
      name: merchant.name,
      reference: `${merchant.id.slice(0, 3).toUpperCase()}-${purchase.number.slice(-6)}`,
    },
    placed: new Date(placedAt).toISOString(),
    total,
    items,
    state: purchase.state,
    payment: { method: purchase.method, lastFour: purchase.lastFour },
    plan: planFor(purchase.plan, total, placedAt, start, purchase.overdue),
  };
}

function toRefund(purchase: Purchase, total: Order['total'], start: number): Refund[] {
  const refund = purchase.refund;
  if (!refund) return [];
  return [
    {
      order: purchase.number,
      amount: { minor: refund.minor ?? total.minor, currency: total.currency },
      state: refund.state,
      registered: new Date(start - refund.daysAgo * dayMs).toISOString(),
      ...(refund.settledDaysAgo === undefined
        ? {}
        : { settled: new Date(start - refund.settledDaysAgo * dayMs).toISOString() }),
      ...(refund.reason === undefined ? {} : { reason: refund.reason }),
    },
  ];
}

/** Gives everybody as the account systems know them on a day (ms since 1970). */
export function customersOn(day: number): WorldCustomer[] {
  const start = firstMoment(day);
  return people.map((person) => {
    const { purchases, sinceDaysAgo, limit, ...customer } = person;
    const currency =
      markets.find((market) => market.tenant === person.tenant && market.market === person.market)?.currency ?? 'EUR';
    const newestFirst = [...purchases].sort((left, right) => left.daysAgo - right.daysAgo);
    const orders = newestFirst.map((purchase) => toOrder(person, purchase, currency, start));
    return {
      ...customer,
      since: toIsoDate(start - sinceDaysAgo * dayMs),
      spendingLimit: { minor: limit, currency },
      orders,
      refunds: newestFirst.flatMap((purchase, index) =>
        toRefund(purchase, orders[index]?.total ?? { minor: 0, currency }, start),
      ),
    };
  });
}
