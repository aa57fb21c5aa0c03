/**
 * Owns whether a hook comes from X, and the challenge by which X learns that it comes to us. Both are the same HMAC with the app's
 * consumer secret, and anybody may ask the challenge: whoever could have any text signed could sign events. Only what can be no
 * event is answered. Source: https://docs.x.com/x-api/webhooks/quickstart
 */
import { Problem } from '../../schema/problems.ts';
import { toBytes } from '../../src/lib/bytes.ts';
import type { HookRequest, OpenAccount, Verdict } from '../channel.ts';
import { macOf, verifyBodyMac } from '../transport/body-mac.ts';
import { xAccessOf } from './config.ts';

/** X asks with letters, digits and what ids and base64 are made of; an event is a JSON object, which has a brace. */
const tokenForm = /^[A-Za-z0-9_=+/.-]{1,200}$/;

/** Answers the challenge; throws Problem('malformed') for what is none. */
export async function answerXChallenge(request: HookRequest, account: OpenAccount): Promise<Response> {
  // A plus sign of base64 reads as a space in a query.
  const token = (request.url.searchParams.get('crc_token') ?? '').replaceAll(' ', '+');
  if (!tokenForm.test(token)) throw new Problem('malformed', 'This is no challenge.');
  const [secret = ''] = xAccessOf(account).secrets.consumerSecrets;
  return Response.json({ response_token: `sha256=${await macOf(secret, toBytes(token))}` });
}

/** Verifies `x-twitter-webhooks-signature` over the body as it came. */
export async function verifyX(request: HookRequest, account: OpenAccount): Promise<Verdict> {
  const header = { name: 'x-twitter-webhooks-signature', prefix: 'sha256=' };
  return verifyBodyMac(request, xAccessOf(account).secrets.consumerSecrets, header);
}
