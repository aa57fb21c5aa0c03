/** Owns reading a text once for all that is looked for in it: its clauses, with the phrases of every language found in them. */
import { toClauses } from './normalise.ts';
import { type FoundPhrases, findPhrases } from './phrasebooks/find-phrases.ts';

export type Clause = {
  words: readonly string[];
  /** The words with spaces between. */
  said: string;
  found: FoundPhrases;
};

/** Reads a text. */
export function readClauses(text: string): Clause[] {
  return toClauses(text).map((words) => ({ words, said: words.join(' '), found: findPhrases(words) }));
}

type Wish =
  | { topic: 'human'; but: 'notHuman' }
  | { topic: 'callback'; but: 'notCallback' }
  | { topic: 'text'; but: 'notText' };

/**
 * Tells whether a clause takes back what its phrases ask for: in a language that also found them, since phrases of one language may
 * happen to be words of another. Neighbours such as Danish and Norwegian find, and take back, for each other.
 */
export function isTakenBack({ found }: Clause, { topic, but }: Wish): boolean {
  return [...(found[topic] ?? [])].some((language) => found[but]?.has(language));
}
