/** Owns making card numbers for tests: any issuer's, with a right or a wrong check digit, written in any way. */
import fc from 'fast-check';
import { isLuhnValid, issuerRanges } from '../card-numbers.ts';

/** Makes card numbers of every issuer's range and length. */
export const cardNumbers = fc.constantFrom(...issuerRanges).chain(({ from, until, lengths }) => {
  const lead = fc
    .integer({ min: Number(from), max: Number(until) })
    .map((value) => String(value).padStart(from.length, '0'));
  return fc.tuple(lead, fc.constantFrom(...lengths)).chain(([start, length]) => {
    const missing = length - start.length - 1;
    const middle = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: missing, maxLength: missing });
    return middle.map((digits) => withCheckDigit(start + digits.join('')));
  });
});

/** Appends the Luhn check digit. */
export function withCheckDigit(body: string): string {
  const check = Array.from({ length: 10 }, (_, digit) => body + digit).find(isLuhnValid);
  return check ?? body;
}

const zerosOfScripts = [0x30, 0xff10, 0x0660, 0x06f0, 0x0966, 0x1d7ce, 0x1d7ec];

/** Makes ways of writing digits: in any script, in groups of any size, with one kind or many kinds of separators between. */
export function written(digits: string, scripts: number[] = zerosOfScripts): fc.Arbitrary<string> {
  const zeros = fc.constantFrom(...scripts);
  const gaps = fc.array(fc.option(fc.constantFrom(...softSeparators), { nil: '' }), {
    minLength: digits.length - 1,
    maxLength: digits.length - 1,
  });
  return fc.tuple(zeros, gaps).map(([zero, between]) => {
    return [...digits]
      .map((digit, index) => String.fromCodePoint(zero + Number(digit)) + (between[index] ?? ''))
      .join('');
  });
}

export const softSeparators = [
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  '\u2009',
  '\u3000',
  '\t',
  '\n',
  '\r\n',
  '-',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2014',
  '.',
  '_',
  ' - ',
  '\u200b',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u00b7',
  '\u2022',
  '\n\n',
];

/** Are separators between which only groups as printed on cards count. */
export const hardSeparators = [',', '/', ', ', ':', ';', '|', '*', ' / ', "'", '~'];
