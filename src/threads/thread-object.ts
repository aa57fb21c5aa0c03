/** Owns the thread of one customer's handle on one channel account, as an object. The rules are thread.ts's. */
import { DurableObject } from 'cloudflare:workers';
import type { Consent } from '../../schema/conversation/commands.ts';
import { createId } from '../../schema/ids.ts';
import type { ThreadItem } from '../../schema/inbound.ts';
import type { Env } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import { migrate } from '../object/migrations.ts';
import { createState } from '../object/state.ts';
import { conversationFor, threadFor } from '../object/stubs.ts';
import type { ThreadAddress } from './address.ts';
import { type CurrentConversation, createThread, type Thread } from './thread.ts';
import type { ThreadPeek, ThreadReceipt } from './thread-parts.ts';
import type { ThreadState } from './thread-state.ts';
import type { ThreadExtra } from './to-command.ts';

export class ThreadObject extends DurableObject<Env> {
  readonly #thread: Thread;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, createState.migrations);
    this.#thread = createThread({
      clock: systemClock,
      stored: createState<ThreadState>(ctx.storage.sql, 1),
      newConversationId: (region, now) => createId('conversation', region, now),
      conversation: (address) => conversationFor(env, address),
      peekAt: (address) => threadFor(env, address).peek(),
    });
  }

  /** Passes a parsed item on to the handle's conversation; rejects when it could not be stored there. */
  async receive(address: ThreadAddress, item: ThreadItem, extra: ThreadExtra = {}): Promise<ThreadReceipt> {
    return item.kind === 'message'
      ? this.#thread.receiveMessage(address, item, extra)
      : this.#thread.receiveReport(address, item);
  }

  /** Lets the handle's answers come into a conversation that writes to it; see thread.ts. */
  async follow(address: ThreadAddress, conversationId: string): Promise<{ follows: boolean; consent: Consent }> {
    return this.#thread.follow(address, conversationId);
  }

  /** Finds the conversation that takes the handle's next message. */
  async current(address: ThreadAddress): Promise<CurrentConversation> {
    return this.#thread.current(address);
  }

  /** Tells where the handle's messages go now, without opening anything. */
  async peek(): Promise<ThreadPeek> {
    return this.#thread.peek();
  }

  /** Leads the handle's messages into the conversation it was linked to. */
  async point(conversationId: string): Promise<void> {
    this.#thread.point(conversationId);
  }

  /** Leads the handle's messages away from a conversation it was unlinked from. */
  async leaveFor(address: ThreadAddress, conversationId: string): Promise<void> {
    this.#thread.leaveFor(address, conversationId);
  }
}
