/** Owns who a message is from: the leg of its sender, which may be new, a guest's, known by another address, or gone. */
import { type Handle, isTrustAtLeast } from '../../../schema/channel.ts';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import { type Draft, Refusal } from './draft.ts';

type Message = CommandOf<'ReceiveMessage'>;

const system: Actor = { kind: 'system' };

/** Addresses in one conversation: enough for a family and its lawyers, few enough to keep the state bounded. */
const maxLegs = 40;

/** Names whose leg it is. */
export type LegKey = { account: string; handle: Handle };

/** Tells whether a leg is a handle's on an account. */
export function isLegOf(leg: Leg, { account, handle }: LegKey): boolean {
  return leg.account === account && leg.handle.kind === handle.kind && leg.handle.value === handle.value;
}

/** Adds the leg of a message's sender. */
export function addLeg(
  draft: Draft,
  message: Pick<Message, 'channel' | 'account' | 'handle' | 'trust'>,
  { method, ...more }: Pick<Leg, 'consent' | 'method' | 'guest'>,
): Leg {
  const { channel, account, handle, trust } = message;
  const legId = draft.context.newId('leg');
  const leg: Leg = { id: legId, channel, account, handle, trust, lastInboundAt: draft.context.now, ...more };
  draft.record('LegAdded', system, { legId, ...(method ? { method } : {}) }, { leg });
  return leg;
}

/**
 * Finds the sender's leg. Nobody speaks here from an address that was unlinked: what they say belongs into a conversation of their
 * own, or into the one that the address was linked to since.
 */
export function legOf(draft: Draft, message: Message): Leg {
  const { account, aliases = [] } = message;
  const { legs } = draft.state;
  const alias = () => legs.find((leg) => aliases.some((handle) => isLegOf(leg, { account, handle })));
  const known = legs.find((leg) => isLegOf(leg, message)) ?? alias();
  if (!known) {
    if (legs.length >= maxLegs) throw new Refusal('closed');
    const guest = message.byReply ? { guest: true, method: 'reply' as const } : {};
    return addLeg(draft, message, { consent: 'open', ...guest });
  }
  if (known.closed) throw known.movedTo ? new Refusal('moved', known.movedTo) : new Refusal('closed');
  const facts = { legId: known.id };
  if (!isLegOf(known, message))
    draft.record('LegChanged', system, { ...facts, source: 'alias' }, { handle: message.handle });
  if (!isTrustAtLeast(known.trust, message.trust))
    draft.record('LegChanged', system, { ...facts, trust: message.trust, source: 'sign-in' });
  return draft.state.legs.find(({ id }) => id === known.id) ?? known;
}
