/**
 * Owns the way from a handle to its conversation: opens one, goes on in the next when it was closed, follows it when it was
 * moved. Every message ends up in exactly one conversation, however often and in whatever order a provider sends it. What a
 * message does there is the conversation's own decision.
 */
import type { CommandOf, Consent, Receipt } from '../../schema/conversation/commands.ts';
import { conversationOfMessage, regionOfId } from '../../schema/ids.ts';
import type { InboundMessage, ThreadItem } from '../../schema/inbound.ts';
import { Problem } from '../../schema/problems.ts';
import { addressOf, type ThreadAddress } from './address.ts';
import type { ThreadParts, ThreadPeek, ThreadReceipt } from './thread-parts.ts';
import {
  firstThread,
  goOnIn,
  mayHaveSeen,
  mayHaveSent,
  openingOf,
  type ThreadState,
  withConsent,
  without,
} from './thread-state.ts';
import { createThreading } from './threading.ts';
import { type ThreadExtra, toReceiveMessage, toReport } from './to-command.ts';

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
  peek(): ThreadPeek;
  /** Makes a conversation to which the handle was linked the one that takes its messages. */
  point(conversationId: string): void;
  /** Undoes that: the handle's next message opens a conversation of its own. */
  leaveFor(address: ThreadAddress, conversationId: string): void;
};

// Closed, then moved, then closed again is already far-fetched; a ring of moves must not run for ever.
const hopLimit = 6;

const nothingKnown = { ok: true, duplicate: false, seq: 0, eventIds: [], conversationId: null } satisfies ThreadReceipt;

/** Finds a moved conversation's new id; anything but an id of this region is a fault of ours, not of the provider. */
function movedTo(address: ThreadAddress, receipt: Extract<Receipt, { ok: false }>): string {
  if (receipt.detail && regionOfId(receipt.detail) === address.region) return receipt.detail;
  throw new Problem('internal', undefined, 'a moved conversation did not say where to');
}

/** Builds a thread. Errors of a conversation reach the caller, so that the provider sends again. */
export function createThread(parts: ThreadParts): Thread {
  const { clock, stored, newConversationId, conversation } = parts;
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

  function isOpenFor(address: ThreadAddress, id: string): Promise<boolean> {
    const { account, handle } = address;
    return conversation(addressOf(address, id)).isOpen(addressOf(address, id), { account, handle });
  }

  /** Leaves a conversation, unless somebody else already did. */
  function leave(address: ThreadAddress, left: string, to?: string): void {
    if (state?.current === left) keep(goOnIn(state, to ?? newConversationId(address.region, clock()), clock()));
  }

  async function findSeen(address: ThreadAddress, once: string, ids: readonly string[]): Promise<string | undefined> {
    const answers = await Promise.all(
      ids.map(async (id) => ({ id, seen: await conversation(addressOf(address, id)).hasSeen(once) })),
    );
    return answers.find(({ seen }) => seen)?.id;
  }

  /** A person who is known here by another address goes on where that one is. */
  async function adopt(address: ThreadAddress, aliases: InboundMessage['aliases'] = []): Promise<void> {
    for (const handle of state ? [] : aliases) {
      const { current, consent } = await parts.peekAt({ ...address, handle });
      // A message that came meanwhile has opened a conversation already.
      if (current && !state) keep(withConsent(firstThread(current), consent));
    }
  }

  const threading = createThreading({ clock, conversation, newConversationId, keep, state: () => state, movedTo });

  return {
    async receiveMessage(address, item, extra) {
      if (item.threading) return threading.receive(address, { ...item, threading: item.threading }, extra);
      if (item.aliases) await adopt(address, item.aliases);
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
      // Who blocked us before ever writing is not written to when a conversation begins.
      if (item.kind === 'consent') keep(withConsent(opened(address), item.consent));
      if (item.kind === 'receipt' && item.optedOut && state) keep(withConsent(state, 'opted-out'));
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
      if (current && (await isOpenFor(address, current))) return { follows: false, consent };
      // Somebody may have written meanwhile, which opened one of their own.
      if (state?.current !== current) return { follows: state?.current === conversationId, consent };
      keep(state ? goOnIn(state, conversationId, clock()) : firstThread(conversationId));
      return { follows: true, consent };
    },

    async current(address) {
      const isFirst = state === null;
      const thread = opened(address);
      const { current } = thread;
      const isOpen = isFirst || (await isOpenFor(address, current));
      if (!isOpen) leave(address, current);
      const now = opened(address);
      return { conversationId: now.current, fresh: isFirst || now.current !== current, opening: openingOf(now) };
    },

    peek: () => ({ current: state?.current ?? null, consent: state?.consent ?? 'open' }),

    point(conversationId) {
      if (state?.current === conversationId) return;
      keep(state ? goOnIn(state, conversationId, clock()) : firstThread(conversationId));
    },

    leaveFor(address, conversationId) {
      if (state) keep(without(state, conversationId, newConversationId(address.region, clock()), clock()));
    },
  };
}
