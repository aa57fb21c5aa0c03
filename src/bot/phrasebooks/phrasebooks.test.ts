import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isHumanRequest } from '../human-request.ts';
import { toClauses } from '../normalise.ts';
import { phrasebooks } from './index.ts';
import { listOf } from './phrasebook.ts';
import { toPlainPhrases } from './plain-phrases.ts';
import { serviceNames } from './service-names.ts';

const tags = readdirSync(import.meta.dirname).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);

describe('the phrasebooks', () => {
  it('are all listed, each by its language', () => {
    expect(phrasebooks.map(({ language }) => language).sort()).toEqual(tags);
  });

  it('make a language heard that its readers did not know before', () => {
    // These have finer rules of their own; two ways of hearing one language would drift apart.
    expect(tags.filter((tag) => ['en', 'sv', 'es'].includes(tag))).toEqual([]);
  });

  describe.each(phrasebooks.map((book) => ({ ...book })))('in $language', ({ language: _, spaced, ...lists }) => {
    const entries = Object.entries(lists).flatMap(([name, list]) => listOf(list).map((phrase) => ({ name, phrase })));

    it('have phrases that a single clause can hold', () => {
      const cut = entries.filter(({ phrase }) => toClauses(phrase.replaceAll('…', '')).length !== 1);
      expect(cut).toEqual([]);
    });

    it('have phrases of words, with nothing between them that nobody looks for', () => {
      const word = String.raw`[\p{L}\p{N}]+\*?`;
      const shape = new RegExp(`^${word}( (…|${word}))*$`, 'u');
      expect(
        entries.flatMap(({ phrase }) => toPlainPhrases({ text: phrase })).filter((plain) => !shape.test(plain)),
      ).toEqual([]);
    });

    it('have no gap in thanks, which are counted by their words', () => {
      expect(listOf(lists.goodbye).filter((phrase) => phrase.includes('…'))).toEqual([]);
    });

    it('know many ways of asking for a person', () => {
      expect(listOf(lists.human).length).toBeGreaterThanOrEqual(40);
    });
  });
});

describe('the name of customer service', () => {
  it.each([
    ['de', 'Kundenservice!'],
    ['fr', 'service client'],
    ['pl', 'obsługa klienta'],
    ['zh', '人工客服'],
  ])('in %s asks for somebody of it when nothing else is said: "%s"', (_, text) => {
    expect(isHumanRequest(text)).toBe(true);
  });

  it.each(['euer Kundenservice ist super', 'le service client est parfait', 'bok, imam pitanje'])(
    'is no wish among other words: "%s"',
    (text) => {
      expect(isHumanRequest(text)).toBe(false);
    },
  );

  it('is known in every language that has a phrasebook', () => {
    expect(Object.keys(serviceNames).sort()).toEqual(tags);
  });
});
