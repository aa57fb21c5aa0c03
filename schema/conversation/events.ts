/**
 * Owns what can have happened in a conversation. `facts` never change once written; `content` is whatever a person
 * said or what is personal, and can be replaced by a tombstone without disturbing the journal's order or facts.
 */
import { z } from 'zod';
import { audienceSchema } from '../audience.ts';
import { trustSchema } from '../channel.ts';
import {
  conversationIdSchema,
  eventIdSchema,
  legIdSchema,
  marketIdSchema,
  messageIdSchema,
  regionSchema,
  tenantSchema,
} from '../ids.ts';
import { deliveryStatuses } from '../inbound.ts';
import { contentSchema } from '../message.ts';
import { actorSchema, holderSchema } from './actors.ts';
import { botMemorySchema } from './bot-memory.ts';
import { legSchema } from './leg.ts';
import { packetSchema } from './packet.ts';

const none = z.undefined().optional();

function event<const Type extends string, Facts extends z.ZodType, Body extends z.ZodType>(
  type: Type,
  facts: Facts,
  content: Body,
) {
  return z.object({ type: z.literal(type), facts, content });
}

const opened = event(
  'ConversationOpened',
  z.object({
    tenant: tenantSchema,
    region: regionSchema,
    market: marketIdSchema,
    marketVersion: z.number().int(),
    reference: z.string(),
    language: z.string(),
    contactId: z.string(),
    previous: conversationIdSchema.optional(),
  }),
  z.object({ name: z.string().max(200).optional() }).optional(),
);
const legAdded = event('LegAdded', z.object({ legId: legIdSchema }), z.object({ leg: legSchema }));
const legChanged = event(
  'LegChanged',
  z.object({
    legId: legIdSchema,
    trust: trustSchema.optional(),
    consent: z.enum(['open', 'opted-out']).optional(),
    source: z.enum(['keyword', 'carrier', 'agent', 'sign-in', 'bot']),
  }),
  none,
);
const languageChanged = event('LanguageChanged', z.object({ language: z.string() }), none);

const messageReceived = event(
  'MessageReceived',
  z.object({
    messageId: messageIdSchema,
    legId: legIdSchema,
    providerEventId: z.string(),
    clientId: z.string().optional(),
    /** The provider's time where it tells one, else our arrival time; screens sort by it, then by seq. */
    sentAt: z.number(),
  }),
  contentSchema,
);
/** Somebody on our side wrote to the customer; delivery follows as its own events. */
const messageWritten = event(
  'MessageWritten',
  z.object({
    messageId: messageIdSchema,
    legId: legIdSchema,
    epoch: z.number().int(),
    clientId: z.string().optional(),
    turnId: z.string().optional(),
    language: z.string(),
    template: z.string().optional(),
  }),
  contentSchema,
);
const deliveryChanged = event(
  'DeliveryChanged',
  z.object({
    messageId: messageIdSchema,
    status: z.enum(deliveryStatuses),
    providerMessageId: z.string().optional(),
    errorCode: z.string().optional(),
    settledBy: z.string().optional(),
  }),
  none,
);
/** The outbox dropped a message because its author no longer held the lease, or the customer opted out. */
const messageWithheld = event(
  'MessageWithheld',
  z.object({ messageId: messageIdSchema, reason: z.enum(['lease-lost', 'opted-out', 'resolved']) }),
  none,
);
const messagesRead = event(
  'MessagesRead',
  z.object({ upToSeq: z.number().int(), by: z.enum(['customer', 'agent']) }),
  none,
);
const attachmentSettled = event(
  'AttachmentSettled',
  z.object({
    messageId: messageIdSchema,
    part: z.number().int(),
    state: z.enum(['stored', 'refused', 'expired']),
    fileId: z.string().optional(),
    sizeBytes: z.number().optional(),
    reason: z.string().optional(),
  }),
  none,
);
const noteWritten = event(
  'NoteWritten',
  z.object({ clientId: z.string().optional() }),
  z.object({ text: z.string().max(20_000) }),
);

const leaseChanged = event(
  'LeaseChanged',
  z.object({
    holder: holderSchema,
    epoch: z.number().int(),
    reason: z.enum([
      'opened',
      'handed-over',
      'claimed',
      'released',
      'transferred',
      'escalated',
      'resolved',
      'reopened',
    ]),
  }),
  none,
);
const handedOver = event(
  'HandedOver',
  z.object({ queue: z.string(), reason: packetSchema.shape.reason }),
  z.object({ packet: packetSchema.optional(), note: z.string().optional() }),
);
const queuePlaceTold = event(
  'QueuePlaceTold',
  z.object({ place: z.number().int(), expectedWaitMs: z.number().optional(), opensAt: z.number().optional() }),
  none,
);
/** The bot was asked to think; one turn runs at a time. */
const botTurnStarted = event('BotTurnStarted', z.object({ turnId: z.string(), epoch: z.number().int() }), none);
const botTurnFinished = event(
  'BotTurnFinished',
  z.object({
    turnId: z.string(),
    epoch: z.number().int(),
    upToSeq: z.number().int(),
    intent: z.string(),
    marketVersion: z.number().int(),
  }),
  z.object({ memory: botMemorySchema }),
);
const botTurnDropped = event(
  'BotTurnDropped',
  z.object({ turnId: z.string(), epoch: z.number().int(), reason: z.enum(['lease-lost', 'failed']) }),
  none,
);
const customerIdentified = event(
  'CustomerIdentified',
  z.object({ method: z.enum(['knowledge', 'sign-in', 'lookup']), verified: z.boolean() }),
  z.object({ customerId: z.string(), name: z.string().optional() }),
);
const verificationFailed = event(
  'VerificationFailed',
  z.object({ remaining: z.number().int(), lockedUntil: z.number().optional() }),
  none,
);
const actionRequested = event(
  'ActionRequested',
  z.object({ actionId: z.string(), name: z.string() }),
  z.object({
    customerId: z.string(),
    order: z.string().optional(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
);
/** `unknown`: the account system never answered; it may have acted. A person looks before asking again. */
const actionFinished = event(
  'ActionFinished',
  z.object({ actionId: z.string(), outcome: z.enum(['done', 'refused', 'failed', 'unknown']) }),
  z.object({ message: z.string().optional(), reference: z.string().optional() }).optional(),
);
const resolved = event(
  'ConversationResolved',
  z.object({ outcome: z.enum(['solved', 'unsolved', 'spam', 'silent']) }),
  none,
);
const ratingAsked = event('RatingAsked', z.object({ until: z.number() }), none);
const ratingGiven = event(
  'RatingGiven',
  z.object({ score: z.number().int().min(1).max(5) }),
  z.object({ comment: z.string().optional() }).optional(),
);
const contentRemoved = event(
  'ContentRemoved',
  z.object({ seq: z.number().int(), reason: z.enum(['retention', 'subject-request', 'agent', 'sender']) }),
  none,
);

export const eventBodySchema = z.discriminatedUnion('type', [
  opened,
  legAdded,
  legChanged,
  languageChanged,
  messageReceived,
  messageWritten,
  deliveryChanged,
  messageWithheld,
  messagesRead,
  attachmentSettled,
  noteWritten,
  leaseChanged,
  handedOver,
  queuePlaceTold,
  botTurnStarted,
  botTurnFinished,
  botTurnDropped,
  customerIdentified,
  verificationFailed,
  actionRequested,
  actionFinished,
  resolved,
  ratingAsked,
  ratingGiven,
  contentRemoved,
]);
export type EventBody = z.infer<typeof eventBodySchema>;
export type EventType = EventBody['type'];

/** Says why and when content was taken out; it stands where the content was. */
export const tombstoneSchema = z.object({ at: z.number(), reason: z.string() });
export type Tombstone = z.infer<typeof tombstoneSchema>;

export const envelopeSchema = z.object({
  v: z.literal(1),
  seq: z.number().int().positive(),
  id: eventIdSchema,
  /** When this object recorded it, ms since 1970; never goes back within a journal. */
  at: z.number(),
  actor: actorSchema,
  audience: z.array(audienceSchema),
});

/** Is one line of the journal. `content` is absent where `tombstone` stands. */
export type ConversationEvent = z.infer<typeof envelopeSchema> & EventBody & { tombstone?: Tombstone };

/** Picks the event of one type. */
export type EventOf<Type extends EventType> = Extract<ConversationEvent, { type: Type }>;
