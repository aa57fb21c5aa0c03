/**
 * Owns what the contents of a WhatsApp message are in our words, type by type. A type that is not known here, or that is broken,
 * becomes `unsupported` with what can be told of it.
 * Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages
 */
import type { Part } from '../../schema/message.ts';
import { idIn, isJson, type Json, objectIn, objectsOf, textIn } from '../meta/hook-body.ts';
import { hexHash, writeSource } from './media-source.ts';

type PartsOf = (body: Json, message: Json) => readonly Part[];

const maxContacts = 20;
const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
};

function unsupported(what: string, about?: unknown): Part {
  const summary = typeof about === 'string' ? about : about === undefined ? '' : JSON.stringify(about);
  return { kind: 'unsupported', what: what.slice(0, 200), ...(summary ? { summary: summary.slice(0, 4_000) } : {}) };
}

function textParts(text: string | undefined): Part[] {
  return text?.trim() ? [{ kind: 'text', text }] : [];
}

function mimeOf(media: Json): string {
  const type = (textIn(media, 'mime_type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type) && type.length <= 127 ? type : 'application/octet-stream';
}

function fileName(media: Json, type: string, mime: string): string {
  const told = textIn(media, 'filename', 255)?.trim();
  if (told) return told;
  const extension = extensions[mime] ?? (mime.split('/')[1] ?? 'bin').replace(/^x-/, '').split('+')[0] ?? 'bin';
  const stem = type === 'audio' && media.voice === true ? 'voice' : type;
  return `${stem}.${/^[a-z0-9.-]{1,12}$/.test(extension) ? extension : 'bin'}`;
}

function mediaParts(type: string): PartsOf {
  return (media) => {
    const sha256 = hexHash(textIn(media, 'sha256'));
    const [id, url] = [textIn(media, 'id'), textIn(media, 'url', 1_901)];
    const source = writeSource({ ...(id ? { id } : {}), ...(url ? { url } : {}), ...(sha256 ? { sha256 } : {}) });
    const mime = mimeOf(media);
    const file: Part = source
      ? { kind: 'attachment', source, name: fileName(media, type, mime), type: mime, state: 'pending' }
      : unsupported(`a file (${type}) that cannot be fetched`);
    return [file, ...textParts(textIn(media, 'caption', 100_000))];
  };
}

function within(value: unknown, limit: number): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Math.abs(number) <= limit ? number : undefined;
}

const locationParts: PartsOf = (place) => {
  const latitude = within(place.latitude, 90);
  const longitude = within(place.longitude, 180);
  if (latitude === undefined || longitude === undefined) return [unsupported('a place', place)];
  const name = [textIn(place, 'name'), textIn(place, 'address')].filter(Boolean).join(', ').slice(0, 500);
  return [{ kind: 'location', latitude, longitude, ...(name ? { name } : {}) }];
};

function contactPart(contact: Json): Part {
  const names = objectIn(contact, 'name');
  const phones = objectsOf(contact.phones).flatMap(
    (phone) => textIn(phone, 'phone', 60) ?? textIn(phone, 'wa_id', 60) ?? [],
  );
  const emails = objectsOf(contact.emails).flatMap((email) => textIn(email, 'email', 320) ?? []);
  const name = textIn(names, 'formatted_name', 300) ?? textIn(names, 'first_name', 300) ?? phones[0] ?? '?';
  return { kind: 'contact', name, phones: phones.slice(0, 10), emails: emails.slice(0, 10) };
}

const reactionParts: PartsOf = (reaction) => {
  const target = idIn(reaction, 'message_id');
  if (!target) return [unsupported('a reaction', reaction)];
  const emoji = textIn(reaction, 'emoji', 32);
  return [{ kind: 'reaction', target, ...(emoji ? { emoji } : {}) }];
};

function postback(value: string | undefined, title: string | undefined, whole: Json): Part {
  const pressed = value ?? title;
  if (!pressed) return unsupported('a pressed button', whole);
  return { kind: 'postback', value: pressed, ...(title ? { title: title.slice(0, 500) } : {}) };
}

const interactiveParts: PartsOf = (interactive) => {
  const type = textIn(interactive, 'type', 60) ?? 'unknown';
  const reply = objectIn(interactive, type);
  if (type === 'button_reply' || type === 'list_reply')
    return [postback(textIn(reply, 'id'), textIn(reply, 'title', 500), interactive)];
  if (type === 'nfm_reply') {
    const answers = [textIn(reply, 'body', 1_000), textIn(reply, 'response_json', 3_000)].filter(Boolean).join('\n');
    return [unsupported('a filled-in form', answers)];
  }
  return [unsupported(`an answer of type ${type}`, interactive)];
};

const editParts: PartsOf = (edit) => {
  const target = idIn(edit, 'original_message_id');
  const changed = objectIn(edit, 'message');
  const body = objectIn(changed, textIn(changed, 'type') ?? 'text');
  const text = textIn(body, 'body', 100_000) ?? textIn(body, 'caption', 100_000);
  return [target && text ? { kind: 'edit', target, text } : unsupported('a changed message', edit)];
};

const revokeParts: PartsOf = (revoke) => {
  const target = idIn(revoke, 'original_message_id');
  return [target ? { kind: 'deletion', target } : unsupported('a deleted message', revoke)];
};

const orderParts: PartsOf = (order) => [unsupported('an order', order), ...textParts(textIn(order, 'text', 100_000))];

const knownTypes: Readonly<Record<string, PartsOf>> = {
  text: (body) => textParts(textIn(body, 'body', 100_000)),
  image: mediaParts('image'),
  video: mediaParts('video'),
  audio: mediaParts('audio'),
  voice: mediaParts('audio'),
  document: mediaParts('document'),
  sticker: mediaParts('sticker'),
  location: locationParts,
  contacts: (_, message) => objectsOf(message.contacts).slice(0, maxContacts).map(contactPart),
  reaction: reactionParts,
  interactive: interactiveParts,
  button: (button) => [postback(textIn(button, 'payload'), textIn(button, 'text', 500), button)],
  order: orderParts,
  system: (system) => [
    unsupported(`a note of WhatsApp: ${textIn(system, 'type', 60) ?? 'system'}`, textIn(system, 'body', 1_000)),
  ],
  edit: editParts,
  revoke: revokeParts,
};

/** What Meta says of a message it could not pass on: a poll, a view-once picture, and whatever comes next. */
function troubleOf(message: Json): string {
  const errors = objectsOf(message.errors).map((error) =>
    [textIn(error, 'code'), textIn(objectIn(error, 'error_data'), 'details') ?? textIn(error, 'title')]
      .filter(Boolean)
      .join(' '),
  );
  const told = textIn(objectIn(message, 'unsupported'), 'type', 60);
  return [told, ...errors].filter(Boolean).join('\n');
}

function saidIn(message: Json): readonly Part[] {
  const type = textIn(message, 'type', 100) ?? 'unknown';
  const partsOf = Object.hasOwn(knownTypes, type) ? knownTypes[type] : undefined;
  const parts = partsOf?.(objectIn(message, type), message) ?? [];
  if (parts.length > 0) return parts;
  if (partsOf) return [unsupported(`an empty message of type ${type}`, troubleOf(message))];
  const about = troubleOf(message) || (isJson(message[type]) ? message[type] : undefined);
  return [unsupported(`a message of type ${type}`, about)];
}

/** What a message answers, whether it was passed on, and which advertisement it came from. */
function aboutParts(message: Json): Part[] {
  const context = objectIn(message, 'context');
  const referral = objectIn(message, 'referral');
  const parts: Part[] = [];
  const advertisement = textIn(referral, 'source_id', 300) ?? textIn(referral, 'source_url', 300);
  if (advertisement) {
    const words = [textIn(referral, 'headline'), textIn(referral, 'body'), textIn(referral, 'source_url')];
    const text = words.filter(Boolean).join('\n').slice(0, 2_000);
    parts.push({ kind: 'about', what: 'advertisement', target: advertisement, ...(text ? { text } : {}) });
  }
  const target = idIn(context, 'id');
  if (target) parts.push({ kind: 'about', what: 'message', target });
  if (context.forwarded === true || context.frequently_forwarded === true)
    parts.push({ kind: 'about', what: 'forwarded' });
  if (isJson(context.referred_product)) parts.push(unsupported('a question about a product', context.referred_product));
  return parts;
}

/** Turns a message, or an echo of one, into its parts: at least one, whatever it is. */
export function partsOf(message: Json): Part[] {
  return [...aboutParts(message), ...saidIn(message)];
}
