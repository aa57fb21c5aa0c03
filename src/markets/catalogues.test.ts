import { describe, expect, test } from 'vitest';
import { presets } from '../../markets/index.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { countSegments } from '../../schema/sms-segments.ts';
import { type TextKey, textKeys } from '../../schema/text-keys.ts';
import { say, type TextValue } from '../lib/texts.ts';
import { catalogues } from './catalogues.ts';
import { catalogueKeys, placeholdersOf, textFaults } from './check-texts.ts';
import { compile, readConfig, suppliesFor } from './compile.ts';
import { createShippedHere } from './shipped-here.ts';

const english = catalogues.en ?? {};
const languages = Object.keys(catalogues);
const publishedAt = Date.parse('2026-11-19');
const shipped = createShippedHere(presets, publishedAt);
const snapshots = await Promise.all(
  Object.values(presets).map(async ({ market, region, config }) => {
    const read = readConfig([{ layer: 'preset', patch: { ...config } }]);
    if (!read.ok) throw new Error(`${market}: ${JSON.stringify(read.faults)}`);
    const place = { tenant: 'northpay', tenantName: 'Northpay', market, region };
    return compile(read.config, await suppliesFor(read.config, shipped), { ...place, version: 1, publishedAt });
  }),
);

/** Longer than most real ones. */
const samples: Record<string, TextValue> = {
  key: '1',
  language: 'svenska',
  tenant: 'Northpay',
  reference: 'SE-7K3Q-92FD',
  remaining: 2,
  order: 'NP-SE-104233',
  merchant: 'Kettle & Crane Homewares',
  amount: { minor: 1_249_950, currency: 'SEK' },
  registered: { day: '2026-11-23' },
  from: { day: '2026-11-25' },
  until: { day: '2026-11-30' },
  paid: { day: '2026-11-23' },
  at: { day: '2026-11-23' },
  days: 5,
  lastFour: '4242',
  place: 12,
  minutes: 25,
  opens: { time: Date.parse('2026-11-23T07:00:00Z') },
  agent: 'Christopher',
  help: 'help.northpay.test/se',
  name: 'IMG_20261119_143022.heic',
};

function sample(market: MarketSnapshot, language: string, key: TextKey): string {
  const message = market.texts[language]?.[key] ?? '';
  const names = [...placeholdersOf(language, message)];
  return say(market, language, key, Object.fromEntries(names.map((name) => [name, samples[name]])));
}

describe('the catalogues', () => {
  test.each(languages)('%s has words for everything, and asks for nothing it is not given', (language) => {
    expect(textFaults(language, catalogues[language] ?? {}, english)).toEqual([]);
  });

  test.each(languages)('%s leaves out no value that English tells', (language) => {
    const told = (words: Record<string, string>) => {
      return catalogueKeys.map((key) => [key, [...placeholdersOf(language, words[key] ?? '')].sort()]);
    };
    expect(told(catalogues[language] ?? {})).toEqual(told(english));
  });

  test('ask for the values that the list of texts names, and no others', () => {
    for (const [key, meaning] of Object.entries(textKeys)) {
      const named = [...meaning.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      expect([...placeholdersOf('en', english[key] ?? '')].sort(), key).toEqual([...new Set(named)].sort());
    }
  });

  test('have no widget word that would need more than putting a value in', () => {
    const widget = languages.flatMap((language) => Object.entries(catalogues[language] ?? {}));
    const words = widget
      .filter(([key]) => key.startsWith('widget.'))
      .map(([, word]) => word.replace(/\{(count|name)\}/g, ''));
    expect(words.filter((word) => /[{}']\s*[{}]|[{}]/.test(word))).toEqual([]);
  });
});

/** Languages that GSM-7 (3GPP TS 23.038) has all letters of, so that a text message holds 160 characters and not 70. */
const inGsm7 = new Set(['en', 'sv', 'da', 'nb', 'fi', 'de', 'nl', 'fr', 'it']);
const texted = (Object.keys(textKeys) as TextKey[]).filter((key) => !/^(page|voice|mail)\./.test(key));

describe('by text message', () => {
  const spoken = snapshots.flatMap((market) =>
    market.languages.bot.map((language) => ({ market, language, id: market.market })),
  );

  test.each(spoken)('every text of $id in $language fits three segments, or four in wider letters', (each) => {
    const { market, language } = each;
    for (const key of texted) {
      const text = sample(market, language, key);
      expect(countSegments(text).segments, `${key}: ${text}`).toBeLessThanOrEqual(inGsm7.has(language) ? 3 : 4);
    }
  });

  test.each(spoken.filter(({ language }) => inGsm7.has(language)))(
    'no text of $id in $language leaves GSM-7',
    ({ market, language }) => {
      for (const key of texted) {
        const text = sample(market, language, key);
        expect(countSegments(text).encoding, `${key}: ${text}`).toBe('GSM-7');
      }
    },
  );

  test.each(spoken)('the greeting of $id in $language fits two segments, or three in wider letters', (each) => {
    const { segments } = countSegments(sample(each.market, each.language, 'bot.greeting'));
    expect(segments).toBeLessThanOrEqual(inGsm7.has(each.language) ? 2 : 3);
  });
});

describe('a faulty catalogue', () => {
  test('is told apart key by key', () => {
    const broken = {
      ...english,
      'bot.offer': '',
      'bot.closing': '{nobody} says bye',
      'rating.ask': '{reference',
      'bot.typo': 'x',
    };
    const faults = textFaults('en', broken, english);
    expect(faults).toHaveLength(4);
    expect(faults).toContain('en: bot.offer is missing');
    expect(faults).toContain('en: bot.closing asks for {nobody}, which it is not given');
    expect(faults).toContainEqual(expect.stringContaining('en: rating.ask cannot be read'));
    expect(faults).toContain('en: bot.typo is no text of ours');
  });
});
