/**
 * Owns what the events of a hook are in our words. Only chats with one person are conversations; groups and rooms are noticed and
 * left, and so is what comes while another module of the account has the word (`standby`).
 *
 * A message goes by its own id and not by the event's: taking a message back and quoting one name the message. A redelivered
 * event repeats both ids, so nothing is taken twice either way. Everything else goes by `webhookEventId`.
 * Source: https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects
 */
import type { Handle } from '../../schema/channel.ts';
import type { InboundItem, InboundMessage } from '../../schema/inbound.ts';
import type { Part } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import type { HookRequest, OpenAccount } from '../channel.ts';
import { idIn, isJson, type Json, numberIn, objectIn, readJsonHook, textIn } from '../transport/json.ts';
import { pressedPart } from './choices.ts';
import { lineAccessOf } from './config.ts';
import { partsOf } from './parts.ts';
import { replyTokenMs } from './reply-token.ts';

type Event = { json: Json; type: string; from: Handle; at: number | undefined; id: string | undefined };
type Read = (event: Event) => InboundItem;

const notice = (what: string): InboundItem => ({ kind: 'notice', what });

/** LINE names an event by a ULID; older ones are told apart by who did what and when, which a redelivery repeats. */
function eventIdOf(json: Json, type: string, userId: string): string | undefined {
  const id = idIn(json, 'webhookEventId');
  const at = numberIn(json, 'timestamp');
  if (id) return `event:${id}`;
  return at === undefined ? undefined : `${type}:${userId}:${at}`;
}

function tokenOf({ json, at }: Event): Pick<InboundMessage, 'replyToken'> {
  const token = idIn(json, 'replyToken');
  // Zeros are what LINE's own try of an address sends.
  if (!token || at === undefined || /^(0+|f+)$/.test(token)) return {};
  return { replyToken: { token, until: at + replyTokenMs } };
}

function said(event: Event, providerEventId: string, parts: readonly Part[]): InboundMessage {
  return {
    kind: 'message',
    providerEventId,
    from: event.from,
    trust: 'channel',
    ...(event.at === undefined ? {} : { sentAt: event.at }),
    content: { parts: [...parts] },
    ...tokenOf(event),
  };
}

const readMessage: Read = (event) => {
  const message = objectIn(event.json, 'message');
  const id = idIn(message, 'id');
  return id ? said(event, id, partsOf(message)) : notice('message-without-id');
};

const readEdit: Read = (event) => {
  const message = objectIn(event.json, 'message');
  const target = idIn(message, 'id');
  const text = textIn(message, 'text', 100_000);
  if (!target || !event.id) return notice('edit-without-id');
  return said(event, event.id, [
    text ? { kind: 'edit', target, text } : { kind: 'unsupported', what: 'a changed message' },
  ]);
};

const readUnsend: Read = (event) => {
  const target = idIn(objectIn(event.json, 'unsend'), 'messageId');
  return target && event.id ? said(event, event.id, [{ kind: 'deletion', target }]) : notice('unsend-without-id');
};

const readPostback: Read = (event) => {
  if (!event.id) return notice('postback-without-id');
  return said(event, event.id, [pressedPart(objectIn(event.json, 'postback'))]);
};

const readConsent =
  (consent: 'open' | 'opted-out'): Read =>
  ({ id, from }) =>
    id ? { kind: 'consent', providerEventId: id, from, consent } : notice('consent-without-id');

const readers: Readonly<Record<string, Read>> = {
  message: readMessage,
  messageEdited: readEdit,
  unsend: readUnsend,
  postback: readPostback,
  follow: readConsent('open'),
  unfollow: readConsent('opted-out'),
};

/** Events that say how the account is, and not what a person did. */
const accountNews: Readonly<Record<string, InboundItem>> = {
  botSuspended: {
    kind: 'notice',
    what: 'botSuspended',
    news: { aspects: { sender: { state: 'broken', detail: 'LINE has suspended the account.' } } },
  },
  botResumed: { kind: 'notice', what: 'botResumed', news: { aspects: { sender: { state: 'ok' } } } },
};

function readEvent(json: Json): InboundItem {
  const type = textIn(json, 'type', 60) ?? 'unknown';
  const news = Object.hasOwn(accountNews, type) ? accountNews[type] : undefined;
  if (news) return news;
  if (json.mode === 'standby') return notice('standby');
  const source = objectIn(json, 'source');
  const userId = idIn(source, 'userId');
  if (source.type !== 'user' || !userId) return notice(`not-a-private-chat:${type}`);
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  const at = numberIn(json, 'timestamp');
  return read
    ? read({ json, type, from: { kind: 'line', value: userId }, at, id: eventIdOf(json, type, userId) })
    : notice(`event:${type}`);
}

/** Turns a verified hook into its items: none for LINE's try of an address. Throws Problem('malformed') for what is no hook. */
export function parseLine(request: HookRequest, account: OpenAccount): InboundItem[] {
  const body = readJsonHook(request);
  if (!Array.isArray(body.events)) throw new Problem('malformed', 'The body has no events.');
  const { botUserId } = lineAccessOf(account).config;
  const destination = textIn(body, 'destination', 60);
  if (botUserId && destination && destination !== botUserId) return [notice('for-another-account')];
  const events: readonly unknown[] = body.events;
  return events.map((event) => (isJson(event) ? readEvent(event) : notice('unreadable-event')));
}
