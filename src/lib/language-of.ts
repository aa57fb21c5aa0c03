/**
 * Owns guessing which of a market's languages a message is in. Pure and small: it chooses among a few known languages, where a
 * general library (tinyld/light, 34 kB gzip) is both larger and unsure of messages this short.
 */
import { languageWords } from './language-words.ts';

// Letters that only one of the languages uses.
const letters: Record<string, RegExp> = { es: /[ñáíóú]/, sv: /[åäö]/ };
const marks: Record<string, RegExp> = { es: /[¿¡]/ };

/** How much more than for the next language there must be to be sure, and how much at all. */
const margin = 1.5;
const enough = 2;

/**
 * Tells the language of a text among some; undefined when it could be several, says too little, or is in a language whose words
 * are not known. A single word counts only when it is all there is.
 */
export function languageOf(text: string, languages: readonly string[]): string | undefined {
  const said = wordsOf(text);
  const scores = languages
    .map((language) => ({ language, score: scoreOf(text, said, base(language), languages.map(base)) }))
    .sort((left, right) => right.score - left.score);
  const [best, next] = scores;
  if (!best || best.score < (said.length <= 2 ? 1 : enough)) return undefined;
  return best.score >= (next?.score ?? 0) * margin ? best.language : undefined;
}

function base(language: string): string {
  return language.split('-')[0] ?? language;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  return (plain.match(/[\p{L}\p{M}]+(?:'[\p{L}]+)*/gu) ?? []).slice(0, 200);
}

function scoreOf(text: string, said: readonly string[], language: string, languages: readonly string[]): number {
  const own = setOf(language);
  const others = languages.filter((other) => other !== language).map(setOf);
  let score = marks[language]?.test(text) ? 1 : 0;
  for (const word of said) {
    if (own.has(word) && !others.some((other) => other.has(word))) score += 1;
    if (letters[language]?.test(word)) score += 1;
  }
  return score;
}

const sets = new Map<string, Set<string>>();

function setOf(language: string): Set<string> {
  const known = sets.get(language);
  if (known) return known;
  const made = new Set(languageWords[language]);
  sets.set(language, made);
  return made;
}
