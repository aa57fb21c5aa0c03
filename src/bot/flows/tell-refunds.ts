/** Owns what is said of an order's refunds to somebody who may hear it. */
import type { Order, Refund } from '../../../schema/account-system.ts';
import type { BotPorts, BotTurnInput } from '../ports.ts';
import type { Next, Turn } from '../turn-parts.ts';

const most = 3;
const dayMs = 86_400_000;

/** Is what refunds are told with: a turn of a talk, or a call. */
export type Teller = Pick<Turn, 'words' | 'did'> & {
  ports: Pick<BotPorts, 'addBusinessDays'>;
  input: Pick<BotTurnInput, 'market' | 'now'>;
};

type Told = 'registered' | 'late' | 'paid' | 'rejected';

/** Tells the newest refunds of an order, one message each, and what comes next. */
export function tellRefunds(turn: Teller, order: Order, refunds: readonly Refund[]): Next {
  const newest = refunds
    .filter((refund) => refund.order === order.number)
    .sort((left, right) => Date.parse(right.registered) - Date.parse(left.registered))
    .slice(0, most);
  const told = newest.map((refund) => tellRefund(turn, order, refund));
  if (told.length === 0) turn.words.say('bot.refundNone', { order: order.number, merchant: order.merchant.name });
  turn.did(
    told.length === 0
      ? `told that no refund is registered for ${order.number}`
      : `told the refunds of ${order.number}: ${told.join(', ')}`,
  );
  // These texts offer a human themselves; another question would drown that.
  if (told.at(-1) === 'rejected' || told.at(-1) === 'late') {
    turn.words.offer(turn.words.human, turn.words.no);
    return { kind: 'wait', misses: 0, flow: { name: 'offer', step: 'offered', slots: { order: order.number } } };
  }
  turn.words.say('bot.anythingElse');
  turn.words.offer(turn.words.no, turn.words.human);
  return { kind: 'wait', misses: 0, flow: { name: 'anything-else', step: 'asked', slots: { order: order.number } } };
}

function tellRefund(turn: Teller, order: Order, refund: Refund): Told {
  const about = { order: order.number, merchant: order.merchant.name };
  const registered = Date.parse(refund.registered);
  const settled = { day: refund.settled ? Date.parse(refund.settled) : registered };
  if (refund.state === 'rejected') {
    turn.words.say('bot.refundRejected', { ...about, at: settled });
    return 'rejected';
  }
  if (refund.state === 'paid') {
    turn.words.say('bot.refundDone', {
      ...about,
      amount: refund.amount,
      paid: settled,
      lastFour: order.payment.lastFour,
    });
    return 'paid';
  }
  const { from, until } = turn.input.market.refunds.expectedBusinessDays;
  const latest = turn.ports.addBusinessDays(registered, until);
  const known = { ...about, amount: refund.amount, registered: { day: registered } };
  if (turn.input.now > latest + dayMs) {
    turn.words.say('bot.refundLate', { ...known, until: { day: latest } });
    return 'late';
  }
  turn.words.say('bot.refundPending', {
    ...known,
    from: { day: turn.ports.addBusinessDays(registered, from) },
    until: { day: latest },
    days: until,
  });
  return 'registered';
}
