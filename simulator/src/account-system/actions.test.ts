/** Keeps the account system honest about what it changes. */
import { describe, expect, it } from 'vitest';
import { customersOn } from '../../world/customers.ts';
import { decideAction } from './actions.ts';

const now = Date.UTC(2026, 10, 22, 12);
const fileOf = (id: string, number: string) => {
  const customer = customersOn(now).find((candidate) => candidate.id === id);
  if (!customer) throw new Error(`nobody is called ${id}`);
  return {
    customer,
    order: customer.orders.find((order) => order.number === number),
    refunds: customer.refunds.filter((refund) => refund.order === number),
    done: [] as string[],
  };
};

describe('an action at the account system', () => {
  it('moves an overdue installment to a day ahead and puts the customer in good standing again', () => {
    const decision = decideAction(
      { name: 'extend-due-date', values: { days: 10 } },
      fileOf('np-se-1002', 'NP-SE-103902'),
      now,
    );
    expect(decision).toMatchObject({
      outcome: 'done',
      change: {
        customer: { standing: 'good' },
        order: { plan: { installments: [{ due: '2026-12-02', state: 'due' }] } },
      },
    });
  });

  it('moves a due date only once', () => {
    const file = { ...fileOf('np-se-1002', 'NP-SE-103902'), done: ['extend-due-date'] };
    expect(decideAction({ name: 'extend-due-date', values: {} }, file, now).outcome).toBe('refused');
  });

  it.each([0, 31, 1.5, 'soon'])('refuses to move a due date by %s days', (days) => {
    expect(
      decideAction({ name: 'extend-due-date', values: { days } }, fileOf('np-se-1002', 'NP-SE-103902'), now).outcome,
    ).toBe('refused');
  });

  it('registers a refund for a return, and never a second one', () => {
    const file = fileOf('np-us-3002', 'NP-US-311921');
    expect(decideAction({ name: 'report-return', values: {} }, file, now)).toMatchObject({
      outcome: 'done',
      change: { order: { state: 'returned' }, refund: { state: 'registered', amount: { minor: 18_900 } } },
    });
    expect(decideAction({ name: 'report-return', values: {} }, fileOf('np-us-3001', 'NP-US-311870'), now).outcome).toBe(
      'refused',
    );
  });

  it('leaves a blocked account as it is', () => {
    expect(
      decideAction({ name: 'extend-due-date', values: {} }, fileOf('np-gb-2004', 'NP-GB-207433'), now).outcome,
    ).toBe('refused');
  });
});
