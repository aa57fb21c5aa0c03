/** Owns files of a message as parts: where Meta keeps them, and what they are as far as anything is told. */
import type { Part } from '../../../schema/message.ts';

const maxSource = 2_000;

/** What a kind of attachment mostly is. The bytes decide in the end: Meta tells no type. */
const types: Readonly<Record<string, { type: string; extension: string }>> = {
  image: { type: 'image/jpeg', extension: '.jpg' },
  sticker: { type: 'image/png', extension: '.png' },
  story: { type: 'image/jpeg', extension: '.jpg' },
  video: { type: 'video/mp4', extension: '.mp4' },
  reel: { type: 'video/mp4', extension: '.mp4' },
  audio: { type: 'audio/mp4', extension: '.m4a' },
};

/** What a link's own ending says, for documents and for files of other types than their kind mostly has. */
const endings: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

/** Writes what cannot be told as a part of ours. */
export function unsupported(what: string, about?: unknown): Part {
  const summary = typeof about === 'string' ? about : about === undefined ? '' : (JSON.stringify(about) ?? '');
  return { kind: 'unsupported', what: what.slice(0, 200), ...(summary ? { summary: summary.slice(0, 4_000) } : {}) };
}

function nameIn(url: string): string | undefined {
  const last = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
  try {
    const name = decodeURIComponent(last).trim();
    return /^[^\\/]{1,200}\.[A-Za-z0-9]{2,5}$/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file that is to be fetched; `kind` is Meta's word for it. */
export function filePart(kind: string, url: string): Part {
  if (url.length > maxSource || !URL.canParse(url)) return unsupported(`a file (${kind}) that cannot be fetched`);
  const told = nameIn(url);
  const usual = Object.hasOwn(types, kind) ? types[kind] : undefined;
  const ending = told?.split('.').at(-1)?.toLowerCase() ?? '';
  // Recordings come as films without pictures.
  const isKnown = Object.hasOwn(endings, ending) && !(kind === 'audio' && ending === 'mp4');
  const type = (isKnown ? endings[ending] : usual?.type) ?? 'application/octet-stream';
  // Pictures and recordings have names that Meta makes up, long and of no use to anybody.
  const extension = isKnown ? `.${ending}` : (usual?.extension ?? '');
  const name = kind === 'file' ? (told ?? 'file') : `${kind}${extension}`;
  return { kind: 'attachment', source: url, name, type, state: 'pending' };
}
