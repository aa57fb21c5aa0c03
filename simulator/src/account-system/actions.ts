/** Owns what each action does to an account, as a pure function: what changes, or why it is refused. */
import type { ActionRequest, Customer, Order, Refund } from '../../../schema/account-system.ts';
import { dayMs, toIsoDate } from '../../world/plans.ts';

export type AccountFile = {
  customer: Customer;
  order?: Order | undefined;
  refunds: Refund[] /** Names of what was done to this order before. */;
  done: string[];
};
export type Change = { message: string; customer?: Customer; order?: Order; refund?: Refund };
export type Decision = { outcome: 'done'; change: Change } | { outcome: 'refused'; message: string };

const refused = (message: string): Decision => ({ outcome: 'refused', message });
const longestExtensionDays = 30;

function extendDueDate(file: AccountFile, values: ActionRequest['values'], now: number): Decision {
  const { order, customer } = file;
  if (!order) return refused('An order is needed.');
  if (customer.standing === 'blocked') return refused('The account is blocked.');
  if (file.done.includes('extend-due-date')) return refused('The due date of this order was already moved once.');
  const days = Number(values.days ?? 14);
  if (!Number.isInteger(days) || days < 1 || days > longestExtensionDays)
    return refused(`A due date moves by 1 to ${longestExtensionDays} days.`);
  const index = order.plan.installments.findIndex(({ state }) => state === 'overdue' || state === 'due');
  const open = order.plan.installments[index];
  if (!open) return refused('Nothing of this order is left to pay.');
  const due = toIsoDate(Math.max(Date.parse(open.due), now) + days * dayMs);
  const installments = order.plan.installments.with(index, { ...open, due, state: 'due' });
  const isSettled = installments.every(({ state }) => state !== 'overdue');
  return {
    outcome: 'done',
    change: {
      message: `Due ${due} instead of ${open.due}.`,
      order: { ...order, plan: { ...order.plan, installments } },
      ...(customer.standing === 'overdue' && isSettled ? { customer: { ...customer, standing: 'good' as const } } : {}),
    },
  };
}

function reportReturn(file: AccountFile, now: number): Decision {
  const { order } = file;
  if (!order) return refused('An order is needed.');
  if (file.refunds.length > 0) return refused('A refund is already registered for this order.');
  if (order.state !== 'shipped' && order.state !== 'delivered')
    return refused(`An order that is ${order.state} cannot be returned.`);
  const refund: Refund = {
    order: order.number,
    amount: order.total,
    state: 'registered',
    registered: new Date(now).toISOString(),
  };
  return {
    outcome: 'done',
    change: {
      message: 'The return is registered; the merchant is told.',
      order: { ...order, state: 'returned' },
      refund,
    },
  };
}

function resendInvoice(file: AccountFile): Decision {
  if (!file.order) return refused('An order is needed.');
  if (!file.customer.email) return refused('No mail address is known.');
  return {
    outcome: 'done',
    change: { message: `The invoice goes to ${file.customer.email.replace(/^(.).*@/, '$1…@')}.` },
  };
}

function pauseReminders(file: AccountFile, values: ActionRequest['values'], now: number): Decision {
  const days = Number(values.days ?? 14);
  if (!Number.isInteger(days) || days < 1 || days > longestExtensionDays)
    return refused(`Reminders pause for 1 to ${longestExtensionDays} days.`);
  if (file.customer.standing === 'good') return refused('No reminders are going out.');
  return { outcome: 'done', change: { message: `No reminders until ${toIsoDate(now + days * dayMs)}.` } };
}

/** Decides an action. */
export function decideAction(
  request: Pick<ActionRequest, 'name' | 'values'>,
  file: AccountFile,
  now: number,
): Decision {
  switch (request.name) {
    case 'extend-due-date':
      return extendDueDate(file, request.values, now);
    case 'report-return':
      return reportReturn(file, now);
    case 'resend-invoice':
      return resendInvoice(file);
    case 'pause-reminders':
      return pauseReminders(file, request.values, now);
  }
}
