/** Keeps the demo world believable: every number adds up and every address is one that nobody owns. */
import { isPossiblePhoneNumber } from 'libphonenumber-js';
import { describe, expect, it } from 'vitest';
import { customerSchema, orderSchema, refundSchema } from '../../schema/account-system.ts';
import type { Channel } from '../../schema/channel.ts';
import { accountIdSchema } from '../../schema/ids.ts';
import { createWorld } from './world.ts';

const day = Date.UTC(2026, 10, 22, 9);
const world = createWorld({ gatewayUrl: 'http://127.0.0.1:8787', simulatorUrl: 'http://127.0.0.1:8788', day });
const orders = world.customers.flatMap((customer) => customer.orders);

describe('the demo world', () => {
  it('has customers, orders and refunds that the account system may answer with', () => {
    for (const customer of world.customers) customerSchema.parse(customer);
    for (const order of orders) orderSchema.parse(order);
    for (const refund of world.customers.flatMap((customer) => customer.refunds)) refundSchema.parse(refund);
    expect(new Set(orders.map((order) => order.number)).size).toBe(orders.length);
  });

  it('has installments that add up to what was bought', () => {
    for (const order of orders) {
      const planned = order.plan.installments.reduce((sum, installment) => sum + installment.amount.minor, 0);
      expect([order.number, planned]).toEqual([order.number, order.total.minor]);
    }
  });

  it('marks somebody overdue exactly when an installment is', () => {
    for (const customer of world.customers) {
      const overdue = customer.orders.some((order) =>
        order.plan.installments.some((installment) => installment.state === 'overdue'),
      );
      if (customer.standing === 'good') expect([customer.id, overdue]).toEqual([customer.id, false]);
      if (customer.standing === 'overdue') expect([customer.id, overdue]).toEqual([customer.id, true]);
    }
  });

  it('uses only phone numbers kept for fiction, in a form that a number library takes', () => {
    const fiction = /^(\+1\d{3}55501\d\d|\+447700900\d{3}|\+467017406\d\d)$/;
    const phones = [
      ...world.customers.flatMap((customer) => customer.phone ?? []),
      ...world.accounts.flatMap((account) => account.twilio?.number ?? []),
    ];
    for (const phone of phones) {
      expect(phone).toMatch(fiction);
      expect([phone, isPossiblePhoneNumber(phone)]).toEqual([phone, true]);
    }
  });

  it('has refunds in every state in every market of Northpay', () => {
    for (const market of ['se', 'gb', 'us']) {
      const states = world.customers
        .filter((c) => c.tenant === 'northpay' && c.market === market)
        .flatMap((c) => c.refunds.map((refund) => refund.state));
      expect(new Set(states)).toEqual(new Set(['registered', 'paid', 'rejected']));
    }
  });

  it('gives accounts ids that lead to their region, and shops a chat that exists', () => {
    for (const account of world.accounts) expect(accountIdSchema.parse(account.id)).toContain(`_${account.region}_`);
    for (const shop of world.shops) expect(world.accounts.map((account) => account.id)).toContain(shop.account);
  });

  it('gives everybody one address a channel, in the form of the platform and nobody else’s', () => {
    const forms: Partial<Record<Channel, RegExp>> = {
      whatsapp: /^(1|44|46)\d{9,10}$/,
      email: /^[^@\s]+@[a-z.]+\.test$/,
      messenger: /^\d{16}$/,
      instagram: /^\d{17}$/,
      telegram: /^[1-9]\d{9}$/,
      line: /^U[0-9a-f]{32}$/,
      x: /^[1-9]\d{18}$/,
    };
    for (const [channel, form] of Object.entries(forms)) {
      const addresses = world.customers.flatMap(({ handles }) => handles[channel as Channel] ?? []);
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses) expect(address).toMatch(form);
      const own = world.customers
        .filter(({ tenant }) => tenant === 'northpay')
        .flatMap(({ handles }) => handles[channel as Channel] ?? []);
      expect([channel, new Set(own).size]).toEqual([channel, own.length]);
    }
  });

  it('moves with its first day, so that the stories never grow old', () => {
    const later = createWorld({
      gatewayUrl: world.gatewayUrl,
      simulatorUrl: world.simulatorUrl,
      day: day + 400 * 86_400_000,
    });
    const paid = (of: typeof world) =>
      of.customers.map((c) => c.orders.map((o) => o.plan.installments.map((i) => i.state)));
    expect(paid(later)).toEqual(paid(world));
  });
});
