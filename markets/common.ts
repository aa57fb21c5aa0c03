/** Owns what the shipped presets have in common: not law and not custom of a country, only our own choice for a start. */
import type { MarketPreset } from '../src/markets/preset.ts';
import { callWords, consentWords } from './keywords.ts';

type Config = MarketPreset['config'];

const served = { enabled: true, bot: true, rating: true } as const;

/** Is where customers are served; a market switches on what it has accounts for. */
export const channels = {
  sms: served,
  chat: served,
  email: { ...served, rating: false },
  whatsapp: served,
  messenger: served,
  instagram: served,
  telegram: served,
  // Hardly anybody uses it in the countries that we ship: a market switches it on when it has an account.
  line: { ...served, enabled: false },
  // Its interface is being replaced and its tiers are paid: a market switches it on when it has one.
  x: { enabled: false, bot: true, rating: false },
  phone: { enabled: true, bot: false, rating: false },
} satisfies Config['channels'];

/** Makes the four queues that every market of ours begins with, all in the market's languages. */
export function queues(languages: readonly string[]): Config['queues'] {
  const spoken = [...languages];
  return {
    'level-1': {
      name: 'Customer service',
      level: 1,
      skills: [],
      languages: spoken,
      hours: 'service',
      expectedHandle: 'PT6M',
    },
    refunds: {
      name: 'Refunds',
      level: 2,
      skills: ['refunds'],
      languages: spoken,
      hours: 'office',
      expectedHandle: 'PT10M',
    },
    risk: { name: 'Risk', level: 2, skills: ['risk'], languages: spoken, hours: 'office', expectedHandle: 'PT12M' },
    compliance: {
      name: 'Complaints',
      level: 3,
      skills: ['compliance'],
      languages: spoken,
      hours: 'office',
      expectedHandle: 'PT20M',
    },
  };
}

/** Lists the promises about time that every market of ours makes itself; what its law asks for comes beside them. */
export const serviceClocks = {
  'first-chat': {
    name: 'First answer by chat',
    kind: 'first-response',
    channels: ['chat'],
    budget: 'PT5M',
    counts: 'business-time',
  },
  'first-message': {
    name: 'First answer by message',
    kind: 'first-response',
    channels: ['sms', 'whatsapp', 'messenger', 'instagram', 'telegram', 'line', 'x'],
    budget: 'PT15M',
    counts: 'business-time',
  },
  'first-mail': {
    name: 'First answer by mail',
    kind: 'first-response',
    channels: ['email'],
    budget: 'PT4H',
    counts: 'business-time',
  },
  'first-urgent': {
    name: 'First answer when it is urgent',
    kind: 'first-response',
    channels: [],
    priorities: ['urgent'],
    budget: 'PT3M',
    counts: 'business-time',
  },
  next: { name: 'Next answer', kind: 'next-response', channels: [], budget: 'PT30M', counts: 'business-time' },
  solved: { name: 'Resolution', kind: 'resolution', channels: [], budget: 'PT24H', counts: 'business-time' },
} satisfies Config['clocks'];

/** Is what a preset leaves to its country. */
type Own = 'name' | 'country' | 'currency' | 'timeZone' | 'languages' | 'holidays' | 'hours';
type Derived = 'queues' | 'consent';
type Optional = Exclude<keyof Config, Own | Derived>;
type Given = Pick<Config, Own> &
  Partial<Pick<Config, Derived | Exclude<Optional, 'callback'>>> & { callback?: Partial<Config['callback']> };

/**
 * Completes a country's own part with what all presets have in common: queues in the agents' languages, and the words of all the
 * bot's languages for calls and consent. `clocks` are the law's; the market's own promises come beside them.
 */
export function completed(own: Given): Config {
  const { bot, humans } = own.languages;
  return {
    ...common,
    queues: queues(humans),
    consent: { ...consentWords(bot), helpAddress: 'help.{tenant}.example/{market}' },
    ...own,
    clocks: { ...serviceClocks, ...own.clocks },
    callback: { ...common.callback, keywords: callWords(bot), ...own.callback },
  };
}

const common: Pick<Config, Optional> = {
  legalEntity: '{tenantName}',
  residency: { atLeast: 'none' },
  channels,
  routing: { default: 'level-1' },
  texts: {},
  clocks: {},
  bot: {
    enabled: true,
    name: 'Parley',
    intents: [
      'human-request',
      'callback-request',
      'text-request',
      'refund-status',
      'greeting',
      'goodbye',
      'yes',
      'no',
      'other',
    ],
    actions: [],
    leastConfidence: 0.5,
    maxMisses: 2,
    disclosure: 'first-reply',
    model: null,
  },
  // Order number and last four together: both are on the customer's own papers, and neither alone proves anything.
  identity: { accepted: [['order', 'last-four']], tries: 3, lockout: 'PT1H', trusted: 'signed-in' },
  escalation: {
    refunds: { after: 'PT2H', counts: 'business-time', to: 'refunds' },
    compliance: { after: 'P2D', counts: 'calendar-time', to: 'compliance' },
  },
  // Klarna's merchant support, "When will a customer receive the refund?": usually 2 to 5 business days.
  refunds: { fromBusinessDays: 2, untilBusinessDays: 5 },
  disputes: { responseDays: 14 },
  hardship: {},
  authorities: {},
  // A market that goes live names its own: what ends in .example is refused when it is published.
  contacts: {
    help: 'https://help.{tenant}.example/{market}',
    complaints: 'complaints@{tenant}.example',
    privacy: 'privacy@{tenant}.example',
  },
  callback: {
    enabled: true,
    slotMinutes: 15,
    perSlot: 2,
    leadMinutes: 15,
    horizonDays: 7,
    maxAttempts: 3,
    retryAfterMinutes: [5, 30],
    ringSeconds: 30,
    // Asked-for calls are outside the rule that bars selling calls from 9 p.m. to 8 a.m. local time (47 CFR 64.1200(c)(1)); who
    // asks for one at 3 a.m. by mistake is glad of it all the same. https://www.ecfr.gov/current/title-47/section-64.1200
    quietHours: '21:00-08:00',
    reminderBeforeMinutes: 15,
    countries: [],
    keywords: {},
  },
  phone: { notices: {} },
  retention: { messageDays: 1095, attachmentDays: 365, noteDays: 1095, contactDays: 1095 },
  resolution: { reopenWithin: 'P3D', ratingWindow: 'P3D', silentAfter: 'P1D' },
  followUp: { enabled: true, after: 'PT5M' },
  attachments: {
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/heic', 'application/pdf'],
    maxBytes: 10_000_000,
  },
  publishing: { secondApprover: false },
};
