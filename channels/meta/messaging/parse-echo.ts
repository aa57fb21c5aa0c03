/**
 * Owns what was written to a person on the account's side. Our own sends come back too: under our app's id, or with the words that we
 * sent along. Everything else a human wrote in Meta's inbox or app, or another app: the bot has to be silent.
 * Source: https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-echoes
 */
import { messageIdSchema } from '../../../schema/ids.ts';
import type { InboundItem } from '../../../schema/inbound.ts';
import { idIn, type Json, objectIn, textIn } from '../hook-body.ts';
import { derivedId, type Event, notice, recipientOf, timeOf } from './event.ts';
import { unsupported } from './file-parts.ts';
import { contentOfMessage } from './message-parts.ts';

/** The apps of Meta's own inboxes. Source: https://developers.facebook.com/docs/messenger-platform/handover-protocol/pass-thread-control */
const inboxApps = new Set(['263902037430900', '1217981644879628']);

/** Names where something was written, for people. */
function whereOf(appId: string | undefined): string {
  return !appId || inboxApps.has(appId) ? 'Meta inbox' : `another app (${appId})`;
}

/** An echo of our own proves that Meta took the message, which settles one whose answer never came. */
function ownEcho(event: Event, mid: string, message: Json): InboundItem {
  const messageId = messageIdSchema.safeParse(textIn(message, 'metadata'));
  const to = recipientOf(event);
  if (!messageId.success || !to) return notice('own-echo');
  const at = timeOf(event);
  return {
    kind: 'receipt',
    providerEventId: derivedId(mid, 'sent'),
    providerMessageId: mid,
    messageId: messageId.data,
    to,
    status: 'sent',
    ...(at === undefined ? {} : { at }),
  };
}

/** Converts an echo. */
export function parseEcho(event: Event): InboundItem {
  const message = objectIn(event.json, 'message');
  const mid = idIn(message, 'mid');
  if (!mid) return notice('echo-without-id');
  const appId = textIn(message, 'app_id', 40);
  if (appId && event.access.settings.appIds.includes(appId)) return ownEcho(event, mid, message);
  if (messageIdSchema.safeParse(textIn(message, 'metadata')).success) return ownEcho(event, mid, message);
  const to = recipientOf(event);
  // An account that writes to itself has nobody at the other end.
  if (!to || message.is_self === true) return notice('echo-without-recipient');
  if (message.is_deleted === true) return notice('echo-deleted');
  const sentAt = timeOf(event);
  return {
    kind: 'echo',
    providerEventId: mid,
    to,
    content: contentOfMessage(message),
    ...(sentAt === undefined ? {} : { sentAt }),
    where: whereOf(appId),
  };
}

/** Converts another app's taking over: from now on it answers, and our bot does not. */
export function takenFromUs(event: Event, control: Json): InboundItem {
  const sender = idIn(objectIn(event.json, 'sender'), 'id');
  if (!sender || sender === event.ownId) return notice('handover-without-person');
  const newOwner = textIn(control, 'new_owner_app_id', 40);
  const sentAt = timeOf(event);
  return {
    kind: 'echo',
    providerEventId: derivedId('taken-over', sender, timeOf(event), newOwner),
    to: { kind: event.access.settings.product.name, value: sender },
    content: { parts: [unsupported('another app took the conversation over', textIn(control, 'metadata', 1_000))] },
    ...(sentAt === undefined ? {} : { sentAt }),
    where: whereOf(newOwner),
  };
}
