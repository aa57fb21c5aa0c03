/**
 * Owns what a conversation remembers to decide with. It is bounded: nothing in it grows with the number of messages,
 * so the thousandth message costs what the tenth did. What is per message lives beside it (`DeliveryRecord`).
 */
import type { Trust } from '../channel.ts';
import type { DeliveryStatus } from '../inbound.ts';
import type { Actor, Lease } from './actors.ts';
import type { BotMemory } from './bot-memory.ts';
import type { Leg } from './leg.ts';

export type ConversationStatus = 'new' | 'bot' | 'queued' | 'assigned' | 'resolved';

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
  customer?: { id: string; verified: boolean; name?: string };
  trust: Trust;
  queue?: string;
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
  resolved?: { at: number; outcome: string; by: Actor };
  rating?: { until: number; score?: number };
};

/** Is what is known of one message of ours on its way; kept in a table beside the journal. */
export type DeliveryRecord = {
  messageId: string;
  seq: number;
  legId: string;
  author: Actor['kind'];
  epoch: number;
  status: DeliveryStatus;
  providerMessageId?: string;
  withheld?: boolean;
};
