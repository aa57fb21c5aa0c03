/** Owns what the shipped presets have in common: not law and not custom of a country, only our own choice for a start. */
import { dayMs, hourMs, type MarketPreset, minuteMs } from '../src/markets/preset.ts';

type Common = Pick<
  MarketPreset,
  | 'attachments'
  | 'bot'
  | 'callback'
  | 'channels'
  | 'defaultQueue'
  | 'escalation'
  | 'followUp'
  | 'identity'
  | 'phone'
  | 'resolution'
>;

export const common = {
  channels: [
    { channel: 'sms', enabled: true, bot: true, rating: true },
    { channel: 'chat', enabled: true, bot: true, rating: true },
    { channel: 'email', enabled: true, bot: true, rating: false },
    { channel: 'whatsapp', enabled: true, bot: true, rating: true },
    { channel: 'messenger', enabled: true, bot: true, rating: true },
    { channel: 'instagram', enabled: true, bot: true, rating: true },
    { channel: 'telegram', enabled: true, bot: true, rating: true },
    { channel: 'line', enabled: true, bot: true, rating: true },
    // Its interface is being replaced and its tiers are paid: a market switches it on when it has one.
    { channel: 'x', enabled: false, bot: true, rating: false },
    { channel: 'phone', enabled: true, bot: false, rating: false },
  ],
  defaultQueue: 'level-1',
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
    maxMisses: 2,
    model: null,
  },
  // Order number and last four together: both are on the customer's own papers, and neither alone proves anything.
  identity: { accepted: [['order', 'last-four']], tries: 3, lockoutMs: hourMs, trusted: 'signed-in' },
  escalation: [
    { id: 'refunds', afterMs: 2 * hourMs, counts: 'business-time', to: 'refunds', notify: [] },
    { id: 'compliance', afterMs: 2 * dayMs, counts: 'calendar-time', to: 'compliance', notify: [] },
  ],
  resolution: { reopenWithinMs: 3 * dayMs, ratingWindowMs: 3 * dayMs, silentAfterMs: dayMs },
  followUp: { enabled: true, afterMs: 5 * minuteMs },
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
    quietHours: { from: 21 * 60, until: 8 * 60 },
    reminderBeforeMinutes: 15,
    countries: [],
    keywords: {
      en: ['CALL ME', 'CALL ME BACK', 'CALLBACK', 'CALL'],
      sv: ['RING MIG', 'RING', 'RING UPP MIG', 'SAMTAL'],
      es: ['LLAMAME', 'LLAMEME', 'LLAMENME', 'LLAMADA'],
    },
  },
  phone: { notices: {} },
  attachments: {
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/heic', 'application/pdf'],
    maxBytes: 10_000_000,
  },
} satisfies Common;

/** Lists the promises about time that every market of ours makes itself; what its law asks comes after them. */
export const serviceClocks: MarketPreset['clocks'] = [
  { id: 'first-chat', kind: 'first-response', channels: ['chat'], budgetMs: 5 * minuteMs, counts: 'business-time' },
  { id: 'first-text', kind: 'first-response', channels: ['sms'], budgetMs: 15 * minuteMs, counts: 'business-time' },
  { id: 'next', kind: 'next-response', channels: ['sms', 'chat'], budgetMs: 30 * minuteMs, counts: 'business-time' },
  { id: 'solved', kind: 'resolution', channels: ['sms', 'chat'], budgetMs: 24 * hourMs, counts: 'business-time' },
];
