/** Owns what the shipped presets have in common: not law and not custom of a country, only our own choice for a start. */
import { dayMs, hourMs, type MarketPreset } from '../src/markets/preset.ts';

type Common = Pick<
  MarketPreset,
  'attachments' | 'bot' | 'channels' | 'defaultQueue' | 'escalation' | 'identity' | 'resolution'
>;

export const common = {
  channels: [
    { channel: 'sms', enabled: true, bot: true, rating: true },
    { channel: 'chat', enabled: true, bot: true, rating: true },
  ],
  defaultQueue: 'level-1',
  bot: {
    enabled: true,
    name: 'Parley',
    intents: ['human-request', 'refund-status', 'greeting', 'goodbye', 'yes', 'no', 'other'],
    actions: [],
    maxMisses: 2,
    model: null,
  },
  // Order number and last four together: both are on the customer's own papers, and neither alone proves anything.
  identity: { accepted: [['order', 'last-four']], tries: 3, lockoutMs: hourMs, trusted: 'signed-in' },
  escalation: [
    { afterMs: 2 * hourMs, to: 'refunds' },
    { afterMs: 2 * dayMs, to: 'compliance' },
  ],
  resolution: { reopenWithinMs: 3 * dayMs, ratingWindowMs: 3 * dayMs, silentAfterMs: dayMs },
  attachments: {
    types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/heic', 'application/pdf'],
    maxBytes: 10_000_000,
  },
} satisfies Common;
