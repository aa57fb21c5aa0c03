/** Owns what the world keeps of a message, whichever provider carried it, and what the world's pages are told live. */
import type { Channel } from '../../schema/channel.ts';

/** `up` goes from a customer to the gateway, `down` from the gateway to a customer. */
export type Direction = 'up' | 'down';

export type WorldMedia = { id: string; name: string; type: string; sizeBytes: number };
export type Reaction = { by: Direction; emoji: string };

export type WorldMessage = {
  /** The provider's own id, unique in the whole world: Twilio's sid, Meta's mid, a mail's Message-ID, a chat event's id. */
  id: string;
  channel: Channel;
  account: string;
  direction: Direction;
  /** The customer's address, in the provider's own spelling: a phone number, a mailbox, a page-scoped id, a visitor's name. */
  address: string;
  text: string;
  media: WorldMedia[];
  /** Answers to press that came with the message; one with a `url` opens a page instead of being sent. */
  choices: { value: string; title: string; url?: string }[];
  /** The provider's status; for a customer's message what the gateway answered (`sending`, `taken`, `refused 403`). */
  status: string;
  errorCode?: number;
  at: number;
  /** Who speaks, where the channel tells: bot, agent, provider. */
  author?: string;
  subject?: string;
  html?: string;
  /** The header fields of a mail in their order. */
  headers?: { name: string; value: string }[];
  /** The id of the message that this one answers. */
  replyTo?: string;
  reactions?: Reaction[];
  edited?: boolean;
  deleted?: boolean;
  /** A message approved beforehand; `text` is how it reads. */
  template?: { name: string; language: string };
  location?: { latitude: number; longitude: number; name?: string };
  contact?: { name: string; phones: string[]; emails: string[] };
};

/** Is a frame of GET /feed, the live feed of the world's pages. */
export type FeedFrame =
  | { type: 'message'; message: WorldMessage }
  | { type: 'reset' }
  | { type: 'faults' }
  | { type: 'calls' }
  | { type: 'habits'; channel: Channel; address: string };

/** Is one try at handing something to the gateway; status 0 means that nobody answered. */
export type Attempt = { status: number; tookMs: number; error?: string };

/** Says what the gateway made of it. */
export type SayAnswer = { id: string; accepted: boolean; status: number; attempts: Attempt[] };
export type ActAnswer = SayAnswer;

/** Normalises a phone number as it comes from a query, where `+` may have become a space. */
export function toAddress(text: string): string {
  const trimmed = text.trim();
  return /^\d{7,15}$/.test(trimmed) ? `+${trimmed}` : trimmed;
}
