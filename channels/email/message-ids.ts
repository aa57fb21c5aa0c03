/** Owns the ids that mail carries: its own, those it answers, and the id under which it counts once here. */
import { toBytes, toHex } from '../../src/lib/bytes.ts';
import { headerValues, type Mail } from './mail.ts';

const maxIdLength = 400;
const maxReferences = 200;
/** A character that no Message-ID has outside quotes: what follows it is ours. */
const separator = ';';

/** Lists the ids in header values, without brackets, each once; ids without brackets count where they stand alone. */
export function idsIn(values: readonly string[]): string[] {
  const found = values.flatMap((value) => {
    const bracketed = [...value.matchAll(/<([^<>\s]+)>/g)].map(([, id]) => id ?? '');
    return bracketed.length > 0 ? bracketed : value.split(/[\s,;]+/).filter((word) => /^[^@<>]+@[^@<>]+$/.test(word));
  });
  return [...new Set(found)].filter((id) => id.length > 0 && id.length <= maxIdLength);
}

/** Lists what a message answers: In-Reply-To first, then every References id, whichever place a mailer gave it. */
export function referencesOf(mail: Pick<Mail, 'headers'>): string[] {
  return idsIn([...headerValues(mail, 'in-reply-to'), ...headerValues(mail, 'references')]).slice(0, maxReferences);
}

/** Gives the message's own id, without brackets. */
export function messageIdOf(mail: Pick<Mail, 'headers'>): string | undefined {
  return idsIn(headerValues(mail, 'message-id').slice(0, 1))[0];
}

function bodyOf(bytes: Uint8Array): Uint8Array {
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 10) continue;
    if (bytes[at + 1] === 10) return bytes.subarray(at + 2);
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return bytes.subarray(at + 3);
  }
  return new Uint8Array(0);
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

/**
 * Derives the id under which a message counts once: its Message-ID and a print of what it says. The same mail over two ways is one;
 * another mail under a Message-ID that was used before is another.
 */
export async function eventIdOf(mail: Mail, bytes: Uint8Array): Promise<string> {
  const said = ['from', 'date', 'subject'].flatMap((name) => headerValues(mail, name));
  const body = await digestOf(bodyOf(bytes));
  const print = (await digestOf(toBytes([...said, body].join('\n')))).slice(0, 24);
  return `${messageIdOf(mail) ?? ''}${separator}${print}`;
}

/** Gives the Message-ID in an event id; undefined when the message had none. */
export function messageIdOfEvent(eventId: string): string | undefined {
  return eventId.slice(0, Math.max(0, eventId.lastIndexOf(separator))) || undefined;
}
