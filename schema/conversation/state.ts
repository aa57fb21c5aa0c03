/**
 * Owns what a conversation remembers to decide with. It is bounded: nothing in it grows with the number of messages,
 * so the thousandth message costs what the tenth did. What is per message lives beside it (`DeliveryRecord`).
 */
import type { Channel, Handle, Trust } from '../channel.ts';
import type { DeliveryStatus } from '../inbound.ts';
import type { Priority } from '../priority.ts';
import type { Actor, Agent, Lease } from './actors.ts';
import type { BotMemory } from './bot-memory.ts';
import type { ContentClass } from './content-class.ts';
import type { Leg } from './leg.ts';

export type ConversationStatus = 'new' | 'bot' | 'queued' | 'assigned' | 'resolved';

/** Is a time in which a clock stands still; without `until` it still does. */
export type Pause = { from: number; until?: number };

/** Is a code that was sent to an address which wants to join; the code itself is kept nowhere. */
export type PendingLink = { channel: Channel; account: string; handle: Handle; expiresAt: number; remaining: number };

export type ConversationState = {
  v: 1;
  id: string;
  tenant: string;
  region: string;
  market: string;
  marketVersion: number;
  reference: string;
  language: string;
  contactId: string;
  previous?: string;
  status: ConversationStatus;
  lease: Lease;
  /** The seq of the newest event; 0 before the first. */
  seq: number;
  openedAt: number;
  legs: Leg[];
  /** The leg the customer used last; answers go there. */
  activeLegId?: string;
  name?: string;
  /** `legId` is where it was proved who they are. */
  customer?: { id: string; verified: boolean; name?: string; legId?: string };
  trust: Trust;
  queue?: string;
  /** Absent is normal. */
  priority?: Priority;
  handover?: { at: number; reason: string; placeTold: boolean };
  bot: BotMemory & { greeted: boolean; runningTurn?: string; answeredUpToSeq: number };
  lastCustomerSeq: number;
  lastCustomerAt: number;
  /** The seq of our newest message; absent before the first. */
  lastWrittenSeq?: number;
  lastText?: string;
  firstResponseAt?: number;
  readByAgentSeq: number;
  readByCustomerSeq: number;
  pendingActions: Record<string, { name: string }>;
  /** Callbacks that are still to come, by id. */
  callbacks?: Record<string, { from: number }>;
  /** When something last became of a callback. */
  callbackAt?: number;
  /** Codes that are still awaited, by the link's id; at most a few. */
  links?: Record<string, PendingLink>;
  /** When somebody last wrote past Parley. */
  echoedAt?: number;
  /** Our newest answer where sockets carry it: who has left does not see it there. */
  lastLive?: { seq: number; at: number; legId: string };
  /** Up to where unread answers were sent after the customer. */
  followedUpSeq?: number;
  resolved?: { at: number; outcome: string; by: Actor };
  /** Since when it has waited for a person without a break, whatever queues it was in. */
  waitingFrom?: number;
  /** The steps of the market's ladder that have acted in this wait. */
  stepsTaken?: string[];
  /** Since when people have had to do with it at all. */
  personFrom?: number;
  /** Since when the customer waits for a person's answer; absent while they do not. */
  owedFrom?: number;
  /** The first answer of a person, and since when it was waited for. */
  firstAnswer?: { from: number; at: number };
  /** When people had nothing to answer since `personFrom`, in order; at most a few, of which those close together are joined. */
  pauses?: Pause[];
  /** When it first came to a queue for complaints. */
  complaintAt?: number;
  /** When each of the market's clocks was due that was noted as missed last. */
  missedClocks?: Record<string, number>;
  rating?: { until: number; score?: number };
  /** Where the newest content of each kind stands. Absent in states of before this was noted: anything may hold some. */
  content?: Partial<Record<ContentClass, ContentMark>>;
  /** Up to where content of each kind was removed because its time was over, when, and after how many days. */
  expired?: Partial<Record<ContentClass, { upToSeq: number; at: number; days: number }>>;
  /** Keeps everything as it is. */
  hold?: { at: number; by: Agent; reason: string };
};

/** Is the newest event with content of a kind; `settled` is what was the newest when the conversation was resolved. */
export type ContentMark = { seq: number; at: number; settled?: number };

/** Is what is known of one message of ours on its way; kept in a table beside the journal. */
export type DeliveryRecord = {
  messageId: string;
  seq: number;
  legId: string;
  author: Actor['kind'];
  epoch: number;
  status: DeliveryStatus;
  providerMessageId?: string;
  /** The provider's ids of all parts, where there are several. */
  parts?: string[];
  withheld?: boolean;
};
