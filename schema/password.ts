/**
 * Owns what a password must be, and how good it seems. Length counts; rules about kinds of letters do not make passwords better.
 * Source: https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver
 */

export const passwordLength = { least: 12, most: 128 } as const;

/** Names why a password is not taken. */
export type PasswordFault = 'too-short' | 'too-long' | 'too-simple' | 'yours';

/** How many different letters are the least: `aaaaaaaaaaaa` is long and no secret. */
const leastDifferent = 5;

/** Finds why a password is not taken; undefined for one that is. `about` are words that anybody would try first. */
export function passwordFault(password: string, about: readonly string[] = []): PasswordFault | undefined {
  const letters = [...password.normalize('NFKC')];
  if (letters.length < passwordLength.least) return 'too-short';
  if (letters.length > passwordLength.most) return 'too-long';
  if (new Set(letters).size < leastDifferent) return 'too-simple';
  const plain = password.toLowerCase();
  const own = about.flatMap((text) => text.toLowerCase().split(/[\s@]+/)).filter((word) => word.length >= 4);
  const rest = own.reduce((left, word) => left.replaceAll(word, ''), plain);
  return [...rest].length < passwordLength.least / 2 ? 'yours' : undefined;
}

/** Guesses how good an acceptable password is, from 1 to 3: by its length, and how varied it is. */
export function passwordStrength(password: string): 1 | 2 | 3 {
  const letters = [...password.normalize('NFKC')];
  const score = letters.length + Math.min(8, new Set(letters).size - leastDifferent);
  return score >= 30 ? 3 : score >= 22 ? 2 : 1;
}
