/** Owns the preset for Sweden. */
import { dayMs, type MarketPreset, minuteMs, weekOf } from '../src/markets/preset.ts';
import { common, serviceClocks } from './common.ts';

const office = { week: weekOf({ weekdays: [9, 17] }), closedOn: 'public-and-bank' } as const;

export const se: MarketPreset = {
  ...common,
  market: 'se',
  name: 'Sweden',
  country: 'SE',
  currency: 'SEK',
  timeZone: 'Europe/Stockholm',
  calendar: { country: 'SE' },
  languages: {
    default: 'sv',
    bot: ['sv', 'en'],
    humans: ['sv', 'en'],
    // Speakers of the neighbouring languages read Swedish; everybody else is better served in English.
    fallbacks: {
      da: 'sv',
      nb: 'sv',
      nn: 'sv',
      no: 'sv',
      ar: 'en',
      de: 'en',
      es: 'en',
      fi: 'en',
      fr: 'en',
      pl: 'en',
      so: 'en',
    },
  },
  texts: {},
  queues: [
    {
      id: 'level-1',
      name: 'Customer service',
      level: 1,
      skills: [],
      languages: ['sv', 'en'],
      hours: { week: weekOf({ weekdays: [8, 20], saturday: [10, 16], sunday: [10, 16] }), closedOn: 'public-and-bank' },
      expectedHandleMs: 6 * minuteMs,
    },
    {
      id: 'refunds',
      name: 'Refunds',
      level: 2,
      skills: ['refunds'],
      languages: ['sv', 'en'],
      hours: office,
      expectedHandleMs: 10 * minuteMs,
    },
    {
      id: 'risk',
      name: 'Risk',
      level: 2,
      skills: ['risk'],
      languages: ['sv', 'en'],
      hours: office,
      expectedHandleMs: 12 * minuteMs,
    },
    {
      id: 'compliance',
      name: 'Compliance',
      level: 3,
      skills: ['compliance'],
      languages: ['sv', 'en'],
      hours: office,
      expectedHandleMs: 20 * minuteMs,
    },
  ],
  // Klarna's merchant support, "When will a customer receive the refund?": usually 2 to 5 business days.
  refunds: { expectedBusinessDays: { from: 2, until: 5 } },
  clocks: [
    ...serviceClocks,
    {
      id: 'complaint',
      kind: 'legal',
      channels: ['sms', 'chat'],
      budgetMs: 21 * dayMs,
      counts: 'calendar-time',
      source: 'Directive (EU) 2015/2366 art. 101(2): 15 business days, which are never fewer than 21 calendar days',
    },
  ],
  consent: {
    stop: ['STOPP', 'AVSLUTA', 'AVREGISTRERA', 'SLUTA'],
    start: ['STARTA', 'FORTSÄTT'],
    help: ['HJÄLP'],
    helpAddress: 'help.{tenant}.test/se',
  },
  retention: { contentDays: 1095, attachmentDays: 365 },
  contacts: {
    help: 'https://help.{tenant}.test/se',
    complaints: 'klagomal@{tenant}.test',
    privacy: 'dataskydd@{tenant}.test',
    regulator: 'Finansinspektionen; tvister: Allmänna reklamationsnämnden (arn.se)',
  },
  dispute: { responseDays: 14 },
};
