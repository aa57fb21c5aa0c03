/** Owns whether account data may be read in this conversation without asking for proof. */
import { isTrustAtLeast } from '../../schema/channel.ts';
import type { BotTurnInput } from './ports.ts';

/** Tells whether the customer is known well enough: proven here, or trusted as far as the market asks. */
export function mayRead({ customer, trust, market }: BotTurnInput): boolean {
  return customer !== undefined && (customer.verified || isTrustAtLeast(trust, market.identity.trusted));
}
