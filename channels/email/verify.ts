/**
 * Owns whether a posted mail comes from the tenant's own server: Standard Webhooks over the raw bytes. The scheme's own library signs
 * text only (it decodes bytes as UTF-8 first, where different bytes become the same letter) and mail is any bytes, so the HMAC is
 * computed here. Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import { createHmac } from 'node:crypto';
import { isEqualSecret } from '../../src/lib/bytes.ts';
import type { ChannelDeps, HookRequest, OpenAccount, Verdict } from '../channel.ts';
import { emailAccessOf } from './config.ts';

const toleranceMs = 5 * 60_000;
/** Two keys of ours times two of the sender's during a rotation, and some air. */
const maxSignatures = 8;

/** Computes the base64 signature of a posted mail; the body is not copied, as it may be large. */
export function signatureOf(key: Uint8Array, id: string, timestamp: string, body: Uint8Array): string {
  return createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
}

/** Verifies `webhook-signature` with each live secret, and that the request is not an old one. */
export async function verifyEmail(request: HookRequest, account: OpenAccount, deps: ChannelDeps): Promise<Verdict> {
  const { hookKeys } = emailAccessOf(account);
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    request.headers.get(name)?.trim(),
  );
  if (!id || !timestamp || !signatures) return { ok: false, code: 'signature-missing', shadow: false };
  const isRecent = /^\d{1,12}$/.test(timestamp) && Math.abs(deps.now() - Number(timestamp) * 1_000) <= toleranceMs;
  const given = signatures
    .split(/\s+/)
    .slice(0, maxSignatures)
    .flatMap((signature) => (signature.startsWith('v1,') ? signature.slice('v1,'.length) : []));
  const expected = hookKeys.map((key) => signatureOf(key, id, timestamp, request.body));
  const matches = expected.flatMap((known) => given.map((signature) => isEqualSecret(known, signature)));
  return isRecent && matches.includes(true) ? { ok: true } : { ok: false, code: 'signature-invalid', shadow: false };
}
