/** Owns what a message, or an echo of one, consists of: what it is about, its files, its words or the button that was pressed. */
import { type Content, contentSchema, type Part } from '../../../schema/message.ts';
import { type Json, objectIn, textIn } from '../hook-body.ts';
import { referralParts, repliedParts } from './about-parts.ts';
import { attachmentParts } from './attachment-parts.ts';
import { unsupported } from './file-parts.ts';

/** The longest text that is kept of one message. */
export const maxText = 100_000;

/** Makes a content of parts; what our own schema refuses is told and not dropped. */
export function contentOf(parts: readonly Part[]): Content {
  const content = contentSchema.safeParse({ parts });
  return content.success ? content.data : { parts: [unsupported('a message that cannot be read')] };
}

/** Writes a pressed button; without a value of ours what stands on it is the value. */
export function pressed(value: string | undefined, title: string | undefined, whole: Json): Part {
  const told = value ?? title;
  if (!told) return unsupported('a pressed button', whole);
  return { kind: 'postback', value: told.slice(0, 1_000), ...(title ? { title: title.slice(0, 500) } : {}) };
}

function wordsOf(message: Json): Part[] {
  const text = textIn(message, 'text', maxText);
  const quick = textIn(objectIn(message, 'quick_reply'), 'payload', 1_000);
  if (quick) return [pressed(quick, text, message)];
  return text?.trim() ? [{ kind: 'text', text }] : [];
}

/** Turns a message, or an echo of one, into its content: at least one part, whatever it is. */
export function contentOfMessage(message: Json): Content {
  const said = [...attachmentParts(message), ...wordsOf(message)];
  const commands = textIn(message, 'is_unsupported') ?? message.is_unsupported === true;
  const none = commands
    ? unsupported('a message that Meta does not pass on')
    : unsupported('an empty message', message);
  const about = [...referralParts(objectIn(message, 'referral')), ...repliedParts(message)];
  return contentOf([...about, ...(said.length > 0 ? said : [none])]);
}
