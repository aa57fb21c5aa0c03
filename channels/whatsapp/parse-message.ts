/** Owns how one message of a hook becomes an item: who sent it, when, what it says, and until when it may be answered. */
import { capabilities } from '../../schema/capabilities.ts';
import type { InboundItem, InboundNotice } from '../../schema/inbound.ts';
import { type Content, contentSchema } from '../../schema/message.ts';
import { idIn, type Json, objectIn, textIn } from '../meta/hook-body.ts';
import { partsOf } from './parts.ts';
import { newAddressesIn, recipientOf, senderOf } from './person.ts';

/** A change or a deletion is no new message, and a note of WhatsApp is not the customer's word: neither opens the window. */
const silentTypes = new Set(['system', 'edit', 'revoke']);
const windowMs = capabilities.whatsapp.replyWindowMs ?? 0;

/** Reads a time in seconds since 1970 as ms; a time to come is taken for now, so that no window is longer than it can be. */
export function timeIn(json: Json, name: string, now: number): number | undefined {
  const seconds = Number(textIn(json, name, 20) ?? Number.NaN);
  return seconds > 0 && seconds < 1e11 ? Math.min(seconds * 1_000, now) : undefined;
}

function contentOf(message: Json): Content {
  const content = contentSchema.safeParse({ parts: partsOf(message) });
  if (content.success) return content.data;
  const type = textIn(message, 'type', 100) ?? 'unknown';
  return { parts: [{ kind: 'unsupported', what: `a message of type ${type} that cannot be read` }] };
}

function notice(what: string): InboundNotice {
  return { kind: 'notice', what };
}

/**
 * Converts a customer's message. Without an id it could not be told from its own repetition, and without a sender it belongs to
 * nobody: both are noticed and not stored. Groups are not served.
 */
export function parseMessage(message: Json, contacts: unknown, now: number): InboundItem {
  const providerEventId = idIn(message, 'id');
  if (!providerEventId) return notice('message-without-id');
  if (textIn(message, 'group_id')) return notice('group-message');
  const person = senderOf(message, contacts);
  if (!person) return notice('message-without-sender');
  const sentAt = timeIn(message, 'timestamp', now);
  const type = textIn(message, 'type') ?? '';
  const aliases =
    type === 'system' ? [...person.aliases, ...newAddressesIn(objectIn(message, 'system'))] : person.aliases;
  const others = aliases.filter(({ value }) => value !== person.handle.value);
  return {
    kind: 'message',
    providerEventId,
    from: person.handle,
    ...(others.length > 0 ? { aliases: others } : {}),
    trust: 'channel',
    ...(sentAt === undefined ? {} : { sentAt }),
    content: contentOf(message),
    ...(silentTypes.has(type) ? {} : { replyUntil: (sentAt ?? now) + windowMs }),
    ...(type === 'system' ? { automatic: true } : {}),
    ...(person.name ? { profile: { name: person.name } } : {}),
  };
}

/** Converts what somebody wrote to the customer on the business's own phone. */
export function parseEcho(echo: Json, contacts: unknown, now: number): InboundItem {
  const providerEventId = idIn(echo, 'id');
  if (!providerEventId) return notice('echo-without-id');
  const person = recipientOf(echo, contacts);
  if (!person) return notice('echo-without-recipient');
  const sentAt = timeIn(echo, 'timestamp', now);
  return {
    kind: 'echo',
    providerEventId,
    to: person.handle,
    content: contentOf(echo),
    ...(sentAt === undefined ? {} : { sentAt }),
    where: 'WhatsApp Business app',
  };
}
