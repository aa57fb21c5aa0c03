/** Owns what a thread needs of the world around it, and what it answers. */
import type { Command, Consent, Receipt } from '../../schema/conversation/commands.ts';
import type { ConversationAddress } from '../conversation/address.ts';
import type { Clock } from '../lib/clock.ts';
import type { State } from '../object/state.ts';
import type { ThreadAddress } from './address.ts';
import type { ThreadState } from './thread-state.ts';

/** Is what a thread needs of a conversation. */
export type ThreadConversation = {
  /** Refuses with `closed` what belongs into a following conversation, with `moved` and the new id what goes on elsewhere. */
  receive(address: ConversationAddress, command: Command): Promise<Receipt>;
  hasSeen(once: string): Promise<boolean>;
  /** Tells whether a handle's next message would be taken; true for one in which nothing was said yet. */
  isOpen(address: ConversationAddress, who: Pick<ThreadAddress, 'account' | 'handle'>): Promise<boolean>;
};

/** Is what another thread is asked: where its handle's messages go, without opening anything. */
export type ThreadPeek = { current: string | null; consent: Consent };

export type ThreadParts = {
  clock: Clock;
  stored: State<ThreadState>;
  newConversationId(region: string, now: number): string;
  conversation(address: ConversationAddress): ThreadConversation;
  /** Looks into another handle's thread on the same account. */
  peekAt(address: ThreadAddress): Promise<ThreadPeek>;
};

/** Is the conversation's answer and which one it was; null when a receipt belonged to none. */
export type ThreadReceipt = Receipt & { conversationId: string | null };
