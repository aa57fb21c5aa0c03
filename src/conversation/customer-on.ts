/** Owns how well a customer is known on the leg that will be answered: what was proved on one address is not proved on the others. Pure. */
import { isTrustAtLeast, type Trust } from '../../schema/channel.ts';
import type { EventOf } from '../../schema/conversation/events.ts';
import type { Leg } from '../../schema/conversation/leg.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';

/** Gives the customer as far as this leg may be told; a leg that a code has proved is as good as the one that asked for it. */
export function customerOn(leg: Leg, { customer }: ConversationState): ConversationState['customer'] {
  if (!customer?.verified || customer.legId === undefined) return customer;
  const isProved = customer.legId === leg.id || isTrustAtLeast(leg.trust, 'code');
  return isProved ? customer : { ...customer, verified: false };
}

/** Tells how far the writer of these messages is believed: as far as their leg is known, and no further than the least believed message. */
export function believed(
  leg: Leg,
  state: ConversationState,
  said: readonly EventOf<'MessageReceived'>[],
): { trust: Trust; customer?: NonNullable<ConversationState['customer']> } {
  const known = customerOn(leg, state);
  const doubted = said.find(({ facts }) => facts.trust !== undefined)?.facts.trust;
  const customer = known && doubted !== undefined ? { ...known, verified: false } : known;
  return { trust: doubted ?? leg.trust, ...(customer ? { customer } : {}) };
}
