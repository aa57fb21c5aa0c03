/**
 * Owns how a file of ours goes out: its bytes are uploaded, because a link would let Meta keep and share a customer's file, fail long
 * after the send, and never work from a local world. What WhatsApp does not take as a file becomes a link in the text.
 * Source: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media#supported-media-types
 */
import type { AttachmentPart } from '../../schema/message.ts';
import type { RenderContext, Rendered } from '../channel.ts';

const megabyte = 1_048_576;
const office = 'application/vnd.openxmlformats-officedocument';

type Kind = { type: 'image' | 'video' | 'audio' | 'document'; maxBytes: number };
const image: Kind = { type: 'image', maxBytes: 5 * megabyte };
const video: Kind = { type: 'video', maxBytes: 16 * megabyte };
const audio: Kind = { type: 'audio', maxBytes: 16 * megabyte };
const document: Kind = { type: 'document', maxBytes: 100 * megabyte };

const kinds: Readonly<Record<string, Kind>> = {
  'image/jpeg': image,
  'image/png': image,
  'video/mp4': video,
  'video/3gpp': video,
  'audio/aac': audio,
  'audio/amr': audio,
  'audio/mpeg': audio,
  'audio/mp4': audio,
  'audio/ogg': audio,
  'text/plain': document,
  'application/pdf': document,
  'application/msword': document,
  'application/vnd.ms-excel': document,
  'application/vnd.ms-powerpoint': document,
  [`${office}.wordprocessingml.document`]: document,
  [`${office}.spreadsheetml.sheet`]: document,
  [`${office}.presentationml.presentation`]: document,
};

export type RenderedFile =
  | { body: Readonly<Record<string, unknown>>; files: NonNullable<Rendered['files']> }
  | { link: string }
  | { gone: true };

/** Renders one attachment; the upload's id is filled in when it is sent. */
export async function renderFile({ fileId, state }: AttachmentPart, context: RenderContext): Promise<RenderedFile> {
  const file = fileId && state === 'stored' ? await context.readFile(fileId) : null;
  if (!fileId || !file) return { gone: true };
  const kind = Object.hasOwn(kinds, file.type) ? kinds[file.type] : undefined;
  if (!kind || file.bytes.length > kind.maxBytes) return { link: `${file.name}: ${await context.fileUrl(fileId)}` };
  const named = kind.type === 'document' ? { filename: file.name.slice(0, 240) } : {};
  return {
    body: { type: kind.type, [kind.type]: named },
    files: [{ field: 'file', name: file.name, type: file.type, bytes: file.bytes }],
  };
}
