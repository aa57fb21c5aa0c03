/** Owns where a customer who left the chat is reached: an address of theirs that is open, and proved to be theirs. Pure. */
import { capabilities } from '../../schema/capabilities.ts';
import { isTrustAtLeast } from '../../schema/channel.ts';
import { type Leg, windowOf } from '../../schema/conversation/leg.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import { takesPart, takesText } from './evolve-legs.ts';

/** A number that a callback was asked for to is the customer's once a code has proved it. */
function isProved({ method, trust }: Leg): boolean {
  return isTrustAtLeast(trust, method === 'callback' ? 'code' : 'channel');
}

/** Finds the leg that unread answers are sent to, the one used last; undefined where there is none. `now` asks for an open window too. */
export function followUpLegOf({ legs }: ConversationState, now?: number): Leg | undefined {
  return legs
    .filter((leg) => takesPart(leg) && takesText(leg) && !capabilities[leg.channel].live)
    .filter((leg) => leg.consent === 'open' && isProved(leg))
    .filter((leg) => now === undefined || windowOf(leg, now) === 'open')
    .toSorted((a, b) => b.lastInboundAt - a.lastInboundAt)[0];
}
