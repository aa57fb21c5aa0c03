/**
 * Owns the shape of a market's published snapshot: all that routing, bot, delivery and conversation need to know of a
 * market, resolved (no inheritance left, holidays as dates) so that the accepting path reads nothing else.
 */
import * as z from 'zod';
import { callbackRulesSchema } from './callback.ts';
import { channelSchema, trustSchema } from './channel.ts';
import { clockKindSchema } from './conversation/clocks.ts';
import { marketIdSchema, regionSchema, tenantSchema } from './ids.ts';
import { prioritySchema } from './priority.ts';
import type { TextKey } from './text-keys.ts';

const minutesOfDay = z.number().int().min(0).max(1440);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);
const durationMs = z.number().int().nonnegative();

/** Opening times of a day in minutes since local midnight; `until` may pass 1440 only by a second span on the next day. */
export const spanSchema = z
  .object({ from: minutesOfDay, until: minutesOfDay })
  .refine((span) => span.from < span.until, 'a span ends after it begins');

/** Seven days from Monday, each with any number of spans; dates override the weekday (empty list: closed). */
export const hoursSchema = z.object({
  week: z.array(z.array(spanSchema)).length(7),
  exceptions: z.array(z.object({ date: isoDate, name: z.string(), spans: z.array(spanSchema) })),
});
export type Hours = z.infer<typeof hoursSchema>;

export const queueSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  name: z.string(),
  level: z.number().int().min(1).max(3),
  skills: z.array(z.string()),
  languages: z.array(languageTag).min(1),
  hours: hoursSchema,
  /** What one conversation takes an agent, until the desk has measured it. */
  expectedHandleMs: durationMs,
});
export type Queue = z.infer<typeof queueSchema>;

/** A promise about time. The first three are the market's own and pause while the customer is awaited; a legal one never pauses. */
export const clockRuleSchema = z.object({
  id: z.string(),
  kind: clockKindSchema,
  name: z.string().default(''),
  /** Conversations that it counts for: empty lists mean every channel and every priority. */
  channels: z.array(channelSchema),
  priorities: z.array(prioritySchema).default([]),
  budgetMs: durationMs,
  /** `business-time` runs while the queue is open, `business-days` counts whole days that are neither weekend nor day off. */
  counts: z.enum(['business-time', 'calendar-time', 'business-days']),
  /** What a legal clock begins with. */
  starts: z.enum(['opened', 'complaint', 'dispute']).default('opened'),
  source: z.string().optional(),
});
export type ClockRule = z.infer<typeof clockRuleSchema>;

/** One rung of the ladder: what happens to a conversation that has waited for a person for so long. */
export const escalationStepSchema = z.object({
  id: z.string().default(''),
  afterMs: durationMs,
  counts: z.enum(['business-time', 'calendar-time']).default('business-time'),
  /** The queue that it goes to; none leaves it where it is. */
  to: z.string().optional(),
  /** Mailboxes that are told. */
  notify: z.array(z.email()).default([]),
});
export type EscalationStep = z.infer<typeof escalationStepSchema>;

export const marketSnapshotSchema = z.object({
  v: z.literal(1),
  tenant: tenantSchema,
  tenantName: z.string().min(1).max(60),
  market: marketIdSchema,
  region: regionSchema,
  /** Grows by one with each publication; a conversation records the version that decided. */
  version: z.number().int().positive(),
  publishedAt: z.number().int(),
  name: z.string(),
  country: z.string().length(2),
  legalEntity: z.string(),
  currency: z.string().length(3),
  timeZone: z.string(),
  languages: z.object({
    default: languageTag,
    bot: z.array(languageTag).min(1),
    humans: z.array(languageTag).min(1),
    fallbacks: z.record(languageTag, languageTag),
  }),
  /** Days on which the country's banks rest besides weekends; business days leave them out. */
  holidays: z.array(z.object({ date: isoDate, name: z.string() })).default([]),
  /** Words by language, then text key; complete for every language in `languages.bot`. ICU MessageFormat. */
  texts: z.record(languageTag, z.record(z.string(), z.string().max(2_000))),
  channels: z.array(
    z.object({
      channel: channelSchema,
      enabled: z.boolean(),
      bot: z.boolean(),
      /** Why the customer is asked at the end; a channel without ratings skips the question. */
      rating: z.boolean(),
      /** Limits the queue's hours on this channel. */
      hours: hoursSchema.optional(),
    }),
  ),
  queues: z.array(queueSchema).min(1),
  defaultQueue: z.string(),
  /** Which queue a conversation goes to: what it is about counts first, then its language, then its channel, then the default. */
  routing: z
    .object({
      byTopic: z.record(z.string(), z.string()).default({}),
      byLanguage: z.record(languageTag, z.string()).default({}),
      byChannel: z.record(z.string(), z.string()).default({}),
    })
    .prefault({}),
  bot: z.object({
    enabled: z.boolean(),
    name: z.string(),
    /** The only intents and actions the bot may follow in this market. */
    intents: z.array(z.string()),
    actions: z.array(z.string()),
    /** After so many turns without progress the bot hands over. */
    maxMisses: z.number().int().min(1),
    /** Below this a message counts as not understood. */
    leastConfidence: z.number().min(0).max(1).default(0.5),
    /** Its first reply always says that it is a bot; each further one is labelled where the market asks for it. */
    disclosure: z.enum(['first-reply', 'every-reply']).default('first-reply'),
    model: z.string().nullable(),
  }),
  identity: z.object({
    /** Pieces of knowledge that prove identity; each list is one sufficient combination. */
    accepted: z.array(z.array(z.enum(['order', 'last-four', 'postcode', 'birth-date'])).min(1)).min(1),
    tries: z.number().int().min(1).max(10),
    lockoutMs: durationMs,
    /** The least trust that lets account data be read without asking. */
    trusted: trustSchema,
  }),
  refunds: z.object({
    /** Business days in which a registered refund reaches the customer. */
    expectedBusinessDays: z.object({ from: z.number().int().min(0), until: z.number().int().min(1) }),
  }),
  clocks: z.array(clockRuleSchema),
  escalation: z.array(escalationStepSchema),
  consent: z.object({
    /** Words beyond the carrier's own, whole message only, compared without case and accents. */
    stop: z.array(z.string()),
    start: z.array(z.string()),
    help: z.array(z.string()),
    helpAddress: z.string(),
  }),
  /** Days from the end of a conversation until content of each kind is removed; notes and contact follow the content unless said. */
  retention: z.object({
    contentDays: z.number().int().min(1),
    attachmentDays: z.number().int().min(1),
    noteDays: z.number().int().min(1).optional(),
    contactDays: z.number().int().min(1).optional(),
  }),
  resolution: z.object({
    /** A message after this long opens a new conversation instead of the resolved one. */
    reopenWithinMs: durationMs,
    ratingWindowMs: durationMs,
    /** A conversation that the bot holds is closed after this long without a word of the customer. */
    silentAfterMs: durationMs.default(86_400_000),
  }),
  /** Sends unread answers after a customer who left the chat, where they can be reached and want to be. */
  followUp: z.object({ enabled: z.boolean().default(true), afterMs: durationMs.default(300_000) }).prefault({}),
  contacts: z.object({ help: z.string(), complaints: z.string(), privacy: z.string(), regulator: z.string() }),
  /** What may be offered to customers who cannot pay, and who watches over the market: agents see both. */
  hardship: z
    .array(z.object({ id: z.string(), name: z.string(), description: z.string(), link: z.string().optional() }))
    .default([]),
  authorities: z
    .array(z.object({ id: z.string(), name: z.string(), role: z.string(), link: z.string(), when: z.string() }))
    .default([]),
  callback: callbackRulesSchema.prefault({}),
  phone: z
    .object({
      /** By language: what every caller hears first for a while, such as that something is broken and known. */
      notices: z.record(languageTag, z.string().min(1).max(500)).default({}),
    })
    .prefault({}),
  dispute: z.object({ responseDays: z.number().int().min(1) }),
  attachments: z.object({ types: z.array(z.string()), maxBytes: z.number().int().positive() }),
});

type Parsed = z.infer<typeof marketSnapshotSchema>;
export type MarketSnapshot = Parsed & { texts: Record<string, Partial<Record<TextKey, string>>> };
