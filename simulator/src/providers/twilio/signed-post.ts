/**
 * Owns how Twilio writes a webhook: a signed form with an idempotency token that stays the same over retries. Source:
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
import type { TwilioNumber } from '../../../world/types.ts';
import type { Post } from '../post.ts';
import { signRequest } from './sign.ts';

export type Hook = {
  url: string;
  parameters: Record<string, string>;
  number: Pick<TwilioNumber, 'authTokens' | 'connection'>;
  retries?: number | undefined;
  signature?: 'right' | 'wrong' | 'missing';
};

/** Prepares a webhook; it can be posted at once or owed. */
export async function signedPost({ url, parameters, number, retries, signature }: Hook) {
  const [authToken = ''] = number.authTokens;
  const signed = await signRequest(url, parameters, signature === 'wrong' ? `${authToken}-not` : authToken);
  return {
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'user-agent': 'TwilioProxy/1.1',
      accept: '*/*',
      'i-twilio-idempotency-token': crypto.randomUUID(),
      ...(signature === 'missing' ? {} : { 'x-twilio-signature': signed }),
    },
    body: new URLSearchParams(parameters).toString(),
    retries: retries ?? number.connection.retries,
    readMs: number.connection.readMs,
  } satisfies Post;
}
