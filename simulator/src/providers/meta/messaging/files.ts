/** Owns files on Meta's file host: links that are signed, go bad, and are answered 403 from then on, without any token. */
import { createHmac } from 'node:crypto';
import type { Context } from 'hono';
import { type Env, type WorldEnv, worldOf } from '../../../env.ts';
import type { MediaFile } from '../../../object/mailbag.ts';
import type { App } from './app.ts';
import { createFileId } from './ids.ts';

/** At Meta it is days; here it is short enough to see a link go bad. */
const linkLastsMs = 600_000;
const fetchWithinMs = 8_000;
const key = 'development-only-file-host-key';

function signatureOf(path: string, until: string): string {
  return createHmac('sha256', key).update(`${path}?${until}`).digest('base64url').slice(0, 27);
}

/** Writes the link of a file; an expired one is bad already. */
export function linkTo(env: Env, { name }: App, file: MediaFile, isExpired = false): string {
  const path = `/graph/files/${name}/${file.id}/${encodeURIComponent(file.name)}`;
  const until = (isExpired ? Date.now() - 1_000 : Date.now() + linkLastsMs).toString(16);
  return `${env.SELF_URL}${path}?${new URLSearchParams({ oe: until, oh: signatureOf(path, until) })}`;
}

/** Gives a file's bytes to whoever has a link that still works. */
export async function serveFile(context: Context<WorldEnv>, { name }: App): Promise<Response> {
  const { oe = '', oh = '' } = context.req.query();
  const { pathname } = new URL(context.req.url);
  if (oh !== signatureOf(pathname, oe) || !(Number.parseInt(oe, 16) > Date.now()))
    return new Response('URL signature expired', { status: 403 });
  if (await worldOf(context.env).takeFault(`${name}-media`)) return new Response('Bad Gateway', { status: 502 });
  const file = await worldOf(context.env).media(context.req.param('file') ?? '');
  if (!file) return new Response('Content not found', { status: 404 });
  return new Response(file.bytes, { headers: { 'content-type': file.type, 'content-length': String(file.sizeBytes) } });
}

/** Fetches what is sent along; undefined when it does not come. */
export async function fetchFile(url: string): Promise<MediaFile | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(fetchWithinMs) });
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('content-type')?.split(';')[0] ?? 'application/octet-stream';
    const told = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    const name = told ?? new URL(url).pathname.split('/').pop() ?? 'file';
    return { id: createFileId(), name, type, sizeBytes: bytes.length, bytes };
  } catch {
    return undefined;
  }
}
