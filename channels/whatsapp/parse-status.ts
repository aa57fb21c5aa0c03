/**
 * Owns what Meta reports of a message on its way. Reports come late, twice and in any order; each is unique by message and status,
 * and `read` comes only from people who let it. Conversation and price, which come along, are nobody's business here.
 * Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status
 */
import { messageIdSchema } from '../../schema/ids.ts';
import type { DeliveryStatus, InboundItem } from '../../schema/inbound.ts';
import { idIn, type Json, objectsOf, textIn } from '../meta/hook-body.ts';
import { illnessOf } from './errors.ts';
import { timeIn } from './parse-message.ts';
import { recipientOf } from './person.ts';

const statuses: Readonly<Record<string, DeliveryStatus>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  // A voice message that was listened to.
  played: 'read',
  failed: 'failed',
};

/** Turns what an error says of the account into news of it; one that speaks of a message alone has none. */
export function newsOfErrors(errors: unknown): InboundItem[] {
  return objectsOf(errors).flatMap((error): InboundItem[] => {
    const code = textIn(error, 'code', 20) ?? 'unknown';
    const illness = illnessOf(Number(code));
    return illness ? [{ kind: 'notice', what: `error-${code}`, news: { aspects: { sender: illness } } }] : [];
  });
}

/** Converts one report into a receipt, and news of the account where the failure is the account's. */
export function parseStatus(report: Json, contacts: unknown, now: number): InboundItem[] {
  const providerMessageId = idIn(report, 'id');
  const told = textIn(report, 'status', 40)?.toLowerCase() ?? '';
  const status = Object.hasOwn(statuses, told) ? statuses[told] : undefined;
  const person = recipientOf(report, contacts);
  if (!providerMessageId || !status || !person)
    return [{ kind: 'notice', what: status ? 'broken-status' : 'unknown-status' }];
  const messageId = messageIdSchema.safeParse(textIn(report, 'biz_opaque_callback_data'));
  const at = timeIn(report, 'timestamp', now);
  const errorCode = objectsOf(report.errors).map((error) => textIn(error, 'code', 20))[0];
  const receipt: InboundItem = {
    kind: 'receipt',
    providerEventId: `${providerMessageId}:${told}`,
    providerMessageId,
    ...(messageId.success ? { messageId: messageId.data } : {}),
    to: person.handle,
    status,
    ...(at === undefined ? {} : { at }),
    ...(errorCode ? { errorCode } : {}),
  };
  return [receipt, ...newsOfErrors(report.errors)];
}
