/**
 * Owns the code of a link. It is kept nowhere, not even as a hash: it follows from the link's id by a secret that only the Worker
 * has, so that a send that is tried again sends the same one.
 */
import { toBytes } from '../lib/bytes.ts';

/** Computes the six digits of a link. */
export async function codeOfLink(secret: string, tenant: string, linkId: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', toBytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  // The first line keeps these codes apart from everything else that the secret signs.
  const signed = await crypto.subtle.sign('HMAC', key, toBytes(`parley.link-code.v1\n${tenant}\n${linkId}`));
  // 64 bits over a million: no code is likelier than another by more than one in ten trillion.
  return String(new DataView(signed).getBigUint64(0) % 1_000_000n).padStart(6, '0');
}

/** Computes the codes of several links, by link. */
export async function codesOfLinks(
  secret: string,
  tenant: string,
  linkIds: readonly string[],
): Promise<Record<string, string>> {
  const codes = await Promise.all(linkIds.map(async (id) => [id, await codeOfLink(secret, tenant, id)] as const));
  return Object.fromEntries(codes);
}
