/**
 * Owns finding the phrases of all languages in a clause. The phrasebooks are laid out once, when the first text is read, by the
 * words their phrases begin with: the cost of reading grows with the text, not with the number of languages.
 */
import { phrasebooks } from './index.ts';
import { standsAt, toPlainLists, toPlainPhrases, toWords, type Word } from './plain-phrases.ts';
import { serviceNames } from './service-names.ts';

/** Lists what is looked for in every language at once, whatever language a customer is thought to write. */
const topics = [
  'human',
  'notHuman',
  'callback',
  'notCallback',
  'text',
  'notText',
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
  const note = ({ topic, language }: Pick<Entry, 'topic' | 'language'>) => {
    found[topic] ??= new Set();
    found[topic].add(language);
  };
  for (const language of layout.services.get(clause.join('')) ?? []) note({ topic: 'human', language });
  for (const [at, word] of clause.entries()) {
    for (const entry of layout.words.get(word) ?? []) if (goesOn(clause, at, entry)) note(entry);
    for (const length of layout.stemLengths) {
      if (length > word.length) break;
      for (const entry of layout.stems.get(word.slice(0, length)) ?? []) if (goesOn(clause, at, entry)) note(entry);
    }
    if (unspaced.test(word)) for (const entry of runsIn(clause, at, layout.runs)) note(entry);
  }
  return found;
}

type Entry = {
  topic: PhraseTopic;
  language: string;
  /** What follows the first word; cut into words when the first word was met, as most never are. */
  rest: string;
  words: readonly Word[] | undefined;
};
/** Is a phrase of a language without spaces: it may begin anywhere in a word, and go on over several. */
type Run = Entry & { run: string };
type Layout = {
  words: Map<string, Entry[]>;
  stems: Map<string, Entry[]>;
  stemLengths: readonly number[];
  runs: Map<string, Run[]>;
  /** The languages in which a whole clause, its words joined, is but the name of customer service. */
  services: Map<string, string[]>;
};

let layout: Layout | undefined;

/** Is written without spaces between words, in the languages whose phrasebooks say so. */
const unspaced = /[\p{Script=Han}\p{Script=Thai}]/u;

function layOut(): Layout {
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const runs = new Map<string, Run[]>();
  const lists = phrasebooks.flatMap((book) =>
    topics.flatMap((topic) => {
      const list = book[topic];
      return list ? [{ topic, language: book.language, isSpaced: book.spaced !== false, list }] : [];
    }),
  );
  const plainLists = toPlainLists(lists.map(({ list }) => list));
  for (const [index, { topic, language, isSpaced }] of lists.entries()) {
    for (const phrase of plainLists[index] ?? []) {
      const space = phrase.indexOf(' ');
      const first = space < 0 ? phrase : phrase.slice(0, space);
      const entry: Entry = { topic, language, rest: space < 0 ? '' : phrase.slice(space + 1), words: undefined };
      if (!isSpaced && unspaced.test(phrase)) addRun(runs, { ...entry, run: phrase.replaceAll(' ', '') });
      else if (first.endsWith('*')) add(stems, first.slice(0, -1), entry);
      else add(words, first, entry);
    }
  }
  const stemLengths = [...new Set([...stems.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  const services = new Map<string, string[]>();
  for (const [language, names] of Object.entries(serviceNames)) {
    for (const name of toPlainPhrases(names)) add(services, name.replaceAll(' ', ''), language);
  }
  return { words, stems, stemLengths, runs, services };
}

function goesOn(clause: readonly string[], at: number, entry: Entry): boolean {
  if (entry.rest === '') return true;
  entry.words ??= toWords(entry.rest);
  return standsAt(clause, at + 1, entry.words);
}

/** Phrases without spaces are kept by so many of their first characters; some have no more than one. */
const runKey = 2;
const addRun = (runs: Layout['runs'], run: Run) => add(runs, run.run.slice(0, runKey), run);

function runsIn(clause: readonly string[], at: number, runs: Layout['runs']): Run[] {
  const length = clause[at]?.length ?? 0;
  const text = clause.slice(at).join('');
  return Array.from({ length }, (_, from) =>
    [...(runs.get(text.slice(from, from + runKey)) ?? []), ...(runs.get(text.slice(from, from + 1)) ?? [])].filter(
      ({ run }) => text.startsWith(run, from),
    ),
  ).flat();
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
