/** Owns finding the last four digits of a payment method in a text, and telling them from years, amounts and order numbers. */

const cue =
  /(?:last\s*(?:4|four)|ending(?:\s+(?:in|with))?|ends?\s+(?:in|with)|(?:de\s+)?sista\s+(?:4|fyra)|slutar\s+(?:på|pa|med)|[uú]ltimos?\s+(?:4|cuatro)|(?:termina|terminada|acaba|acabada)\s+en)/iu;
// What is left of a card number that was typed in full and redacted before it was stored.
const redacted = /[•*xX]{2,}[\s-]*(\d{4})(?!\p{N})/u;
const four = /(?<![\p{L}\p{N}.,/:+-])\d{4}(?![\p{L}\p{N}]|[.,/:-]\d)/gu;
const spaced = /(?<!\p{N}[\s-]?)\d(?:[\s-]\d){3}(?![\s-]?\p{N})/u;

/** Finds the four digits; when they were just asked for, four digits that stand alone are enough. */
export function findLastFour(text: string, expected: boolean): string | undefined {
  const plain = toAsciiDigits(text.slice(0, 2_000));
  const kept = redacted.exec(plain)?.[1];
  if (kept) return kept;
  const after = cue.exec(plain);
  const announced = after
    ? firstFour(plain.slice(after.index + after[0].length, after.index + after[0].length + 40))
    : undefined;
  if (announced) return announced;
  const candidates = [...new Set(plain.match(four) ?? [])];
  const likely = candidates.filter((digits) => !isYear(digits));
  if (likely.length === 1 && (expected || isShort(plain))) return likely[0];
  if (!expected) return undefined;
  if (candidates.length === 1) return candidates[0];
  return candidates.length === 0 ? spaced.exec(plain)?.[0].replace(/\D/g, '') : undefined;
}

const firstFour = (text: string): string | undefined =>
  (text.match(four) ?? [])[0] ?? spaced.exec(text)?.[0].replace(/\D/g, '');
const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits);

/** Few words around four digits: they were given as an answer, not told of. */
const isShort = (text: string): boolean => text.split(/[^\p{L}]+/u).filter(Boolean).length <= 6;

function toAsciiDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => (/[0-9]/.test(digit) ? digit : String(digitValue(digit))));
}

/** Unicode's decimal digits come in runs of ten that begin at zero. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (zero > point - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}
