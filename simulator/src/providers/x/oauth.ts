/** Owns judging the signature of a call in a user's name. Source: https://www.rfc-editor.org/rfc/rfc5849#section-3.4 */
import { createHmac } from 'node:crypto';
import type { App } from './app.ts';

const skewSeconds = 300;

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function fieldsOf(header: string): Record<string, string> {
  const pairs = [...header.matchAll(/([a-z_]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decodeURIComponent(value)]));
}

/** Signs as the standard says: method, address without its query, and all parameters in order. */
export function signatureFor(
  method: string,
  url: string,
  fields: Record<string, string>,
  app: Pick<App, 'consumerSecret' | 'tokenSecret'>,
): string {
  const { origin, pathname, searchParams } = new URL(url);
  const { oauth_signature: _, realm: __, ...signed } = fields;
  const parameters = [...searchParams, ...Object.entries(signed)]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const base = [method, encode(origin + pathname), encode(parameters)].join('&');
  const key = `${encode(app.consumerSecret)}&${encode(app.tokenSecret)}`;
  return createHmac('sha1', key).update(base).digest('base64');
}

/** Tells whether a call is signed by the user of an app, just now. */
export function isSigned(app: App, method: string, url: string, header: string | undefined): boolean {
  if (!header?.startsWith('OAuth ')) return false;
  const fields = fieldsOf(header);
  const isNow = Math.abs(Number(fields.oauth_timestamp) - Date.now() / 1_000) < skewSeconds;
  const isTheirs = fields.oauth_consumer_key === app.consumerKey && fields.oauth_token === app.token;
  return (
    isNow &&
    isTheirs &&
    Boolean(fields.oauth_nonce) &&
    fields.oauth_signature === signatureFor(method, url, fields, app)
  );
}
