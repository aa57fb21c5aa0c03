/**
 * Owns what can have happened in a conversation. `facts` never change once written; `content` is whatever a person
 * said or what is personal, and can be replaced by a tombstone without disturbing the journal's order or facts.
 */
import * as z from 'zod';
import { audienceSchema } from '../audience.ts';
import {
  attemptOutcomeSchema,
  callbackSourceSchema,
  callbackStateSchema,
  callDirections,
  callStates,
  slotSchema,
} from '../callback.ts';
import { channelSchema, handleSchema, trustSchema } from '../channel.ts';
import {
  accountIdSchema,
  callbackIdSchema,
  callIdSchema,
  conversationIdSchema,
  eventIdSchema,
  legIdSchema,
  linkIdSchema,
  marketIdSchema,
  messageIdSchema,
  regionSchema,
  tenantSchema,
} from '../ids.ts';
import { deliveryStatuses } from '../inbound.ts';
import { contentSchema } from '../message.ts';
import { prioritySchema } from '../priority.ts';
import { actorSchema, holderSchema } from './actors.ts';
import { botMemorySchema } from './bot-memory.ts';
import { clockKindSchema } from './clocks.ts';
import { contentClassSchema } from './content-class.ts';
import { legMethods, legSchema } from './leg.ts';
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
/** A way to reach the customer joined: the one that opened the conversation, or one linked by a proof or by an agent. */
const legAdded = event(
  'LegAdded',
  z.object({ legId: legIdSchema, method: z.enum(legMethods).optional() }),
  z.object({ leg: legSchema }),
);
const legChanged = event(
  'LegChanged',
  z.object({
    legId: legIdSchema,
    trust: trustSchema.optional(),
    consent: z.enum(['open', 'opted-out']).optional(),
    /** Unlinked, or linked again. */
    closed: z.boolean().optional(),
    /** False when a guest became the customer, by an agent's word or a code. */
    guest: z.boolean().optional(),
    /** The conversation in which the handle goes on, where it was linked to another one. */
    movedTo: conversationIdSchema.optional(),
    source: z.enum(['keyword', 'carrier', 'agent', 'sign-in', 'bot', 'code', 'alias', 'moved']),
  }),
  /** The same person's newer address, where the provider says that they are the same. */
  z.object({ handle: handleSchema }).optional(),
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
    automatic: z.boolean().optional(),
    /** How far this one message is believed, where that is less than its leg: a mail's sender can be forged. */
    trust: trustSchema.optional(),
    /** Kept without asking anybody: a word to the carrier, or a call that is asked for later. */
    asksNobody: z.boolean().optional(),
    /** A code that joins an address was typed here; it was taken out before anything was stored. */
    code: z.boolean().optional(),
    replyUntil: z.number().optional(),
    humanReplyUntil: z.number().optional(),
    replyToken: z.object({ token: z.string(), until: z.number() }).optional(),
  }),
  contentSchema,
);
/** Somebody on our side wrote to the customer past Parley; the provider showed it to us afterwards. */
const messageEchoed = event(
  'MessageEchoed',
  z.object({ legId: legIdSchema, providerEventId: z.string(), sentAt: z.number(), where: z.string() }),
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
    /** The provider's ids of all parts, where a long message went out in several. */
    parts: z.array(z.string()).optional(),
  }),
  none,
);
export const withholdReasons = ['lease-lost', 'opted-out', 'resolved', 'window-closed', 'leg-closed', 'loop'] as const;
/** The outbox dropped a message: its author no longer held the lease, or the customer cannot be written to there any more. */
const messageWithheld = event(
  'MessageWithheld',
  z.object({ messageId: messageIdSchema, reason: z.enum(withholdReasons) }),
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
      'elsewhere',
      'callback',
    ]),
    /** The queue that it came to is for complaints. */
    complaint: z.boolean().optional(),
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
const prioritySet = event('PrioritySet', z.object({ priority: prioritySchema }), none);
/** The time of a clock came before what it asks for; `from` is when it had begun. */
const clockMissed = event(
  'ClockMissed',
  z.object({ clock: z.string(), name: z.string(), kind: clockKindSchema, from: z.number(), dueAt: z.number() }),
  none,
);
/**
 * A step of the market's ladder acted, as it had waited for a person since then for too long: it goes to `queue`, where that is
 * another one, and `told` mailboxes are told.
 */
const waitEscalated = event(
  'WaitEscalated',
  z.object({ step: z.string(), since: z.number(), queue: z.string().optional(), told: z.number().int().optional() }),
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
  z.object({
    method: z.enum(['knowledge', 'sign-in', 'lookup']),
    verified: z.boolean(),
    /** Where it was proved: what is proved on one leg is not proved on the others. */
    legId: legIdSchema.optional(),
  }),
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
  z.object({ outcome: z.enum(['solved', 'unsolved', 'spam', 'silent', 'moved']) }),
  none,
);
const ratingAsked = event('RatingAsked', z.object({ until: z.number() }), none);
const ratingGiven = event(
  'RatingGiven',
  z.object({ score: z.number().int().min(1).max(5) }),
  z.object({ comment: z.string().optional() }).optional(),
);
/** A code was sent to an address that the customer, or an agent for them, wants to join this conversation. */
const linkAsked = event(
  'LinkAsked',
  z.object({
    linkId: linkIdSchema,
    channel: channelSchema,
    account: accountIdSchema,
    /** How often a wrong code is heard. */
    tries: z.number().int().positive(),
    expiresAt: z.number(),
  }),
  z.object({ handle: handleSchema }),
);
/** `given-up`: too many wrong codes, the code could not be sent, or it was asked for anew. */
const linkSettled = event(
  'LinkSettled',
  z.object({
    linkId: linkIdSchema,
    outcome: z.enum(['linked', 'wrong-code', 'expired', 'given-up']),
    remaining: z.number().int().optional(),
    reason: z.string().max(100).optional(),
  }),
  none,
);
/** The customer wrote another conversation's reference. Nothing follows from it by itself; agents may look and link. */
const referenceQuoted = event(
  'ReferenceQuoted',
  z.object({ reference: z.string(), conversationId: conversationIdSchema, seq: z.number().int() }),
  none,
);
const callbackChanged = event(
  'CallbackChanged',
  z.object({
    callbackId: callbackIdSchema,
    state: callbackStateSchema,
    change: z.enum(['booked', 'moved', 'due', 'calling', 'attempted', 'done', 'missed', 'cancelled']),
    by: callbackSourceSchema,
    slot: slotSchema,
    attempt: z.number().int().optional(),
    outcome: attemptOutcomeSchema.optional(),
    nextAt: z.number().optional(),
  }),
  z.object({ phone: z.string(), topic: z.string().optional(), agentName: z.string().optional() }),
);
const callChanged = event(
  'CallChanged',
  z.object({
    callId: callIdSchema,
    direction: z.enum(callDirections),
    state: z.enum(callStates),
    outcome: attemptOutcomeSchema.optional(),
    seconds: z.number().int().optional(),
    callbackId: callbackIdSchema.optional(),
  }),
  z.object({ phone: z.string(), agentName: z.string().optional() }),
);
const contentRemoved = event(
  'ContentRemoved',
  z.object({ seq: z.number().int(), reason: z.enum(['retention', 'subject-request', 'agent', 'sender']) }),
  none,
);
/** Content of one kind was removed because its time was over: of all events after one seq, up to and with another. */
const contentExpired = event(
  'ContentExpired',
  z.object({
    class: contentClassSchema,
    afterSeq: z.number().int(),
    upToSeq: z.number().int(),
    days: z.number().int(),
  }),
  none,
);
/** Nothing is removed any more, whoever asks, until the hold is released. */
const conversationHeld = event('ConversationHeld', z.object({}), z.object({ reason: z.string().max(2_000) }));
const holdReleased = event('HoldReleased', z.object({}), none);

export const eventBodySchema = z.discriminatedUnion('type', [
  opened,
  legAdded,
  legChanged,
  languageChanged,
  messageReceived,
  messageEchoed,
  messageWritten,
  deliveryChanged,
  messageWithheld,
  messagesRead,
  attachmentSettled,
  noteWritten,
  leaseChanged,
  handedOver,
  queuePlaceTold,
  prioritySet,
  clockMissed,
  waitEscalated,
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
  linkAsked,
  linkSettled,
  referenceQuoted,
  callbackChanged,
  callChanged,
  contentRemoved,
  contentExpired,
  conversationHeld,
  holdReleased,
]);
export type EventBody = z.infer<typeof eventBodySchema>;
export type EventType = EventBody['type'];

/** Says why and when content was taken out; it stands where the content was. */
export const tombstoneSchema = z.object({
  at: z.number(),
  reason: z.string(),
  /** After how many days, where its time was over. */
  days: z.number().int().optional(),
});
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
