import { describe, expect, test } from 'vitest';
import { testMarket } from '../../test/support/market.ts';
import { languageChain, say, widgetWordsFor } from './texts.ts';

const pending =
  'Refund of {amount} for {order}, {merchant}, {registered}: {from} to {until}, {days, plural, one {# day} other {# days}}';

function speaker(texts: Record<string, Record<string, string>>, fallbacks: Record<string, string> = {}) {
  const languages = { default: 'sv', bot: ['sv', 'en'], humans: ['sv'], fallbacks };
  return { ...testMarket(), languages, texts };
}

describe('a text', () => {
  test('is said in the language asked for, with its values', () => {
    const market = speaker({
      sv: { 'handover.taken': 'Nu är {agent} här' },
      en: { 'handover.taken': '{agent} is here' },
    });
    expect(say(market, 'en', 'handover.taken', { agent: 'Astrid' })).toBe('Astrid is here');
    expect(say(market, 'sv', 'handover.taken', { agent: 'Astrid' })).toBe('Nu är Astrid här');
  });

  test('that names a value which is not given leaves a gap and is said all the same', () => {
    const words = 'Nu är {agent} här{days, plural, one { i # dag med {gift}} other {}}';
    const market = speaker({ sv: { 'handover.taken': words } });
    expect(say(market, 'sv', 'handover.taken', { agent: 'Astrid' })).toBe('Nu är Astrid här');
  });

  test('follows the plural rules of its language', () => {
    const words = '{remaining, plural, one {en gång} other {# gånger}}';
    const market = speaker({ sv: { 'bot.notVerified': words } });
    expect([1, 2].map((remaining) => say(market, 'sv', 'bot.notVerified', { remaining }))).toEqual([
      'en gång',
      '2 gånger',
    ]);
  });

  test('falls back to the language the market names, to the language without its region, and to the default', () => {
    const market = speaker({ sv: { 'bot.offer': 'sv' }, en: { 'bot.offer': 'en' } }, { de: 'en' });
    expect(say(market, 'de', 'bot.offer')).toBe('en');
    expect(say(market, 'de-AT', 'bot.offer')).toBe('en');
    expect(say(market, 'en-GB', 'bot.offer')).toBe('en');
    expect(say(market, 'ja', 'bot.offer')).toBe('sv');
  });

  test('falls back key by key, and never goes in circles', () => {
    const market = speaker(
      { sv: { 'bot.offer': 'sv', 'choice.yes': 'ja' }, en: { 'bot.offer': 'en' } },
      { en: 'de', de: 'en' },
    );
    expect(say(market, 'en', 'choice.yes')).toBe('ja');
    expect(languageChain(market.languages, 'en')).toEqual(['en', 'de', 'sv']);
  });

  test('that a market lacks altogether is an error that names it', () => {
    expect(() => say(speaker({ sv: {} }), 'sv', 'bot.offer')).toThrow('no words for bot.offer');
  });

  test('takes what a customer wrote as it is, braces and all', () => {
    const market = speaker({ sv: { 'attachment.refused': 'Inte {name}.' } });
    expect(say(market, 'sv', 'attachment.refused', { name: '{agent} <b>#</b>' })).toBe('Inte {agent} <b>#</b>.');
  });
});

describe('money, days and times', () => {
  const values = {
    order: 'NP-1',
    merchant: 'Fjällro',
    registered: { day: Date.parse('2026-11-19T23:30:00Z') },
    from: { day: '2026-11-23' },
    until: { day: '2026-11-26' },
    days: 5,
  };

  test.each([
    [
      'sv',
      'SE',
      'Europe/Stockholm',
      'Refund of 1 249,50 kr for NP-1, Fjällro, 20 november: 23 november to 26 november, 5 days',
    ],
    [
      'en',
      'GB',
      'Europe/London',
      'Refund of SEK 1,249.50 for NP-1, Fjällro, 19 November: 23 November to 26 November, 5 days',
    ],
    [
      'en',
      'US',
      'America/New_York',
      'Refund of SEK 1,249.50 for NP-1, Fjällro, November 19: November 23 to November 26, 5 days',
    ],
    [
      'es',
      'US',
      'America/New_York',
      'Refund of SEK 1,249.50 for NP-1, Fjällro, 19 de noviembre: 23 de noviembre to 26 de noviembre, 5 days',
    ],
  ])('are written as %s in %s writes them, in the market’s time zone', (language, country, timeZone, expected) => {
    const market = { ...speaker({ [language]: { 'bot.refundPending': pending } }), country, timeZone };
    const amount = { minor: 124_950, currency: 'SEK' };
    expect(say(market, language, 'bot.refundPending', { ...values, amount })).toBe(expected);
  });

  test.each([
    [{ minor: 124_900, currency: 'SEK' }, '1 249 kr'],
    [{ minor: 5, currency: 'SEK' }, '0,05 kr'],
    [{ minor: -9_900, currency: 'SEK' }, '-99 kr'],
    [{ minor: 500, currency: 'JPY' }, '500 JPY'],
  ])('of %o has the decimals it needs', (amount, expected) => {
    const market = speaker({ sv: { 'bot.refundPending': '{amount}' } });
    expect(say(market, 'sv', 'bot.refundPending', { ...values, amount })).toBe(expected);
  });

  test('never bring characters that would make a text message dearer', () => {
    const market = speaker({ sv: { 'bot.refundPending': pending, 'handover.closed': '{opens}' } });
    const amount = { minor: -124_950_000, currency: 'SEK' };
    const said = say(market, 'sv', 'bot.refundPending', { ...values, amount });
    const opens = say(market, 'sv', 'handover.closed', { opens: { time: 1_763_600_000_000 }, reference: 'SE-1' });
    expect(said + opens).toMatch(/^[\x20-\x7eåäöÅÄÖ]*$/);
  });

  test('name the zone in a country that has several', () => {
    const texts = { en: { 'handover.closed': '{opens}' } };
    const opens = { time: Date.parse('2026-11-19T13:00:00Z') };
    const at = (country: string, timeZone: string) => {
      return say({ ...speaker(texts), country, timeZone }, 'en', 'handover.closed', { opens, reference: 'X' });
    };
    expect(at('US', 'America/New_York')).toBe('Thursday, November 19 at 8:00 AM EST');
    expect(at('GB', 'Europe/London')).toBe('Thursday 19 November at 13:00');
  });
});

test('the widget gets each of its words, unfilled', () => {
  const words = new Proxy({}, { get: (_target, key) => `${String(key)} {count}` }) as Record<string, string>;
  const given = widgetWordsFor(speaker({ sv: words }), 'sv');
  expect(given.send).toBe('widget.send {count}');
  expect(given.newMessages).toBe('widget.newMessages {count}');
});
