/** Owns the bodies of /api/desk, /api/me and /api/insights: what scripts and the console send and get. Times are ms since 1970. */
import * as z from 'zod';
import { actionNames, customerSchema, orderSchema, refundSchema } from '../account-system.ts';
import { channelSchema, handleSchema, trustSchema } from '../channel.ts';
import { agentSchema } from '../conversation/actors.ts';
import { clockSchema } from '../conversation/clocks.ts';
import type { ConversationEvent } from '../conversation/events.ts';
import { legSchema } from '../conversation/leg.ts';
import { partSchema } from '../message.ts';
import { prioritySchema } from '../priority.ts';
import { deskAgent, inboxEntry } from '../socket/desk.ts';

export const conversationStates = ['bot', 'queued', 'assigned', 'resolved'] as const;

/** GET /api/desk/conversations?state=&market=&mine=&q=&cursor=&limit= */
export const listQuery = z.object({
  state: z.enum(conversationStates).optional(),
  market: z.string().optional(),
  mine: z.enum(['true', 'false']).optional(),
  /** Full-text search over messages, names and references; mailboxes and numbers with their country code by their beginning. */
  q: z.string().max(200).optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
/** Is a search hit's text around the match, with the match between ⟦ and ⟧. */
export const listItem = inboxEntry.extend({ snippet: z.string().optional() });
export const listBody = z.object({ conversations: z.array(listItem), cursor: z.string().optional() });
export type ListBody = z.infer<typeof listBody>;

const owner = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bot') }),
  z.object({ kind: z.literal('queue'), queue: z.string() }),
  z.object({ kind: z.literal('agent'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('elsewhere'), where: z.string() }),
  z.object({ kind: z.literal('nobody') }),
]);

/** Asks for events after or before a sequence number. */
export const conversationQuery = z.object({
  after: z.coerce.number().int().nonnegative().optional(),
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
/** GET /api/desk/conversations/{id}?after=&before=&limit= ; events are the newest `limit` (default 200), oldest first. */
export const conversationBody = z.object({
  id: z.string(),
  reference: z.string(),
  state: z.enum(['new', ...conversationStates]),
  owner,
  epoch: z.number().int(),
  market: z.string(),
  marketVersion: z.number().int(),
  language: z.string(),
  queue: z.string().optional(),
  priority: prioritySchema.default('normal'),
  /** The promises about time that run or ran for this customer, those of laws too. */
  clocks: z.array(clockSchema).default([]),
  openedAt: z.number(),
  seq: z.number().int(),
  contact: z.object({
    id: z.string(),
    name: z.string().optional(),
    customerId: z.string().optional(),
    verified: z.boolean(),
    trust: trustSchema,
  }),
  legs: z.array(legSchema.omit({ replyToken: true }).extend({ active: z.boolean() })),
  /** Addresses to which a code was sent and not yet entered. */
  links: z.array(
    z.object({
      id: z.string(),
      channel: channelSchema,
      account: z.string(),
      handle: handleSchema,
      expiresAt: z.number(),
      remaining: z.number().int(),
    }),
  ),
  /** Callbacks that are still to come, by id. */
  callbacks: z.array(z.string()),
  rating: z.number().int().optional(),
  /** A legal hold, by whom and why: nothing of the conversation is removed. */
  hold: z.object({ at: z.number(), by: agentSchema, reason: z.string() }).optional(),
  events: z.array(z.custom<ConversationEvent>()),
  /** True when older events exist before the first one given. */
  more: z.boolean(),
});
export type ConversationBody = z.infer<typeof conversationBody>;

/** GET /api/desk/conversations/{id}/customer : read live from the account system; `available` is false while that is down. */
export const customerBody = z.object({
  available: z.boolean(),
  verified: z.boolean(),
  customer: customerSchema.optional(),
  orders: z.array(orderSchema),
  refunds: z.array(refundSchema),
  /** The contact's earlier conversations, newest first. */
  earlier: z.array(
    z.object({ id: z.string(), reference: z.string(), state: z.string(), openedAt: z.number(), preview: z.string() }),
  ),
  /** False while the region's database is away: `earlier` is then unknown, not empty. */
  earlierAvailable: z.boolean().optional(),
  actions: z.array(z.enum(actionNames)),
});
export type CustomerBody = z.infer<typeof customerBody>;

const clientId = z.string().min(8).max(64);
/** POST …/messages ; `clientId` makes the call safe to repeat. `fileIds` come from POST /api/desk/conversations/{id}/files. */
export const messageRequest = z.object({
  text: z.string().max(10_000).default(''),
  clientId: clientId.optional(),
  legId: z.string().optional(),
  parts: z.array(partSchema).max(10).optional(),
});
export const noteRequest = z.object({ text: z.string().min(1).max(20_000), clientId: clientId.optional() });
/** Takes the conversation although a colleague holds it; needs the permission `conversation.override`. */
const force = z.boolean().default(false);
/** POST …/claim and …/release. */
export const holdRequest = z.object({ force });
/** POST …/transfer ; to a queue of the market or to one agent. */
export const transferRequest = z.object({
  to: z.union([z.object({ queue: z.string() }), z.object({ agentId: z.string() })]),
  note: z.string().max(2_000).optional(),
  force,
});
export const escalateRequest = z.object({ note: z.string().max(2_000).optional() });
/** POST …/priority */
export const priorityRequest = z.object({ priority: prioritySchema });
export const actionRequest = z.object({
  name: z.enum(actionNames),
  order: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  clientId: clientId.optional(),
});
export const resolveRequest = z.object({ outcome: z.enum(['solved', 'unsolved', 'spam']).default('solved'), force });
/**
 * POST …/legs : the caller says that an address is the customer's. Phone numbers may be written as people write them. `force`
 * takes it out of an open conversation of its own. POST …/links sends a code there instead, to prove it.
 */
export const linkRequest = z.object({ account: z.string(), handle: handleSchema, clientId: clientId.optional() });
export const legRequest = linkRequest.extend({ force });
/** POST …/links/{linkId}/code */
export const codeRequest = z.object({ code: z.string().regex(/^\s*(?:\d[\s-]?){6}\s*$/, 'six digits') });
export const readRequest = z.object({ upToSeq: z.number().int().positive() });
/** POST …/messages/{messageId}/settle : a person says what became of a message whose status is unknown. */
export const settleRequest = z.object({ status: z.enum(['delivered', 'failed']) });
/** POST …/hold : nothing of the conversation is removed until DELETE …/hold. */
export const legalHoldRequest = z.object({
  reason: z.string().trim().min(3).max(2_000),
  clientId: clientId.optional(),
});

/** Is the answer to every command above. */
export const commandBody = z.object({ ok: z.literal(true), seq: z.number().int(), duplicate: z.boolean() });
export const linkBody = commandBody.extend({ linkId: z.string() });
/** Says what became of a code; `remaining` counts the tries left. */
export const codeBody = commandBody.extend({
  outcome: z.enum(['linked', 'wrong-code', 'expired', 'given-up']),
  remaining: z.number().int().optional(),
});

/** GET …/outbox : what is still owed by a conversation; POST …/outbox/{row}/replay tries a parked one again. */
export const outboxBody = z.object({
  rows: z.array(
    z.object({
      id: z.number().int(),
      lane: z.string(),
      kind: z.string(),
      state: z.enum(['pending', 'parked']),
      attempts: z.number().int(),
      dueAt: z.number(),
      firstError: z.string().optional(),
      lastError: z.string().optional(),
    }),
  ),
});

/** POST /api/desk/markets/{market}/next : claims the head of the line for the caller; 404 when nobody waits. */
export const nextBody = z.object({ conversationId: z.string() });
/** GET /api/desk/markets/{market} : the market as the desk needs it. */
export const deskMarketBody = z.object({
  market: z.string(),
  name: z.string(),
  timeZone: z.string(),
  languages: z.array(z.string()),
  queues: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      level: z.number(),
      languages: z.array(z.string()),
      open: z.boolean(),
    }),
  ),
  waiting: z.number().int(),
  /** How many have a promise that is broken and still to be kept. */
  missed: z.number().int().default(0),
  agents: z.array(deskAgent),
  /** The accounts on which customers of the market can be written to; empty while the control database is away. */
  accounts: z.array(z.object({ id: z.string(), channel: channelSchema, address: z.string() })),
  /** What an agent tells customers of this market, and may offer them. */
  facts: z
    .object({
      version: z.number().int(),
      legalEntity: z.string(),
      contacts: z.object({ help: z.string(), complaints: z.string(), privacy: z.string() }),
      authorities: z.array(z.object({ name: z.string(), role: z.string(), link: z.string(), when: z.string() })),
      hardship: z.array(z.object({ name: z.string(), description: z.string(), link: z.string().optional() })),
      /** Combinations of knowledge that prove who somebody is. */
      proofs: z.array(z.array(z.string())),
      disputeDays: z.number().int(),
    })
    .optional(),
});
export type DeskMarketBody = z.infer<typeof deskMarketBody>;

/** GET /api/me : who is signed in, what they may do and where. */
export const meBody = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  tenant: z.string(),
  tenantName: z.string(),
  role: z.string(),
  /** Where calls with customers reach this person, E.164. */
  phone: z.string().optional(),
  permissions: z.array(z.string()),
  markets: z.array(z.object({ market: z.string(), name: z.string(), region: z.string() })),
});
export type MeBody = z.infer<typeof meBody>;

/** GET /api/insights/refusals : how many hooks were refused since a time, by account and reason. */
export const refusalsBody = z.object({
  refusals: z.array(z.object({ account: z.string(), reason: z.string(), count: z.number().int() })),
});
