/**
 * Owns reading a raw message into what the rules of this channel need. The library does MIME; limits, several copies of a header,
 * and the envelope on top are judged here. A message that cannot be read within the limits is refused, never half taken.
 */
import PostalMime, { type Address, type Attachment, addressParser, decodeWords, type Header } from 'postal-mime';
import { Problem } from '../../schema/problems.ts';
import { normaliseAddress } from './address.ts';

/** Is a file or report that came inside a message. */
export type MailFile = { name: string | undefined; type: string; bytes: Uint8Array; contentId: string | undefined };

export type Mail = {
  headers: readonly Header[];
  /** Every usable address of the From headers, normalised. */
  from: readonly string[];
  fromName: string;
  subject: string;
  text: string | undefined;
  html: string | undefined;
  files: readonly MailFile[];
};

/** Parts within parts; real mail has under ten, and each level costs a scan of its boundaries. */
const maxNestingDepth = 32;
/** Real mail has under 50 kB of header fields, with all its parts. */
const maxHeadersSize = 512 * 1024;
/**
 * Each line and each part is an object to the library, however short: 25 MB of line ends would need gigabytes. A file of 25 MB has
 * 390,000 lines of 64 letters, and a part begins with two dashes.
 */
const maxLines = 400_000;
const maxDashedLines = 10_000;
/** Messages within messages that are read as text; deeper ones stay files. */
const maxRfc822NestingDepth = 3;

function mailboxes(addresses: readonly Address[]): { name: string; address: string }[] {
  return addresses.flatMap((address) => (address.group ? address.group : [address]));
}

/** Lists the values of a header in their order, each decoded. */
export function headerValues(mail: Pick<Mail, 'headers'>, name: string): string[] {
  return mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
}

/** Lists the usable addresses of the named headers, normalised, each once. */
export function addressesIn(mail: Pick<Mail, 'headers'>, names: readonly string[]): string[] {
  const found = names
    .flatMap((name) => headerValues(mail, name))
    .flatMap((value) => mailboxes(addressParser(value)))
    .flatMap(({ address }) => normaliseAddress(address) ?? []);
  return [...new Set(found)];
}

function bytesOf(content: Attachment['content']): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function fileOf({ filename, mimeType, content, contentId }: Attachment): MailFile {
  return {
    name: filename ?? undefined,
    type: mimeType.toLowerCase(),
    bytes: bytesOf(content),
    contentId: contentId?.replace(/^\s*<|>\s*$/g, ''),
  };
}

/** Gives the bytes as one buffer without copying where they are all of it: a large mail must not be held twice. */
function bufferOf(bytes: Uint8Array): ArrayBufferLike {
  const isWhole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  return isWhole ? bytes.buffer : bytes.slice().buffer;
}

const lineEnd = 10;
const dash = 45;

function hasTooManyLines(bytes: Uint8Array): boolean {
  let [lines, dashed] = [0, 0];
  for (let at = bytes.indexOf(lineEnd); at !== -1; at = bytes.indexOf(lineEnd, at + 1)) {
    lines += 1;
    if (bytes[at + 1] === dash && bytes[at + 2] === dash) dashed += 1;
    if (lines > maxLines || dashed > maxDashedLines) return true;
  }
  return false;
}

/** Reads a message; throws Problem('malformed' | 'too-large') for one that is no message or goes past the limits. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  if (hasTooManyLines(bytes)) throw new Problem('too-large', 'The message has more lines or parts than can be read.');
  const options = { maxNestingDepth, maxHeadersSize, maxRfc822NestingDepth };
  let email: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    email = await PostalMime.parse(bufferOf(bytes) as ArrayBuffer, options);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    throw new Problem(
      'malformed',
      'The message cannot be read: it is nested too deeply or its headers are too long.',
      why,
    );
  }
  const { headers } = email;
  const [name] = headers.filter(({ key }) => key === 'from').flatMap(({ value }) => mailboxes(addressParser(value)));
  return {
    headers,
    from: addressesIn({ headers }, ['from']),
    fromName: decodeWords(name?.name ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim(),
    subject: email.subject ?? '',
    text: email.text,
    html: email.html,
    files: email.attachments.map(fileOf),
  };
}
