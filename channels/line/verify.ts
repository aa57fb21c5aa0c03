/**
 * Owns whether a hook comes from LINE: an HMAC with the channel secret over the bytes as they came.
 * Source: https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/
 */
import type { HookRequest, OpenAccount, Verdict } from '../channel.ts';
import { verifyBodyMac } from '../transport/body-mac.ts';
import { lineAccessOf } from './config.ts';

/** Verifies `x-line-signature`, also of the empty hook with which LINE tries an address. */
export async function verifyLine(request: HookRequest, account: OpenAccount): Promise<Verdict> {
  return verifyBodyMac(request, lineAccessOf(account).channelSecrets, { name: 'x-line-signature', prefix: '' });
}
