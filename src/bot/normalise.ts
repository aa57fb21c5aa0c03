/** Owns how the bot reads a text: lower case, without accents and apostrophes, cut into clauses of words. */

// More than this nobody types by hand; what is pasted after it is not read as a request.
const longest = 2_000;

/**
 * Letters that are typed in more than one way and that NFKD leaves alone: a stroke is no mark that it takes off, a Turkish keyboard
 * has a dotless i, and Persian and Arabic keyboards write the same letter with different signs.
 */
const same: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const unlike = new RegExp(`[${Object.keys(same).join('')}]`, 'gu');

/** Writes a text in the plain form in which texts and phrases are compared: lower case, no accents, one sign a letter. */
export function toPlain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’`´]/gu, '')
    .toLowerCase()
    .replace(unlike, (letter) => same[letter] ?? letter);
}

/** Converts a text to its clauses, each a list of plain words. */
export function toClauses(text: string): string[][] {
  return toPlain(text.slice(0, longest))
    .split(
      /[.,;:!?¿¡()\n\r\t"“”«»|/،؛؟۔।॥。、「」『』《》【】]+|\s[-–—]+\s|\b(?:but|men|pero|sino|utan|aber|sondern)\b/u,
    )
    .map((clause) => clause.split(/[^\p{L}\p{N}]+/u).filter(Boolean))
    .filter((words) => words.length > 0);
}

/** Tells whether two words are equal but for a slip: one letter wrong, missing, added or swapped (two in long words). */
export function isAlmost(word: string, meant: string): boolean {
  if (word === meant) return true;
  const slips = meant.length >= 10 ? 2 : meant.length >= 5 ? 1 : 0;
  if (slips === 0 || word[0] !== meant[0] || Math.abs(word.length - meant.length) > slips) return false;
  return distance(word, meant) <= slips;
}

/** Counts the slips between two words, a swap of neighbours being one (optimal string alignment). */
function distance(left: string, right: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost,
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
