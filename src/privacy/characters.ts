/**
 * Owns what a character is to the search for card numbers: a digit of any script, something people put between digits, or
 * the end of a number.
 */

/** Is a digit's value, or why the character is none. */
export type Character = { kind: 'digit'; value: number } | { kind: 'soft' | 'hard' | 'end' };

const digits: Character[] = Array.from({ length: 10 }, (_, value) => ({ kind: 'digit', value }));
const soft: Character = { kind: 'soft' };
const hard: Character = { kind: 'hard' };
const end: Character = { kind: 'end' };

// Soft separators are what people and forms put between the groups of one number: white space, line ends, dashes, dots,
// underscores, invisible characters, combining marks (the enclosing keycap of an emoji digit).
const softAscii = /[\s\p{Cc}._-]/u;
const softOther = /[\s\p{Pd}\p{C}\p{M}\u00b7\u2022\u2024\u2027\u2219\u22c5\u30fb\uff0e\uff3f\uff65]/u;
const hardOther = /[\p{P}\p{S}]/u;
const decimal = /\p{Nd}/u;

const ascii: Character[] = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter >= '0' && letter <= '9') return digits[code - 48] ?? end;
  if (softAscii.test(letter)) return soft;
  return /[A-Za-z]/.test(letter) ? end : hard;
});

/** Classifies one code point. */
export function characterAt(codePoint: number): Character {
  return codePoint < 128 ? (ascii[codePoint] ?? end) : classifyOther(codePoint);
}

function classifyOther(codePoint: number): Character {
  const letter = String.fromCodePoint(codePoint);
  if (decimal.test(letter)) return digits[decimalValue(codePoint)] ?? end;
  // Circled, superscript and similar digits read as digits to a person and decompose to one.
  const plain = letter.normalize('NFKC');
  if (plain.length === 1 && plain >= '0' && plain <= '9') return digits[Number(plain)] ?? end;
  if (softOther.test(letter)) return soft;
  return hardOther.test(letter) ? hard : end;
}

/** Unicode promises that decimal digits come in runs of ten from zero to nine, so the run's start tells the value. */
function decimalValue(codePoint: number): number {
  let start = codePoint;
  while (decimal.test(String.fromCodePoint(start - 1))) start -= 1;
  return (codePoint - start) % 10;
}
