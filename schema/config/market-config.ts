/**
 * Owns how a market is configured: one schema, a title and a sentence on every field. They become the form's help, the JSON Schema
 * that editors check a file with, and the words of a comparison.
 *
 * Whatever has a name of its own stands in a record by that name, never in a list: layers are merged as RFC 7396 says, so each such
 * entry can be changed, added or (with null) taken away by itself. A list is one value and is replaced whole.
 */
import * as z from 'zod';
import { channelSchema } from '../channel.ts';
import { strengthSchema } from '../residency.ts';
import { botSchema, identitySchema } from './bot.ts';
import { callbackConfigSchema } from './callback.ts';
import { authoritySchema, hardshipSchema, retentionSchema } from './care.ts';
import { channelRulesSchema, languagesSchema, queueConfigSchema, routingSchema } from './desk.ts';
import { holidaysSchema, hoursPlansSchema } from './hours.ts';
import { clockSchema, escalationSchema } from './time.ts';
import { atMost, durationSchema, field, languageTagSchema, nameSchema, timeZoneSchema } from './values.ts';

const words = z.array(z.string().min(1).max(40)).max(40);

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
