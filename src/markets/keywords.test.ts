/** Says what the keywords that we ship are held to, in whichever languages a market puts them together. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { callWords, consentWords } from '../../markets/keywords.ts';
import { catalogues } from './catalogues.ts';

const written = readdirSync(`${import.meta.dirname}/../../markets/keywords`).map((file) => file.replace('.json', ''));
const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

it('are known in every language that somebody wrote them in, and written in every language that has words', () => {
  expect(Object.keys(callWords(written)).toSorted()).toEqual(written.toSorted());
  expect(written.toSorted()).toEqual(Object.keys(catalogues).toSorted());
});

it('mean one thing each, whatever languages a market speaks', () => {
  const { stop, start, help } = consentWords(written);
  const meanings = { call: Object.values(callWords(written)).flat(), stop, start, help };
  const known = new Map<string, string>();
  const twice: string[] = [];
  for (const [meaning, words] of Object.entries(meanings))
    for (const word of words) {
      const other = known.get(plain(word));
      if (other !== undefined && other !== meaning) twice.push(`${word}: ${other} and ${meaning}`);
      known.set(plain(word), meaning);
    }
  expect(twice).toEqual([]);
});
