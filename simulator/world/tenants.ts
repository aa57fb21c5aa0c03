/** Owns the tenants, regions and markets of the demo world. Every secret here is for one machine only. */
import type { WorldMarket, WorldRegion, WorldTenant } from './types.ts';

export const regions: WorldRegion[] = [
  { region: 'eu', name: 'European Union', residency: 'enforced' },
  { region: 'uk', name: 'United Kingdom', residency: 'best-effort' },
  { region: 'us', name: 'United States', residency: 'enforced' },
  { region: 'apac', name: 'Asia and Pacific', residency: 'best-effort' },
];

/** Lets whoever has it make a tenant of their own in the local gateway. */
export const setupToken = 'development-only-set-up-token-00001';

export const tenants: WorldTenant[] = [
  {
    tenant: 'northpay',
    name: 'Northpay',
    legalName: 'Northpay Bank AB',
    markets: ['se', 'gb', 'us'],
    accountSystemSecret: 'whsec_ZGV2ZWxvcG1lbnQtb25seS1ub3J0aHBheS0wMDAx',
    chatSessionKey: 'development-only-northpay-chat-session-key-0001',
    customerTokenKey: 'development-only-northpay-customer-token-key-01',
    customerTokenAudience: 'parley-northpay',
  },
  {
    tenant: 'southpay',
    name: 'Southpay',
    legalName: 'Southpay Financial Ltd',
    markets: ['gb', 'se'],
    accountSystemSecret: 'whsec_ZGV2ZWxvcG1lbnQtb25seS1zb3V0aHBheS0wMDAx',
    chatSessionKey: 'development-only-southpay-chat-session-key-0001',
    customerTokenKey: 'development-only-southpay-customer-token-key-01',
    customerTokenAudience: 'parley-southpay',
  },
];

export const markets: WorldMarket[] = [
  {
    tenant: 'northpay',
    market: 'se',
    region: 'eu',
    name: 'Sweden',
    country: 'SE',
    currency: 'SEK',
    languages: ['sv', 'en'],
  },
  {
    tenant: 'northpay',
    market: 'gb',
    region: 'uk',
    name: 'United Kingdom',
    country: 'GB',
    currency: 'GBP',
    languages: ['en'],
  },
  {
    tenant: 'northpay',
    market: 'us',
    region: 'us',
    name: 'United States',
    country: 'US',
    currency: 'USD',
    languages: ['en', 'es'],
    // Open around the clock and quick, so that a call can be asked for, missed and tried again while one watches.
    config: {
      // This world's X account and its LINE account are American ones.
      channels: { x: { enabled: true }, line: { enabled: true } },
      callback: {
        slotMinutes: 5,
        leadMinutes: 0,
        retryAfterMinutes: [0.1],
        ringSeconds: 20,
        quietHours: null,
      },
    },
  },
  {
    tenant: 'southpay',
    market: 'gb',
    region: 'uk',
    name: 'United Kingdom',
    country: 'GB',
    currency: 'GBP',
    languages: ['en'],
  },
  {
    tenant: 'southpay',
    market: 'se',
    region: 'eu',
    name: 'Sweden',
    country: 'SE',
    currency: 'SEK',
    languages: ['sv', 'en'],
  },
];
