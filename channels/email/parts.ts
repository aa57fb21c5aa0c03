/**
 * Owns what a mail is made of in our words: passages of text in their order, the layout made harmless, and files. What cannot be taken
 * stays visible as a part that says why; nothing is dropped in silence.
 */
import type { InboundFile } from '../../schema/inbound.ts';
import type { AttachmentPart, Part } from '../../schema/message.ts';
import { htmlToText } from './html-text.ts';
import type { Mail, MailFile } from './mail.ts';
import { passagesOf } from './quotes.ts';
import { sanitiseHtml } from './sanitise.ts';

/** Of one part, and of all: with the layout they must fit a row of the journal (2 MB in UTF-8). */
const maxPartText = 90_000;
const maxText = 250_000;
/** A message has at most 50 parts; passages beyond these are joined. */
const maxPassages = 15;
const maxFiles = 25;
const maxName = 200;

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'application/ics': 'ics',
  'text/plain': 'txt',
  'text/html': 'html',
  'message/delivery-status': 'txt',
};

function nameOf(file: MailFile, index: number): string {
  const subtype = file.type.split('/')[1] ?? 'bin';
  const ending = extensions[file.type] ?? (/^[a-z0-9]{1,8}$/.test(subtype) ? subtype : 'bin');
  return (file.name?.replace(/\p{Cc}/gu, ' ').trim() || `attachment-${index + 1}.${ending}`).slice(0, maxName);
}

const isTnef = ({ name, type }: MailFile) =>
  type === 'application/ms-tnef' || type === 'application/vnd.ms-tnef' || /^winmail\.dat$/i.test(name ?? '');

function filePart(file: MailFile, index: number): AttachmentPart {
  const part = {
    kind: 'attachment',
    name: nameOf(file, index),
    type: /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type.slice(0, 127) : 'application/octet-stream',
    sizeBytes: file.bytes.length,
  } as const;
  if (isTnef(file))
    return {
      ...part,
      state: 'refused',
      reason: 'Outlook packed its files into winmail.dat; ask for them as usual attachments',
    };
  return file.bytes.length === 0 ? { ...part, state: 'refused', reason: 'empty' } : { ...part, state: 'pending' };
}

function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += maxPartText) pieces.push(text.slice(at, at + maxPartText));
  return pieces;
}

function textParts(text: string): Part[] {
  const passages = passagesOf(text.slice(0, maxText));
  const [kept, rest] = [passages.slice(0, maxPassages - 1), passages.slice(maxPassages - 1)];
  const last =
    rest.length > 0
      ? [{ text: rest.map((passage) => passage.text).join('\n\n'), quoted: rest.every(({ quoted }) => quoted) }]
      : [];
  const parts = [...kept, ...last].flatMap((passage): Part[] =>
    cut(passage.text).map((piece) => ({ kind: 'text', text: piece, ...(passage.quoted ? { quoted: true } : {}) })),
  );
  const isCut = text.length > maxText;
  return isCut ? [...parts, { kind: 'unsupported', what: `the rest of a mail of ${text.length} characters` }] : parts;
}

/** Takes control characters out that text has no use for. */
function cleaned(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/\u00a0/g, ' ');
}

/** Turns a mail into parts, with the bytes of those that are files. */
export function contentOf(mail: Mail): { parts: Part[]; files: InboundFile[] } {
  const words = mail.text?.trim() ? mail.text : htmlToText(mail.html ?? '');
  const texts = textParts(cleaned(words));
  const taken = mail.files.slice(0, maxFiles);
  const attachments = taken.map(filePart);
  const hasLayout = mail.html !== undefined && mail.html.trim() !== '';
  const firstFile = texts.length + (hasLayout ? 1 : 0);
  const partOf = (contentId: string) => {
    const index = taken.findIndex((file) => file.contentId === contentId);
    return index === -1 ? undefined : firstFile + index;
  };
  const safe = hasLayout ? sanitiseHtml(mail.html ?? '', partOf) : undefined;
  const layout: Part[] = hasLayout
    ? [safe === undefined ? { kind: 'unsupported', what: 'a layout too long to show' } : { kind: 'html', html: safe }]
    : [];
  const left = mail.files.length - taken.length;
  const parts: Part[] = [...texts, ...layout, ...attachments];
  if (left > 0) parts.push({ kind: 'unsupported', what: `${left} more files than a message can have` });
  if (parts.length === 0) parts.push({ kind: 'unsupported', what: 'an empty mail' });
  const files = taken.flatMap((file, index) =>
    attachments[index]?.state === 'pending' ? [{ part: firstFile + index, bytes: file.bytes }] : [],
  );
  return { parts, files };
}
