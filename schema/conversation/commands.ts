/**
 * Owns what can be asked of a conversation. Everything enters through one door, `receive(command)`, and each command carries
 * `once`: a key under which it is carried out at most once.
 */
import type { Channel, Handle, Trust } from '../channel.ts';
import type { DeliveryStatus } from '../inbound.ts';
import type { Content, Part } from '../message.ts';
import type { Priority } from '../priority.ts';
import type { ProblemCode } from '../problems.ts';
import type { TextKey } from '../text-keys.ts';
import type { Actor, Agent } from './actors.ts';
import type { BotMemory } from './bot-memory.ts';
import type { EventOf } from './events.ts';
import type { ContextPacket, HandoverReason } from './packet.ts';

/** Tells whether messages may be sent to a handle; the thread keeps it from one conversation to the next. */
export type Consent = 'open' | 'opted-out';

/** Is a customer's message, normalised by a channel. Opens the conversation when it is new. */
export type ReceiveMessage = {
  type: 'ReceiveMessage';
  once: string;
  channel: Channel;
  account: string;
  handle: Handle;
  /** The same person's other addresses on this account. */
  aliases?: readonly Handle[];
  /** Named this conversation itself, by a signed address: it opens none, and a stranger comes in as a guest. */
  byReply?: boolean;
  trust: Trust;
  providerEventId: string;
  clientId?: string;
  sentAt?: number;
  content: Content;
  keyword?: 'stop' | 'start' | 'help';
  keywordAnswered?: boolean;
  replyUntil?: number;
  humanReplyUntil?: number;
  replyToken?: { token: string; until: number };
  /** Written by a machine: kept, but it asks nobody for an answer. */
  automatic?: boolean;
  /** Asks for a call at a time of its own: kept, and nobody is asked to answer before that. */
  appointment?: boolean;
  profile?: { name?: string; language?: string };
  /** The signed-in customer's id in the tenant's own system, from the tenant's token. */
  customerId?: string;
  /** What the handle's thread knows when this message opens a conversation. */
  opening?: { previous?: string; consent?: Consent };
};

type WithholdReason = EventOf<'MessageWithheld'>['facts']['reason'];

/** Is what one bot turn wants; it counts only if the lease still has the turn's epoch. */
export type BotAnswer = {
  intent: string;
  memory: BotMemory;
  language?: string;
  messages: { content: Content; template: string }[];
  identified?: { customerId: string; name?: string };
  verificationFailed?: { remaining: number; lockedUntil?: number };
  handover?: { reason: HandoverReason; packet: ContextPacket };
  resolve?: boolean;
};

/**
 * Is what the customer is told of a callback. It goes to their phone by text where that is a leg, else to where they wrote last;
 * `away` says that they may have left there. `sms` is the leg to begin when nothing else reaches them.
 */
export type CallbackWords = {
  key: Extract<TextKey, `callback.${string}`>;
  values: Record<string, string | number | { time: number }>;
  away: boolean;
  sms?: { account: string; trust: Trust };
};

export type Command =
  | ReceiveMessage
  | {
      type: 'RecordReceipt';
      once: string;
      providerMessageId: string;
      messageId?: string;
      status: DeliveryStatus;
      errorCode?: string;
      optedOut?: boolean;
    }
  | {
      type: 'RecordDelivery';
      once: string;
      messageId: string;
      status: DeliveryStatus;
      providerMessageId?: string;
      errorCode?: string;
      optedOut?: boolean;
      /** The provider's ids of all parts, where there are several. */
      parts?: string[];
    }
  | { type: 'WithholdMessage'; once: string; messageId: string; reason: WithholdReason }
  | { type: 'SettleDelivery'; once: string; agent: Agent; messageId: string; status: 'delivered' | 'failed' }
  | { type: 'RetryMessage'; once: string; agent: Agent; messageId: string }
  /** `legId` is where the answer was made for: what may be told there may not be told elsewhere. */
  | {
      type: 'RecordBotTurn';
      once: string;
      turnId: string;
      epoch: number;
      upToSeq: number;
      legId?: string;
      answer: BotAnswer;
    }
  | { type: 'FailBotTurn'; once: string; turnId: string; epoch: number }
  | { type: 'RecordQueuePlace'; once: string; epoch: number; place: number; expectedWaitMs?: number; opensAt?: number }
  | { type: 'RecordPacket'; once: string; epoch: number; packet: ContextPacket }
  | {
      type: 'SettleAttachment';
      once: string;
      messageId: string;
      part: number;
      state: 'stored' | 'refused' | 'expired';
      fileId?: string;
      sizeBytes?: number;
      reason?: string;
    }
  /** `force` is given to those who may take a conversation from another agent. */
  | { type: 'ClaimConversation'; once: string; agent: Agent; force?: boolean }
  | { type: 'ReleaseConversation'; once: string; agent: Agent; force?: boolean }
  | {
      type: 'TransferConversation';
      once: string;
      agent: Agent;
      force?: boolean;
      to: { queue: string } | { agent: Agent };
      note?: string;
    }
  | { type: 'EscalateConversation'; once: string; agent: Agent; note?: string }
  /** Says how urgent it is; whoever holds it, as the line is put in order before anybody does. */
  | { type: 'SetPriority'; once: string; agent: Agent; priority: Priority }
  | { type: 'WriteMessage'; once: string; agent: Agent; parts: Part[]; clientId?: string; legId?: string }
  | { type: 'WriteNote'; once: string; agent: Agent; text: string; clientId?: string }
  | { type: 'MarkRead'; once: string; by: 'customer' | 'agent'; upToSeq: number }
  | {
      type: 'RequestAction';
      once: string;
      agent: Agent;
      name: string;
      order?: string;
      values: Record<string, string | number | boolean>;
    }
  | {
      type: 'RecordAction';
      once: string;
      actionId: string;
      outcome: 'done' | 'refused' | 'failed' | 'unknown';
      message?: string;
      reference?: string;
    }
  | {
      type: 'ResolveConversation';
      once: string;
      agent: Agent;
      force?: boolean;
      outcome: 'solved' | 'unsolved' | 'spam';
    }
  | {
      type: 'RemoveContent';
      once: string;
      agent: Agent;
      seq: number;
      reason: 'retention' | 'subject-request' | 'agent';
    }
  /** A legal hold: nothing of the conversation is removed until it is released. */
  | { type: 'HoldConversation'; once: string; agent: Agent; reason: string }
  | { type: 'ReleaseHold'; once: string; agent: Agent }
  /** Somebody on our side wrote on this leg past Parley. */
  | {
      type: 'RecordEcho';
      once: string;
      account: string;
      handle: Handle;
      providerEventId: string;
      content: Content;
      sentAt?: number;
      where: string;
      /** True once no message of ours on this leg is on its way any more: it cannot be one of those. */
      weighed?: boolean;
    }
  /** The customer has read one message and all before it, or everything up to a moment (ms since 1970). */
  | { type: 'RecordRead'; once: string; account: string; handle: Handle; providerMessageId?: string; upTo?: number }
  /** The customer blocked the account or let it back in, without writing. */
  | { type: 'ChangeConsent'; once: string; account: string; handle: Handle; consent: Consent }
  /** An agent says that an address is the customer's. `force` takes it out of a conversation of its own that is still open. */
  | { type: 'LinkLeg'; once: string; agent: Agent; channel: Channel; account: string; handle: Handle; force?: boolean }
  | { type: 'UnlinkLeg'; once: string; agent: Agent; legId: string }
  /** The handle goes on in another conversation, to which it was linked. */
  | { type: 'MoveLeg'; once: string; account: string; handle: Handle; to: string }
  /** Sends a code to an address that the customer says is theirs. */
  | {
      type: 'AskLink';
      once: string;
      linkId: string;
      by: Extract<Actor, { kind: 'agent' | 'bot' }>;
      channel: Channel;
      account: string;
      handle: Handle;
    }
  /** An agent enters the code that the customer told them. The code is compared and forgotten, never stored. */
  | { type: 'EnterCode'; once: string; agent: Agent; linkId: string; code: string }
  /** The code could not be sent. */
  | { type: 'GiveUpLink'; once: string; linkId: string; reason: string }
  | { type: 'NoteReference'; once: string; reference: string; conversationId: string; seq: number }
  /** Tells how a callback of this conversation stands. */
  | ({ type: 'RecordCallback'; once: string; queue?: string; tell?: CallbackWords } & Pick<
      EventOf<'CallbackChanged'>,
      'facts' | 'content'
    >)
  /** Says something to the customer about a callback of this conversation, without it having changed. */
  | { type: 'TellCallback'; once: string; callbackId: string; phone: string; tell: CallbackWords }
  /** Tells how a phone call with the customer stands, and what the call has found out or asks for. */
  | ({
      type: 'RecordCall';
      once: string;
      /** The caller wants a person. */
      asksHuman?: boolean;
      /** The caller proved on the call who they are. */
      identified?: { customerId: string; name?: string };
    } & Pick<EventOf<'CallChanged'>, 'facts' | 'content'>)
  /** A deadline of the conversation has passed (see deadlinesOf). */
  | { type: 'PassDeadline'; once: string; name: 'silent' | 'follow-up' | 'links' | 'retention' | 'clocks' | 'ladder' };

export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

/** Is what the door answers: the command is stored for good, was stored before, or is refused and changed nothing. */
export type Receipt =
  | {
      ok: true;
      duplicate: boolean;
      seq: number;
      eventIds: string[];
      consent?: Consent;
      /** What became of a code that was entered. */
      link?: EventOf<'LinkSettled'>['facts'];
    }
  | { ok: false; code: ProblemCode; detail?: string; consent?: Consent };
