/** Owns the base64 HMAC-SHA256 over raw bytes with which LINE and X sign their hooks. */
import { isEqualSecret, toBase64, toBytes } from '../../src/lib/bytes.ts';
import type { HookRequest, Verdict } from '../channel.ts';

/** Computes the base64 HMAC-SHA256 of bytes. */
export async function macOf(secret: string, bytes: Uint8Array): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', toBytes(secret), algorithm, false, ['sign']);
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes as Uint8Array<ArrayBuffer>)));
}

/** Verifies a header against the body with each live secret, in a time that does not depend on where they differ. */
export async function verifyBodyMac(
  request: HookRequest,
  secrets: readonly string[],
  header: { name: string; prefix: string },
): Promise<Verdict> {
  const told = request.headers.get(header.name)?.trim();
  if (!told) return { ok: false, code: 'signature-missing', shadow: false };
  const expected = await Promise.all(secrets.map((secret) => macOf(secret, request.body)));
  const matches = expected.map((mac) => isEqualSecret(header.prefix + mac, told));
  return matches.includes(true) ? { ok: true } : { ok: false, code: 'signature-invalid', shadow: false };
}
