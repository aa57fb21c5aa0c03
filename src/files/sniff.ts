/**
 * Owns what a file really is, by its first bytes; what its sender called it is only a claim. Formats that carry scripts (HTML,
 * SVG) are not on the list, so nothing stored is ever served as one.
 */
type Signature = { type: string; at?: number; bytes: string };

/** Bytes as latin-1 text. Source: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and the formats' own documents */
const signatures: readonly Signature[] = [
  { type: 'image/jpeg', bytes: '\xff\xd8\xff' },
  { type: 'image/png', bytes: '\x89PNG\r\n\x1a\n' },
  { type: 'image/gif', bytes: 'GIF87a' },
  { type: 'image/gif', bytes: 'GIF89a' },
  { type: 'image/webp', at: 8, bytes: 'WEBP' },
  { type: 'image/heic', at: 4, bytes: 'ftyphei' },
  { type: 'image/heic', at: 4, bytes: 'ftypmif1' },
  { type: 'application/pdf', bytes: '%PDF-' },
  { type: 'video/quicktime', at: 4, bytes: 'ftypqt' },
  { type: 'video/3gpp', at: 4, bytes: 'ftyp3g' },
  { type: 'audio/mp4', at: 4, bytes: 'ftypM4A' },
  { type: 'video/mp4', at: 4, bytes: 'ftyp' },
  { type: 'audio/wav', at: 8, bytes: 'WAVE' },
  { type: 'audio/ogg', bytes: 'OggS' },
  { type: 'audio/amr', bytes: '#!AMR' },
  { type: 'audio/mpeg', bytes: 'ID3' },
  { type: 'audio/mpeg', bytes: '\xff\xfb' },
  { type: 'audio/mpeg', bytes: '\xff\xf3' },
  { type: 'application/zip', bytes: 'PK\x03\x04' },
];

const textTypes = new Set(['text/plain', 'text/csv', 'text/vcard', 'text/x-vcard', 'text/calendar']);
const unspecific = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
const aliases: Record<string, string> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/heif': 'image/heic',
  'audio/mp3': 'audio/mpeg',
  'audio/x-wav': 'audio/wav',
  'text/x-vcard': 'text/vcard',
};

function isAt(bytes: Uint8Array, { at = 0, bytes: pattern }: Signature): boolean {
  return [...pattern].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return !/[^\P{Cc}\t\n\f\r]/u.test(text) && !/^\s*<(!doctype|html|script|svg|\?xml)/i.test(text);
  } catch {
    return false;
  }
}

/** Finds the type that a file's bytes show, or undefined for one that is not known. */
export function sniffType(bytes: Uint8Array): string | undefined {
  return signatures.find((signature) => isAt(bytes, signature))?.type;
}

/**
 * Settles the type to store: what the bytes show, where that is of the declared kind (a picture declared as another kind of
 * picture is a slip of a phone; a program declared as a picture is not). Undefined means that the claim is false or unknown.
 */
export function settleType(declared: string, bytes: Uint8Array): string | undefined {
  const named = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const claim = aliases[named] ?? named;
  const shown = sniffType(bytes);
  if (!shown) return textTypes.has(claim) && isText(bytes) ? claim : undefined;
  const isSameKind =
    claim === shown || (claim.split('/')[0] === shown.split('/')[0] && !claim.startsWith('application/'));
  return unspecific.has(claim) || isSameKind ? shown : undefined;
}
