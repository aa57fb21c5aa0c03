import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

const folder = join(import.meta.dirname, '../../test/support/utterances');
const tags = readdirSync(folder).map((file) => file.replace('.json', ''));

/** What customers write in a language, short answers such as "yes please" left out: these say too little. */
function utterancesOf(language: string): string[] {
  const kinds: Record<string, string[]> = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
  const isUnspaced = ['th', 'zh'].includes(language);
  return [...new Set(Object.values(kinds).flat())].filter((text) =>
    isUnspaced ? text.length >= 6 : text.split(/\s+/).length >= 4,
  );
}

function shares(language: string, among: readonly string[]) {
  const found = utterancesOf(language).map((text) => languageOf(text, among));
  const share = (isSo: (found: string | undefined) => boolean) => found.filter(isSo).length / found.length;
  return {
    right: share((each) => each === language),
    wrong: share((each) => each !== undefined && each !== language),
  };
}

const markets = [
  ['nl', 'fr', 'de', 'en'],
  ['de', 'fr', 'it', 'en'],
  ['fi', 'sv', 'en'],
  ['es', 'ca', 'en'],
  ['en', 'fr'],
  ['en', 'es'],
  ...tags.filter((tag) => tag !== 'en').map((tag) => [tag, 'en']),
];

describe.each(markets.map((among) => ({ among })))('in a market that speaks $among', ({ among }) => {
  test.each(among)('%s is known by what is said in it, and seldom taken for another', (language) => {
    const { right, wrong } = shares(language, among);
    // Hindi is often typed in Latin letters, half in English.
    expect(right).toBeGreaterThanOrEqual(language === 'hi' ? 0.85 : 0.9);
    expect(wrong).toBeLessThanOrEqual(language === 'hi' ? 0.06 : 0.03);
  });
});

describe('neighbours that write nearly the same', () => {
  test.each([
    ['da', 'sv', 'en'],
    ['nb', 'da', 'sv', 'en'],
    ['cs', 'sk', 'en'],
    ['hr', 'sl', 'en'],
    ['bg', 'ru', 'en'],
    ['ru', 'uk', 'en'],
    ['ar', 'fa', 'en'],
  ])('are left open rather than mistaken: %s, %s …', (...among) => {
    for (const language of among) expect(shares(language, among).wrong, language).toBeLessThanOrEqual(0.06);
  });
});

test.each([
  ['el', 'Γεια'],
  ['ru', 'привет'],
  ['ar', 'مرحبا'],
  ['he', 'שלום'],
  ['hi', 'नमस्ते'],
  ['th', 'สวัสดี'],
  ['zh', '你好'],
])('one word in the script of %s is enough: "%s"', (language, text) => {
  expect(languageOf(text, ['en', language])).toBe(language);
});

test('a script that two languages share is no proof', () => {
  expect(languageOf('Паркинг', ['bg', 'ru'])).toBeUndefined();
});
