/** Owns Meta's signature over a hook, and letters beyond ASCII as Meta writes them: escaped before they are signed. */
import { createHmac } from 'node:crypto';

/** Writes a hook's body as Meta does. */
export function toMetaJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Signs a body for `X-Hub-Signature-256`. */
export function signBody(body: string, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(body, 'utf8').digest('hex')}`;
}
