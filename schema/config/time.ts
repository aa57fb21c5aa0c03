/** Owns how a market writes its promises about time, and the ladder for what waits too long. */
import * as z from 'zod';
import { channelSchema } from '../channel.ts';
import { prioritySchema } from '../priority.ts';
import { durationSchema, field, nameSchema } from './values.ts';

const sentence = z.string().min(1).max(300);

export const clockSchema = z.strictObject({
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

export const escalationSchema = z.strictObject({
  after: field(durationSchema, 'After', 'How long a conversation has waited for a person.'),
  counts: field(z.enum(['business-time', 'calendar-time']), 'Counts', 'Time while the queue is open, or all time.'),
  to: field(nameSchema.nullable().default(null), 'Goes to', 'The queue it moves to; none leaves it where it is.'),
  notify: field(z.array(z.email()).max(10).default([]), 'Tells', 'Mailboxes of those who are told.'),
});
