import { describe, expect, test } from 'vitest';
import { countSegments } from '../../schema/sms-segments.ts';
import { type TextKey, textKeys } from '../../schema/text-keys.ts';
import { testMarket } from '../../test/support/market.ts';
import { say, type TextValue } from '../lib/texts.ts';
import { catalogues } from './catalogues.ts';
import { catalogueKeys, placeholdersOf, textFaults } from './check-texts.ts';

const english = catalogues.en ?? {};
const languages = Object.keys(catalogues);

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
  code: '482913',
  address: '+46 *** *** 05',
  time: { time: Date.parse('2026-11-23T07:00:00Z') },
  number: '+46 *** *** 05',
  link: 'https://parley.example/c/northpay/se/8sK2mQ9xT4vB',
  topic: 'NP-SE-104233',
  zone: 'Central European Time',
};

/** Says a text as a market says it that speaks the language where most of its speakers live. */
function sample(language: string, key: TextKey): string {
  const market = testMarket({
    country: new Intl.Locale(language).maximize().region ?? 'SE',
    languages: { default: language, bot: [language], humans: [language], fallbacks: {} },
    texts: { [language]: catalogues[language] ?? {} },
  });
  const names = [...placeholdersOf(language, catalogues[language]?.[key] ?? '')];
  const given: typeof samples = {
    ...samples,
    language: new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language,
  };
  return say(market, language, key, Object.fromEntries(names.map((name) => [name, given[name]])));
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

  test.each(languages)('%s has words for every number that its grammar tells apart', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [key, message] of Object.entries(catalogues[language] ?? {})) {
      const plurals = placeholdersOf('en', english[key] ?? '').size > 0 ? message.split(', plural,').slice(1) : [];
      expect(plurals.length, key).toBe((english[key] ?? '').split(', plural,').length - 1);
      for (const plural of plurals) {
        const named = [...plural.matchAll(/([\w=]+) \{/g)].map(([, category]) => category);
        expect(named, key).toEqual(expect.arrayContaining(pluralCategories));
        if (english[key]?.includes('=0 {')) expect(named, key).toContain('=0');
      }
    }
  });

  test.each(languages)('%s says every text without a gap or a stray sign', (language) => {
    for (const key of Object.keys(textKeys) as TextKey[]) {
      const text = sample(language, key);
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/[{}]|undefined| {2}| [.,]( |$)|\.\.(?!\.)|''/);
    }
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
  test.each(languages)('every text in %s fits three segments, or four in wider letters', (language) => {
    for (const key of texted) {
      const text = sample(language, key);
      expect(countSegments(text).segments, `${key}: ${text}`).toBeLessThanOrEqual(inGsm7.has(language) ? 3 : 4);
    }
  });

  test.each([...inGsm7])('no text in %s leaves GSM-7', (language) => {
    for (const key of texted) {
      const text = sample(language, key);
      expect(countSegments(text).encoding, `${key}: ${text}`).toBe('GSM-7');
    }
  });

  test.each(languages)('the greeting in %s fits two segments, or three in wider letters', (language) => {
    const { segments } = countSegments(sample(language, 'bot.greeting'));
    expect(segments).toBeLessThanOrEqual(inGsm7.has(language) ? 2 : 3);
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
