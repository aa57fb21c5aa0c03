/**
 * Owns what a message on Telegram says, part by part. Formatting (entities) is passed over: the text reads without it, and where it
 * hides a link's address the address is written beside it. Source: https://core.telegram.org/bots/api#message
 */
import type { Part } from '../../schema/message.ts';
import { isJson, itemsOf, type Json, objectIn, objectsOf, placeIn, summaryOf, textIn } from '../transport/json.ts';
import { filePart, photoPart } from './file-parts.ts';
import { chatIdOf, messageIdOf } from './ids.ts';

function unsupported(what: string, about?: unknown): Part {
  const summary = about === undefined ? '' : summaryOf(about);
  return { kind: 'unsupported', what, ...(summary ? { summary } : {}) };
}

/** Gives the addresses behind words that are links, unless the text says them anyway. */
function hiddenLinks(message: Json, name: 'entities' | 'caption_entities', text: string): string[] {
  return objectsOf(message[name])
    .filter((entity) => entity.type === 'text_link')
    .flatMap((entity) => textIn(entity, 'url', 2_000) ?? [])
    .filter((url) => !text.includes(url));
}

const textNames = ['text', 'entities'] as const;
const captionNames = ['caption', 'caption_entities'] as const;

function textParts(message: Json): Part[] {
  const [name, entities] = typeof message.text === 'string' ? textNames : captionNames;
  const text = textIn(message, name, 100_000);
  if (!text?.trim()) return [];
  const links = hiddenLinks(message, entities, text).slice(0, 20);
  return [{ kind: 'text', text: [text, ...links].join('\n').slice(0, 100_000) }];
}

function locationParts(message: Json): Part[] {
  const venue = objectIn(message, 'venue');
  const place = placeIn(objectIn(isJson(message.venue) ? venue : message, 'location'));
  if (!place) return [];
  const name = [textIn(venue, 'title'), textIn(venue, 'address')].filter(Boolean).join(', ').slice(0, 500);
  return [{ kind: 'location', ...place, ...(name ? { name } : {}) }];
}

function contactParts(message: Json): Part[] {
  if (!isJson(message.contact)) return [];
  const { contact } = message;
  const phone = textIn(contact, 'phone_number', 60);
  const name = [textIn(contact, 'first_name'), textIn(contact, 'last_name')].filter(Boolean).join(' ').slice(0, 300);
  return [{ kind: 'contact', name: name || phone || '?', phones: phone ? [phone] : [], emails: [] }];
}

function pollPart(poll: Json): Part {
  const options = objectsOf(poll.options).flatMap((option) => textIn(option, 'text') ?? []);
  return unsupported('a poll', [textIn(poll, 'question'), ...options].filter(Boolean).join('\n- '));
}

function playParts(message: Json): Part[] {
  const { poll, dice, game } = message;
  return [
    ...(isJson(poll) ? [pollPart(poll)] : []),
    ...(isJson(dice) ? [unsupported('a dice', [textIn(dice, 'emoji'), textIn(dice, 'value')].join(' '))] : []),
    ...(isJson(game) ? [unsupported('a game', textIn(game, 'title'))] : []),
  ];
}

/** What every kind of file is called when it has no name of its own. */
const files = ['document', 'voice', 'audio', 'video', 'video_note', 'sticker'] as const;

function fileParts(message: Json): Part[] {
  const photo = photoPart(message);
  // An animation comes with a document of the same bytes, for older clients.
  const kinds = isJson(message.animation) ? (['animation'] as const) : files;
  return [...(photo ? [photo] : []), ...kinds.flatMap((kind) => filePart(kind, objectIn(message, kind)) ?? [])];
}

/** Gives a pressed Start button, which comes as a command with what the link to the bot said. */
function startParts(message: Json): Part[] {
  const said = /^\/start(?:@\w+)?(?:\s+([A-Za-z0-9_-]{1,64}))?\s*$/.exec(textIn(message, 'text', 200) ?? '');
  return said ? [{ kind: 'postback', value: said[1] ?? 'start', title: '/start' }] : [];
}

/** What belongs to the message itself and never says anything. */
const envelope =
  /^(message_id|message_thread_id|from|sender_.*|date|edit_date|chat|forward_.*|is_.*|reply_.*|external_reply|quote|via_bot|has_.*|media_group_id|author_signature|paid_star_count|entities|caption_entities|show_caption_above_media|link_preview_options|effect_id|business_connection_id|new_chat_.*|animation|document)$/;

function strangeParts(message: Json): Part[] {
  const kinds = Object.keys(message).filter((name) => !envelope.test(name));
  const what = `a message of type ${(kinds.join(', ') || 'nothing').slice(0, 100)}`;
  return [unsupported(what, Object.fromEntries(kinds.map((name) => [name, message[name]])))];
}

/** Names what a message answers and that it was passed on. */
function aboutParts(message: Json): Part[] {
  const answered = objectIn(message, 'reply_to_message');
  const target = chatIdOf(answered) === chatIdOf(message) ? messageIdOf(answered) : undefined;
  const origin = objectIn(message, 'forward_origin');
  const author = textIn(objectIn(origin, 'sender_user'), 'first_name') ?? textIn(origin, 'sender_user_name');
  const from = author ?? textIn(objectIn(origin, 'chat'), 'title') ?? textIn(objectIn(origin, 'sender_chat'), 'title');
  return [
    ...(target ? [{ kind: 'about', what: 'message', target } as const] : []),
    ...(isJson(message.forward_origin)
      ? [{ kind: 'about', what: 'forwarded', ...(from ? { text: from.slice(0, 2_000) } : {}) } as const]
      : []),
  ];
}

/** Turns a message into its parts: at least one, whatever it is. */
export function partsOf(message: Json): Part[] {
  const start = startParts(message);
  if (start.length > 0) return start;
  const said = [
    ...textParts(message),
    ...fileParts(message),
    ...locationParts(message),
    ...contactParts(message),
    ...playParts(message),
  ];
  return [...aboutParts(message), ...(said.length > 0 ? said : strangeParts(message))];
}

/** Gives a message's text or caption after an edit. */
export function textOf(message: Json): string | undefined {
  const part = textParts(message)[0];
  return part?.kind === 'text' ? part.text : undefined;
}

/** Gives the emoji of a list of reactions; custom and paid ones are shown as a star. */
export function emojiOf(reactions: unknown): string | undefined {
  const [first] = itemsOf(reactions).filter(isJson).slice(-1);
  if (!first) return undefined;
  return textIn(first, 'emoji', 32) ?? '⭐';
}
