/** Owns making up secrets in the browser, where a provider takes any: they are entered there and here, and known nowhere else. */

const bytesOf = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Makes a secret of the kind that a form asks for. */
export function makeSecret(kind: string | undefined): string {
  if (kind === 'webhook-secret') return `whsec_${btoa(String.fromCharCode(...bytesOf(32)))}`;
  return [...bytesOf(24)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
