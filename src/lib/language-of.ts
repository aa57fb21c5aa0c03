/**
 * Owns guessing which of a market's languages a message is in. Pure and small: it chooses among a few known languages, where a
 * general library (tinyld/light, 34 kB gzip) is both larger and unsure of messages this short.
 */
import { lettersOf, marksOf, scriptOf } from './language-letters.ts';
import { wordsOf } from './language-words.ts';

/** How much more than for the next language there must be to be sure, and how much at all. */
const margin = 1.5;
const enough = 2;

/**
 * Tells the language of a text among some; undefined when it could be several, says too little, or is in a language whose words
 * are not known. A single word counts only when it is all there is.
 */
export function languageOf(text: string, languages: readonly string[]): string | undefined {
  const said = wordsIn(text);
  const bases = languages.map(base);
  const scores = languages
    .map((language) => ({ language, score: scoreOf(text, said, base(language), bases) }))
    .sort((left, right) => right.score - left.score);
  const [best, next] = scores;
  if (!best || best.score < (said.length <= 2 ? 1 : enough)) return undefined;
  return best.score >= (next?.score ?? 0) * margin ? best.language : undefined;
}

function base(language: string): string {
  return language.split('-')[0] ?? language;
}

function wordsIn(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  return (plain.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []).slice(0, 200);
}

/** Counts what speaks for a language and for none of the others: words, letters, marks, and most of all a script of its own. */
function scoreOf(text: string, said: readonly string[], language: string, languages: readonly string[]): number {
  const others = languages.filter((other) => other !== language);
  const isOwn = (word: string) => wordsOf(language).has(word) && !others.some((other) => wordsOf(other).has(word));
  const letters = lettersOf(language).filter((letter) => !others.some((other) => lettersOf(other).includes(letter)));
  const script = scriptOf(language);
  const isOwnScript = !others.some((other) => scriptOf(other) === script);
  let score = [...marksOf(language)].some((mark) => text.includes(mark)) ? 1 : 0;
  for (const word of said) {
    if (isOwn(word)) score += 1;
    // What is run together, as "l'ordre" or "dov'è", has words of its own.
    else if (word.includes("'")) score += word.split("'").filter((part) => part.length > 1 && isOwn(part)).length;
    if (letters.some((letter) => word.includes(letter))) score += 1;
    if (isOwnScript && script?.test(word)) score += 2;
  }
  return score;
}
