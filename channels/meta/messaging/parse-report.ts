/** Owns what is reported without anybody writing: delivery, reading, who answers, and what Meta says of the page itself. */
import type { Aspect } from '../../../schema/health.ts';
import type { InboundItem } from '../../../schema/inbound.ts';
import { idIn, itemsOf, type Json, objectIn, textIn } from '../hook-body.ts';
import { derivedId, type Event, notice, senderOf, timeIn, timeOf } from './event.ts';
import { takenFromUs } from './parse-echo.ts';
import { handedToUs } from './parse-message.ts';

/** One report names at most so many messages. */
const maxMids = 100;

/** Converts a report of delivery: a receipt for each message it names. A report that names none says nothing of any one message. */
export function parseDelivery(event: Event): InboundItem[] {
  const to = senderOf(event);
  const delivery = objectIn(event.json, 'delivery');
  const mids = itemsOf(delivery.mids).flatMap((mid) => idIn({ mid }, 'mid') ?? []);
  if (!to || mids.length === 0) return [notice('delivery-without-messages')];
  const at = timeIn(delivery, 'watermark', event.now) ?? timeOf(event);
  return mids.slice(0, maxMids).map((mid) => ({
    kind: 'receipt',
    providerEventId: derivedId(mid, 'delivered'),
    providerMessageId: mid,
    to,
    status: 'delivered',
    ...(at === undefined ? {} : { at }),
  }));
}

/** Converts a report of reading: Messenger tells up to when, Instagram the last message. */
export function parseRead(event: Event): InboundItem {
  const from = senderOf(event);
  const read = objectIn(event.json, 'read');
  const mid = idIn(read, 'mid');
  const upTo = timeIn(read, 'watermark', event.now);
  if (!from || (!mid && upTo === undefined)) return notice('broken-read');
  return {
    kind: 'read',
    providerEventId: derivedId('read', from.value, mid ?? upTo),
    from,
    ...(mid ? { providerMessageId: mid } : {}),
    ...(upTo === undefined ? {} : { upTo }),
  };
}

/**
 * Converts a change of who answers a person. Source:
 * https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks/webhook-events/messaging_handovers
 */
export function parseControl(event: Event, name: 'pass_thread_control' | 'take_thread_control'): InboundItem {
  const control = objectIn(event.json, name);
  const { appIds } = event.access.settings;
  const newOwner = textIn(control, 'new_owner_app_id', 40);
  const oldOwner = textIn(control, 'previous_owner_app_id', 40);
  if (newOwner && appIds.includes(newOwner)) return handedToUs(event, control);
  if (oldOwner && appIds.includes(oldOwner)) return takenFromUs(event, control);
  return notice(name.replaceAll('_', '-'));
}

const actions: Readonly<Record<string, Aspect['state']>> = { block: 'broken', warning: 'warning', unblock: 'ok' };

/** Source: https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks/webhook-events/messaging_policy_enforcement */
export function parsePolicy({ json }: Event): InboundItem {
  const policy: Json = objectIn(json, 'policy_enforcement');
  const action = textIn(policy, 'action', 40) ?? '';
  const state = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!state) return notice('policy-enforcement');
  const reason = textIn(policy, 'reason', 400);
  const detail = state === 'ok' ? undefined : `Meta says (${action}): ${reason ?? 'no reason given'}`;
  return {
    ...notice('policy-enforcement'),
    news: { aspects: { sender: { state, ...(detail ? { detail } : {}) } } },
  };
}
