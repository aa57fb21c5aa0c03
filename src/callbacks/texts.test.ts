import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import sv from '../../locales/sv.json' with { type: 'json' };
import type { MarketSnapshot } from '../../schema/market.ts';
import { countSegments } from '../../schema/sms-segments.ts';
import { say } from '../lib/texts.ts';
import { createManageLink, openManageToken } from './manage-link.ts';
import { maskPhone } from './phone-number.ts';
import { callingMarket } from './testing/market.ts';

const settings = { PUBLIC_URL: 'https://parley.example', AUTH_SECRET: 'a secret of tests, and of nothing else' };
const link = {
  tenant: 'northpay',
  account: 'acc_us_northpay-us-phone',
  callbackId: 'cbk_us_0123456789abcdef0123',
  expiresAt: 1_800_000_000_000,
};
const market = callingMarket(
  {},
  {
    timeZone: 'America/New_York',
    country: 'US',
    texts: { en, es, sv } as MarketSnapshot['texts'],
    languages: { default: 'en', bot: ['en', 'es', 'sv'], humans: ['en'], fallbacks: {} },
  },
);
const texts = ['confirmed', 'moved', 'cancelled', 'reminder', 'retry', 'later', 'missed', 'nobody'] as const;

describe('what a customer is told by text', () => {
  it.each([
    ['en', 2],
    ['sv', 2],
    // Spanish letters are outside the small alphabet.
    ['es', 5],
  ] as const)('in %s takes at most %i segments, its link included', async (language, most) => {
    // The longest day name and month there are.
    const values = {
      tenant: 'Northpay',
      number: maskPhone('+14155550142'),
      time: { time: Date.parse('2026-09-30T22:45Z') },
      link: await createManageLink(settings, link),
    };
    for (const text of texts) {
      const said = (say as (...given: unknown[]) => string)(market, language, `callback.${text}`, values);
      expect(countSegments(said).segments, said).toBeLessThanOrEqual(most);
    }
  });
});

describe('a signed link', () => {
  it('opens for its tenant and account until it expires, and is ours to the last letter', async () => {
    const token = new URL(await createManageLink(settings, link)).searchParams.get('token') ?? '';
    const open = (given: string, { now = 0, ...where }: { now?: number; tenant?: string; account?: string } = {}) =>
      openManageToken(settings, { ...link, ...where }, given, now);
    expect(await open(token)).toEqual({ callbackId: link.callbackId });
    expect(await open(token, { now: link.expiresAt })).toBeUndefined();
    expect(await open(token, { tenant: 'southpay' })).toBeUndefined();
    expect(await open(token, { account: 'acc_us_northpay-gb-phone' })).toBeUndefined();
    expect(await openManageToken({ AUTH_SECRET: 'another secret' }, link, token, 0)).toBeUndefined();
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === 'a' ? 'b' : 'a') + token.slice(at + 1);
      expect(await open(changed), changed).toBeUndefined();
    }
  });
});
