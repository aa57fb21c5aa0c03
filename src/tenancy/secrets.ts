/** Owns making secrets that people or programs carry, and what is kept of them. */
import { hashToken } from './token-principal.ts';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Makes a random text of letters and digits; 40 of them are 238 bits. */
function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      // What goes beyond a whole number of alphabets would make the first letters more likely.
      if (byte < letters.length * 4 && text.length < length) text += letters[byte % letters.length];
    }
  }
  return text;
}

export type Secret = { text: string; hash: string; hint: string };

/** Makes an API key. What it begins with lets scanners of public repositories find one that got there. */
export async function newKey(): Promise<Secret> {
  const text = `pat_${randomText(40)}`;
  return { text, hash: await hashToken(text), hint: text.slice(-4) };
}

/** Makes a key that signs tokens (HS256): kept sealed, as signing needs it whole. */
export function newSigningKey(): string {
  return randomText(48);
}

/** Makes the token of a link with which somebody chooses a password. */
export async function newLinkToken(): Promise<Pick<Secret, 'text' | 'hash'>> {
  const text = randomText(40);
  return { text, hash: await hashToken(text) };
}
