/**
 * Owns the way through a hook: entries, and in each the events of `messaging`, of `standby` and of `changes`, all of them arrays.
 * Every event is read on its own, so that none keeps another out, and goes to the account of the page it is for.
 */
import type { InboundItem } from '../../../schema/inbound.ts';
import type { ChannelDeps, HookRequest, OpenAccount } from '../../channel.ts';
import { idIn, isJson, itemsOf, type Json, objectIn, readMetaHook, textIn } from '../hook-body.ts';
import { type MessagingAccess, messagingAccessOf } from './access.ts';
import { type Event, notice } from './event.ts';
import { parseEdit, parseReaction } from './parse-change.ts';
import { parseEcho } from './parse-echo.ts';
import { parseMessage, parsePostback, parseReferral } from './parse-message.ts';
import { parseControl, parseDelivery, parsePolicy, parseRead } from './parse-report.ts';

type Reader = (event: Event) => InboundItem | readonly InboundItem[];

/** What an event holds decides what it is; the first that is there. */
const readers: readonly (readonly [string, Reader])[] = [
  ['message', (event) => (isEcho(event) ? parseEcho(event) : parseMessage(event))],
  ['postback', parsePostback],
  ['reaction', parseReaction],
  ['message_edit', parseEdit],
  ['delivery', parseDelivery],
  ['read', parseRead],
  ['pass_thread_control', (event) => parseControl(event, 'pass_thread_control')],
  ['take_thread_control', (event) => parseControl(event, 'take_thread_control')],
  ['policy_enforcement', parsePolicy],
  ['referral', parseReferral],
];

/** Events that say something of no conversation: leave to send marketing, roles of apps, linked accounts, payments, calls. */
const known = [
  'request_thread_control',
  'app_roles',
  'optin',
  'account_linking',
  'messaging_feedback',
  'game_play',
  'call',
];

function isEcho({ json, ownId }: Event): boolean {
  const message = objectIn(json, 'message');
  return message.is_echo === true || textIn(objectIn(json, 'sender'), 'id') === ownId;
}

function readEvent(event: Event): readonly InboundItem[] {
  for (const [name, read] of readers) if (isJson(event.json[name])) return [read(event)].flat();
  const name = known.find((one) => isJson(event.json[one]));
  return [notice(name?.replaceAll('_', '-') ?? 'unknown-event')];
}

/** The events of an entry. Instagram's dashboard tests, and some of its traffic, come as changes: their values are events. */
function eventsOf(entry: Json): { json: unknown; isStandby: boolean }[] {
  const changes = itemsOf(entry.changes).map((change) => {
    const value = isJson(change) ? objectIn(change, 'value') : {};
    const isEvent = isJson(value.sender) || isJson(value.recipient);
    const field = isJson(change) ? (textIn(change, 'field', 60) ?? 'unknown') : 'unknown';
    return { json: isEvent ? value : { change: field }, isStandby: field === 'standby' };
  });
  return [
    ...itemsOf(entry.messaging).map((json) => ({ json, isStandby: false })),
    ...itemsOf(entry.standby).map((json) => ({ json, isStandby: true })),
    ...changes,
  ];
}

type Owner = { id: string; account?: string };

/** Says whose an entry is: ours, a sibling's, or undefined for a page that nobody entered here. */
function ownerOf(entry: Json, json: Json, { settings }: MessagingAccess): Owner | undefined {
  const ends = [idIn(entry, 'id'), idIn(objectIn(json, 'recipient'), 'id'), idIn(objectIn(json, 'sender'), 'id')];
  for (const id of ends) {
    if (!id) continue;
    if (id === settings.ownId) return { id };
    const account = Object.hasOwn(settings.siblings, id) ? settings.siblings[id] : undefined;
    if (account) return { id, account };
  }
  return undefined;
}

function unknownOwner(entry: Json): InboundItem {
  const id = textIn(entry, 'id', 40);
  // "Test" in Meta's dashboard sends an invented message of an account with the id 0.
  if (id === undefined || id === '0') return notice('dashboard-test');
  const detail = `Messages for the page or account with id ${id} come in here, and no account is set up for it: add it to "siblings".`;
  return { ...notice('unknown-page'), news: { aspects: { webhook: { state: 'warning', detail } } } };
}

function readEntry(entry: Json, access: MessagingAccess, now: number): InboundItem[] {
  return eventsOf(entry).flatMap(({ json, isStandby }): readonly InboundItem[] => {
    if (!isJson(json)) return [notice('broken-event')];
    if (typeof json.change === 'string')
      return [notice(/^[a-z_]{1,60}$/.test(json.change) ? json.change.replaceAll('_', '-') : 'unknown-field')];
    const owner = ownerOf(entry, json, access);
    if (!owner) return [unknownOwner(entry)];
    const items = readEvent({ json, access, ownId: owner.id, isStandby, now });
    return owner.account ? items.map((item) => ({ ...item, account: owner.account ?? '' })) : items;
  });
}

/** Turns a verified hook into its items; throws Problem('malformed') when it is no hook of Meta's at all. */
export function parseMessaging(request: HookRequest, account: OpenAccount, deps: ChannelDeps): InboundItem[] {
  const access = messagingAccessOf(account);
  const { object, entries } = readMetaHook(request);
  if (object !== access.settings.product.object) return [notice('another-product')];
  const items = entries.flatMap((entry) => readEntry(entry, access, deps.now()));
  return items.length > 0 ? items : [notice('empty-hook')];
}
