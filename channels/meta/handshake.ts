/**
 * Owns Meta's check of a webhook's address: it is answered with the challenge, as text, by whoever knows the verify token.
 * Source: https://developers.facebook.com/docs/graph-api/webhooks/getting-started#verification-requests
 */
import { Problem } from '../../schema/problems.ts';
import { isEqualSecret } from '../../src/lib/bytes.ts';
import type { HookRequest } from '../channel.ts';

/** Real ones are about ten digits; what is echoed is bounded and harmless in any reader. */
const challengeForm = /^[A-Za-z0-9_.:-]{1,200}$/;

/** Answers the handshake; throws Problem('malformed') for what is none, and Problem('forbidden') for another verify token. */
export function answerMetaHandshake(request: HookRequest, verifyToken: string): Response {
  const { searchParams } = request.url;
  const challenge = searchParams.get('hub.challenge') ?? '';
  if (searchParams.get('hub.mode') !== 'subscribe' || !challengeForm.test(challenge))
    throw new Problem('malformed', 'This is no subscription handshake.');
  if (!isEqualSecret(verifyToken, searchParams.get('hub.verify_token') ?? ''))
    throw new Problem('forbidden', 'The verify token is not the one of this account.');
  return new Response(challenge, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
