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

/**
 * Replaces card numbers by a mask with their last four digits, and security codes announced or next to them by `[code]`. Halves
 * of characters are replaced too: no database takes them, and one would keep everything behind it from being projected.
 */
export function redactText(text: string): string {
  return redactSecurityCodes(redactCardNumbers(text.toWellFormed()));
}

/** Is a run of digits, with what separates it from the one before. */
type Group = Span & { digits: string; gap: Gap };

type Gap = { kind: 'soft' | 'hard'; text: string };

const maskPattern = /\[card ••••\d{4}\]/g;
const longestGap = 10;
const noGap: Gap = { kind: 'soft', text: '' };

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
  const [first, ...rest] = chain.slice(start, start + longestCard);
  if (!first || isNeverFirst(first.digits.charAt(0))) return undefined;
  let { digits } = first;
  let best: Card | undefined;
  const groups = [first];
  for (const group of [undefined, ...rest]) {
    if (group) {
      if (digits.length + group.digits.length > longestCard) break;
      digits += group.digits;
      groups.push(group);
    }
    if (digits.length < shortestCard || !isCardNumber(digits) || !isOneNumber(groups)) continue;
    const span = { from: first.from, until: (group ?? first).until };
    if (isAllowed(span)) best = { span, digits, last: start + groups.length - 1 };
  }
  return best;
}

/** Tells whether groups belong together: any with soft gaps; with other punctuation only the same between all, as on cards. */
function isOneNumber([first, ...rest]: Group[]): boolean {
  if (rest.every(({ gap }) => gap.kind === 'soft')) return true;
  const isUniform = rest.every(({ gap }) => gap.text === rest[0]?.gap.text);
  return isUniform && isPrinted([first, ...rest].map((group) => group?.digits.length ?? 0));
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
  let group: Group | undefined;
  let gap: Gap = noGap;
  for (let index = 0; index < text.length; ) {
    const codePoint = text.codePointAt(index) ?? 0;
    const next = index + (codePoint > 0xffff ? 2 : 1);
    const character = characterAt(codePoint);
    if (character.kind === 'digit') {
      if (group && gap === noGap) {
        group.digits += character.value;
        group.until = next;
      } else {
        const started: Group = { from: index, until: next, digits: String(character.value), gap };
        if (group) chains.at(-1)?.push(started);
        else chains.push([started]);
        group = started;
      }
      gap = noGap;
    } else if (group) {
      const kind = character.kind === 'hard' ? 'hard' : gap.kind;
      gap = { kind, text: gap.text + text.slice(index, next) };
      if (character.kind === 'end' || gap.text.length > longestGap) {
        group = undefined;
        gap = noGap;
      }
    }
    index = next;
  }
  return chains;
}
