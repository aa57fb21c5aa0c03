/** Owns how a market writes when it is there: plans of opening hours with names, and the days on which the country rests. */
import * as z from 'zod';
import { atMost, dayTextSchema, field, nameSchema, spanTextSchema } from './values.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const spans = z.array(spanTextSchema).max(8);
const daySpans = (name: string) =>
  field(spans, name, `When it is open on a ${name}; nothing means closed, several spans are a split shift.`);

/** More than every day of a year. */
const mostDays = 400;

const exceptionSchema = z.strictObject({
  name: field(z.string().min(1).max(80), 'Reason', 'What the day is called, such as “Christmas Eve, half day”.'),
  open: field(spans.default([]), 'Open', 'When it is open on that day all the same; nothing means closed.'),
});

export const hoursPlanSchema = z.strictObject({
  name: field(z.string().min(1).max(60), 'Name', 'What the plan is called among colleagues.'),
  week: field(
    z.strictObject({
      mon: daySpans('Monday'),
      tue: daySpans('Tuesday'),
      wed: daySpans('Wednesday'),
      thu: daySpans('Thursday'),
      fri: daySpans('Friday'),
      sat: daySpans('Saturday'),
      sun: daySpans('Sunday'),
    }),
    'Week',
    'The opening hours of a usual week, in the market’s time zone. A span that ends before it begins runs into the next day.',
  ),
  closedOn: field(
    z.enum(['never', 'public', 'public-and-bank']),
    'Closed on',
    'On which of the country’s days off this plan is closed: none, public holidays, or also the days on which only banks rest.',
  ),
  exceptions: field(
    atMost(z.record(dayTextSchema, exceptionSchema), mostDays).default({}),
    'Exceptions',
    'Days with hours of their own in this plan, whatever weekday or holiday they are.',
  ),
});
export type HoursPlan = z.infer<typeof hoursPlanSchema>;

/** Lists the plans by name. */
export const hoursPlansSchema = atMost(z.record(nameSchema, hoursPlanSchema), 40);

export const holidaysSchema = z.strictObject({
  country: field(z.string().regex(/^[A-Z]{2}$/), 'Country', 'Whose calendar of days off counts (ISO 3166-1).'),
  state: field(
    z
      .string()
      .regex(/^[\w.]{1,10}$/)
      .nullable()
      .default(null),
    'State or province',
    'Whose regional days off count as well, as the calendar names it; none means those of the whole country.',
  ),
  add: field(
    atMost(z.record(dayTextSchema, exceptionSchema), mostDays).default({}),
    'Added days',
    'Days off besides the country’s own, or half days: every plan that closes on holidays follows them.',
  ),
  remove: field(
    atMost(z.record(dayTextSchema, z.string().max(80)), mostDays).default({}),
    'Left-out days',
    'Days of the country’s calendar on which everybody works all the same, each with the reason.',
  ),
});
