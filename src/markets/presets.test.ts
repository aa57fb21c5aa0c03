/** Says what every market that we ship is held to: it could be published as it is, and its facts fit its country. */
import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../channels/phone/voices.ts';
import { presets } from '../../markets/index.ts';
import { callWords, consentWords } from '../../markets/keywords.ts';
import { mergePatch } from '../../schema/config/layers.ts';
import type { ConfigPatch } from '../../schema/config/market-config.ts';
import { phrasebooks } from '../bot/phrasebooks/index.ts';
import { catalogues } from './catalogues.ts';
import { check } from './check/check.ts';
import type { Checked } from './check/finding.ts';
import { compile, readConfig, suppliesFor, yearsFrom } from './compile.ts';
import { createShippedHere } from './shipped-here.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const shipped = createShippedHere(presets, now);
const markets = Object.keys(presets);

/** The time zone of the desk and the currency, by country: what a preset says is held against what somebody looked up. */
const facts: Record<string, [timeZone: string, currency: string, ...languages: string[]]> = {
  AT: ['Europe/Vienna', 'EUR', 'de', 'en'],
  AU: ['Australia/Sydney', 'AUD', 'en'],
  BE: ['Europe/Brussels', 'EUR', 'nl', 'fr', 'de', 'en'],
  CA: ['America/Toronto', 'CAD', 'en', 'fr'],
  CH: ['Europe/Zurich', 'CHF', 'de', 'fr', 'it', 'en'],
  CZ: ['Europe/Prague', 'CZK', 'cs', 'en'],
  DE: ['Europe/Berlin', 'EUR', 'de', 'en'],
  DK: ['Europe/Copenhagen', 'DKK', 'da', 'en'],
  ES: ['Europe/Madrid', 'EUR', 'es', 'ca', 'en'],
  FI: ['Europe/Helsinki', 'EUR', 'fi', 'sv', 'en'],
  FR: ['Europe/Paris', 'EUR', 'fr', 'en'],
  GB: ['Europe/London', 'GBP', 'en'],
  GR: ['Europe/Athens', 'EUR', 'el', 'en'],
  HU: ['Europe/Budapest', 'HUF', 'hu', 'en'],
  IE: ['Europe/Dublin', 'EUR', 'en'],
  IT: ['Europe/Rome', 'EUR', 'it', 'en'],
  MX: ['America/Mexico_City', 'MXN', 'es'],
  NL: ['Europe/Amsterdam', 'EUR', 'nl', 'en'],
  NO: ['Europe/Oslo', 'NOK', 'nb', 'en'],
  NZ: ['Pacific/Auckland', 'NZD', 'en'],
  PL: ['Europe/Warsaw', 'PLN', 'pl', 'en'],
  PT: ['Europe/Lisbon', 'EUR', 'pt', 'en'],
  RO: ['Europe/Bucharest', 'RON', 'ro', 'en'],
  SE: ['Europe/Stockholm', 'SEK', 'sv', 'en'],
  SK: ['Europe/Bratislava', 'EUR', 'sk', 'en'],
  US: ['America/New_York', 'USD', 'en', 'es'],
};
const outsideEurope = new Set(['AU', 'CA', 'MX', 'NZ', 'US']);

const channels = ['sms', 'chat', 'email', 'whatsapp', 'messenger', 'instagram', 'telegram', 'phone'];
const around: Pick<Checked, 'people' | 'accounts' | 'residency'> = {
  people: [{ role: 'admin', languages: [], skills: ['refunds', 'risk', 'compliance'] }],
  accounts: channels.map((channel) => ({
    id: `acc_eu_${channel}`,
    channel,
    address: `${channel}.test`,
    state: 'live',
    health: 'ok',
  })),
  residency: { strength: 'declared', isApplied: true },
};

/** Makes a preset's configuration as a tenant would complete it: addresses of its own, and accounts that call. */
async function published(market: string) {
  const preset = presets[market];
  if (!preset) throw new Error(`no preset ${market}`);
  const own = {
    contacts: { help: 'https://help.test', complaints: 'complaints@help.test', privacy: 'privacy@help.test' },
    consent: { helpAddress: 'help.test' },
    callback: { account: 'acc_eu_phone', smsAccount: 'acc_eu_sms' },
  };
  const read = readConfig([{ layer: 'preset', patch: mergePatch(preset.config, own) as ConfigPatch }]);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const supplies = await suppliesFor(read.config, shipped);
  const place = { tenant: 'northpay', tenantName: 'Northpay', market, region: preset.region };
  const snapshot = compile(read.config, supplies, { ...place, version: 1, publishedAt: now });
  return { config: read.config, supplies, snapshot };
}

it('are those of the countries looked up, each under its own name', () => {
  const found = markets.map((market) => presets[market]?.config.country);
  expect(found.toSorted()).toEqual(Object.keys(facts).toSorted());
  for (const market of markets) {
    expect(presets[market]?.market).toBe(market);
    expect(presets[market]?.config.country).toBe(market.toUpperCase());
  }
});

describe.each(markets)('%s', (market) => {
  it('can be published without a word of warning once it has addresses, accounts and people', async () => {
    const { config, supplies, snapshot } = await published(market);
    const found = check({
      ...{ config, supplies, snapshot, now, ...around },
      languages: await shipped.languages(),
      english: (await shipped.catalogue('en')) ?? {},
      calendars: await shipped.calendars(),
    });
    expect(found).toEqual([]);
  });

  it('has its country’s time, money, languages and place', async () => {
    const { config } = await published(market);
    const [timeZone, currency, ...languages] = facts[config.country] ?? [];
    expect([config.timeZone, config.currency, config.languages.bot]).toEqual([timeZone, currency, languages]);
    expect(Intl.supportedValuesOf('currency')).toContain(config.currency);
    expect(new Intl.DateTimeFormat('en', { timeZone: config.timeZone }).resolvedOptions().timeZone).toBe(timeZone);
    expect(config.residency.atLeast).toBe(outsideEurope.has(config.country) ? 'none' : 'declared');
    const region = { GB: 'uk', US: 'us', CA: 'us', MX: 'us', AU: 'apac', NZ: 'apac' }[config.country] ?? 'eu';
    expect(presets[market]?.region).toBe(region);
  });

  it('rests on days of each of the years that a version carries', async () => {
    const { config, snapshot } = await published(market);
    expect(config.holidays.country).toBe(config.country);
    for (const year of yearsFrom(now)) {
      const days = snapshot.holidays.filter(({ date }) => date.startsWith(String(year)));
      expect(days.length, `${year}`).toBeGreaterThanOrEqual(5);
      expect(days.length, `${year}`).toBeLessThanOrEqual(25);
      expect(days.map(({ date }) => date.slice(5))).toEqual(expect.arrayContaining(['01-01', '12-25']));
    }
  });

  it('is open by day, for people who sleep', async () => {
    const { snapshot } = await published(market);
    for (const { id, hours } of snapshot.queues) {
      const weekdays = hours.week.slice(0, 5);
      for (const spans of weekdays) {
        const open = spans.reduce((sum, { from, until }) => sum + until - from, 0);
        expect(open, id).toBeGreaterThanOrEqual(6 * 60);
        expect(open === 1_440 || (spans[0]?.from ?? 0) >= 7 * 60, id).toBe(true);
        expect(open === 1_440 || (spans.at(-1)?.until ?? 1_440) <= 22 * 60, id).toBe(true);
      }
      for (const { date, spans } of hours.exceptions)
        for (const { from, until } of spans) {
          const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
          const usual = hours.week[weekday] ?? [];
          expect(
            usual.some((span) => span.from <= from && until <= span.until),
            `${id} ${date}`,
          ).toBe(true);
        }
    }
  });

  it('speaks each of its languages in every way: words, phrases, keywords, a voice', async () => {
    const { config } = await published(market);
    // English, Swedish and Spanish are understood by rules of their own.
    const understood = new Set(['en', 'sv', 'es', ...phrasebooks.map(({ language }) => language)]);
    for (const language of config.languages.bot) {
      expect(Object.keys(catalogues), 'words').toContain(language);
      expect([...understood], 'phrases').toContain(language);
      expect(callWords([language])[language]?.length, `keywords for a call in ${language}`).toBeGreaterThan(0);
      expect(consentWords([language]).stop.length, `keywords for stopping in ${language}`).toBeGreaterThan(0);
      expect(config.callback.keywords[language]).toEqual(callWords([language])[language]);
      const { speaks, hears } = voiceOf(language, config.country);
      expect([speaks.split('-')[0], hears.split('-')[0]], 'voice').toEqual([language, language]);
    }
  });

  it('names the law of each legal clock, and who supervises, settles disputes and looks after personal data', async () => {
    const { config } = await published(market);
    const legal = Object.values(config.clocks).filter(({ kind }) => kind === 'legal');
    expect(legal.length).toBeGreaterThan(0);
    for (const { source } of legal) expect(source?.length).toBeGreaterThan(20);
    const roles = Object.values(config.authorities).map(({ role }) => role);
    // Nobody settles disputes with payment providers for the whole of the United States, nor looks after personal data there.
    const needed = market === 'us' ? [] : ['ombudsman', 'data-protection'];
    expect(roles).toEqual(expect.arrayContaining(['regulator', 'consumer-protection', ...needed]));
    const links = [...Object.values(config.authorities), ...Object.values(config.hardship)].map(({ link }) => link);
    for (const link of links) expect(link).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/);
  });
});
