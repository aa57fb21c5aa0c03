/**
 * Owns the shapes of long numbers that are certainly something else than a card: each is recognised by its full form, and by
 * its own check digits where it has any, so that wrapping a card number to look like one of them does not get it through.
 */

/** Is a stretch of a text, `until` excluded. */
export type Span = { from: number; until: number };

/** Finds IBANs, parcel numbers, marketplace order numbers, provider ids and UUIDs. */
export function knownNumbers(text: string): Span[] {
  return [
    ...ibans(text),
    ...matches(text, /(?<![A-Z0-9])1Z ?(?:[A-Z0-9] ?){15}\d(?![A-Z0-9])/gi, isUpsTracking),
    ...matches(text, /(?<!\d)9[1-5]\d\d(?: \d{4}){4} \d\d(?!\d| \d)/g, isUspsTracking),
    // Amazon's order numbers.
    ...matches(text, /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g),
    // Twilio SIDs and other hexadecimal ids.
    ...matches(text, /(?<![A-Za-z0-9])[A-Za-z]{0,4}[0-9a-fA-F]{32}(?![A-Za-z0-9])/g),
    ...matches(
      text,
      /(?<![A-Za-z0-9-])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![A-Za-z0-9-])/g,
      (found) => {
        return /[a-f]/i.test(found);
      },
    ),
    // E.164 with its plus; 13 digits is where phone numbers and the oldest Visa cards overlap, so the plus decides.
    ...matches(text, /(?<![\d+])\+ ?\d(?:[ .()-]{0,2}\d){9,12}(?![ .()-]{0,2}\d)/g),
  ];
}

function matches(text: string, pattern: RegExp, accepts: (found: string) => boolean = () => true): Span[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => accepts(found))
    .map((match) => ({ from: match.index, until: match.index + match[0].length }));
}

/** Length of an IBAN by country. Source: SWIFT IBAN registry, release 99. */
const ibanLengths: Record<string, number> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  UA: 29,
  AE: 23,
  SA: 24,
  IL: 23,
};

function ibans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/(?<![A-Z0-9])[A-Z]{2}\d\d/gi)) {
    const until = ibanEnd(text, match.index, ibanLengths[match[0].slice(0, 2).toUpperCase()] ?? 0);
    if (until !== undefined) spans.push({ from: match.index, until });
  }
  return spans;
}

function ibanEnd(text: string, from: number, length: number): number | undefined {
  let compact = '';
  let index = from;
  for (; index < text.length && compact.length < length; index += 1) {
    const letter = text.charAt(index);
    if (/[A-Z0-9]/i.test(letter)) compact += letter.toUpperCase();
    else if (!/[ \u00a0-]/.test(letter) || /[ \u00a0-]/.test(text.charAt(index - 1))) return undefined;
  }
  const isWhole = length > 0 && compact.length === length && !/[A-Z0-9]/i.test(text.charAt(index));
  return isWhole && isMod97(compact) ? index : undefined;
}

/** Checks an IBAN's check digits (ISO 7064 MOD 97-10 over the rotated number, letters as 10 to 35). */
function isMod97(iban: string): boolean {
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Checks the last digit of a UPS 1Z number: letters count as (code - 63) mod 10, every second character twice. */
function isUpsTracking(found: string): boolean {
  const body = found.replaceAll(' ', '').slice(2).toUpperCase();
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const code = body.charCodeAt(index);
    const value = code >= 65 ? (code - 63) % 10 : code - 48;
    sum += index % 2 === 0 ? value : value * 2;
  }
  return (10 - (sum % 10)) % 10 === Number(body.charAt(15));
}

/** Checks the last digit of a USPS number: from the right, weights 3 and 1 (USPS Publication 199). */
function isUspsTracking(found: string): boolean {
  const digits = found.replaceAll(' ', '');
  let sum = 0;
  for (let index = 1; index < digits.length; index += 1) {
    sum += Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 1 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}
