/** Owns how an answer to a mail begins: its subject, to whom it goes, and what it quotes. */
import type { WorldMessage } from '../../src/messages.ts';

/** Gives a header field of a mail, whichever case its name has. */
export function fieldOf({ headers = [] }: Pick<WorldMessage, 'headers'>, name: string): string | undefined {
  return headers.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}

/** Takes the bare address out of `Name <address>`. */
export function bareAddress(field: string): string {
  return (/<([^<>]+)>\s*$/.exec(field)?.[1] ?? field).trim();
}

/** Gives the address that an answer goes to: Reply-To, or whoever wrote. */
export function answerAddress(mail: WorldMessage): string | undefined {
  const field = fieldOf(mail, 'Reply-To') ?? fieldOf(mail, 'From');
  return field === undefined ? undefined : bareAddress(field);
}

/** Gives the subject of an answer; `Re:` stands once, in whichever language it stood. */
export function answerSubject(subject: string): string {
  return /^\s*(re|sv|aw|rv)\s*:/i.test(subject) ? subject : `Re: ${subject}`;
}

/** Quotes a mail under an answer, as mail programs do. */
export function quotedText({ text, at }: Pick<WorldMessage, 'text' | 'at'>, writer: string): string {
  const day = new Date(at).toUTCString().replace(/ GMT$/, ' +0000');
  const lines = text.split(/\r?\n/).map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`));
  return `\n\nOn ${day}, ${writer} wrote:\n${lines.join('\n')}`;
}
