/** Owns what POST /say takes: somebody writes to one of the accounts. */
import * as z from 'zod';
import { channelSchema } from '../../schema/channel.ts';

/** Is a file as it is handed in: base64 in `data`, or nothing for a picture that the world paints itself. */
export const attachmentSchema = z.object({
  name: z.string().max(200).default('picture.png'),
  type: z.string().max(127).default('image/png'),
  data: z.base64().max(40_000_000).optional(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** How the provider hands something to the gateway, for tests that break it on purpose. */
export const handlingFields = {
  /** How often the provider tries again when the gateway does not take it; the provider's own number unless given. */
  retries: z.number().int().min(0).max(5).optional(),
  signature: z.enum(['right', 'wrong', 'missing']).default('right'),
  /** Adds parameters or fields as a provider may at any time; they are signed too. */
  extra: z.record(z.string(), z.string()).default({}),
};

export const sayRequest = z.object({
  channel: channelSchema,
  account: z.string(),
  from: z.string().min(1).max(320),
  /** What the writer's profile or mailbox calls them. */
  name: z.string().max(200).optional(),
  text: z.string().max(200_000).default(''),
  attachments: z.array(attachmentSchema).max(20).default([]),
  /** Mail: subject, the same words as HTML, addresses in place of the account's own, and header fields beyond the mailbox's. */
  subject: z.string().max(2_000).optional(),
  html: z.string().max(1_000_000).optional(),
  to: z.array(z.string().max(320)).max(20).default([]),
  headers: z.record(z.string(), z.string()).default({}),
  /** Answers an earlier message, by its id in this world. A mailbox writes to its Reply-To and names it in In-Reply-To and References. */
  replyTo: z.string().max(500).optional(),
  /** Repeats an earlier message: the provider's id stays, as in a redelivery. */
  id: z.string().max(500).optional(),
  /** Posts the same message so many times at once. */
  times: z.number().int().min(1).max(20).default(1),
  ...handlingFields,
});
export type SayRequest = z.infer<typeof sayRequest>;
