/**
 * Owns finding an order number in a text. Its form is the tenant's own, so this looks for what order numbers have in common:
 * letters and digits joined by dashes (`NP-SE-104233`, also with spaces or in lower case), or a long number after a word for order.
 */
import { parseReference } from '../../schema/reference.ts';

const joined = /(?<![\p{L}\p{N}])[A-Z0-9]{1,12}(?:\s?[-_]\s?[A-Z0-9]{1,16}){1,4}(?![\p{L}\p{N}])/gu;
const glued = /(?<![\p{L}\p{N}])[A-Z]{1,6}\d{4,14}(?![\p{L}\p{N}])/gu;
const announced =
  /(?<!\p{L})(?:ORDER|ORDERN|ORDERNUMMER|ORDERNR|BEST[AÄ]LLNING|K[OÖ]P|PEDIDO|ORDEN|COMPRA|PURCHASE|NUMBER|NUMMER|NUMERO|NÚMERO|NR|NO|#)[\s.:#]*(?:NUMBER|NUMMER|N[UÚ]MERO|NR|NO|N[°º]|IS|ÄR|ES)?[\s.:#]*(\d{5,14})(?!\p{N})/gu;
const bare = /(?<![\p{L}\p{N}+])\d{5,14}(?![\p{L}\p{N}])/gu;

/** Finds the order number a text most likely names, in upper case with dashes; `expected` also takes a bare long number. */
export function findOrder(text: string, country: string, expected: boolean): string | undefined {
  const upper = text
    .normalize('NFKC')
    .slice(0, 2_000)
    .toUpperCase()
    .replace(/[‐‑‒–—−]/g, '-');
  const found = [...matches(upper, joined), ...matches(upper, spacedIn(country)), ...matches(upper, glued)]
    .map(toNumber)
    .find(isOrder);
  if (found) return found;
  const number = announced.exec(upper)?.[1];
  announced.lastIndex = 0;
  return number ?? (expected ? matches(upper, bare)[0] : undefined);
}

/** Takes an order number out of a text, so that its digits are read as nothing else. */
export function withoutOrder(text: string, order: string): string {
  const loosely = [...order].map((letter) =>
    letter === '-' ? '[\\s_‐‑‒–—−-]*' : `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return text.normalize('NFKC').replace(new RegExp(loosely.join(''), 'giu'), ' ');
}

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([match]) => match);

/** "np se 104233": spaces instead of dashes are believed only around the market's country. */
function spacedIn(country: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])[A-Z]{1,4}[\\s-]?${country.toUpperCase()}[\\s-]?\\d{4,12}(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

const toNumber = (match: string): string => match.trim().replace(/[\s_-]+/g, '-');

/** A date, a phone number and our own reference have dashes too. */
function isOrder(number: string): boolean {
  if (number.length > 60 || !/[A-Z]/.test(number) || (number.match(/\d/g)?.length ?? 0) < 3) return false;
  return parseReference(number) === undefined;
}
