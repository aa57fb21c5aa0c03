/** Owns a small world for tests of a thread: conversations that can be closed, moved and broken, and storage in memory. */
import type { CommandOf, Consent, Receipt } from '../../../schema/conversation/commands.ts';
import type { InboundMessage } from '../../../schema/inbound.ts';
import type { ConversationAddress } from '../../conversation/address.ts';
import type { ThreadAddress } from '../address.ts';
import { createThread, type Thread } from '../thread.ts';
import type { ThreadConversation } from '../thread-parts.ts';
import type { ThreadState } from '../thread-state.ts';

type Fake = {
  address: ConversationAddress;
  seen: Set<string>;
  commands: (CommandOf<'ReceiveMessage'> | CommandOf<'RecordReceipt'>)[];
  closed: boolean;
  movedTo?: string;
  consent?: Consent;
  /** True for one that was begun on another thread. */
  there?: boolean;
};

export const threadAddress: ThreadAddress = {
  tenant: 'northpay',
  region: 'eu',
  market: 'se',
  account: 'acc_eu_northpay-se-sms',
  channel: 'sms',
  handle: { kind: 'phone', value: '+46701740601' },
};

export function messageOf(providerEventId: string): InboundMessage {
  return {
    kind: 'message',
    providerEventId,
    from: threadAddress.handle,
    trust: 'channel',
    content: { parts: [{ kind: 'text', text: providerEventId }] },
  };
}

export type Town = {
  time: { now: number };
  thread(): Thread;
  /** Begins another life of the thread's object: memory is gone, storage stays. */
  restart(): void;
  conversations: Map<string, Fake>;
  /** Lists each call that left the thread, in order. */
  calls: string[];
  saves: () => number;
  stored: () => ThreadState | null;
  /** Opens a conversation that is not the thread's. */
  build(id: string): Fake;
  broken: Set<string>;
  /** Says which conversation another handle of the same person is in. */
  aliases: Map<string, string>;
};

/** Builds the world. `pause` is awaited around every call between objects: a scheduler there tries every order. */
export function buildTown(pause: (what: string) => Promise<void> = async () => undefined): Town {
  const time = { now: 1_700_000_000_000 };
  const conversations = new Map<string, Fake>();
  const calls: string[] = [];
  const broken = new Set<string>();
  const aliases = new Map<string, string>();
  let saves = 0;
  let ids = 0;
  let row: string | null = null;

  function build(id: string): Fake {
    const known = conversations.get(id);
    if (known) return known;
    const { tenant, region, market } = threadAddress;
    const fake: Fake = {
      address: { tenant, region, market, conversationId: id },
      seen: new Set(),
      commands: [],
      closed: false,
    };
    conversations.set(id, fake);
    return fake;
  }

  function answer(fake: Fake, command: Fake['commands'][number]): Receipt {
    const consent = fake.consent ? { consent: fake.consent } : {};
    if (fake.seen.has(command.once)) return { ok: true, duplicate: true, seq: 1, eventIds: [], ...consent };
    if (command.type === 'ReceiveMessage') {
      if (command.byReply && !fake.there && fake.commands.length === 0)
        return { ok: false, code: 'not-found', ...consent };
      if (fake.movedTo) return { ok: false, code: 'moved', detail: fake.movedTo, ...consent };
      if (fake.closed) return { ok: false, code: 'closed', ...consent };
    } else if (!fake.commands.some((other) => other.type === 'ReceiveMessage')) return { ok: false, code: 'not-found' };
    fake.seen.add(command.once);
    fake.commands.push(command);
    const isOurs =
      command.type === 'ReceiveMessage' || command.providerMessageId.startsWith(fake.address.conversationId);
    return {
      ok: true,
      duplicate: false,
      seq: fake.commands.length,
      eventIds: isOurs ? [`evt.${fake.commands.length}`] : [],
      ...consent,
    };
  }

  function conversation(address: ConversationAddress): ThreadConversation {
    const id = address.conversationId;
    const call = async <T>(what: string, work: () => T): Promise<T> => {
      calls.push(`${what} ${id}`);
      await pause(`${what} to ${id}`);
      if (broken.has(id)) throw new Error(`${id} is away`);
      const result = work();
      await pause(`${what} from ${id}`);
      return result;
    };
    return {
      receive: (_, command) => call('receive', () => answer(build(id), command as Fake['commands'][number])),
      hasSeen: (once) => call('hasSeen', () => build(id).seen.has(once)),
      isOpen: () => call('isOpen', () => !build(id).closed && build(id).movedTo === undefined),
    };
  }

  function begin(): Thread {
    return createThread({
      clock: () => time.now,
      stored: {
        load: () => (row === null ? null : (JSON.parse(row) as ThreadState)),
        save: (state) => {
          saves += 1;
          row = JSON.stringify(state);
        },
      },
      newConversationId: (region) => {
        ids += 1;
        return `cnv_${region}_${ids}`;
      },
      conversation,
      peekAt: async ({ handle }) => {
        await pause(`peek at ${handle.value}`);
        return { current: aliases.get(handle.value) ?? null, consent: 'open' };
      },
    });
  }

  let thread = begin();
  return {
    time,
    conversations,
    calls,
    broken,
    aliases,
    build,
    thread: () => thread,
    restart: () => {
      thread = begin();
    },
    saves: () => saves,
    stored: () => (row === null ? null : (JSON.parse(row) as ThreadState)),
  };
}
