/**
 * Owns the way from a handle to its conversation: opens one, goes on in the next when it was closed, follows it when it was
 * moved. Every message ends up in exactly one conversation, however often and in whatever order a provider sends it. What a
 * message does there is the conversation's own decision.
 */
import type { Command, CommandOf, Consent, Receipt } from '../../schema/conversation/commands.ts';
import { conversationOfMessage, regionOfId } from '../../schema/ids.ts';
import type { InboundMessage, ThreadItem } from '../../schema/inbound.ts';
import { Problem } from '../../schema/problems.ts';
import type { ConversationAddress } from '../conversation/address.ts';
import type { Clock } from '../lib/clock.ts';
import type { State } from '../object/state.ts';
import type { ThreadAddress } from './address.ts';
import {
  firstThread,
  goOnIn,
  mayHaveSeen,
  mayHaveSent,
  openingOf,
  type ThreadState,
  withConsent,
} from './thread-state.ts';
import { type ThreadExtra, toReceiveMessage, toReport } from './to-command.ts';

/** Is what a thread needs of a conversation. */
export type ThreadConversation = {
  /** Refuses with `closed` what belongs into a following conversation, with `moved` and the new id what goes on elsewhere. */
  receive(address: ConversationAddress, command: Command): Promise<Receipt>;
  hasSeen(once: string): Promise<boolean>;
  /** Tells whether a customer's next message would be taken; true for one in which nothing was said yet. */
  isOpen(address: ConversationAddress): Promise<boolean>;
};

export type ThreadParts = {
  clock: Clock;
  stored: State<ThreadState>;
  newConversationId(region: string, now: number): string;
  conversation(address: ConversationAddress): ThreadConversation;
};

/** Is the conversation's answer and which one it was; null when a receipt belonged to none. */
export type ThreadReceipt = Receipt & { conversationId: string | null };

export type CurrentConversation = {
  conversationId: string;
  fresh: boolean;
  opening: NonNullable<CommandOf<'ReceiveMessage'>['opening']>;
};

export type Thread = {
  receiveMessage(address: ThreadAddress, item: InboundMessage, extra: ThreadExtra): Promise<ThreadReceipt>;
  /** Takes what is reported of a conversation: it opens none. */
  receiveReport(address: ThreadAddress, item: Exclude<ThreadItem, InboundMessage>): Promise<ThreadReceipt>;
  /** Finds the conversation that takes the handle's next message; `fresh` when this call made it. */
  current(address: ThreadAddress): Promise<CurrentConversation>;
  /**
   * Makes a conversation that writes to the handle the one that takes its answer, unless another one is open there. Tells whether
   * the handle may be written to.
   */
  follow(address: ThreadAddress, conversationId: string): Promise<{ follows: boolean; consent: Consent }>;
};

// Closed, then moved, then closed again is already far-fetched; a ring of moves must not run for ever.
const hopLimit = 6;

const nothingKnown = { ok: true, duplicate: false, seq: 0, eventIds: [], conversationId: null } satisfies ThreadReceipt;

/** Builds a thread. Errors of a conversation reach the caller, so that the provider sends again. */
export function createThread({ clock, stored, newConversationId, conversation }: ThreadParts): Thread {
  let state = stored.load();

  function keep(next: ThreadState): ThreadState {
    if (next !== state) stored.save(next);
    state = next;
    return next;
  }

  /** Gives the thread, opening its first conversation. Synchronous: of two first messages the second finds the first's. */
  function opened(address: ThreadAddress): ThreadState {
    return state ?? keep(firstThread(newConversationId(address.region, clock())));
  }

  /** Leaves a conversation, unless somebody else already did. */
  function leave(address: ThreadAddress, left: string, to?: string): void {
    if (state?.current === left) keep(goOnIn(state, to ?? newConversationId(address.region, clock()), clock()));
  }

  function addressOf({ tenant, region, market }: ThreadAddress, conversationId: string): ConversationAddress {
    return { tenant, region, market, conversationId };
  }

  async function findSeen(address: ThreadAddress, once: string, ids: readonly string[]): Promise<string | undefined> {
    const answers = await Promise.all(
      ids.map(async (id) => ({ id, seen: await conversation(addressOf(address, id)).hasSeen(once) })),
    );
    return answers.find(({ seen }) => seen)?.id;
  }

  /** Finds a moved conversation's new id; anything but an id of this region is a fault of ours, not of the provider. */
  function movedTo(address: ThreadAddress, receipt: Extract<Receipt, { ok: false }>): string {
    if (receipt.detail && regionOfId(receipt.detail) === address.region) return receipt.detail;
    throw new Problem('internal', undefined, 'a moved conversation did not say where to');
  }

  return {
    async receiveMessage(address, item, extra) {
      const refusedBy = new Set<string>();
      for (let hop = 0; hop < hopLimit; hop += 1) {
        const thread = opened(address);
        const target = addressOf(address, thread.current);
        const command = toReceiveMessage(address, item, extra, openingOf(thread));

        const toAsk = mayHaveSeen(thread, clock()).filter((id) => !refusedBy.has(id));
        if (toAsk.length > 0) {
          const seenIn = await findSeen(address, command.once, toAsk);
          if (seenIn) return { ok: true, duplicate: true, seq: 0, eventIds: [], conversationId: seenIn };
        }

        const receipt = await conversation(target).receive(target, command);
        if (state?.current === target.conversationId) keep(withConsent(state, receipt.consent));
        if (!receipt.ok && receipt.code === 'closed') leave(address, target.conversationId);
        else if (!receipt.ok && receipt.code === 'moved')
          leave(address, target.conversationId, movedTo(address, receipt));
        else return { ...receipt, conversationId: target.conversationId };
        refusedBy.add(target.conversationId);
      }
      throw new Problem('unavailable', undefined, 'no conversation of the thread takes the message');
    },

    async receiveReport(address, item) {
      const command = toReport(address, item);
      if (item.kind === 'consent' && state) keep(withConsent(state, item.consent));
      const messageId = item.kind === 'receipt' ? item.messageId : undefined;
      const named = messageId && conversationOfMessage(messageId);
      const candidates = named ? [named] : state ? mayHaveSent(state) : [];
      for (const id of candidates) {
        if (regionOfId(id) !== address.region) continue;
        const target = addressOf(address, id);
        const receipt = await conversation(target).receive(target, command);
        if (receipt.ok && (receipt.duplicate || receipt.eventIds.length > 0)) return { ...receipt, conversationId: id };
      }
      return nothingKnown;
    },

    async follow(address, conversationId) {
      const consent = state?.consent ?? 'open';
      const current = state?.current;
      if (current === conversationId) return { follows: true, consent };
      if (current && (await conversation(addressOf(address, current)).isOpen(addressOf(address, current))))
        return { follows: false, consent };
      // Somebody may have written meanwhile, which opened one of their own.
      if (state?.current !== current) return { follows: state?.current === conversationId, consent };
      keep(state ? goOnIn(state, conversationId, clock()) : firstThread(conversationId));
      return { follows: true, consent };
    },

    async current(address) {
      const isFirst = state === null;
      const thread = opened(address);
      const { current } = thread;
      const isOpen = isFirst || (await conversation(addressOf(address, current)).isOpen(addressOf(address, current)));
      if (!isOpen) leave(address, current);
      const now = opened(address);
      return { conversationId: now.current, fresh: isFirst || now.current !== current, opening: openingOf(now) };
    },
  };
}
