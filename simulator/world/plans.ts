/** Owns how a purchase is paid over time: the installments of each kind of plan, seen from a given day. */
import type { Money, Order } from '../../schema/account-system.ts';

type Plan = Order['plan'];

export const dayMs = 86_400_000;

/** Writes a day as `2026-11-22`, counted in UTC. */
export function toIsoDate(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Gives the days after the purchase on which each kind of plan is due. */
const dueDays: Record<Plan['kind'], number[]> = {
  'pay-now': [0],
  'pay-in-30': [30],
  'pay-in-3': [0, 30, 60],
  'pay-in-4': [0, 14, 28, 42],
  financing: [30, 60, 90, 120, 150, 180],
};

function split(total: Money, parts: number): Money[] {
  const each = Math.floor(total.minor / parts);
  return Array.from({ length: parts }, (_, index) => ({
    minor: index === 0 ? total.minor - each * (parts - 1) : each,
    currency: total.currency,
  }));
}

/** Builds a plan whose past installments are paid, but for the last `overdue` of them. */
export function planFor(kind: Plan['kind'], total: Money, placedAt: number, now: number, overdue = 0): Plan {
  const days = dueDays[kind];
  const past = days.filter((day) => placedAt + day * dayMs <= now).length;
  const amounts = split(total, days.length);
  return {
    kind,
    installments: days.map((day, index) => ({
      due: toIsoDate(placedAt + day * dayMs),
      amount: amounts[index] ?? total,
      state: index >= past ? 'due' : index >= past - overdue ? 'overdue' : 'paid',
    })),
  };
}
