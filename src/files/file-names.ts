/** Owns names of files: without what could be a card number, a path, or a trick on whoever reads or saves it. */
import { cutText } from '../lib/cut-text.ts';
import { redactText } from '../privacy/redact-text.ts';

const extensions: Record<string, readonly string[]> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'text/plain': ['txt', 'log', 'md'],
  'text/csv': ['csv'],
  'text/vcard': ['vcf'],
  'text/calendar': ['ics'],
  'video/mp4': ['mp4', 'm4v'],
  'video/quicktime': ['mov'],
  'video/3gpp': ['3gp'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a'],
  'audio/ogg': ['ogg', 'oga'],
  'audio/amr': ['amr'],
  'audio/wav': ['wav'],
};
const maxLength = 120;

/** Writes a name that is safe to store and to show, ending as files of that type do: `../letter.exe` as a picture is `letter.exe.png`. */
export function safeFileName(name: string, type: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = redactText(last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>|*?:;%]/gu, ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  const endings = extensions[type] ?? ['bin'];
  const ending = plain.split('.').at(-1)?.toLowerCase() ?? '';
  const isFitting = plain.includes('.') && endings.includes(ending);
  const stem = cutText(isFitting ? plain.slice(0, -ending.length - 1) : plain, maxLength).trim() || 'file';
  return `${stem}.${isFitting ? ending : endings[0]}`;
}

/** Writes a Content-Disposition header with the name in ASCII and, for who reads it, in full (RFC 6266, RFC 8187). */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\]/g, '')
      .trim() || 'file';
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${full}`;
}
