/** Owns the signing of what callbacks hand to customers: links and codes. What is signed names its purpose, so that none passes for another. */
import { isEqualSecret, toBase64, toBytes } from '../lib/bytes.ts';

/** 132 bits: short enough for a text message, far beyond guessing. */
const signatureLength = 22;

/** Signs lines for a purpose; letters, digits, `-` and `_` only. */
export async function sign(secret: string, purpose: string, lines: readonly string[]): Promise<string> {
  const key = await crypto.subtle.importKey('raw', toBytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, toBytes([`parley.${purpose}.v1`, ...lines].join('\n')));
  return toBase64Url(new Uint8Array(signed)).slice(0, signatureLength);
}

/** Tells whether a signature is ours. */
export async function isSigned(
  secret: string,
  purpose: string,
  lines: readonly string[],
  signature: string,
): Promise<boolean> {
  return isEqualSecret(signature, await sign(secret, purpose, lines));
}

export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
