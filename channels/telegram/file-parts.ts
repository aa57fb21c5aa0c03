/** Owns which file of a message is fetched, under which name and type; one that a bot may not fetch is refused at once. */
import type { Part } from '../../schema/message.ts';
import { type Json, numberIn, objectsOf, textIn } from '../transport/json.ts';
import { maxFetchBytes, sourceFor } from './media-source.ts';

export type FileKind = 'document' | 'voice' | 'audio' | 'video' | 'video_note' | 'sticker' | 'animation';

/** Telegram tells no type for these. Sources: https://core.telegram.org/bots/api#voice, #videonote, #sticker, #photosize */
const usualTypes: Readonly<Record<FileKind, string>> = {
  document: 'application/octet-stream',
  voice: 'audio/ogg',
  audio: 'audio/mpeg',
  video: 'video/mp4',
  video_note: 'video/mp4',
  sticker: 'image/webp',
  animation: 'video/mp4',
};

function extensionOf(type: string): string {
  const subtype = (type.split('/')[1] ?? 'bin').replace(/^x-/, '').split('+')[0] ?? 'bin';
  return /^[a-z0-9.-]{1,12}$/.test(subtype) ? subtype.replace('jpeg', 'jpg').replace('octet-stream', 'bin') : 'bin';
}

function attachment(file: Json, name: string, type: string, what: string): Part {
  const source = sourceFor(textIn(file, 'file_id', 301));
  if (!source) return { kind: 'unsupported', what: `a file (${what}) that cannot be fetched` };
  const size = numberIn(file, 'file_size');
  const sizeBytes = size !== undefined && size >= 0 && Number.isSafeInteger(size) ? { sizeBytes: size } : {};
  const tooLarge = size !== undefined && size > maxFetchBytes;
  const state = tooLarge
    ? ({ state: 'refused', reason: 'too-large' } as const)
    : ({ state: 'pending', source } as const);
  return { kind: 'attachment', name, type, ...sizeBytes, ...state };
}

/** Gives the largest size of a photo. */
export function photoPart(message: Json): Part | undefined {
  const area = (size: Json) => (numberIn(size, 'width') ?? 0) * (numberIn(size, 'height') ?? 0);
  const sizes = objectsOf(message.photo);
  const largest = sizes.reduce<Json | undefined>(
    (best, size) => (!best || area(size) > area(best) ? size : best),
    undefined,
  );
  return largest ? attachment(largest, 'photo.jpg', 'image/jpeg', 'photo') : undefined;
}

function stickerPart(sticker: Json): Part {
  const emoji = textIn(sticker, 'emoji', 32);
  // Only still ones are pictures; the others are a vector format of Telegram's own, or video.
  if (sticker.is_animated === true || sticker.is_video === true)
    return { kind: 'unsupported', what: 'a moving sticker', ...(emoji ? { summary: emoji } : {}) };
  return attachment(sticker, 'sticker.webp', usualTypes.sticker, 'sticker');
}

/** Gives a file of a kind, or undefined when there is none. */
export function filePart(kind: FileKind, file: Json): Part | undefined {
  if (Object.keys(file).length === 0) return undefined;
  if (kind === 'sticker') return stickerPart(file);
  const type = (textIn(file, 'mime_type', 127) ?? usualTypes[kind]).toLowerCase();
  const name = textIn(file, 'file_name', 255) ?? `${kind.replace('_', '-')}.${extensionOf(type)}`;
  return attachment(file, name, type, kind);
}
