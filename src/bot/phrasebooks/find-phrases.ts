/**
 * Owns finding the phrases of all languages in a clause. The phrasebooks are laid out once, when the first text is read, by the
 * words their phrases begin with: the cost of reading grows with the text, not with the number of languages.
 */
import { toPlain } from '../normalise.ts';
import { phrasebooks } from './index.ts';

/** Lists what is looked for in every language at once, whatever language a customer is thought to write. */
const topics = [
  'human',
  'notHuman',
  'callback',
  'notCallback',
  'text',
  'refund',
  'refundStatus',
  'refundPolicy',
] as const;
export type PhraseTopic = (typeof topics)[number];

/** Tells in which languages a clause speaks of a topic. */
export type FoundPhrases = Readonly<Partial<Record<PhraseTopic, ReadonlySet<string>>>>;

/** Finds the phrases in a clause of `toClauses`, of every language. */
export function findPhrases(clause: readonly string[]): FoundPhrases {
  layout ??= layOut();
  const found: Partial<Record<PhraseTopic, Set<string>>> = {};
  const note = ({ topic, language }: Entry) => {
    found[topic] ??= new Set();
    found[topic].add(language);
  };
  for (const [at, word] of clause.entries()) {
    for (const entry of layout.words.get(word) ?? []) if (goesOn(clause, at + 1, entry.rest)) note(entry);
    for (const length of layout.stemLengths) {
      if (length > word.length) break;
      for (const entry of layout.stems.get(word.slice(0, length)) ?? [])
        if (goesOn(clause, at + 1, entry.rest)) note(entry);
    }
    if (unspaced.test(word)) for (const entry of within(clause, at, layout.runs)) note(entry);
  }
  return found;
}

type Entry = {
  topic: PhraseTopic;
  language: string;
  /** What follows the first word. */
  rest: readonly Word[];
};
/** Is one word of a phrase: exactly so, the begin of a word, or a gap of a few words whatever they are. */
export type Word = { word: string; kind: 'whole' | 'stem' | 'gap' };
/** Is a phrase of a language without spaces: it may begin anywhere in a word, and go on over several. */
type Run = Entry & { run: string };
type Layout = {
  words: Map<string, Entry[]>;
  stems: Map<string, Entry[]>;
  stemLengths: readonly number[];
  runs: Map<string, Run[]>;
};

let layout: Layout | undefined;

/** Is written without spaces between words, in the languages whose phrasebooks say so. */
const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u;

function layOut(): Layout {
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const runs = new Map<string, Run[]>();
  for (const book of phrasebooks) {
    for (const topic of topics) {
      for (const phrase of toWords(book[topic])) {
        const [first, ...rest] = phrase;
        if (!first?.word) continue;
        const entry: Entry = { topic, language: book.language, rest };
        const run = phrase.map(({ word }) => word).join('');
        if (book.spaced === false && unspaced.test(run)) add(runs, run.slice(0, runKey), { ...entry, run });
        else add(first.kind === 'stem' ? stems : words, first.word, entry);
      }
    }
  }
  const stemLengths = [...new Set([...stems.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  return { words, stems, stemLengths, runs };
}

/** Phrases without spaces are kept by so many of their first characters; some have no more. */
const runKey = 2;

function within(clause: readonly string[], at: number, runs: Layout['runs']): Run[] {
  const word = clause[at] ?? '';
  const text = clause.slice(at).join('');
  return Array.from({ length: word.length }, (_, from) => [
    ...(runs.get(text.slice(from, from + runKey)) ?? []).filter(({ run }) => text.startsWith(run, from)),
    ...(runs.get(text.slice(from, from + 1)) ?? []),
  ]).flat();
}

/** A gap stands for no more words than these. */
const widestGap = 3;

/** Tells whether a phrase goes on in a clause as it should, from a place on. */
export function goesOn(clause: readonly string[], at: number, [next, ...rest]: readonly Word[]): boolean {
  if (!next) return true;
  if (next.kind === 'gap')
    return [...Array(widestGap + 1).keys()].some((skipped) => goesOn(clause, at + skipped, rest));
  const said = clause[at];
  if (said === undefined || !(next.kind === 'stem' ? said.startsWith(next.word) : said === next.word)) return false;
  return goesOn(clause, at + 1, rest);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Cuts phrases into plain words. All phrases of a list are made plain at once, which is many times faster than one by one. */
export function toWords(phrases: readonly string[]): Word[][] {
  return toPlain(phrases.join('\n'))
    .replaceAll('...', ' … ')
    .split('\n')
    .map((phrase) =>
      phrase
        .split(/[^\p{L}\p{N}*…]+/u)
        .filter(Boolean)
        .map(toWord),
    );
}

function toWord(written: string): Word {
  if (written === '…') return { word: '', kind: 'gap' };
  return written.endsWith('*') ? { word: written.slice(0, -1), kind: 'stem' } : { word: written, kind: 'whole' };
}
