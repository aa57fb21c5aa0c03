/** Owns where in a message people's words can be: every part that carries text is redacted, ids and numbers of ours are not. */
import type { Content, Part } from '../../schema/message.ts';
import { redactText } from './redact-text.ts';

/** Redacts a message: its parts, subject and choices. */
export function redactContent(content: Content): Content {
  return {
    ...content,
    parts: redactParts(content.parts),
    ...(content.subject === undefined ? {} : { subject: redactText(content.subject) }),
    ...(content.choices && {
      choices: content.choices.map(({ value, title }) => ({ value: redactText(value), title: redactText(title) })),
    }),
  };
}

/** Redacts the parts of a message: each by itself, and its texts together where a number goes on from one to the next. */
export function redactParts(parts: readonly Part[]): Part[] {
  const each = parts.map(redactPart);
  const [first, ...others] = each.filter((part) => part.kind === 'text');
  if (!first || others.length === 0) return each;
  const together = redactText([first, ...others].map(({ text }) => text).join('\n'));
  if (together === [first, ...others].map(({ text }) => text).join('\n')) return each;
  return each.flatMap((part): Part[] => {
    if (part === first) return [{ ...first, text: together }];
    return part.kind === 'text' ? [] : [part];
  });
}

/** Redacts one part of a message. */
function redactPart(part: Part): Part {
  switch (part.kind) {
    case 'text':
      return { ...part, text: redactText(part.text) };
    case 'attachment':
      return {
        ...part,
        name: redactText(part.name),
        type: redactText(part.type),
        ...(part.source === undefined ? {} : { source: redactId(part.source) }),
        ...redacted(part, 'reason'),
      };
    case 'location':
      return { ...part, ...redacted(part, 'name') };
    case 'reaction':
      return { ...part, target: redactId(part.target), ...redacted(part, 'emoji') };
    case 'edit':
      return { ...part, target: redactId(part.target), text: redactText(part.text) };
    case 'deletion':
      return { ...part, target: redactId(part.target) };
    case 'postback':
      return { ...part, value: redactText(part.value), ...redacted(part, 'title') };
    case 'html':
      return redactHtml(part);
    case 'about':
      return {
        ...part,
        ...(part.target === undefined ? {} : { target: redactId(part.target) }),
        ...redacted(part, 'text'),
      };
    case 'contact':
      return {
        ...part,
        name: redactText(part.name),
        phones: part.phones.map(redactText),
        emails: part.emails.map(redactText),
      };
    case 'template':
      return { ...part, text: redactText(part.text), values: part.values.map(redactText) };
    case 'unsupported':
      return { ...part, what: redactText(part.what), ...redacted(part, 'summary') };
  }
}

/**
 * A provider's bare id of a file or message may look like a card number by chance (one in 25 of WhatsApp's files do, one in 10 of LINE's
 * messages) and no customer can choose it: masked, the file would be lost and what was taken back would stay. In an address anything
 * may stand.
 */
function redactId(id: string): string {
  return /^[\w:-]{1,300}(?:#[0-9a-f]{64})?$/.test(id) ? id : redactText(id);
}

function decodeNumbers(html: string): string {
  return html.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex: string | undefined, digits: string) => {
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/**
 * Tags and entities may tear a number apart where its reader sees one. A layout that has something to hide is not mended but
 * dropped: its words stand in the text parts.
 */
function redactHtml(part: Extract<Part, { kind: 'html' }>): Part {
  const decoded = decodeNumbers(part.html);
  const seen = decoded.replace(/<[^<>]*>/g, '').replace(/&\w+;?/g, ' ');
  const apart = decoded.replace(/<[^<>]*>/g, ' ').replace(/&\w+;?/g, ' ');
  const isClean = [part.html, decoded, seen, apart].every((text) => redactText(text) === text);
  return isClean ? part : { kind: 'unsupported', what: 'a layout that held something secret' };
}

/** Redacts those of the named fields that are texts; fields that are absent stay absent. */
export function redacted<T extends object, Name extends keyof T>(holder: T, ...names: Name[]): Pick<T, Name> {
  const changed: Partial<T> = {};
  for (const name of names) {
    const value = holder[name];
    if (typeof value === 'string') changed[name] = redactText(value) as T[Name];
  }
  return changed as Pick<T, Name>;
}
