/**
 * Owns the way through a hook: entries, changes and, in each, messages, reports, echoes and errors, all of them arrays. Every item
 * is read on its own, so that none keeps another out, and goes to the account of the number it is for.
 */
import type { InboundItem, InboundNotice } from '../../schema/inbound.ts';
import type { ChannelDeps, HookRequest, OpenAccount } from '../channel.ts';
import { isJson, itemsOf, type Json, objectIn, objectsOf, readMetaHook, textIn } from '../meta/hook-body.ts';
import { type WhatsAppAccess, whatsAppAccessOf } from './config.ts';
import { parseEcho, parseMessage } from './parse-message.ts';
import { isForAllNumbers, readNews } from './parse-news.ts';
import { newsOfErrors, parseStatus } from './parse-status.ts';

/** Fields whose content is not taken in: contacts and earlier chats of the phone app, calls, groups, marketing preferences. */
function noticeOf(field: string): InboundNotice {
  return { kind: 'notice', what: /^[a-z_]{1,60}$/.test(field) ? field.replaceAll('_', '-') : 'unknown-field' };
}

/** Reads each item of an array; what is no object is noticed. */
function readEach(items: unknown, read: (item: Json) => InboundItem | readonly InboundItem[]): InboundItem[] {
  return itemsOf(items).flatMap((item): readonly InboundItem[] =>
    isJson(item) ? [read(item)].flat() : [{ kind: 'notice', what: 'broken-item' }],
  );
}

/** What people said and what became of our own words; the chats of before (`history`) look alike and are not taken for new ones. */
function readTraffic(field: string, value: Json, now: number): InboundItem[] {
  const { contacts } = value;
  if (field === 'smb_message_echoes') return readEach(value.message_echoes, (echo) => parseEcho(echo, contacts, now));
  if (field !== 'messages') return [];
  return [
    ...readEach(value.messages, (message) => parseMessage(message, contacts, now)),
    ...readEach(value.statuses, (report) => parseStatus(report, contacts, now)),
    ...newsOfErrors(value.errors),
  ];
}

/** Says whose a change is: `own`, a sibling's account id, or undefined for a number that nobody entered here. */
function ownerOf(value: Json, { config }: WhatsAppAccess): string | undefined {
  const numberId = textIn(objectIn(value, 'metadata'), 'phone_number_id');
  if (!numberId || numberId === config.phoneNumberId) return 'own';
  return Object.hasOwn(config.siblings, numberId) ? config.siblings[numberId] : undefined;
}

function unknownNumber(value: Json): InboundItem {
  const { phone_number_id: id } = objectIn(value, 'metadata');
  const detail = `Messages for the number with id ${String(id).slice(0, 40)} come in here, and no account is set up for it: add it to "siblings".`;
  return { kind: 'notice', what: 'unknown-number', news: { aspects: { webhook: { state: 'warning', detail } } } };
}

function readChange(change: Json, access: WhatsAppAccess, now: number): InboundItem[] {
  const field = textIn(change, 'field', 100) ?? 'unknown';
  const value = objectIn(change, 'value');
  const owner = ownerOf(value, access);
  if (!owner) return [unknownNumber(value)];
  const { displayPhone, siblings } = access.config;
  const news = readNews(field, value, displayPhone);
  const traffic = readTraffic(field, value, now);
  const items = news ? [{ ...noticeOf(field), news }, ...traffic] : traffic;
  if (items.length === 0) return [noticeOf(field)];
  const everybody = isForAllNumbers(field) ? Object.values(siblings) : [];
  const named = owner === 'own' ? items : items.map((item) => ({ ...item, account: owner }));
  return [...named, ...everybody.flatMap((account) => items.map((item) => ({ ...item, account })))];
}

/** Turns a verified hook into its items; throws Problem('malformed') when it is no hook of Meta's at all. */
export function parseWhatsApp(request: HookRequest, account: OpenAccount, deps: ChannelDeps): InboundItem[] {
  const access = whatsAppAccessOf(account);
  const { object, entries } = readMetaHook(request);
  if (object !== 'whatsapp_business_account') return [{ kind: 'notice', what: 'another-product' }];
  const now = deps.now();
  return entries.flatMap((entry) => objectsOf(entry.changes).flatMap((change) => readChange(change, access, now)));
}
