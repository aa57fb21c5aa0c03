/** Owns which digits are a card number: the length and the issuer's range fit, and the Luhn check digit is right. */

/** Is a range of leading digits, both ends included, with the lengths its numbers have. Source: ISO/IEC 7812 and the networks' published ranges. */
type IssuerRange = { network: string; from: string; until: string; lengths: readonly number[] };

const from16 = [16, 17, 18, 19];
const from14 = [14, 15, ...from16];
const from13 = [13, ...from14];

export const issuerRanges: readonly IssuerRange[] = [
  { network: 'visa', from: '4', until: '4', lengths: [13, 16, 18, 19] },
  { network: 'mastercard', from: '51', until: '55', lengths: [16] },
  { network: 'mastercard', from: '2221', until: '2720', lengths: [16] },
  { network: 'amex', from: '34', until: '34', lengths: [15] },
  { network: 'amex', from: '37', until: '37', lengths: [15] },
  { network: 'diners', from: '300', until: '305', lengths: from14 },
  { network: 'diners', from: '3095', until: '3095', lengths: from14 },
  { network: 'diners', from: '36', until: '36', lengths: from14 },
  { network: 'diners', from: '38', until: '39', lengths: from14 },
  { network: 'jcb', from: '3528', until: '3589', lengths: from16 },
  { network: 'maestro', from: '5018', until: '5018', lengths: from13 },
  { network: 'dankort and maestro', from: '5019', until: '5020', lengths: from13 },
  { network: 'maestro', from: '5038', until: '5038', lengths: from13 },
  { network: 'maestro', from: '5612', until: '5612', lengths: from13 },
  { network: 'maestro', from: '5893', until: '5893', lengths: from13 },
  { network: 'maestro', from: '6304', until: '6304', lengths: from13 },
  { network: 'maestro', from: '6390', until: '6390', lengths: from13 },
  { network: 'maestro', from: '6759', until: '6763', lengths: from13 },
  { network: 'verve', from: '506099', until: '506198', lengths: [16, 18, 19] },
  { network: 'rupay', from: '508', until: '508', lengths: [16] },
  { network: 'rupay and discover', from: '60', until: '60', lengths: from16 },
  { network: 'unionpay', from: '62', until: '62', lengths: from16 },
  { network: 'instapayment', from: '637', until: '639', lengths: [16] },
  { network: 'discover', from: '644', until: '649', lengths: from16 },
  { network: 'discover', from: '65', until: '65', lengths: from16 },
  { network: 'rupay and unionpay', from: '81', until: '82', lengths: from16 },
  { network: 'mir', from: '2200', until: '2204', lengths: from16 },
  { network: 'troy', from: '9792', until: '9792', lengths: [16] },
];

export const shortestCard = 13;
export const longestCard = 19;

const rangesByFirstDigit = Array.from({ length: 10 }, (_, digit) => {
  return issuerRanges.filter(({ from, until }) => from.charAt(0) <= String(digit) && until.charAt(0) >= String(digit));
});

/** Tells whether no card number begins with this digit; the search uses it to pass over most of a text. */
export function isNeverFirst(digit: string): boolean {
  return !rangesByFirstDigit[Number(digit)]?.length;
}

/** Tells whether ASCII digits are a card number. */
export function isCardNumber(digits: string): boolean {
  const ranges = rangesByFirstDigit[Number(digits.charAt(0))] ?? [];
  return ranges.some((range) => isInRange(digits, range)) && isLuhnValid(digits);
}

function isInRange(digits: string, { from, until, lengths }: IssuerRange): boolean {
  const lead = digits.slice(0, from.length);
  return lead >= from && lead <= until && lengths.includes(digits.length);
}

/** Tells whether the last digit is the Luhn check digit of the others (ISO/IEC 7812-1, annex B). */
export function isLuhnValid(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = digits.charCodeAt(digits.length - 1 - index) - 48;
    const weighed = index % 2 === 0 ? value : value * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
