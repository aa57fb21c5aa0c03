/**
 * Owns the context packet: it gathers what an agent needs at a handover, and comes without the parts that the account system
 * does not give at the moment. It is agents' reading only.
 */
import type { AccountAnswer, AccountSystem, Customer, Order, Refund } from '../../schema/account-system.ts';
import type { ContextPacket, PacketFacts } from '../../schema/conversation/packet.ts';
import { lookUpBy } from './look-up-by.ts';

const purchaseLimit = 3;
const refundLimit = 5;

/** Builds the packet; total: what cannot be read is left out. */
export async function buildPacket(facts: PacketFacts, accounts: AccountSystem): Promise<ContextPacket> {
  const customer = await findCustomer(facts, accounts);
  const [purchases, talkedAbout] = await Promise.all([
    customer ? orElse(accounts.orders(customer.id, purchaseLimit), []) : [],
    customer && facts.order ? orElse(accounts.order(facts.order), undefined) : undefined,
  ]);
  // The order number is the customer's word: it counts only when it leads to the same customer.
  const order = talkedAbout && talkedAbout.customerId === customer?.id ? talkedAbout : undefined;
  const merchantReference = (order ?? purchases[0])?.merchant.reference;
  return {
    reason: facts.reason,
    summary: facts.summary.slice(0, 2_000),
    language: facts.language,
    trust: facts.trust,
    verified: facts.verified,
    ...(customer ? { customer } : {}),
    purchases: purchases.slice(0, purchaseLimit),
    refunds: await refundsOf(order, purchases, accounts),
    ...(merchantReference ? { merchantReference } : {}),
    steps: facts.steps.slice(-50),
  };
}

async function findCustomer(facts: PacketFacts, accounts: AccountSystem): Promise<Customer | undefined> {
  if (facts.customerId) return orElse(accounts.customer(facts.customerId), undefined);
  const question = lookUpBy(facts.handle);
  return question && orElse(accounts.lookup(question), undefined);
}

async function refundsOf(
  order: Order | undefined,
  purchases: readonly Order[],
  accounts: AccountSystem,
): Promise<Refund[]> {
  const numbers = new Set([...(order ? [order.number] : []), ...purchases.map((purchase) => purchase.number)]);
  const lists = await Promise.all([...numbers].map((number) => orElse(accounts.refunds(number), [])));
  return lists.flat().slice(0, refundLimit);
}

async function orElse<Value, Other>(answer: Promise<AccountAnswer<Value>>, other: Other): Promise<Value | Other> {
  const given = await answer;
  return given.ok ? given.value : other;
}
