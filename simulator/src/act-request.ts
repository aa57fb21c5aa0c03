/** Owns what POST /act takes: what a person does without writing. A provider lists which of these its app has. */
import * as z from 'zod';
import { channelSchema } from '../../schema/channel.ts';
import { attachmentSchema, handlingFields } from './say-request.ts';

const who = { channel: channelSchema, account: z.string(), from: z.string().min(1).max(320) };
const target = z.string().min(1).max(500);

const kinds = {
  /** Reacts to a message; no emoji takes the reaction back. */
  react: { target, emoji: z.string().max(32).optional() },
  edit: { target, text: z.string().min(1).max(100_000) },
  delete: { target },
  /** Reads one message and all before it, or everything. */
  read: { target: target.optional() },
  /** Presses a button; `target` is the message that it stands under. */
  press: { target: target.optional(), value: z.string().max(1_000), title: z.string().max(500) },
  /** Writes an answer to one message: POST /say with `replyTo`. */
  reply: { target, text: z.string().max(100_000), attachments: z.array(attachmentSchema).max(20).default([]) },
  location: {
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    name: z.string().max(500).optional(),
  },
  contact: {
    name: z.string().min(1).max(300),
    phones: z.array(z.string().max(60)).max(10).default([]),
    emails: z.array(z.string().max(320)).max(10).default([]),
  },
  /** Wants to hear nothing more from the account, and changes their mind. */
  block: {},
  unblock: {},
  /** Opens the conversation without writing: Start, Get started, Add friend. */
  start: { payload: z.string().max(500).optional() },
  /** Mail: the mailbox answers by itself while its owner is away (RFC 3834). */
  away: { on: z.boolean(), text: z.string().max(2_000).optional() },
  /** Mail: the mailbox takes nothing: it bounces for good, or for now. */
  bounce: { how: z.enum(['no', 'permanent', 'temporary']) },
} as const;

export type ActName = keyof typeof kinds;
export const actNames = Object.keys(kinds) as ActName[];

const actOf = <Name extends ActName, Fields extends z.ZodRawShape>(name: Name, fields: Fields) =>
  z.object({ ...who, ...handlingFields, act: z.literal(name), ...fields });

export const actRequest = z.discriminatedUnion('act', [
  actOf('react', kinds.react),
  actOf('edit', kinds.edit),
  actOf('delete', kinds.delete),
  actOf('read', kinds.read),
  actOf('press', kinds.press),
  actOf('reply', kinds.reply),
  actOf('location', kinds.location),
  actOf('contact', kinds.contact),
  actOf('block', kinds.block),
  actOf('unblock', kinds.unblock),
  actOf('start', kinds.start),
  actOf('away', kinds.away),
  actOf('bounce', kinds.bounce),
]);
export type ActRequest = z.infer<typeof actRequest>;
export type ActRequestOf<Name extends ActName> = Extract<ActRequest, { act: Name }>;
