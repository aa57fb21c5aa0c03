/**
 * Owns OAuth 1.0a signatures of calls in a user's name: HMAC-SHA1 over method, address and parameters. They are what X takes for
 * direct messages and their files without a token that has to be renewed every two hours.
 * Sources: https://www.rfc-editor.org/rfc/rfc5849#section-3.4, https://docs.x.com/fundamentals/authentication/oauth-1-0a/creating-a-signature
 */
import { toBase64, toBytes } from '../../src/lib/bytes.ts';

export type OAuthKeys = { consumerKey: string; consumerSecret: string; token: string; tokenSecret: string };
/** Is one call to sign. Forms in the body are signed with it; JSON and uploads are not, and have no `form`. */
export type OAuthCall = { method: string; url: string; form?: Readonly<Record<string, string>> };
export type OAuthMoment = { nonce: string; now: number };

/** Encodes as RFC 3986 says, which leaves fewer characters alone than encodeURIComponent does. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function baseString({ method, url, form = {} }: OAuthCall, oauth: Readonly<Record<string, string>>): string {
  const { origin, pathname, searchParams } = new URL(url);
  const pairs = [...searchParams, ...Object.entries(form), ...Object.entries(oauth)]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map(([name, value]) => `${name}=${value}`);
  return [method.toUpperCase(), encode(origin + pathname), encode(pairs.join('&'))].join('&');
}

/** Writes the Authorization header of a call. */
export async function oauthHeader(call: OAuthCall, keys: OAuthKeys, { nonce, now }: OAuthMoment): Promise<string> {
  const oauth: Record<string, string> = {
    oauth_consumer_key: keys.consumerKey,
    oauth_nonce: nonce,
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(Math.floor(now / 1_000)),
    oauth_token: keys.token,
    oauth_version: '1.0',
  };
  const secret = toBytes(`${encode(keys.consumerSecret)}&${encode(keys.tokenSecret)}`);
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
  const signature = toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, toBytes(baseString(call, oauth)))));
  const fields = Object.entries({ ...oauth, oauth_signature: signature });
  return `OAuth ${fields.map(([name, value]) => `${encode(name)}="${encode(value)}"`).join(', ')}`;
}
