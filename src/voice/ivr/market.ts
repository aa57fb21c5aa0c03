/** Owns what a market allows on the telephone: whether somebody is there, whether calls are booked, how identity is proved. Pure. */
import { isTrustAtLeast } from '../../../schema/channel.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { isProofAccepted } from '../../bot/verify.ts';
import { callingAccountOf } from '../../callbacks/rules.ts';
import { hoursOn, isOpen, nextOpening } from '../../routing/calendar.ts';

/** Finds the queue that takes calls. */
function queueOf({ queues, defaultQueue }: MarketSnapshot) {
  return queues.find(({ id }) => id === defaultQueue) ?? queues[0];
}

/** Tells whether somebody may be there to talk to. */
export function isStaffed(market: MarketSnapshot, now: number): boolean {
  const queue = queueOf(market);
  return queue !== undefined && isOpen(hoursOn(queue, 'phone', market), market.timeZone, now);
}

/** Tells when somebody is there again; undefined when that is not known. */
export function opensAt(market: MarketSnapshot, now: number): number | undefined {
  const queue = queueOf(market);
  return queue && nextOpening(hoursOn(queue, 'phone', market), market.timeZone, now);
}

/** Tells whether calls can be booked. */
export function callsBack(market: MarketSnapshot): boolean {
  return callingAccountOf(market) !== undefined;
}

/** Tells whether a code by text proves enough to read account data. What a caller's number proves by itself is never enough. */
export function readsByCode(market: MarketSnapshot): boolean {
  return market.callback.smsAccount !== undefined && isTrustAtLeast('code', market.identity.trusted);
}

/** Tells whether order number and last four prove who calls. */
export function readsByOrder(market: MarketSnapshot): boolean {
  return isProofAccepted(market) && market.bot.intents.includes('refund-status');
}
