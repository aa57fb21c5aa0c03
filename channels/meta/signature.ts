/**
 * Owns whether a hook comes from Meta: an HMAC with the app's secret over the bytes as they came. Meta escapes letters beyond ASCII
 * before it signs, so a parsed and rewritten body never matches.
 * Source: https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads
 */
import { isEqualSecret, toBytes, toHex } from '../../src/lib/bytes.ts';
import type { HookRequest, Verdict } from '../channel.ts';

const algorithm = { name: 'HMAC', hash: 'SHA-256' };

/** Computes the lower-case hex HMAC-SHA256 of bytes with an app's secret; Meta's proofs and signatures are this. */
export async function metaDigest(secret: string, bytes: Uint8Array): Promise<string> {
  const key = await crypto.subtle.importKey('raw', toBytes(secret), algorithm, false, ['sign']);
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes as Uint8Array<ArrayBuffer>)));
}

/** Verifies `X-Hub-Signature-256` with each live app secret, in a time that does not depend on where signatures differ. */
export async function verifyMetaSignature(
  request: HookRequest,
  appSecrets: readonly string[],
  shadow = false,
): Promise<Verdict> {
  const signature = request.headers.get('x-hub-signature-256')?.trim();
  if (!signature) return { ok: false, code: 'signature-missing', shadow };
  const expected = await Promise.all(appSecrets.map((secret) => metaDigest(secret, request.body)));
  const matches = expected.map((digest) => isEqualSecret(`sha256=${digest}`, signature));
  return matches.includes(true) ? { ok: true } : { ok: false, code: 'signature-invalid', shadow };
}
