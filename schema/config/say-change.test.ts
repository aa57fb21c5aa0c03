/** Says how a difference between two configurations is told. */
import { describe, expect, it } from 'vitest';
import { withDefaults } from './defaults.ts';
import { changesBetween } from './layers.ts';
import { sayChange, toldApart } from './say-change.ts';
import { sayValue } from './say-value.ts';
import { sayWhere } from './say-where.ts';

const base = {
  queues: { 'level-1': { name: 'Service', hours: 'usual' }, refunds: { name: 'Refunds', hours: 'usual' } },
  hours: { usual: { name: 'Usual hours', week: { mon: ['08:00-20:00'] }, exceptions: {} } },
  holidays: { add: {}, remove: {} },
  languages: { default: 'sv', bot: ['sv', 'en'], fallbacks: {} },
  channels: { line: { enabled: false, hours: null } },
  routing: { default: 'level-1', byTopic: {} },
  escalation: { second: { after: 'PT2H', to: 'refunds' } },
  clocks: { first: { name: 'First answer', channels: ['chat'], budget: 'PT5M' } },
  bot: { intents: ['yes'], disclosure: 'first-reply', leastConfidence: 0.5 },
  identity: { accepted: [['order', 'last-four']] },
  retention: { messageDays: 1095 },
  attachments: { maxBytes: 10_000_000 },
  callback: { account: null, countries: [], slotMinutes: 1 },
  texts: {} as Record<string, Record<string, string>>,
};

function said(change: (config: typeof base) => void): string[] {
  const after = structuredClone(base);
  change(after);
  return toldApart(changesBetween(base, after)).map((one) => sayChange(one, base, after).sentence);
}

const add = (record: object, key: string, value: unknown) => Object.assign(record, { [key]: value });

describe('a change', () => {
  it.each<[string, (config: typeof base) => void]>([
    ['Channels › LINE › On: off becomes on', ({ channels }) => add(channels.line, 'enabled', true)],
    ['Channels › LINE › Hours of its own: now “Usual hours”', ({ channels }) => add(channels.line, 'hours', 'usual')],
    ['Routing › Default queue: “Service” becomes “Refunds”', ({ routing }) => add(routing, 'default', 'refunds')],
    [
      'Routing › By topic › Where a refund is: “Refunds” is added',
      ({ routing }) => add(routing.byTopic, 'refund-status', 'refunds'),
    ],
    ['Languages › Bot’s languages: Finnish is added', ({ languages }) => languages.bot.push('fi')],
    ['Languages › Bot’s languages: the order becomes English, Swedish', ({ languages }) => languages.bot.reverse()],
    ['Languages › Default language: Swedish becomes English', ({ languages }) => add(languages, 'default', 'en')],
    ['Languages › Fallbacks › Danish: Swedish is added', ({ languages }) => add(languages.fallbacks, 'da', 'sv')],
    [
      'Hours › Usual hours › Monday: 08:00–20:00 becomes 08:00–12:00, 13:00–20:00',
      ({ hours }) => add(hours.usual.week, 'mon', ['08:00-12:00', '13:00-20:00']),
    ],
    ['Hours › Usual hours › Monday: 08:00–20:00 becomes closed', ({ hours }) => add(hours.usual.week, 'mon', [])],
    [
      'Hours › Usual hours › Exceptions › 23 December 2026: “Eve”, closed, is added',
      ({ hours }) => add(hours.usual.exceptions, '2026-12-23', { name: 'Eve', open: [] }),
    ],
    [
      'Days off › Added days › 10 March, every year: “Staff day”, open 08:00–12:00, is added',
      ({ holidays }) => add(holidays.add, '*-03-10', { name: 'Staff day', open: ['08:00-12:00'] }),
    ],
    [
      'Days off › Left-out days › 19 June 2026: “We work” is added',
      ({ holidays }) => add(holidays.remove, '2026-06-19', 'We work'),
    ],
    ['Queues › Risk is added', ({ queues }) => add(queues, 'risk', { name: 'Risk' })],
    ['Queues › Refunds is taken away', ({ queues }) => delete (queues as Partial<typeof queues>).refunds],
    [
      'Escalation › To Refunds › After: 2 hours becomes 1 day',
      ({ escalation }) => add(escalation.second, 'after', 'P1D'),
    ],
    [
      'Escalation › To Service: After: 4 hours; Counts: “All time”; Goes to: “Service” is added',
      ({ escalation }) =>
        add(escalation, 'step', { after: 'PT4H', counts: 'calendar-time', to: 'level-1', notify: [] }),
    ],
    ['Clocks › First answer › Channels: WhatsApp is added', ({ clocks }) => clocks.first.channels.push('whatsapp')],
    [
      'Clocks › First answer › Time allowed: 5 minutes becomes 1 hour 30 minutes',
      ({ clocks }) => add(clocks.first, 'budget', 'PT90M'),
    ],
    ['Bot › Allowed topics: A person, Greetings are added', ({ bot }) => bot.intents.push('human-request', 'greeting')],
    [
      'Bot › Says that it is a bot: “In its first reply” becomes “In every reply”',
      ({ bot }) => add(bot, 'disclosure', 'every-reply'),
    ],
    ['Bot › Least confidence: 0.5 becomes 0.7', ({ bot }) => add(bot, 'leastConfidence', 0.7)],
    [
      'Identity › Accepted proofs: Order number with Postcode is added, Order number with Last four digits is taken away',
      ({ identity }) => add(identity, 'accepted', [['order', 'postcode']]),
    ],
    ['Retention › Messages: 1095 days becomes 730 days', ({ retention }) => add(retention, 'messageDays', 730)],
    ['Attachments › Largest size: 10 MB becomes 5 MB', ({ attachments }) => add(attachments, 'maxBytes', 5_000_000)],
    ['Callbacks › Length of a slot: 1 minute becomes 15 minutes', ({ callback }) => add(callback, 'slotMinutes', 15)],
    ['Callbacks › Other countries: Norway is added', ({ callback }) => add(callback, 'countries', ['NO'])],
    [
      'Texts › Swedish › bot.offer: now “Hej” instead of what is shipped',
      ({ texts }) => add(texts, 'sv', { 'bot.offer': 'Hej' }),
    ],
  ])('reads “%s”', (sentence, change) => {
    expect(said(change)).toEqual([sentence]);
  });

  it('gives a text back to what is shipped', () => {
    const own = { texts: { sv: { 'bot.offer': 'Hej', 'bot.closing': 'Tack' } } };
    const told = toldApart(changesBetween(own, { texts: {} })).map((one) => sayChange(one, own, {}).sentence);
    expect(told).toEqual([
      'Texts › Swedish › bot.offer: as shipped again',
      'Texts › Swedish › bot.closing: as shipped again',
    ]);
  });
});

it('takes text that looks like a length of time for text where the field is none', () => {
  expect(sayValue('P1D', '/name')).toBe('“P1D”');
  expect(sayValue('P1D', '/resolution/reopenWithin')).toBe('1 day');
});

it('names what is not there any more by its key', () => {
  expect(sayWhere('/queues/gone/name', base)).toBe('Queues › gone › Name');
  expect(sayValue('gone', '/routing/default', base)).toBe('“gone”');
});

it('says what no field is called, also where every object has something of that name', () => {
  const draft = { queues: { refunds: { toString: 'x' } } };
  const told = changesBetween({ queues: { refunds: {} } }, draft).map((one) => sayChange(one, {}, draft).sentence);
  expect(told).toEqual(['Queues › refunds › toString: “x” is added']);
});

it('fills in what is left out, and keeps what is wrong', () => {
  const filled = withDefaults({ holidays: { country: 7 }, clocks: { one: { name: 'One', starts: 'dispute' } } });
  expect(filled).toEqual({
    holidays: { country: 7, state: null, add: {}, remove: {} },
    clocks: { one: { name: 'One', starts: 'dispute', priorities: [], source: null } },
  });
});
