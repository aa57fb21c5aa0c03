/** Owns links by which a provider, or whoever got a text, reads one file for a while without signing in. */
import { isEqualSecret, toBase64, toBytes } from '../lib/bytes.ts';

export type LinkSettings = { PUBLIC_URL: string; AUTH_SECRET: string };
export type FileLink = {
  tenant: string;
  fileId: string /** ms since 1970; links have whole seconds. */;
  expiresAt: number;
};

async function signatureOf(secret: string, tenant: string, fileId: string, expires: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', toBytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  // The first line keeps these signatures apart from everything else that the secret signs.
  const signed = await crypto.subtle.sign(
    'HMAC',
    key,
    toBytes(`parley.file-link.v1\n${tenant}\n${fileId}\n${expires}`),
  );
  return toBase64(new Uint8Array(signed)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Creates the address of a file, good until it expires; the same input always gives the same address. */
export async function createFileLink(settings: LinkSettings, { tenant, fileId, expiresAt }: FileLink): Promise<string> {
  const expires = Math.floor(expiresAt / 1_000);
  const query = new URLSearchParams({
    t: tenant,
    e: String(expires),
    s: await signatureOf(settings.AUTH_SECRET, tenant, fileId, expires),
  });
  return `${settings.PUBLIC_URL.replace(/\/+$/, '')}/files/${fileId}?${query}`;
}

/** Reads a link's query; undefined when it was not made here or has expired. */
export async function openFileLink(
  settings: LinkSettings,
  fileId: string,
  query: URLSearchParams,
  now: number,
): Promise<FileLink | undefined> {
  const tenant = query.get('t') ?? '';
  const expires = Number(query.get('e') ?? Number.NaN);
  if (!Number.isSafeInteger(expires)) return undefined;
  const isOurs = isEqualSecret(query.get('s') ?? '', await signatureOf(settings.AUTH_SECRET, tenant, fileId, expires));
  return isOurs && expires * 1_000 > now ? { tenant, fileId, expiresAt: expires * 1_000 } : undefined;
}
