/**
 * Owns what a channel's parse gives: a tagged union in which strangeness is a value. Only a bad signature or an
 * unreadable body is an error; everything else is one of these.
 */
import type { Handle, Trust } from './channel.ts';
import type { Content } from './message.ts';

/** Is the ladder a sent message climbs; `failed` and `unknown` end it, though a late receipt settles `unknown`. */
export const deliveryStatuses = ['queued', 'sent', 'delivered', 'read', 'failed', 'unknown'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

export type InboundMessage = {
  kind: 'message';
  /** The provider's own id of this event; never invented. */
  providerEventId: string;
  from: Handle;
  trust: Trust;
  /** The provider's time in ms since 1970, where the provider tells one. */
  sentAt?: number;
  content: Content;
  /** A carrier keyword the provider recognised itself (Twilio's OptOutType). */
  keyword?: 'stop' | 'start' | 'help';
  /** True when the provider has answered the keyword itself; we must not answer twice. */
  keywordAnswered?: boolean;
  /** What the provider says of the person; display only, never identity. */
  profile?: { name?: string; language?: string };
};

export type InboundReceipt = {
  kind: 'receipt';
  providerEventId: string;
  providerMessageId: string;
  /** Our own message id, where the provider hands back what we put into its status address. */
  messageId?: string;
  to: Handle;
  status: DeliveryStatus;
  at?: number;
  errorCode?: string;
};

/** Is something signed that concerns no conversation (a test ping, an account notice): counted, answered, not stored. */
export type InboundNotice = { kind: 'notice'; what: string };

export type InboundItem = InboundMessage | InboundReceipt | InboundNotice;
