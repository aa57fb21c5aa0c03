/**
 * Owns Twilio's signature: HMAC-SHA1 over the URL and every parameter. Source:
 * https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
import { Buffer } from 'node:buffer';

export type Parameters = Record<string, string | string[]>;

/** Writes what is signed: the URL, then each key with its values; both sorted, repeated values once. */
function toSignedText(url: string, parameters: Parameters): string {
  return Object.keys(parameters)
    .sort()
    .reduce(
      (text, key) =>
        text +
        [...new Set([parameters[key] ?? ''].flat())]
          .sort()
          .map((value) => key + value)
          .join(''),
      url,
    );
}

/** Computes the `X-Twilio-Signature` of a request; the fragment of a URL holds connection settings and is not sent. */
export async function signRequest(url: string, parameters: Parameters, authToken: string): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(authToken), { name: 'HMAC', hash: 'SHA-1' }, false, [
    'sign',
  ]);
  const text = toSignedText(url.replace(/#.*$/, ''), parameters);
  return Buffer.from(await crypto.subtle.sign('HMAC', key, encoder.encode(text))).toString('base64');
}
