/** Owns the plain form of phrases, in which they are compared with the clauses of a text, and how one is followed through a clause. */
import { toPlain } from '../normalise.ts';
import { listOf, type Phrases } from './phrasebook.ts';

/** Is one word of a phrase: exactly so, the begin of a word, or a gap of a few words whatever they are. */
export type Word = { word: string; kind: 'whole' | 'stem' | 'gap' };

/** A gap stands for no more words than these. */
const widestGap = 3;

/** Parts lists that are made plain together; nobody types it. */
const between = '\u0001';

/**
 * Writes lists of phrases plainly, with single spaces between words. All lists are made plain at once, and only the signs that phrases
 * have are looked for: this is most of what laying out the phrasebooks costs.
 */
export function toPlainLists(lists: readonly Phrases[]): string[][] {
  const plain = toPlain(lists.map(({ text }) => text).join(between))
    .replaceAll('...', '…')
    .replace(/[-–—.·?!"/\u200c]|\u200d/g, ' ')
    .replace(/ {2,}/g, ' ');
  return plain.split(between).map((list) => listOf({ text: list }));
}

/** Writes one list plainly. */
export const toPlainPhrases = (list: Phrases): string[] => toPlainLists([list]).flat();

/** Cuts a plain phrase into its words. */
export function toWords(plainPhrase: string): Word[] {
  return plainPhrase.split(' ').map((written) => {
    if (written === '…') return { word: '', kind: 'gap' };
    return written.endsWith('*') ? { word: written.slice(0, -1), kind: 'stem' } : { word: written, kind: 'whole' };
  });
}

/** Tells whether words of a phrase stand in a clause from a place on. */
export function standsAt(clause: readonly string[], at: number, words: readonly Word[], from = 0): boolean {
  const next = words[from];
  if (!next) return true;
  if (next.kind === 'gap') {
    for (let skipped = 0; skipped <= widestGap; skipped += 1) {
      if (standsAt(clause, at + skipped, words, from + 1)) return true;
    }
    return false;
  }
  const said = clause[at];
  if (said === undefined || !(next.kind === 'stem' ? said.startsWith(next.word) : said === next.word)) return false;
  return standsAt(clause, at + 1, words, from + 1);
}
