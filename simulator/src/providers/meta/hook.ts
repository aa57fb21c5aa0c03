/**
 * Owns how Meta posts a hook: signed with the app's secret, and again when it is not answered 200.
 * Source: https://developers.facebook.com/docs/graph-api/webhooks/getting-started#event-notifications
 */
import type { SayRequest } from '../../say-request.ts';
import type { Post } from '../post.ts';
import { signBody, toMetaJson } from './sign.ts';

/** Meta tries for days; here it gives up after a few times within its time limit. */
const usualRetries = 3;
const readMs = 20_000;

export type MetaHook = {
  url: string;
  appSecret: string;
  payload: unknown;
  signature?: SayRequest['signature'];
  retries?: number | undefined;
};

/** Prepares one hook to be posted. */
export function metaPost({
  url,
  appSecret,
  payload,
  signature = 'right',
  retries = usualRetries,
}: MetaHook): Post & { body: string } {
  const body = toMetaJson(payload);
  const secret = signature === 'wrong' ? `${appSecret}-of-another-app` : appSecret;
  const signed: Record<string, string> =
    signature === 'missing' ? {} : { 'x-hub-signature-256': signBody(body, secret) };
  return {
    url,
    headers: { 'content-type': 'application/json', 'user-agent': 'facebookexternalua', ...signed },
    body,
    retries,
    readMs,
    again: 'refused',
  };
}
