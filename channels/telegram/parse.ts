/**
 * Owns what an update of a bot is in our words. Only a private chat is a conversation with a customer; what happens in groups, in
 * channels and in chats that a bot manages for somebody else is noticed and left. The pictures of an album come as updates of their
 * own and are messages of their own. Nothing tells a bot that a message was deleted.
 * Source: https://core.telegram.org/bots/api#update
 */
import type { Handle } from '../../schema/channel.ts';
import type { InboundItem, InboundMessage } from '../../schema/inbound.ts';
import type { Part } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import type { HookRequest } from '../channel.ts';
import { isJson, type Json, numberIn, objectIn, readJsonHook, textIn } from '../transport/json.ts';
import { pressedPart } from './callback-data.ts';
import { chatIdOf, messageIdOf, updateIdOf } from './ids.ts';
import { emojiOf, partsOf, textOf } from './parts.ts';

type Read = (payload: Json, update: Json) => InboundItem;

const notice = (what: string): InboundItem => ({ kind: 'notice', what });

/** What Telegram says in a chat by itself; nobody wrote it. */
const serviceNotes = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'connected_website',
  'chat_background_set',
  'boost_added',
  'proximity_alert_triggered',
  'forum_topic_created',
];

/** Gives the person of a private chat, or undefined for every other kind of chat. */
function handleIn(holder: Json): Handle | undefined {
  const id = chatIdOf(holder);
  return objectIn(holder, 'chat').type === 'private' && id !== undefined && id > 0
    ? { kind: 'telegram', value: String(id) }
    : undefined;
}

function profileOf(person: Json): Pick<InboundMessage, 'profile'> {
  const names = [textIn(person, 'first_name'), textIn(person, 'last_name')].filter(Boolean).join(' ').trim();
  const name = (names || textIn(person, 'username') || '').slice(0, 200);
  const language = textIn(person, 'language_code', 35);
  if (!name && !language) return {};
  return { profile: { ...(name ? { name } : {}), ...(language ? { language } : {}) } };
}

function timeIn(json: Json, name: string): Pick<InboundMessage, 'sentAt'> {
  const seconds = numberIn(json, name);
  return seconds && seconds > 0 && seconds < 1e11 ? { sentAt: seconds * 1_000 } : {};
}

function said(
  from: Handle,
  providerEventId: string,
  parts: readonly Part[],
  rest: Pick<InboundMessage, 'sentAt' | 'profile'>,
): InboundMessage {
  return { kind: 'message', providerEventId, from, trust: 'channel', content: { parts: parts.slice(0, 50) }, ...rest };
}

const readMessage: Read = (message) => {
  const from = handleIn(message);
  const id = messageIdOf(message);
  if (!from) return notice('not-a-private-chat');
  if (!id) return notice('message-without-id');
  if (objectIn(message, 'from').is_bot === true) return notice('message-of-a-bot');
  if (serviceNotes.some((name) => name in message)) return notice('service-message');
  return said(from, id, partsOf(message), { ...timeIn(message, 'date'), ...profileOf(objectIn(message, 'from')) });
};

const readEdit: Read = (message, update) => {
  const from = handleIn(message);
  const target = messageIdOf(message);
  const updateId = updateIdOf(update);
  if (!from || !target || updateId === undefined) return notice('not-a-private-chat');
  const text = textOf(message);
  // A place that is shared live moves every few seconds; where it began is a message already.
  if (!text && isJson(message.location)) return notice('live-location');
  const parts: Part[] = text
    ? [{ kind: 'edit', target, text }]
    : [{ kind: 'about', what: 'message', target }, ...partsOf(message).filter(({ kind }) => kind !== 'about')];
  return said(from, `${target}:edit:${updateId}`, parts, timeIn(message, 'edit_date'));
};

const readPress: Read = (query) => {
  const message = objectIn(query, 'message');
  const from = handleIn(message);
  const id = textIn(query, 'id', 100);
  if (!from || !id || !/^[\x21-\x7e]+$/.test(id)) return notice('not-a-private-chat');
  const under = messageIdOf(message);
  const part = pressedPart(query) ?? { kind: 'unsupported', what: 'a pressed button without data' };
  const parts: Part[] = [...(under ? [{ kind: 'about', what: 'message', target: under } as const] : []), part];
  return said(from, `${from.value}:press:${id}`, parts, profileOf(objectIn(query, 'from')));
};

const readReaction: Read = (reaction, update) => {
  const from = handleIn(reaction);
  const target = messageIdOf(reaction);
  const updateId = updateIdOf(update);
  if (!from || !target || updateId === undefined || !isJson(reaction.user)) return notice('not-a-private-chat');
  const emoji = emojiOf(reaction.new_reaction);
  const part: Part = { kind: 'reaction', target, ...(emoji ? { emoji } : {}) };
  return said(from, `${target}:reaction:${updateId}`, [part], timeIn(reaction, 'date'));
};

/** In a private chat the bot is `kicked` when the person blocks it, and `member` when they let it back in. */
const readMember: Read = (change, update) => {
  const from = handleIn(change);
  const updateId = updateIdOf(update);
  const status = textIn(objectIn(change, 'new_chat_member'), 'status', 40);
  if (!from || updateId === undefined || (status !== 'kicked' && status !== 'member')) return notice('membership');
  const consent = status === 'kicked' ? 'opted-out' : 'open';
  return { kind: 'consent', providerEventId: `${from.value}:member:${updateId}`, from, consent };
};

const readers: Readonly<Record<string, Read>> = {
  message: readMessage,
  edited_message: readEdit,
  callback_query: readPress,
  message_reaction: readReaction,
  my_chat_member: readMember,
};

/** Turns a verified update into its one item; throws Problem('malformed') for what is no update. */
export function parseTelegram(request: HookRequest): InboundItem[] {
  const update = readJsonHook(request);
  if (updateIdOf(update) === undefined) throw new Problem('malformed', 'The update has no number.');
  for (const [name, read] of Object.entries(readers)) {
    if (isJson(update[name])) return [read(update[name], update)];
  }
  const kind = Object.keys(update).find((name) => name !== 'update_id') ?? 'nothing';
  return [notice(`update:${kind.slice(0, 60)}`)];
}

/**
 * Gives the answer to an update. A press keeps its button spinning until it is answered; Telegram takes that one call as the answer
 * to the hook, so it costs nobody time. Whether it worked is not told, and does not matter: the press is stored by then.
 * Source: https://core.telegram.org/bots/api#making-requests-when-getting-updates
 */
export function acceptTelegram(request: HookRequest): Response {
  const query = textIn(objectIn(readJsonHook(request), 'callback_query'), 'id', 100);
  return query
    ? Response.json({ method: 'answerCallbackQuery', callback_query_id: query })
    : new Response(null, { status: 200 });
}
