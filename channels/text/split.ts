/** Owns splitting a text that is longer than a provider takes: at line ends, else between words, else between visible characters. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const encoder = new TextEncoder();

/** Tells a text's length in UTF-8 bytes, for providers that count those. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Finds the last place up to `end` where no visible character is torn. */
function graphemeBoundary(text: string, end: number): number {
  let boundary = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, end + 1))) {
    if (index + segment.length > end) break;
    boundary = index + segment.length;
  }
  return boundary || end;
}

/** Finds how many code units of a text measure at most `limit`, without tearing a character of two units. */
function unitsWithin(text: string, limit: number, lengthOf: (text: string) => number): number {
  let units = 0;
  let measured = 0;
  for (const character of text) {
    measured += lengthOf(character);
    if (measured > limit) break;
    units += character.length;
  }
  return Math.max(units, 1);
}

/** Splits a text into pieces of at most `limit`: UTF-16 code units, or whatever `lengthOf` counts, which must add up by character. */
export function splitText(
  text: string,
  limit: number,
  lengthOf: (text: string) => number = ({ length }) => length,
): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (lengthOf(rest) > limit) {
    const end = unitsWithin(rest, limit, lengthOf);
    const head = rest.slice(0, end + 1);
    // A line end is a better place than a space, unless it would leave the piece more than half empty.
    const lineEnd = head.lastIndexOf('\n');
    const at = lineEnd > end / 2 ? lineEnd : Math.max(head.search(/\s\S*$/), 0) || graphemeBoundary(rest, end);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  if (rest) pieces.push(rest);
  return pieces;
}

/** Cuts a text to at most `limit` code units, ending in an ellipsis where something was left out; no visible character is torn. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, graphemeBoundary(text, limit - 1)).trimEnd()}…`;
}
