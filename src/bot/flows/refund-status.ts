/**
 * Owns the dialogue about refunds: which order, is it the customer's, then what the account system says. Slots are kept between
 * turns; the last four digits only until they were tried.
 */
import type { AccountAnswer, Order, Refund } from '../../../schema/account-system.ts';
import { findLastFour } from '../find-last-four.ts';
import { findOrder, withoutOrder } from '../find-order.ts';
import { type Heard, toOrderButton } from '../heard.ts';
import type { Flow, Next, Turn } from '../turn-parts.ts';
import { isProofAccepted, verify } from '../verify.ts';
import { mayRead } from '../who.ts';
import { tellRefunds } from './tell-refunds.ts';

export const refundFlow = 'refund-status';

type Slots = { order?: string; lastFour?: string };
const unavailable = { ok: false, reason: 'unavailable' } as const;

/** Takes the dialogue one turn further. */
export async function followRefund(turn: Turn, heard: Heard): Promise<Next> {
  const { flow } = turn.input.memory;
  const going = flow?.name === refundFlow ? flow : undefined;
  const slots = fill(turn, heard, going);
  turn.facts.intent = 'refund-status';
  if (slots.order) turn.facts.order = slots.order;
  const isNew = slots.order !== going?.slots.order || slots.lastFour !== going?.slots.lastFour;
  if (going && !isNew && heard.intent !== 'refund-status') return askAgain(turn, going);
  if (mayRead(turn.input)) {
    const own = await readOwn(turn, slots.order);
    if (own) return own;
  }
  if (!isProofAccepted(turn.input.market)) return offerHuman(turn);
  if (!slots.order) return ask(turn, 'order', slots);
  if (!slots.lastFour) return ask(turn, 'last-four', slots);
  return prove(turn, slots.order, slots.lastFour);
}

/** Finds the slots in what was said; the newest word counts. */
function fill(turn: Turn, heard: Heard, going: Flow | undefined): Slots {
  const { country } = turn.input.market;
  const slots: Slots = { ...going?.slots };
  for (const text of heard.texts) {
    const expectsDigits = going?.step === 'last-four' || slots.order !== undefined;
    const order = findOrder(text, country, going?.step === 'order' || going?.step === 'retry');
    const isReference = order === turn.input.reference;
    const lastFour = findLastFour(order ? withoutOrder(text, order) : text, going !== undefined && expectsDigits);
    if (order && !isReference) slots.order = order;
    if (lastFour) slots.lastFour = lastFour;
  }
  if (heard.pressedOrder) slots.order = heard.pressedOrder;
  return slots;
}

function ask(turn: Turn, step: 'order' | 'last-four', slots: Slots): Next {
  turn.words.say(step === 'order' ? 'bot.askOrder' : 'bot.askLastFour');
  turn.did(step === 'order' ? 'asked for the order number' : 'asked for the last four digits');
  return { kind: 'wait', misses: 0, flow: { name: refundFlow, step, slots: { ...slots } } };
}

/** Repeats the question once; then offers a human beside it; then hands over. */
function askAgain(turn: Turn, flow: Flow): Next {
  const misses = turn.input.memory.misses + 1;
  turn.did('got no answer to the question');
  if (misses >= turn.input.market.bot.maxMisses) return { kind: 'handover', reason: 'not-understood' };
  if (misses > 1) return offerHuman(turn, misses);
  turn.words.say(flow.slots.order && flow.step !== 'order' ? 'bot.askLastFour' : 'bot.askOrder');
  return { kind: 'wait', misses, flow };
}

function offerHuman(turn: Turn, misses = 0): Next {
  turn.words.say('bot.offer');
  turn.words.offer(turn.words.human, turn.words.no);
  return { kind: 'wait', misses, flow: { name: 'offer', step: 'offered', slots: toSlots(turn) } };
}

function sayDown(turn: Turn): Next {
  turn.words.say('bot.systemDown');
  turn.words.offer(turn.words.human, turn.words.no);
  turn.did('could not read the account system');
  return {
    kind: 'wait',
    misses: 0,
    flow: { name: 'offer', step: 'offered', slots: { ...toSlots(turn), reason: 'system-down' } },
  };
}

const toSlots = (turn: Turn): Flow['slots'] => (turn.facts.order ? { order: turn.facts.order } : {});

/** Answers a known customer from their own orders; undefined when the order is not theirs, which then takes the way of proof. */
async function readOwn(turn: Turn, number: string | undefined): Promise<Next | undefined> {
  const customerId = turn.input.customer?.id ?? '';
  if (!number) return findAmongOwn(turn, customerId);
  const order = await turn.patience<AccountAnswer<Order>>(() => turn.ports.accounts.order(number), unavailable);
  if (order.ok) return order.value.customerId === customerId ? answer(turn, order.value) : undefined;
  return order.reason === 'unavailable' ? sayDown(turn) : undefined;
}

async function findAmongOwn(turn: Turn, customerId: string): Promise<Next> {
  const { accounts } = turn.ports;
  const orders = await turn.patience<AccountAnswer<Order[]>>(() => accounts.orders(customerId, 5), unavailable);
  if (!orders.ok && orders.reason === 'unavailable') return sayDown(turn);
  const own = (orders.ok ? orders.value : []).filter((order) => order.customerId === customerId);
  const refunds = await Promise.all(
    own.map((order) => turn.patience<AccountAnswer<Refund[]>>(() => accounts.refunds(order.number), unavailable)),
  );
  if (refunds.some((list) => !list.ok && list.reason === 'unavailable')) return sayDown(turn);
  const refunded = own.filter((_, index) => refunds[index]?.ok && (refunds[index].value.length ?? 0) > 0);
  const [only] = refunded;
  if (only && refunded.length === 1) return answer(turn, only);
  const next = ask(turn, 'order', {});
  const offered = (refunded.length > 0 ? refunded : own).slice(0, 3);
  if (offered.length > 0)
    turn.words.offer(
      ...offered.map(({ number, merchant }) => ({
        value: toOrderButton(number),
        title: `${number} · ${merchant.name}`.slice(0, 80),
      })),
    );
  return next;
}

async function prove(turn: Turn, order: string, lastFour: string): Promise<Next> {
  const proof = await verify(turn, order, lastFour);
  switch (proof.kind) {
    case 'down':
      return sayDown(turn);
    case 'locked':
      return lockOut(turn, proof.lockedUntil);
    case 'failed':
      if (proof.remaining === 0) return lockOut(turn, proof.lockedUntil);
      turn.facts.verificationFailed = {
        remaining: proof.remaining,
        ...(proof.lockedUntil === undefined ? {} : { lockedUntil: proof.lockedUntil }),
      };
      turn.words.say('bot.notVerified', { remaining: proof.remaining });
      turn.did(`verification failed, ${proof.remaining} tries left`);
      return { kind: 'wait', misses: 0, flow: { name: refundFlow, step: 'retry', slots: { order } } };
    case 'verified':
      return answerVerified(turn, order, proof.customerId);
  }
}

function lockOut(turn: Turn, lockedUntil: number | undefined): Next {
  turn.facts.verificationFailed = { remaining: 0, ...(lockedUntil === undefined ? {} : { lockedUntil }) };
  turn.words.say('bot.lockedOut');
  turn.did('locked out of verification');
  return { kind: 'handover', reason: 'locked-out' };
}

async function answerVerified(turn: Turn, number: string, customerId: string): Promise<Next> {
  const { accounts } = turn.ports;
  turn.did('verified by order and last four');
  const [order, customer] = await Promise.all([
    turn.patience<AccountAnswer<Order>>(() => accounts.order(number), unavailable),
    turn.patience<Awaited<ReturnType<typeof accounts.customer>>>(() => accounts.customer(customerId), unavailable),
  ]);
  // Whoever is signed in stays who they are, also when they prove somebody else's order.
  const known = turn.input.customer;
  if (!known || known.id === customerId || !mayRead(turn.input)) {
    turn.facts.identified = {
      customerId,
      ...(customer.ok && customer.value.id === customerId
        ? { name: `${customer.value.firstName} ${customer.value.lastName}` }
        : {}),
    };
  }
  if (!order.ok || order.value.customerId !== customerId) return sayDown(turn);
  return answer(turn, order.value);
}

async function answer(turn: Turn, order: Order): Promise<Next> {
  const refunds = await turn.patience<AccountAnswer<Refund[]>>(
    () => turn.ports.accounts.refunds(order.number),
    unavailable,
  );
  if (!refunds.ok && refunds.reason === 'unavailable') return sayDown(turn);
  turn.facts.order = order.number;
  return tellRefunds(turn, order, refunds.ok ? refunds.value : []);
}
