/** Owns what the world keeps of a message, whichever provider carried it. */
import { z } from 'zod';
import { channelSchema } from '../../schema/channel.ts';

/** `up` goes from a customer to the gateway, `down` from the gateway to a customer. */
export type Direction = 'up' | 'down';

export type WorldMedia = { id: string; name: string; type: string; sizeBytes: number };

export type WorldMessage = {
  /** Twilio's sid for text messages, the event's id for chats. */
  id: string;
  channel: z.infer<typeof channelSchema>;
  account: string;
  direction: Direction;
  /** The customer's address: a phone number or a visitor's name. */
  address: string;
  text: string;
  media: WorldMedia[];
  /** Buttons that came with a chat message. */
  choices: { value: string; title: string }[];
  /** Twilio's status, or for a customer's message what the gateway answered. */
  status: string;
  errorCode?: number;
  at: number;
  /** Who speaks, where the channel tells: bot, agent, provider. */
  author?: string;
};

/** Is a frame of GET /feed, the live feed of the world's pages. */
export type FeedFrame = { type: 'message'; message: WorldMessage } | { type: 'reset' } | { type: 'faults' };

/** Is a file as it is handed in: base64 in `data`, or nothing for a picture that the world paints itself. */
export const attachmentSchema = z.object({
  name: z.string().max(200).default('picture.png'),
  type: z.string().max(127).default('image/png'),
  data: z.base64().max(10_000_000).optional(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** POST /say: somebody writes to one of the accounts. */
export const sayRequest = z.object({
  channel: channelSchema,
  account: z.string(),
  from: z.string().min(1).max(200),
  text: z.string().max(10_000).default(''),
  attachments: z.array(attachmentSchema).max(10).default([]),
  /** Repeats an earlier message: the provider's id stays, as in a redelivery. */
  id: z.string().max(64).optional(),
  /** Posts the same message so many times at once. */
  times: z.number().int().min(1).max(20).default(1),
  /** How often the provider tries again when the gateway does not take it; the account's own number unless given. */
  retries: z.number().int().min(0).max(5).optional(),
  /** Breaks the signature on purpose. */
  signature: z.enum(['right', 'wrong', 'missing']).default('right'),
  /** Adds parameters as a provider may at any time; they are signed too. */
  extra: z.record(z.string(), z.string()).default({}),
});
export type SayRequest = z.infer<typeof sayRequest>;

/** Is one try at handing a message to the gateway; status 0 means that nobody answered. */
export type Attempt = { status: number; tookMs: number; error?: string };
export type SayAnswer = { id: string; accepted: boolean; status: number; attempts: Attempt[] };

/** Normalises a phone number as it comes from a query, where `+` may have become a space. */
export function toAddress(text: string): string {
  const trimmed = text.trim();
  return /^\d{7,15}$/.test(trimmed) ? `+${trimmed}` : trimmed;
}
