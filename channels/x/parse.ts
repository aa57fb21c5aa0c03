/**
 * Owns what X's webhooks say in our words. The account's own messages come back too: they are echoes, of which the conversation
 * knows its own by their ids. Posts, likes and follows are no conversation and are noticed only. Encrypted chats cannot be read by
 * anybody but the apps that take part: that somebody wrote is kept, and what they wrote is not known.
 * Sources: https://docs.x.com/x-api/activity/event-payloads, https://docs.x.com/x-api/account-activity/introduction
 */
import type { Handle } from '../../schema/channel.ts';
import type { InboundItem } from '../../schema/inbound.ts';
import type { Part } from '../../schema/message.ts';
import type { HookRequest, OpenAccount } from '../channel.ts';
import { idIn, isJson, itemsOf, type Json, objectIn, readJsonHook, textIn } from '../transport/json.ts';
import { type XConfig, xAccessOf } from './config.ts';
import { type Dm, readDm, xIdIn } from './dm.ts';
import { partsOf } from './parts.ts';

/** Is whom events are for: the account itself, or a sibling of it. */
type Owner = { userId: string; account?: string; appId: string | undefined };

const notice = (what: string): InboundItem => ({ kind: 'notice', what: what.slice(0, 80) });
const handleOf = (value: string): Handle => ({ kind: 'x', value });
const encrypted: Part = { kind: 'unsupported', what: 'an encrypted message, which only the X app can show' };

function ownerOf(userId: string | undefined, { userId: own, siblings, appId }: XConfig): Owner | undefined {
  if (userId === own) return { userId: own, appId };
  const account = userId && Object.hasOwn(siblings, userId) ? siblings[userId] : undefined;
  return userId && account ? { userId, account, appId } : undefined;
}

const forAccount = ({ account }: Owner) => (account ? { account } : {});

function nameOf(users: Json, id: string): string | undefined {
  const user = objectIn(users, id);
  const name = textIn(user, 'name', 200) ?? textIn(objectIn(user, 'data'), 'name', 200);
  return name?.trim() || undefined;
}

function toItem(dm: Dm, parts: readonly Part[], users: Json, owner: Owner): InboundItem {
  const common = { ...forAccount(owner), providerEventId: dm.id, content: { parts: [...parts] } };
  const time = dm.sentAt === undefined ? {} : { sentAt: dm.sentAt };
  if (dm.sender !== owner.userId) {
    const name = nameOf(users, dm.sender);
    const profile = name ? { profile: { name } } : {};
    return { kind: 'message', ...common, from: handleOf(dm.sender), trust: 'channel', ...time, ...profile };
  }
  if (!dm.recipient) return notice('own-message-to-nobody-known');
  if (dm.app && dm.app === owner.appId) return notice('own-message');
  return { kind: 'echo', ...common, to: handleOf(dm.recipient), ...time, where: 'X' };
}

function readMessages(body: Json, includes: Json, owner: Owner): InboundItem[] {
  const users = objectIn(body, 'users');
  return itemsOf(body.direct_message_events).map((event) => {
    const dm = isJson(event) ? readDm(event, includes) : undefined;
    return dm ? toItem(dm, partsOf(dm.data), users, owner) : notice('message-without-id');
  });
}

function readReads(body: Json, owner: Owner): InboundItem[] {
  return itemsOf(body.direct_message_mark_read_events).map((event) => {
    const reader = isJson(event) ? xIdIn(event, 'sender_id') : undefined;
    if (!isJson(event) || !reader || reader === owner.userId) return notice('read-by-us');
    const providerMessageId = xIdIn(event, 'last_read_event_id');
    if (!providerMessageId) return notice('read-without-id');
    const providerEventId = `read:${reader}:${providerMessageId}`;
    return { kind: 'read', ...forAccount(owner), providerEventId, from: handleOf(reader), providerMessageId };
  });
}

function readRevoked(owner: Owner): InboundItem {
  const detail = 'The account has withdrawn the app’s permission: connect it again.';
  return {
    kind: 'notice',
    what: 'revoked',
    ...forAccount(owner),
    news: { aspects: { token: { state: 'broken', detail } } },
  };
}

/** What both products post of legacy (unencrypted) messages: the Activity API puts it into an envelope. */
function readLegacy(body: Json, includes: Json, owner: Owner): InboundItem[] {
  const items = [...readMessages(body, includes, owner), ...readReads(body, owner)];
  if (items.length > 0) return items;
  const kind = Object.keys(body).find((name) => name.endsWith('_events') || name.endsWith('_event')) ?? 'nothing';
  return [notice(`events:${kind}`)];
}

function readChat(payload: Json, owner: Owner): InboundItem {
  const id = idIn(payload, 'id');
  const sender = xIdIn(payload, 'sender_id');
  if (!id || !sender) return notice('chat-without-id');
  const others = (textIn(payload, 'conversation_id', 100) ?? '').split(':').filter((one) => one !== sender);
  const recipient = others.length === 1 && /^[0-9]{1,20}$/.test(others[0] ?? '') ? others[0] : undefined;
  const at = Number(textIn(payload, 'created_at_msec', 20));
  const time = Number.isSafeInteger(at) && at > 0 ? { sentAt: at } : {};
  return toItem({ id, sender, ...(recipient ? { recipient } : {}), ...time, data: {} }, [encrypted], {}, owner);
}

function readActivity(data: Json, owner: Owner): InboundItem[] {
  const type = textIn(data, 'event_type', 60) ?? 'unknown';
  const payload = objectIn(data, 'payload');
  const includes = objectIn(data, 'includes');
  if (type === 'chat.received' || type === 'chat.sent') return [readChat(payload, owner)];
  if (type === 'oauth.revoke') return [readRevoked(owner)];
  if (type !== 'dm.received' && type !== 'dm.sent' && type !== 'dm.read') return [notice(`activity:${type}`)];
  if ('event_type' in payload) return readLegacy({ direct_message_events: [payload], users: {} }, includes, owner);
  return readLegacy(payload, includes, owner);
}

/** Turns a verified hook into its items; throws Problem('malformed') for what is no JSON object. */
export function parseX(request: HookRequest, account: OpenAccount): InboundItem[] {
  const { config } = xAccessOf(account);
  const body = readJsonHook(request);
  if ('data' in body) {
    const events = Array.isArray(body.data) ? body.data : [body.data];
    return events.flatMap((data) => {
      if (!isJson(data)) return [notice('unreadable-event')];
      const owner = ownerOf(xIdIn(objectIn(data, 'filter'), 'user_id'), config);
      return owner ? readActivity(data, owner) : [notice('for-another-account')];
    });
  }
  if (isJson(body.user_event)) return readUserEvent(body.user_event, config);
  const owner = ownerOf(xIdIn(body, 'for_user_id'), config);
  return owner ? readLegacy(body, {}, owner) : [notice('for-another-account')];
}

function readUserEvent(event: Json, config: XConfig): InboundItem[] {
  const owner = ownerOf(xIdIn(objectIn(objectIn(event, 'revoke'), 'source'), 'user_id'), config);
  return [owner ? readRevoked(owner) : notice('user-event')];
}
