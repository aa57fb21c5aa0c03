/**
 * Owns what a message on LINE says, part by part. Emojis of LINE's own and mentions stand in the text as words already.
 * Source: https://developers.line.biz/en/reference/messaging-api/#message-event
 */
import type { Part } from '../../schema/message.ts';
import { idIn, itemsOf, type Json, numberIn, objectIn, placeIn, summaryOf, textIn } from '../transport/json.ts';
import { type ContentKind, contentIn, sourceFor } from './media-source.ts';

/** LINE tells no types; these are what its apps send. Source: https://developers.line.biz/en/reference/messaging-api/#get-content */
const usual: Readonly<Record<ContentKind, { name: string; type: string }>> = {
  image: { name: 'image.jpg', type: 'image/jpeg' },
  video: { name: 'video.mp4', type: 'video/mp4' },
  audio: { name: 'audio.m4a', type: 'audio/mp4' },
  file: { name: 'file.bin', type: 'application/octet-stream' },
};

const typesByExtension: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  txt: 'text/plain',
  csv: 'text/csv',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function unsupported(what: string, about?: unknown): Part {
  const summary = about === undefined ? '' : summaryOf(about);
  return { kind: 'unsupported', what: what.slice(0, 200), ...(summary ? { summary } : {}) };
}

function filePart(kind: ContentKind, message: Json): Part {
  const provider = objectIn(message, 'contentProvider');
  // A file of somebody else's server: its address is shown, and not fetched.
  if (provider.type === 'external')
    return unsupported(`${kind} kept elsewhere`, textIn(provider, 'originalContentUrl', 2_000));
  const source = sourceFor(kind, idIn(message, 'id') ?? '');
  if (!contentIn(source)) return unsupported(`${kind} that cannot be fetched`);
  const name = textIn(message, 'fileName', 255) ?? usual[kind].name;
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  const known = Object.hasOwn(typesByExtension, extension) ? typesByExtension[extension] : undefined;
  const size = numberIn(message, 'fileSize');
  return {
    kind: 'attachment',
    source,
    name,
    type: (kind === 'file' && known) || usual[kind].type,
    ...(size !== undefined && Number.isSafeInteger(size) && size >= 0 ? { sizeBytes: size } : {}),
    state: 'pending',
  };
}

function locationPart(message: Json): Part {
  const place = placeIn(message);
  if (!place) return unsupported('a place', message);
  const name = [textIn(message, 'title'), textIn(message, 'address')].filter(Boolean).join(', ').slice(0, 500);
  return { kind: 'location', ...place, ...(name ? { name } : {}) };
}

/** A sticker is a picture that only LINE may show; words that people put on one are theirs. */
function stickerParts(message: Json): Part[] {
  const text = textIn(message, 'text', 1_000);
  if (text) return [{ kind: 'text', text }];
  const keywords = itemsOf(message.keywords).filter((word) => typeof word === 'string');
  return [unsupported('a sticker', keywords.slice(0, 15).join(', '))];
}

function saidIn(message: Json): Part[] {
  const type = textIn(message, 'type', 60) ?? 'unknown';
  switch (type) {
    case 'text': {
      const text = textIn(message, 'text', 100_000);
      return [text?.trim() ? { kind: 'text', text } : unsupported('an empty text')];
    }
    case 'image':
    case 'video':
    case 'audio':
    case 'file':
      return [filePart(type, message)];
    case 'location':
      return [locationPart(message)];
    case 'sticker':
      return stickerParts(message);
    default:
      return [unsupported(`a message of type ${type}`, message)];
  }
}

/** Turns a message into its parts: at least one, whatever it is, after what it quotes. */
export function partsOf(message: Json): Part[] {
  const quoted = idIn(message, 'quotedMessageId');
  return [...(quoted ? [{ kind: 'about', what: 'message', target: quoted } as const] : []), ...saidIn(message)];
}
