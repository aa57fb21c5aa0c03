/** Owns files at WhatsApp: uploads, ids, and links that live five minutes. Source: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media */
import { createHash, createHmac } from 'node:crypto';
import type { Context } from 'hono';
import { type WorldEnv, worldOf } from '../../env.ts';
import { answerBrokenGraph, deadToken, graphError, unknownNode } from '../meta/errors.ts';
import { createMediaId } from './ids.ts';
import { findLine, type WhatsAppLine } from './line.ts';

const linkSeconds = 300;
const megabyte = 1_048_576;

/** Source: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media#supported-media-types */
function maxBytesOf(type: string): number | undefined {
  if (/^image\/(jpeg|png)$/.test(type)) return 5 * megabyte;
  if (/^(video\/(mp4|3gpp)|audio\/(aac|amr|mpeg|mp4|ogg))$/.test(type)) return 16 * megabyte;
  if (type === 'image/webp') return megabyte / 2;
  return /^(text\/plain|application\/(pdf|msword|vnd\.(ms-|openxmlformats-).+))$/.test(type)
    ? 100 * megabyte
    : undefined;
}

function signatureOf(id: string, until: number, { appSecret }: WhatsAppLine): string {
  return createHmac('sha256', appSecret).update(`${id}.${until}`).digest('base64url');
}

/** Takes an upload and gives its id. */
export async function takeUpload(context: Context<WorldEnv>, line: WhatsAppLine): Promise<Response> {
  const form = await context.req.formData().catch(() => undefined);
  const file = form?.get('file');
  if (form?.get('messaging_product') !== 'whatsapp')
    return graphError(100, 'The parameter messaging_product is required.');
  if (!(file instanceof File)) return graphError(100, 'The parameter file is required.');
  const fault = await worldOf(context.env).takeFault('whatsapp-media');
  if (fault) return answerBrokenGraph(fault);
  const type = String(form.get('type') ?? file.type).split(';')[0] ?? '';
  const limit = maxBytesOf(type);
  if (!limit || file.size > limit)
    return graphError(131_053, 'Media upload error', {
      details: limit ? 'The file is too large.' : `Unsupported type ${type}.`,
    });
  const id = createMediaId();
  const bytes = new Uint8Array(await file.arrayBuffer());
  await worldOf(context.env).keepMedia({ id, name: file.name, type, sizeBytes: bytes.length, bytes });
  await worldOf(context.env).setNote('whatsapp', `media:${id}`, line.account.id);
  return context.json({ id });
}

/** Tells where a file's bytes are for the next five minutes. */
export async function tellMedia(context: Context<WorldEnv>, line: WhatsAppLine, id: string): Promise<Response> {
  const fault = await worldOf(context.env).takeFault('whatsapp');
  if (fault) return answerBrokenGraph(fault);
  const file = await worldOf(context.env).media(id);
  if (!file) return unknownNode(id);
  const until = Math.floor(Date.now() / 1_000) + linkSeconds;
  const link = new URL(`${context.env.SELF_URL}/graph/whatsapp-business/attachments/`);
  link.search = new URLSearchParams({ mid: id, ext: String(until), hash: signatureOf(id, until, line) }).toString();
  return context.json({
    messaging_product: 'whatsapp',
    url: link.href,
    mime_type: file.type,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    file_size: file.sizeBytes,
    id,
  });
}

/** Gives a file's bytes to who holds the token and a link that still lives. */
export async function serveMedia(context: Context<WorldEnv>): Promise<Response> {
  const { mid = '', ext = '', hash = '' } = context.req.query();
  const owner = await worldOf(context.env).note('whatsapp', `media:${mid}`);
  const line = findLine(context.env.SELF_URL, ({ account }) => account.id === owner);
  if (!line || Number(ext) * 1_000 < Date.now() || hash !== signatureOf(mid, Number(ext), line))
    return new Response('URL signature expired', { status: 404 });
  if (context.req.header('authorization') !== `Bearer ${line.token}`) return deadToken();
  if (!context.req.header('user-agent')) return new Response('Bad request', { status: 400 });
  const fault = await worldOf(context.env).takeFault('whatsapp-media');
  if (fault) return answerBrokenGraph(fault);
  const file = await worldOf(context.env).media(mid);
  return file
    ? new Response(file.bytes, { headers: { 'content-type': file.type, 'content-length': String(file.sizeBytes) } })
    : new Response('Not found', { status: 404 });
}
