/** Owns a small market for tests of pure rules: every text is its own key, so that tests speak of meaning, not of words. */
import { type MarketSnapshot, marketSnapshotSchema } from '../../schema/market.ts';
import { textKeys } from '../../schema/text-keys.ts';

const always = { week: Array.from({ length: 7 }, () => [{ from: 0, until: 1440 }]), exceptions: [] };
const texts = Object.fromEntries(Object.keys(textKeys).map((key) => [key, key]));
const dayMs = 86_400_000;

function queue(id: string, level: number) {
  return { id, name: id, level, skills: [], languages: ['en', 'sv'], hours: always, expectedHandleMs: 300_000 };
}

/** Builds the market; `changes` replace whole top-level fields. */
export function testMarket(changes: Partial<MarketSnapshot> = {}): MarketSnapshot {
  const market = marketSnapshotSchema.parse({
    v: 1,
    tenant: 'northpay',
    tenantName: 'Northpay',
    market: 'se',
    region: 'eu',
    version: 3,
    publishedAt: 0,
    name: 'Sweden',
    country: 'SE',
    legalEntity: 'Northpay AB',
    currency: 'SEK',
    timeZone: 'Europe/Stockholm',
    languages: { default: 'sv', bot: ['sv', 'en'], humans: ['sv', 'en'], fallbacks: {} },
    texts: { sv: texts, en: texts },
    channels: [
      { channel: 'sms', enabled: true, bot: true, rating: true },
      { channel: 'chat', enabled: true, bot: true, rating: true },
      { channel: 'email', enabled: true, bot: true, rating: false },
      { channel: 'whatsapp', enabled: true, bot: true, rating: true },
      { channel: 'messenger', enabled: true, bot: true, rating: true },
      { channel: 'instagram', enabled: true, bot: true, rating: true },
      { channel: 'telegram', enabled: true, bot: true, rating: true },
      { channel: 'line', enabled: true, bot: true, rating: true },
      { channel: 'x', enabled: true, bot: true, rating: true },
      { channel: 'phone', enabled: true, bot: false, rating: false },
    ],
    queues: [queue('general', 1), queue('refunds', 2)],
    defaultQueue: 'general',
    bot: { enabled: true, name: 'Nord', intents: ['refund-status'], actions: [], maxMisses: 2, model: null },
    identity: { accepted: [['order', 'last-four']], tries: 3, lockoutMs: 3_600_000, trusted: 'signed-in' },
    refunds: { expectedBusinessDays: { from: 3, until: 7 } },
    clocks: [],
    escalation: [],
    consent: { stop: ['STOPP'], start: ['STARTA'], help: ['HJÄLP'], helpAddress: 'https://help.northpay.test' },
    retention: { contentDays: 365, attachmentDays: 90 },
    resolution: { reopenWithinMs: dayMs, ratingWindowMs: dayMs, silentAfterMs: dayMs },
    contacts: { help: 'h', complaints: 'c', privacy: 'p', regulator: 'r' },
    dispute: { responseDays: 7 },
    attachments: { types: ['image/png'], maxBytes: 1_000_000 },
  });
  return { ...market, ...changes } as MarketSnapshot;
}
