/** Owns a language's small talk in the form in which it is looked for, laid out when the language is first read. */
import { phrasebooks } from './index.ts';
import type { Phrasebook, Phrases } from './phrasebook.ts';
import { standsAt, toPlainPhrases, toWords } from './plain-phrases.ts';

export type SmallTalk = {
  greeting: ReadonlySet<string>;
  yes: ReadonlySet<string>;
  no: ReadonlySet<string>;
  /** All words of thanks and goodbyes. */
  goodbyeWords: ReadonlySet<string>;
  /** Cuts what is written without spaces into the words of the book. */
  cut(words: readonly string[]): readonly string[];
  /** Gives the words that are part of no thanks and no goodbye. */
  besideGoodbye(words: readonly string[]): readonly string[];
};

const laidOut = new Map<string, SmallTalk | undefined>();

/** Finds the small talk of a language; a tag may name a region. */
export function smallTalkFor(language: string): SmallTalk | undefined {
  const base = language.split('-')[0] ?? language;
  if (!laidOut.has(base)) {
    const book = phrasebooks.find((each) => each.language === base);
    laidOut.set(base, book && layOut(book));
  }
  return laidOut.get(base);
}

function layOut(book: Phrasebook): SmallTalk {
  const set = (list: Phrases) => new Set(toPlainPhrases(list).flatMap((phrase) => phrase.split(' ')));
  const [greeting, yes, no, goodbyeWords] = [set(book.greeting), set(book.yes), set(book.no), set(book.goodbye)];
  const goodbyes = toPlainPhrases(book.goodbye)
    .map(toWords)
    .sort((a, b) => b.length - a.length);
  const known = [...new Set([...greeting, ...yes, ...no, ...goodbyeWords])].sort((a, b) => b.length - a.length);
  return {
    greeting,
    yes,
    no,
    goodbyeWords,
    cut: (words) => (book.spaced === false ? cutByKnown(words.join(''), known) : words),
    besideGoodbye(words) {
      const covered = new Set<number>();
      for (let at = 0; at < words.length; at += 1) {
        const phrase = goodbyes.find((each) => standsAt(words, at, each));
        for (const index of phrase?.keys() ?? []) covered.add(at + index);
      }
      return words.filter((_, index) => !covered.has(index));
    },
  };
}

/** Takes the longest known word each time; what is not known stays whole, and so is no small talk. */
function cutByKnown(text: string, known: readonly string[]): string[] {
  const words: string[] = [];
  let rest = text;
  while (rest) {
    const word = known.find((each) => rest.startsWith(each)) ?? rest;
    words.push(word);
    rest = rest.slice(word.length);
  }
  return words;
}
