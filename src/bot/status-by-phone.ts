/**
 * Owns telling a caller where their refunds are: by the same proof, the same guard and the same words as in a talk. Nothing is told
 * before the proof.
 */
import type { AccountAnswer, Order, Refund } from '../../schema/account-system.ts';
import type { Handle } from '../../schema/channel.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { plainText } from '../../schema/message.ts';
import { tellRefunds } from './flows/tell-refunds.ts';
import { createPatience } from './patience.ts';
import type { BotPorts } from './ports.ts';
import { type Prover, verify } from './verify.ts';
import { createWords } from './words.ts';

export type PhoneStatus =
  | { kind: 'told'; customerId: string; name?: string; sentences: string[] }
  | { kind: 'failed'; remaining: number }
  | { kind: 'locked' }
  | { kind: 'down' };

export type PhoneStatusParts = {
  market: MarketSnapshot;
  language: string;
  handle: Handle;
  now: number;
  ports: Pick<BotPorts, 'accounts' | 'guard' | 'addBusinessDays' | 'sleep'>;
};

const unavailable = { ok: false, reason: 'unavailable' } as const;
/** More than this nobody keeps in mind on the telephone. */
const mostOrders = 5;

/** Tries an order and a last four, and tells the order's refunds when they belong together. */
export async function statusByOrder(parts: PhoneStatusParts, order: string, lastFour: string): Promise<PhoneStatus> {
  const prover = proverOf(parts);
  const proof = await verify(prover, order, lastFour);
  if (proof.kind === 'failed') return { kind: 'failed', remaining: proof.remaining };
  if (proof.kind !== 'verified') return { kind: proof.kind };
  const { accounts } = parts.ports;
  const found = await prover.patience<AccountAnswer<Order>>(() => accounts.order(order), unavailable);
  if (!found.ok || found.value.customerId !== proof.customerId) return { kind: 'down' };
  return tell(parts, proof.customerId, [found.value]);
}

/** Tells the refunds of a customer who is known already. */
export async function statusOf(parts: PhoneStatusParts, customerId: string): Promise<PhoneStatus> {
  const { accounts } = parts.ports;
  const orders = await proverOf(parts).patience<AccountAnswer<Order[]>>(
    () => accounts.orders(customerId, mostOrders),
    unavailable,
  );
  if (!orders.ok) return { kind: 'down' };
  return tell(
    parts,
    customerId,
    orders.value.filter((order) => order.customerId === customerId),
  );
}

function proverOf({ market, handle, ports }: PhoneStatusParts): Prover {
  return { input: { market, handle }, ports, patience: createPatience(ports.sleep) };
}

async function tell(parts: PhoneStatusParts, customerId: string, orders: readonly Order[]): Promise<PhoneStatus> {
  const { market, language, now, ports } = parts;
  const { patience } = proverOf(parts);
  const [customer, ...refunds] = await Promise.all([
    patience(() => ports.accounts.customer(customerId), unavailable),
    ...orders.map((order) =>
      patience<AccountAnswer<Refund[]>>(() => ports.accounts.refunds(order.number), unavailable),
    ),
  ]);
  if (refunds.some((list) => !list.ok && list.reason === 'unavailable')) return { kind: 'down' };
  const words = createWords(market, language);
  const all = orders.map((order, index) => ({ order, refunds: refundsIn(refunds[index]) }));
  // Of several orders those without a refund are not what the caller asks about.
  const some = all.filter((one) => one.refunds.length > 0);
  for (const { order, refunds: list } of some.length > 0 ? some : all.slice(0, 1))
    tellRefunds({ input: { market, now }, ports, words, did: () => undefined }, order, list);
  const sentences = words
    .messages()
    .filter(({ template }) => template !== 'bot.anythingElse')
    .map(({ content }) => plainText(content.parts));
  const name = customer.ok ? `${customer.value.firstName} ${customer.value.lastName}` : undefined;
  return { kind: 'told', customerId, sentences, ...(name ? { name } : {}) };
}

const refundsIn = (answer: AccountAnswer<Refund[]> | undefined): Refund[] => (answer?.ok ? answer.value : []);
