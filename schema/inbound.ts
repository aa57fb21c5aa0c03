/**
 * Owns what a channel's parse gives: a tagged union in which strangeness is a value. Only a bad signature or an
 * unreadable body is an error; everything else is one of these.
 */
import type { Handle, Trust } from './channel.ts';
import type { AccountNews } from './health.ts';
import type { Content } from './message.ts';

/** Is the ladder a sent message climbs; `failed` and `unknown` end it, though a late receipt settles `unknown`. */
export const deliveryStatuses = ['queued', 'sent', 'delivered', 'read', 'failed', 'unknown'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** Names the sibling account an item is for, where one webhook serves several numbers or pages of the same tenant. */
type ForAccount = { account?: string };

/**
 * Says which conversation a message names itself, for channels in which a handle may have several (mail). `conversationId` was
 * verified by the channel (a signed reply address, our own keyed Message-ID); `references` are the provider's ids of earlier
 * messages, which count only where this sender took part. `id` is what later messages call this one, where that is not its
 * providerEventId. Nothing known means a new conversation.
 */
export type Threading = { conversationId?: string; references: readonly string[]; id?: string };

/** Is a file whose bytes came with the message itself; it belongs to the attachment part at `part`. */
export type InboundFile = { part: number; bytes: Uint8Array };

export type InboundMessage = ForAccount & {
  kind: 'message';
  /** The provider's own id of this event; never invented. */
  providerEventId: string;
  from: Handle;
  /** The same person's other addresses on this account, as the provider itself tells them (a phone number beside a user id). */
  aliases?: readonly Handle[];
  trust: Trust;
  /** The provider's time in ms since 1970, where the provider tells one. */
  sentAt?: number;
  content: Content;
  files?: readonly InboundFile[];
  threading?: Threading;
  /** A carrier keyword the provider recognised itself (Twilio's OptOutType). */
  keyword?: 'stop' | 'start' | 'help';
  /** True when the provider has answered the keyword itself; we must not answer twice. */
  keywordAnswered?: boolean;
  /** Until when anybody may reply, and until when a person may (ms since 1970), where the channel has such windows. */
  replyUntil?: number;
  humanReplyUntil?: number;
  /** A one-time right to reply (LINE). */
  replyToken?: { token: string; until: number };
  /** Written by a machine (an out-of-office note, a list): kept, but it wakes neither bot nor clocks, and nothing answers it. */
  automatic?: boolean;
  /** Asks for a call at a time of its own: nobody is asked to answer before that. */
  appointment?: boolean;
  /** What the provider says of the person; display only, never identity. */
  profile?: { name?: string; language?: string };
};

export type InboundReceipt = ForAccount & {
  kind: 'receipt';
  providerEventId: string;
  providerMessageId: string;
  /** Our own message id, where the provider hands back what we put into its status address. */
  messageId?: string;
  to: Handle;
  status: DeliveryStatus;
  at?: number;
  errorCode?: string;
  /** The recipient will take nothing more. */
  optedOut?: boolean;
};

/** The customer has read: one message and all before it, or everything up to a moment. */
export type InboundRead = ForAccount & {
  kind: 'read';
  providerEventId: string;
  from: Handle;
  providerMessageId?: string;
  /** ms since 1970 */
  upTo?: number;
};

/**
 * Somebody on our side wrote to the customer past Parley (in the provider's own inbox or phone app). It opens no conversation
 * and no window, but the bot must be silent.
 */
export type InboundEcho = ForAccount & {
  kind: 'echo';
  providerEventId: string;
  to: Handle;
  content: Content;
  sentAt?: number;
  /** Where it was written, for people to read: `Meta inbox`, `WhatsApp Business app`. */
  where: string;
};

/** The customer blocked the account, or let it back in, without writing; it opens no conversation. */
export type InboundConsent = ForAccount & {
  kind: 'consent';
  providerEventId: string;
  from: Handle;
  consent: 'open' | 'opted-out';
};

/** Is something signed that concerns no conversation (a test ping, an account notice): counted, answered, not stored. */
export type InboundNotice = ForAccount & { kind: 'notice'; what: string; news?: AccountNews };

export type InboundItem = InboundMessage | InboundReceipt | InboundRead | InboundEcho | InboundConsent | InboundNotice;

/** Is an item that belongs to a handle's thread. */
export type ThreadItem = Exclude<InboundItem, InboundNotice>;

/** Tells whose thread an item belongs to. */
export function handleOf(item: ThreadItem): Handle {
  return item.kind === 'receipt' || item.kind === 'echo' ? item.to : item.from;
}
