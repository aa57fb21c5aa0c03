/** Owns how a market writes its rules of calling back; what is said about each is what callbackRulesSchema means by it. */
import * as z from 'zod';
import { accountIdSchema } from '../ids.ts';
import { field, languageTagSchema, nameSchema, spanTextSchema } from './values.ts';

export const callbackConfigSchema = z.strictObject({
  enabled: field(z.boolean(), 'On', 'Whether customers can ask to be called.'),
  account: field(
    accountIdSchema.nullable().default(null),
    'Phone account',
    'The phone account whose number calls; none means that nobody is called.',
  ),
  smsAccount: field(
    accountIdSchema.nullable().default(null),
    'Text account',
    'The account that texts codes, confirmations and reminders; none means that only customers who are proved already can book.',
  ),
  queue: field(
    nameSchema.nullable().default(null),
    'Queue',
    'Whose hours and people answer for calls; none means the default queue.',
  ),
  slotMinutes: field(z.number().int().min(5).max(240), 'Length of a slot', 'Minutes.'),
  perSlot: field(z.number().int().min(1).max(1_000), 'Calls in a slot', 'How many calls one slot takes.'),
  leadMinutes: field(
    z.number().int().min(0).max(10_080),
    'Lead time',
    'Minutes before its beginning until which a slot can be booked; with 0 a call at once is offered too.',
  ),
  horizonDays: field(z.number().int().min(0).max(30), 'Horizon', 'How many days ahead a call can be booked.'),
  maxAttempts: field(
    z.number().int().min(1).max(5),
    'Attempts',
    'How often a customer’s phone rings before another slot is offered.',
  ),
  retryAfterMinutes: field(
    z.array(z.number().positive().max(1_440)).min(1).max(5),
    'Waits between attempts',
    'Minutes before the second attempt, the third and so on; the last one repeats.',
  ),
  ringSeconds: field(z.number().int().min(10).max(60), 'Rings for', 'Seconds.'),
  quietHours: field(
    spanTextSchema.nullable().default(null),
    'Quiet hours',
    'When nobody’s phone rings, such as 21:00-08:00; none means that calls come at any hour.',
  ),
  reminderBeforeMinutes: field(z.number().int().min(0).max(1_440), 'Reminder', 'Minutes before a call; 0 means none.'),
  countries: field(
    z.array(z.string().regex(/^[A-Z]{2}$/)).max(60),
    'Other countries',
    'Countries besides the market’s own whose numbers are called.',
  ),
  keywords: field(
    z.record(languageTagSchema, z.array(z.string().min(2).max(40)).max(12)),
    'Keywords',
    'By language: whole messages that ask for a call; case and accents do not matter.',
  ),
});
