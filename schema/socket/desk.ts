/** Owns the frames between the console and a market's desk: presence up, the living inbox down. */
import * as z from 'zod';
import { clockKindSchema } from '../conversation/clocks.ts';
import { prioritySchema } from '../priority.ts';

/** Is a conversation as the inbox shows it; sent whole on each change, the newest `seq` wins. */
export const inboxEntry = z.object({
  conversationId: z.string(),
  reference: z.string(),
  market: z.string(),
  language: z.string(),
  channel: z.string(),
  status: z.enum(['new', 'bot', 'queued', 'assigned', 'resolved']),
  queue: z.string().optional(),
  owner: z.object({ id: z.string(), name: z.string() }).optional(),
  name: z.string().optional(),
  preview: z.string().max(200),
  lastCustomerAt: z.number(),
  openedAt: z.number(),
  waitingSince: z.number().optional(),
  /** Absent is normal. */
  priority: prioritySchema.optional(),
  /** When the next promise to this customer has to be kept, and which; in the past where it is too late already. */
  dueAt: z.number().optional(),
  dueKind: clockKindSchema.optional(),
  /** A promise, or a law's, is broken and still to be kept. */
  missed: z.boolean().optional(),
  unread: z.boolean(),
  seq: z.number().int(),
  /** Its messages were removed because their time was over: when, and after how many days. */
  removed: z.object({ at: z.number(), days: z.number().int() }).optional(),
});
export type InboxEntry = z.infer<typeof inboxEntry>;

export const deskUp = z.discriminatedUnion('type', [
  z.object({ type: z.literal('presence'), state: z.enum(['available', 'away']) }),
]);

export const deskAgent = z.object({ id: z.string(), name: z.string(), state: z.enum(['available', 'away']) });
export type DeskAgent = z.infer<typeof deskAgent>;

export const deskDown = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('desk'),
    v: z.number().int(),
    market: z.string(),
    waiting: z.array(inboxEntry),
    assigned: z.array(inboxEntry),
    agents: z.array(deskAgent),
  }),
  z.object({ type: z.literal('entry'), entry: inboxEntry }),
  z.object({ type: z.literal('agents'), agents: z.array(deskAgent) }),
  z.object({ type: z.literal('error'), code: z.string(), detail: z.string().optional() }),
]);
export type DeskDown = z.infer<typeof deskDown>;
