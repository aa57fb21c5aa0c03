/**
 * Owns taking card numbers and security codes out of a text before anything is written. Pure, and linear in the text's length.
 *
 * The rule. A card number is 13 to 19 digits of any script that lie in a known issuer's range, have that range's length and a
 * right Luhn check digit. It begins and ends where a group of digits begins and ends; groups may be of any size with soft
 * separators between them (white space, line ends, dashes, dots, invisible characters), and must be grouped as cards are printed
 * when other punctuation stands between them. Letters end a number.
 *
 * The false positives. Numbers of known-numbers.ts are never touched: IBANs, UPS and USPS parcels and phone numbers with their
 * plus by form and check digits, order numbers and ids by form. Any other number that passes all of the above by accident (one
 * in some tens among random numbers of such a length, fewer for shorter ones) is masked: a masked reference can be asked for
 * again, a stored card number cannot be taken back. The last four digits always stay.
 */
import { isCardNumber, isNeverFirst, longestCard, shortestCard } from './card-numbers.ts';
import { characterAt } from './characters.ts';
import { knownNumbers, type Span } from './known-numbers.ts';
import { redactSecurityCodes } from './security-codes.ts';

/** Writes what stands where a card number stood. */
export function cardMask(lastFour: string): string {
  return `[card ••••${lastFour}]`;
}

/** Replaces card numbers by a mask with their last four digits, and security codes announced or next to them by `[code]`. */
export function redactText(text: string): string {
  return redactSecurityCodes(redactCardNumbers(text));
}

/** Is a run of digits, with what separates it from the one before. */
type Group = Span & { digits: string; gap: 'soft' | 'hard' };

const maskPattern = /\[card ••••\d{4}\]/g;
const longestGap = 10;

function redactCardNumbers(text: string): string {
  let result = '';
  let from = 0;
  // A mask from an earlier pass is left as it is, or masking twice would differ from masking once.
  for (const mask of text.matchAll(maskPattern)) {
    result += redactBetween(text.slice(from, mask.index)) + mask[0];
    from = mask.index + mask[0].length;
  }
  return result + redactBetween(text.slice(from));
}

function redactBetween(text: string): string {
  if (text.length < shortestCard) return text;
  let known: Span[] | undefined;
  let result = '';
  let copied = 0;
  for (const chain of chainsOf(text)) {
    for (let start = 0; start < chain.length; start += 1) {
      const isAllowed = (span: Span) => {
        known ??= knownNumbers(text);
        return !known.some((other) => span.from < other.until && other.from < span.until);
      };
      const card = longestCardAt(chain, start, isAllowed);
      if (!card) continue;
      result += text.slice(copied, card.span.from) + cardMask(card.digits.slice(-4));
      copied = card.span.until;
      start = card.last;
    }
  }
  return result + text.slice(copied);
}

type Card = { span: Span; digits: string; last: number };

function longestCardAt(chain: Group[], start: number, isAllowed: (span: Span) => boolean): Card | undefined {
  if (isNeverFirst(chain[start]?.digits.charAt(0) ?? '')) return undefined;
  let digits = '';
  let isHard = false;
  let best: Card | undefined;
  const sizes: number[] = [];
  for (let last = start; last < chain.length; last += 1) {
    const group = chain[last];
    if (!group || digits.length + group.digits.length > longestCard) break;
    digits += group.digits;
    sizes.push(group.digits.length);
    if (last > start && group.gap === 'hard') isHard = true;
    if (digits.length < shortestCard || !isCardNumber(digits) || (isHard && !isPrinted(sizes))) continue;
    const span = { from: chain[start]?.from ?? 0, until: group.until };
    if (isAllowed(span)) best = { span, digits, last };
  }
  return best;
}

/** Tells whether groups are as on cards: fours with a rest, 4-6-5, 4-6-4, or all ones or twos with a rest. */
function isPrinted(sizes: number[]): boolean {
  const joined = sizes.join('-');
  if (joined === '4-6-5' || joined === '4-6-4' || joined === '4-4-5') return true;
  const [size = 0] = sizes;
  const rest = sizes.at(-1) ?? 0;
  return (size === 4 || size <= 2) && rest <= size && sizes.slice(0, -1).every((each) => each === size);
}

/** Finds runs of digit groups that could be parts of one number. */
function chainsOf(text: string): Group[][] {
  const chains: Group[][] = [];
  let chain: Group[] = [];
  let group: Group | undefined;
  let gap: { kind: 'soft' | 'hard'; length: number } = { kind: 'soft', length: 0 };
  for (let index = 0; index < text.length; ) {
    const codePoint = text.codePointAt(index) ?? 0;
    const next = index + (codePoint > 0xffff ? 2 : 1);
    const character = characterAt(codePoint);
    if (character.kind === 'digit') {
      if (group && gap.length === 0) {
        group.digits += character.value;
        group.until = next;
      } else {
        if (chain.length === 0) chains.push(chain);
        group = { from: index, until: next, digits: String(character.value), gap: gap.kind };
        chain.push(group);
      }
      gap = { kind: 'soft', length: 0 };
    } else if (group) {
      gap.length += 1;
      if (character.kind === 'hard') gap.kind = 'hard';
      if (character.kind === 'end' || gap.length > longestGap) {
        chain = [];
        group = undefined;
        gap = { kind: 'soft', length: 0 };
      }
    }
    index = next;
  }
  return chains;
}
