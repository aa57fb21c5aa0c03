/** Owns how X posts an event: wrapped by the Activity API, signed with the consumer secret, again up to three times. */
import { createHmac } from 'node:crypto';
import type { SayRequest } from '../../say-request.ts';
import type { Post } from '../post.ts';
import type { App } from './app.ts';

export type Json = Record<string, unknown>;

/** Source: https://docs.x.com/x-api/webhooks/introduction (three tries within five minutes) */
const usualRetries = 3;
const readMs = 10_000;

/** Tells of a person. */
export function userOf(id: string, name?: string): Json {
  return { data: { id, name: name ?? `Stranger ${id.slice(-4)}`, username: `user${id.slice(-6)}` } };
}

/** Wraps what happened as the X Activity API does. */
export function activity(app: App, type: string, payload: Json): Json {
  const about = { event_uuid: createXId(), filter: { user_id: app.userId }, event_type: type, tag: 'parley' };
  return { data: { ...about, payload } };
}

/** Makes one of X's ids: digits, of which later ones are larger. */
export function createXId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now()}${String(random % 1_000_000).padStart(6, '0')}`;
}

/** Prepares one hook to be posted. */
export function xPost(
  url: string,
  app: App,
  payload: Json,
  {
    signature = 'right',
    retries = usualRetries,
  }: { signature?: SayRequest['signature']; retries?: number | undefined } = {},
): Post & { body: string } {
  const body = JSON.stringify(payload);
  const secret = signature === 'wrong' ? `${app.consumerSecret}-not` : app.consumerSecret;
  const signed = `sha256=${createHmac('sha256', secret).update(body).digest('base64')}`;
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Twitterbot/1.0',
    ...(signature === 'missing' ? {} : { 'x-twitter-webhooks-signature': signed }),
  };
  return { url, headers, body, retries, readMs, again: 'refused' };
}
