/** Owns the accounts, orders and refunds of every tenant, as they are after all that was done to them. */
import {
  type ActionRequest,
  type ActionResult,
  type Customer,
  customerSchema,
  type Order,
  type Refund,
} from '../../../schema/account-system.ts';
import { customersOn } from '../../world/customers.ts';
import { decideAction } from './actions.ts';

type Lookup = { phone?: string | undefined; email?: string | undefined; customerId?: string | undefined };
export type ActionRecord = { tenant: string; at: number; request: ActionRequest; result: ActionResult };
/** Is one question to a tenant's account system. */
export type Question =
  | ({ ask: 'lookup' } & Lookup)
  | { ask: 'customer'; id: string }
  | { ask: 'orders'; id: string; limit: number }
  | { ask: 'order'; number: string }
  | { ask: 'refunds'; number: string }
  | { ask: 'verify'; order: string; lastFour: string }
  | { ask: 'act'; request: ActionRequest; key: string };

const parsed = <Type>(rows: { json: string }[]) => rows.map((row) => JSON.parse(row.json) as Type);

/** People type order numbers in any case and with any dash or space. */
function toNumber(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/[\s‐-―_-]+/g, '-');
}

/** Creates the ledger over the object's tables. */
export function createLedger(storage: DurableObjectStorage) {
  const { sql } = storage;
  const one = <Type>(query: string, ...values: (string | number | null)[]) =>
    parsed<Type>(sql.exec<{ json: string }>(query, ...values).toArray())[0];
  const many = <Type>(query: string, ...values: (string | number | null)[]) =>
    parsed<Type>(sql.exec<{ json: string }>(query, ...values).toArray());

  const customer = (tenant: string, id: string) =>
    one<Customer>('SELECT json FROM customers WHERE tenant = ? AND id = ?', tenant, id);
  const order = (tenant: string, number: string) =>
    one<Order>('SELECT json FROM orders WHERE tenant = ? AND number = ?', tenant, toNumber(number));
  const refunds = (tenant: string, number: string) =>
    many<Refund>('SELECT json FROM refunds WHERE tenant = ? AND number = ?', tenant, toNumber(number));
  const lookup = (tenant: string, by: Lookup) =>
    one<Customer>(
      'SELECT json FROM customers WHERE tenant = ?1 AND (id = ?2 OR phone = ?3 OR email = ?4) LIMIT 1',
      tenant,
      by.customerId ?? null,
      by.phone ?? null,
      by.email?.toLowerCase() ?? null,
    );
  const orders = (tenant: string, id: string, limit: number) =>
    many<Order>(
      'SELECT json FROM orders WHERE tenant = ? AND customer = ? ORDER BY placed DESC LIMIT ?',
      tenant,
      id,
      limit,
    );

  function putOrder(tenant: string, value: Order): void {
    sql.exec(
      'INSERT INTO orders (tenant, number, customer, placed, json) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (tenant, number) DO UPDATE SET json = ?5',
      tenant,
      value.number,
      value.customerId,
      value.placed,
      JSON.stringify(value),
    );
  }
  function putCustomer(tenant: string, value: Customer): void {
    sql.exec(
      'INSERT INTO customers (tenant, id, phone, email, json) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (tenant, id) DO UPDATE SET json = ?5',
      tenant,
      value.id,
      value.phone ?? null,
      value.email?.toLowerCase() ?? null,
      JSON.stringify(value),
    );
  }
  function putRefund(tenant: string, value: Refund): void {
    sql.exec('INSERT INTO refunds (tenant, number, json) VALUES (?, ?, ?)', tenant, value.order, JSON.stringify(value));
  }

  function carryOut(tenant: string, request: ActionRequest, now: number): ActionResult {
    const holder = customer(tenant, request.customerId);
    const about = request.order === undefined ? undefined : order(tenant, request.order);
    if (!holder || (request.order !== undefined && about?.customerId !== holder.id))
      return { outcome: 'refused', message: 'No such customer or order.' };
    const done = sql
      .exec<{ name: string }>(
        "SELECT request ->> 'name' AS name FROM actions WHERE tenant = ? AND request ->> 'order' = ? AND result ->> 'outcome' = 'done'",
        tenant,
        about?.number ?? '',
      )
      .toArray()
      .map((row) => row.name);
    const decision = decideAction(
      request,
      { customer: holder, order: about, refunds: about ? refunds(tenant, about.number) : [], done },
      now,
    );
    if (decision.outcome === 'refused') return decision;
    const { change } = decision;
    if (change.customer) putCustomer(tenant, change.customer);
    if (change.order) putOrder(tenant, change.order);
    if (change.refund) putRefund(tenant, change.refund);
    return {
      outcome: 'done',
      message: change.message,
      reference: `ACT-${crypto.randomUUID().slice(0, 8).toUpperCase()}`,
    };
  }

  /** Carries an action out once: the same key gives the same answer and changes nothing more. */
  function act(tenant: string, asked: ActionRequest, key: string, now: number): ActionResult {
    const request = asked.order === undefined ? asked : { ...asked, order: toNumber(asked.order) };
    return storage.transactionSync(() => {
      const earlier = one<ActionResult>('SELECT result AS json FROM actions WHERE tenant = ? AND key = ?', tenant, key);
      if (earlier) return earlier;
      const result = carryOut(tenant, request, now);
      sql.exec(
        'INSERT INTO actions (tenant, key, at, request, result) VALUES (?, ?, ?, ?, ?)',
        tenant,
        key,
        now,
        JSON.stringify(request),
        JSON.stringify(result),
      );
      return result;
    });
  }

  return {
    /** Fills the ledger with everybody as they are on the world's first day, unless it was filled before. */
    fill(day: number): void {
      if (sql.exec('SELECT 1 FROM customers LIMIT 1').toArray().length > 0) return;
      storage.transactionSync(() => {
        for (const { tenant, orders: bought, refunds: owed, ...person } of customersOn(day)) {
          putCustomer(tenant, customerSchema.parse(person));
          for (const value of bought) putOrder(tenant, value);
          for (const value of owed) putRefund(tenant, value);
        }
      });
    },
    /** Answers a question with a body, or undefined where there is nothing. */
    answer(tenant: string, question: Question, now: number): unknown {
      switch (question.ask) {
        case 'lookup':
          return lookup(tenant, question);
        case 'customer':
          return customer(tenant, question.id);
        case 'orders':
          return customer(tenant, question.id) && { orders: orders(tenant, question.id, question.limit) };
        case 'order':
          return order(tenant, question.number);
        case 'refunds':
          return order(tenant, question.number) && { refunds: refunds(tenant, question.number) };
        case 'verify': {
          const found = order(tenant, question.order);
          return found?.payment.lastFour === question.lastFour
            ? { verified: true, customerId: found.customerId }
            : { verified: false };
        }
        case 'act':
          return act(tenant, question.request, question.key, now);
      }
    },
    /** Lists what was asked to be done, newest first. */
    actions(limit: number): ActionRecord[] {
      return sql
        .exec<{ tenant: string; at: number; request: string; result: string }>(
          'SELECT tenant, at, request, result FROM actions ORDER BY seq DESC LIMIT ?',
          limit,
        )
        .toArray()
        .map((row) => ({
          tenant: row.tenant,
          at: row.at,
          request: JSON.parse(row.request),
          result: JSON.parse(row.result),
        }));
    },
  };
}
