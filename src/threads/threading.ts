/**
 * Owns the way of a message that names its conversation itself, in channels where a handle has several at a time (mail). The signed
 * name counts first, then what this handle's earlier messages led to; a message that names nothing known begins a conversation. Where
 * a message goes is stored before the conversation is told, so that one which comes twice never begins two.
 */
import type { Receipt } from '../../schema/conversation/commands.ts';
import { regionOfId } from '../../schema/ids.ts';
import type { InboundMessage, Threading } from '../../schema/inbound.ts';
import { Problem } from '../../schema/problems.ts';
import type { Clock } from '../lib/clock.ts';
import { addressOf, type ThreadAddress } from './address.ts';
import type { ThreadParts, ThreadReceipt } from './thread-parts.ts';
import {
  firstThread,
  goOnIn,
  knownLimit,
  mayHaveSent,
  openingOf,
  placeOf,
  type ThreadState,
  withConsent,
  withPlaces,
} from './thread-state.ts';
import { type ThreadExtra, toReceiveMessage } from './to-command.ts';

type ThreadedMessage = InboundMessage & { threading: Threading };

export type ThreadingParts = Pick<ThreadParts, 'conversation' | 'newConversationId'> & {
  clock: Clock;
  state: () => ThreadState | null;
  keep: (next: ThreadState) => ThreadState;
  /** Reads where a conversation says that the handle has gone. */
  movedTo: (address: ThreadAddress, receipt: Extract<Receipt, { ok: false }>) => string;
};

// Named but unknown, then closed, then moved: more is far-fetched; a ring of moves must not run for ever.
const hopLimit = 8;

/** Tells whether the handle took part in a conversation: who only held its signed name goes on in none. */
function wasTheirs(state: ThreadState | null, id: string): boolean {
  const isKnown = state?.current === id || state?.known?.some(([, place]) => place === id) === true;
  return isKnown || state?.earlier.some((one) => one.id === id && !one.unlinked) === true;
}

/** Builds the way of such messages through a thread. */
export function createThreading(parts: ThreadingParts) {
  const { clock, conversation, newConversationId, state, keep, movedTo } = parts;

  /** Begins a conversation for a message. Synchronous: of two deliveries of it the second finds the first's. */
  function begin(address: ThreadAddress, ids: readonly string[]): string {
    const id = newConversationId(address.region, clock());
    const before = state();
    keep(withPlaces(before ? goOnIn(before, id, clock()) : firstThread(id), ids, id));
    return id;
  }

  function found(item: ThreadedMessage, region: string, refusedBy: ReadonlySet<string>): string | undefined {
    const { conversationId, references } = item.threading;
    const own = placeOf(state(), item.providerEventId);
    const earlier = references.map((id) => placeOf(state(), id));
    return [own, conversationId, ...earlier].find(
      (id) => id !== undefined && regionOfId(id) === region && !refusedBy.has(id),
    );
  }

  /** Asks where a message is that this thread may have forgotten: it forgets only when it remembers as many as it may. */
  async function forgotten(address: ThreadAddress, once: string): Promise<string | undefined> {
    const now = state();
    if ((now?.known?.length ?? 0) < knownLimit || !now) return undefined;
    const ids = mayHaveSent(now);
    const answers = await Promise.all(ids.map((id) => conversation(addressOf(address, id)).hasSeen(once)));
    return ids.find((_, index) => answers[index]);
  }

  return {
    async receive(address: ThreadAddress, item: ThreadedMessage, extra: ThreadExtra): Promise<ThreadReceipt> {
      const ids = [...new Set([item.providerEventId, item.threading.id ?? item.providerEventId])];
      const refusedBy = new Set<string>();
      let previous: string | undefined;
      for (let hop = 0; hop < hopLimit; hop += 1) {
        const known = found(item, address.region, refusedBy);
        if (!known && hop === 0) {
          const { once } = toReceiveMessage(address, item, extra, undefined);
          const seenIn = await forgotten(address, once);
          if (seenIn) return { ok: true, duplicate: true, seq: 0, eventIds: [], conversationId: seenIn };
        }
        // Asked again after the wait: another delivery of this message may have begun its conversation.
        const id = known ?? found(item, address.region, refusedBy) ?? begin(address, ids);
        const target = addressOf(address, id);
        const now = state();
        const opening = { ...(now ? openingOf(now) : {}), ...(previous ? { previous } : {}) };
        // What was named must be there: a name never begins a conversation of its own choosing.
        const byReply = id === item.threading.conversationId;
        const command = toReceiveMessage(address, item, extra, opening, byReply);
        const receipt = await conversation(target).receive(target, command);
        const after = state();
        if (receipt.ok) {
          const placed = withPlaces(after ?? firstThread(id), ids, id);
          keep(placed.current === id ? withConsent(placed, receipt.consent) : placed);
          return { ...receipt, conversationId: id };
        }
        if (receipt.code === 'moved')
          keep(withPlaces(after ?? firstThread(id), [item.providerEventId], movedTo(address, receipt)));
        else if (receipt.code === 'closed') previous = wasTheirs(after, id) ? id : previous;
        else if (!(receipt.code === 'not-found' && byReply)) return { ...receipt, conversationId: id };
        refusedBy.add(id);
      }
      throw new Problem('unavailable', undefined, 'no conversation of the thread takes the message');
    },
  };
}
