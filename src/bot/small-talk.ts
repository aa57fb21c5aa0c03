/**
 * Owns hearing the small talk around a matter: greetings, thanks and goodbyes, a bare yes or no. Their words are short and mean
 * different things in different languages, so a phrasebook's are heard only in the language that a text is probably in.
 */

import { toClauses } from './normalise.ts';
import { type SmallTalk, smallTalkFor } from './phrasebooks/small-talk-of.ts';
import * as rules from './phrases/intents.ts';
import type { Clause } from './read-clauses.ts';
import type { Intent } from './understand.ts';

type Heard = Extract<Intent, 'greeting' | 'goodbye' | 'yes' | 'no'>;

/** More words than these are no small talk. */
const most = 12;

/** Finds what a text says if it is nothing but small talk. */
export function smallTalkIn(clauses: readonly Clause[], language?: string): Heard | undefined {
  const all = clauses.flatMap(({ words }) => words);
  if (all.length === 0 || all.length > most) return undefined;
  const book = language === undefined ? undefined : smallTalkFor(language);
  return (book && heardBy(book, all)) ?? heardByRules(clauses, all);
}

function heardByRules(clauses: readonly Clause[], all: readonly string[]): Heard | undefined {
  if (isGoodbye(clauses, all)) return 'goodbye';
  if (consistsOf(all, rules.noWords) && rules.noHeads.has(all[0] ?? '')) return 'no';
  if (consistsOf(all, rules.yesWords) && all.some((word) => rules.yesHeads.has(word))) return 'yes';
  return consistsOf(all, rules.greetings) ? 'greeting' : undefined;
}

const consistsOf = (words: readonly string[], known: ReadonlySet<string>) => words.every((word) => known.has(word));

function isGoodbye(clauses: readonly Clause[], all: readonly string[]): boolean {
  if (rules.doneAlone.test(all.join(' ')) || clauses.every(({ said }) => rules.doneAlone.test(said))) return true;
  const small = all.every((word) => rules.thanks.has(word) || rules.thanksSmall.has(word));
  return (
    small &&
    !consistsOf(all, rules.greetings) &&
    !rules.noHeads.has(all[0] ?? '') &&
    all.some((word) => rules.thanks.has(word) && word !== 'hej' && word !== 'da' && word !== 'later')
  );
}

/** "ok" and "perfect": beside thanks they end a talk, alone they agree. */
const fine = new Set(
  toClauses(
    'ok okay okey okej oke oké okei oki super top perfect perfekt perfetto perfecto genial fint bra אוקיי אוקי מעולה تمام ตกลง โอเค โอเคครับ โอเคค่ะ',
  ).flat(),
);

/**
 * Thanks or a goodbye count where their phrases cover the text but for small words; so "yes, thank you", where a yes is left over,
 * is none, and "ok, thank you" is one.
 */
function heardBy(book: SmallTalk, all: readonly string[]): Heard | undefined {
  const words = book.cut(all);
  if (isGoodbyeBy(book, words)) return 'goodbye';
  const isKnown = (word: string) => book.yes.has(word) || fine.has(word) || book.goodbyeWords.has(word);
  if (book.no.has(words[0] ?? '') && words.every((word) => isKnown(word) || book.no.has(word))) return 'no';
  const isYes = (word: string) => isKnown(word) && (book.yes.has(word) || !book.no.has(word));
  if (words.some((word) => book.yes.has(word)) && words.every(isYes)) return 'yes';
  return consistsOf(words, book.greeting) ? 'greeting' : undefined;
}

function isGoodbyeBy(book: SmallTalk, words: readonly string[]): boolean {
  const left = book.besideGoodbye(words);
  const [first] = words;
  if (left.some((word) => book.no.has(word))) return false;
  if (first !== undefined && left[0] === first && book.yes.has(first) && !fine.has(first)) return false;
  const strange = left.filter((word) => !fine.has(word) && !book.goodbyeWords.has(word) && !book.greeting.has(word));
  // Among many words of thanks one that nobody listed changes nothing.
  return left.length < words.length && strange.length <= (words.length - left.length) / 3;
}
