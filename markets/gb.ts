/** Owns the preset for the United Kingdom. Days off are those of England and Wales. */
import { dayMs, type MarketPreset, minuteMs, weekOf } from '../src/markets/preset.ts';
import { common, serviceClocks } from './common.ts';

const office = { week: weekOf({ weekdays: [9, 18] }), closedOn: 'public' } as const;

export const gb: MarketPreset = {
  ...common,
  market: 'gb',
  name: 'United Kingdom',
  country: 'GB',
  currency: 'GBP',
  timeZone: 'Europe/London',
  calendar: { country: 'GB', state: 'ENG' },
  languages: { default: 'en', bot: ['en'], humans: ['en'], fallbacks: {} },
  texts: {},
  queues: [
    {
      id: 'level-1',
      name: 'Customer service',
      level: 1,
      skills: [],
      languages: ['en'],
      hours: { week: weekOf({ weekdays: [8, 20], saturday: [8, 20], sunday: [8, 20] }), closedOn: 'never' },
      expectedHandleMs: 6 * minuteMs,
    },
    {
      id: 'refunds',
      name: 'Refunds',
      level: 2,
      skills: ['refunds'],
      languages: ['en'],
      hours: office,
      expectedHandleMs: 10 * minuteMs,
    },
    {
      id: 'risk',
      name: 'Risk',
      level: 2,
      skills: ['risk'],
      languages: ['en'],
      hours: office,
      expectedHandleMs: 12 * minuteMs,
    },
    {
      id: 'compliance',
      name: 'Complaints',
      level: 3,
      skills: ['compliance'],
      languages: ['en'],
      hours: office,
      expectedHandleMs: 20 * minuteMs,
    },
  ],
  // Klarna's merchant support, "When will a customer receive the refund?": usually 2 to 5 business days.
  refunds: { expectedBusinessDays: { from: 2, until: 5 } },
  clocks: [
    ...serviceClocks,
    {
      id: 'payment-complaint',
      kind: 'legal',
      channels: ['sms', 'chat'],
      budgetMs: 21 * dayMs,
      counts: 'calendar-time',
      source:
        'FCA Handbook DISP 1.6.2A: 15 business days for payment services, which are never fewer than 21 calendar days',
    },
    {
      id: 'complaint',
      kind: 'legal',
      channels: ['sms', 'chat'],
      budgetMs: 56 * dayMs,
      counts: 'calendar-time',
      source: 'FCA Handbook DISP 1.6.2: final response by the end of eight weeks',
    },
  ],
  // The carrier's own words (STOP, START, HELP, …) are English already.
  consent: { stop: ['OPT OUT', 'OPTOUT'], start: ['OPT IN', 'OPTIN'], help: [], helpAddress: 'help.{tenant}.test/gb' },
  retention: { contentDays: 1095, attachmentDays: 365 },
  contacts: {
    help: 'https://help.{tenant}.test/gb',
    complaints: 'complaints@{tenant}.test',
    privacy: 'privacy@{tenant}.test',
    regulator: 'Financial Conduct Authority; disputes: Financial Ombudsman Service (financial-ombudsman.org.uk)',
  },
  dispute: { responseDays: 14 },
};
