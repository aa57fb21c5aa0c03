/** Owns the words of a language in the form in which they are looked up, made when the language is first asked for. */
import { wordsByLanguage } from './language-words/index.ts';

const sets = new Map<string, ReadonlySet<string>>();

/** Gives the words by which a language is known, empty when it is not. Many are typed without accents: so they count too. */
export function wordsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const written = (wordsByLanguage[language] ?? '').split(/\s+/).filter(Boolean);
  const made = new Set(written.flatMap((word) => [word, withoutMarks(word)]));
  sets.set(language, made);
  return made;
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
