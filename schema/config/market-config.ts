/**
 * Owns how a market is configured: one schema, a title and a sentence on every field. They become the form's help, the JSON Schema
 * that editors check a file with, and the words of a comparison.
 *
 * Whatever has a name of its own stands in a record by that name, never in a list: layers are merged as RFC 7396 says, so each such
 * entry can be changed, added or (with null) taken away by itself. A list is one value and is replaced whole.
 */
import * as z from 'zod';
import { actionNames } from '../account-system.ts';
import { channels, trustLevels } from '../channel.ts';
import { prioritySchema } from '../priority.ts';
import { strengthSchema } from '../residency.ts';
import { callbackConfigSchema } from './callback.ts';
import { holidaysSchema, hoursPlansSchema } from './hours.ts';
import { marketIntents } from './intents.ts';
import { atMost, durationSchema, field, languageTagSchema, nameSchema, timeZoneSchema } from './values.ts';

const channelSchema = z.enum(channels);
const sentence = z.string().min(1).max(300);
const words = z.array(z.string().min(1).max(40)).max(40);

const languagesSchema = z.strictObject({
  default: field(
    languageTagSchema,
    'Default language',
    'What is spoken when a customer’s language is not known or not offered.',
  ),
  bot: field(
    z.array(languageTagSchema).min(1).max(12),
    'Bot’s languages',
    'What the bot speaks; each needs all of its texts.',
  ),
  humans: field(
    z.array(languageTagSchema).min(1).max(12),
    'Agents’ languages',
    'What agents answer in; each needs a queue that speaks it.',
  ),
  fallbacks: field(
    z.record(languageTagSchema, languageTagSchema),
    'Fallbacks',
    'In which language somebody is answered whose own is not offered.',
  ),
});

const channelRulesSchema = z.strictObject({
  enabled: field(z.boolean(), 'On', 'Whether customers of this market are served here at all.'),
  bot: field(
    z.boolean(),
    'Bot answers',
    'Whether the bot takes new conversations here; otherwise they go to agents at once.',
  ),
  rating: field(
    z.boolean(),
    'Asks for a rating',
    'Whether customers are asked how it was once their conversation is resolved.',
  ),
  hours: field(
    nameSchema.nullable().default(null),
    'Hours of its own',
    'A plan of hours that limits the queue’s on this channel; none means that the queue’s own count.',
  ),
});

const queueConfigSchema = z.strictObject({
  name: field(z.string().min(1).max(60), 'Name', 'What the queue is called among colleagues.'),
  level: field(
    z.number().int().min(1).max(3),
    'Level',
    '1 is the first line; escalating moves a conversation to the next level.',
  ),
  skills: field(
    z.array(nameSchema).max(12),
    'Skills',
    'What an agent must be able to do besides a level 1 agent’s work.',
  ),
  languages: field(z.array(languageTagSchema).min(1).max(12), 'Languages', 'What is spoken in this queue.'),
  hours: field(nameSchema, 'Hours', 'The plan of hours in which the queue is open.'),
  expectedHandle: field(
    durationSchema,
    'Expected handling time',
    'What one conversation takes an agent, until the desk has measured it.',
  ),
});

const routingSchema = z.strictObject({
  default: field(nameSchema, 'Default queue', 'Where a conversation goes that nothing else decides.'),
  byTopic: field(
    z.partialRecord(z.enum(marketIntents), nameSchema).default({}),
    'By topic',
    'Where a conversation goes that the bot understood to be about something; counts before language and channel.',
  ),
  byLanguage: field(
    z.record(languageTagSchema, nameSchema).default({}),
    'By language',
    'Where a conversation in a language goes.',
  ),
  byChannel: field(
    z.partialRecord(channelSchema, nameSchema).default({}),
    'By channel',
    'Where a conversation of a channel goes.',
  ),
});

const botSchema = z.strictObject({
  enabled: field(z.boolean(), 'On', 'Whether there is a bot in this market.'),
  name: field(z.string().min(1).max(40), 'Name', 'What the bot is called where its words are shown.'),
  intents: field(
    z.array(z.enum(marketIntents)),
    'Allowed topics',
    'The only topics that the bot may follow; everything else is handed over.',
  ),
  actions: field(
    z.array(z.enum(actionNames)),
    'Allowed actions',
    'The only actions that the bot may ask the account system for.',
  ),
  leastConfidence: field(
    z.number().min(0.3).max(1),
    'Least confidence',
    'Below this a message counts as not understood. Higher hands over more and answers less wrongly.',
  ),
  maxMisses: field(
    z.number().int().min(1).max(5),
    'Misses before handing over',
    'After so many turns without progress the bot hands over.',
  ),
  disclosure: field(
    z.enum(['first-reply', 'every-reply']),
    'Says that it is a bot',
    'In its first reply it always does; laws or platforms may ask for a label on every reply.',
  ),
  model: field(
    z.null().default(null),
    'Language model',
    'None: the bot of this release understands by rules and says only texts that were written for it.',
  ),
});

const identitySchema = z.strictObject({
  accepted: field(
    z.array(z.array(z.enum(['order', 'last-four', 'postcode', 'birth-date'])).min(1)).min(1),
    'Accepted proofs',
    'Combinations of knowledge that prove who somebody is; each is enough. The bot can ask for order number and last four digits, agents for all.',
  ),
  tries: field(z.number().int().min(1).max(10), 'Tries', 'How often somebody may try before they are locked out.'),
  lockout: field(durationSchema, 'Lock-out', 'How long nobody can prove that identity after the last try.'),
  trusted: field(
    z.enum(trustLevels),
    'Trusted without proof',
    'How sure a channel must be of who writes before account data are told without asking for a proof.',
  ),
});

const clockSchema = z.strictObject({
  name: field(z.string().min(1).max(80), 'Name', 'What the clock is called where its time is shown.'),
  kind: field(
    z.enum(['first-response', 'next-response', 'resolution', 'legal']),
    'Kind',
    'What has to happen in time: a first answer, each next answer, the resolution, or what a law asks for.',
  ),
  channels: field(z.array(channelSchema), 'Channels', 'Where it counts; none means everywhere.'),
  priorities: field(
    z.array(prioritySchema).default([]),
    'Priorities',
    'For which conversations it counts; none means all.',
  ),
  budget: field(durationSchema, 'Time allowed', 'How long it may take.'),
  counts: field(
    z.enum(['business-time', 'calendar-time', 'business-days']),
    'Counts',
    'Time while the queue is open, all time, or whole days that are neither weekend nor day off.',
  ),
  starts: field(
    z.enum(['opened', 'complaint', 'dispute']).default('opened'),
    'Starts with',
    'What starts a legal clock: the conversation, a complaint (it reached a queue for complaints), or a dispute.',
  ),
  source: field(
    sentence.nullable().default(null),
    'Source',
    'The law or rule that asks for it, as precisely as it can be named.',
  ),
});

const escalationSchema = z.strictObject({
  after: field(durationSchema, 'After', 'How long a conversation has waited for a person.'),
  counts: field(z.enum(['business-time', 'calendar-time']), 'Counts', 'Time while the queue is open, or all time.'),
  to: field(nameSchema.nullable().default(null), 'Goes to', 'The queue it moves to; none leaves it where it is.'),
  notify: field(z.array(z.email()).max(10).default([]), 'Tells', 'Mailboxes of those who are told.'),
});

const hardshipSchema = z.strictObject({
  name: field(z.string().min(1).max(80), 'Name', 'What the programme is called.'),
  description: field(
    z.string().min(1).max(600),
    'What it offers',
    'What agents may offer to whom, in a few sentences.',
  ),
  link: field(z.url().nullable().default(null), 'More', 'Where the programme is described.'),
});

const authoritySchema = z.strictObject({
  name: field(z.string().min(1).max(120), 'Name', 'The authority’s own name.'),
  role: field(
    z.enum(['regulator', 'ombudsman', 'data-protection', 'consumer-protection']),
    'Role',
    'What it is there for: supervision, settling disputes out of court, personal data, or consumers’ rights.',
  ),
  link: field(z.url(), 'Website', 'Where customers find it.'),
  when: field(z.string().max(300).default(''), 'When', 'When customers may turn to it, if there is a rule.'),
});

const retentionDays = z.number().int().min(1).max(7_300);
const retentionSchema = z.strictObject({
  messageDays: field(
    retentionDays,
    'Messages',
    'Days after the end of a conversation until what was written in it is removed.',
  ),
  attachmentDays: field(retentionDays, 'Attachments', 'Days until its files are removed.'),
  noteDays: field(retentionDays, 'Notes', 'Days until agents’ notes are removed.'),
  contactDays: field(
    retentionDays,
    'Contact details',
    'Days until names and addresses are removed, once no conversation has them any more.',
  ),
});

const contact = (title: string, help: string) => field(z.string().min(3).max(300), title, help);

export const marketConfigSchema = z.strictObject({
  name: field(z.string().min(1).max(60), 'Name', 'What the market is called on every screen.'),
  legalEntity: field(
    z.string().min(1).max(120),
    'Legal entity',
    'The company that customers of this market have their contract with.',
  ),
  country: field(
    z.string().regex(/^[A-Z]{2}$/),
    'Country',
    'ISO 3166-1, such as SE; decides how numbers, dates and phone numbers are written.',
  ),
  currency: field(z.string().regex(/^[A-Z]{3}$/), 'Currency', 'ISO 4217, such as SEK.'),
  timeZone: field(
    timeZoneSchema,
    'Time zone',
    'IANA name. In a country with several it is the one of the service desk.',
  ),
  residency: field(
    z.strictObject({
      atLeast: field(
        strengthSchema,
        'At least',
        'How strongly the region must keep this market’s data where they belong; a deployment that gives less is not published to.',
      ),
    }),
    'Residency',
    'What the market asks of the region in which its customers’ data live.',
  ),
  languages: field(languagesSchema, 'Languages', 'Who speaks what.'),
  holidays: field(holidaysSchema, 'Days off', 'The calendar of days on which the country rests.'),
  hours: field(hoursPlansSchema, 'Hours', 'Plans of opening hours, used by queues and channels.'),
  channels: field(
    z.partialRecord(channelSchema, channelRulesSchema),
    'Channels',
    'Where customers are served, and how.',
  ),
  queues: field(
    atMost(z.record(nameSchema, queueConfigSchema), 60).refine(
      (queues) => Object.keys(queues).length > 0,
      'a market has at least one queue',
    ),
    'Queues',
    'The lines at the desk.',
  ),
  routing: field(routingSchema, 'Routing', 'Which queue a conversation goes to.'),
  texts: field(
    z.record(languageTagSchema, z.record(z.string(), z.string().max(2_000))),
    'Texts',
    'What this market says differently from what is shipped, by language and text (ICU MessageFormat).',
  ),
  bot: field(botSchema, 'Bot', 'What the bot may do.'),
  identity: field(identitySchema, 'Identity', 'How customers prove who they are.'),
  clocks: field(
    atMost(z.record(nameSchema, clockSchema), 60),
    'Clocks',
    'Promises about time: the market’s own, and those of its laws.',
  ),
  escalation: field(
    atMost(z.record(nameSchema, escalationSchema), 30),
    'Escalation',
    'What happens to conversations that wait too long.',
  ),
  refunds: field(
    z.strictObject({
      fromBusinessDays: field(
        z.number().int().min(0).max(60),
        'From',
        'Business days after which a refund can be there at the earliest.',
      ),
      untilBusinessDays: field(
        z.number().int().min(1).max(60),
        'Until',
        'Business days after which it should be there at the latest.',
      ),
    }),
    'Refunds',
    'What the bot tells customers about when a registered refund reaches them.',
  ),
  disputes: field(
    z.strictObject({
      responseDays: field(
        z.number().int().min(1).max(90),
        'Merchant’s answer',
        'Days in which a merchant answers a dispute.',
      ),
    }),
    'Disputes',
    'The rules of contested purchases.',
  ),
  hardship: field(
    atMost(z.record(nameSchema, hardshipSchema), 40),
    'Hardship programmes',
    'What may be offered to customers who cannot pay; agents see it beside the conversation.',
  ),
  authorities: field(
    atMost(z.record(nameSchema, authoritySchema), 40),
    'Authorities',
    'Who supervises, who settles disputes and who looks after personal data; agents see them beside the conversation.',
  ),
  contacts: field(
    z.strictObject({
      help: contact('Help', 'Where customers find help, named in text messages.'),
      complaints: contact('Complaints', 'Where complaints go that should not be made by chat.'),
      privacy: contact('Privacy', 'Where customers turn to about their personal data.'),
    }),
    'Contacts',
    'Addresses that customers and agents are given.',
  ),
  callback: field(callbackConfigSchema, 'Callbacks', 'How customers are called back.'),
  phone: field(
    z.strictObject({
      notices: field(
        z.record(languageTagSchema, z.string().min(1).max(500)),
        'Notices',
        'By language: what every caller hears first for a while, such as that something is broken and known.',
      ),
    }),
    'Phone',
    'What callers hear.',
  ),
  consent: field(
    z.strictObject({
      stop: field(
        words,
        'Stop words',
        'Whole messages that stop texts, besides the carriers’ own (STOP, QUIT, …); case and accents do not matter.',
      ),
      start: field(words, 'Start words', 'Whole messages that allow them again.'),
      help: field(words, 'Help words', 'Whole messages that ask who we are.'),
      helpAddress: field(z.string().min(3).max(120), 'Help address', 'The short address named in answers to HELP.'),
    }),
    'Consent',
    'How customers stop and allow text messages.',
  ),
  retention: field(
    retentionSchema,
    'Retention',
    'How long content is kept after a conversation has ended; a legal hold on a conversation stops it.',
  ),
  resolution: field(
    z.strictObject({
      reopenWithin: field(
        durationSchema,
        'Reopens within',
        'A message after this long opens a new conversation instead of the resolved one.',
      ),
      ratingWindow: field(
        durationSchema,
        'Rating counts for',
        'How long an answer to the question for a rating is taken as one.',
      ),
      silentAfter: field(
        durationSchema,
        'Closes when silent',
        'After so long without a word of the customer a conversation with the bot is closed.',
      ),
    }),
    'Resolution',
    'When conversations end.',
  ),
  followUp: field(
    z.strictObject({
      enabled: field(z.boolean(), 'On', 'Whether unread answers are sent after a customer who left the chat.'),
      after: field(durationSchema, 'After', 'How long an answer stays unread before that.'),
    }),
    'Following up',
    'Answers reach customers who left, where they can be reached and want to be.',
  ),
  attachments: field(
    z.strictObject({
      types: field(
        z
          .array(z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/))
          .min(1)
          .max(40),
        'Types',
        'Media types that customers may send.',
      ),
      maxBytes: field(z.number().int().min(10_000).max(25_000_000), 'Largest size', 'In bytes.'),
    }),
    'Attachments',
    'Which files are taken.',
  ),
  publishing: field(
    z.strictObject({
      secondApprover: field(
        z.boolean(),
        'Second approver',
        'Whether somebody else must approve before a change of this market is published.',
      ),
    }),
    'Publishing',
    'How changes of this market become live.',
  ),
});

/** Is a whole configuration: every value is there. */
export type MarketConfig = z.infer<typeof marketConfigSchema>;

/** Is a layer: the values that it changes, as an RFC 7396 merge patch; null takes an entry away. */
export type ConfigPatch = { [key: string]: unknown };
export const configPatchSchema: z.ZodType<ConfigPatch> = z
  .record(z.string(), z.unknown())
  .refine((patch) => isWithin(deepest, patch), 'no setting lies that deep');

/** No field lies deeper than half of this; what does would be too much for whoever walks through a draft. */
const deepest = 12;

function isWithin(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isWithin(depth - 1, inner));
}

/** Lists the layers from the one that is overruled by all to the one that overrules all. */
export const configLayers = ['preset', 'tenant', 'region', 'market'] as const;
export type ConfigLayer = (typeof configLayers)[number];

/** Says of which version of the schema a file or a stored configuration is. */
export const configVersion = 1;
