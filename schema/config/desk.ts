/** Owns how a market writes who serves customers where: languages, channels, queues and the way to them. */
import * as z from 'zod';
import { channelSchema } from '../channel.ts';
import { marketIntents } from './intents.ts';
import { durationSchema, field, languageTagSchema, nameSchema } from './values.ts';

export const languagesSchema = z.strictObject({
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

export const channelRulesSchema = z.strictObject({
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

export const queueConfigSchema = z.strictObject({
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

export const routingSchema = z.strictObject({
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
