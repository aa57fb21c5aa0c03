/**
 * Owns what Twilio reports of a message on its way. Reports arrive late, twice and out of order; each is unique by message
 * and status. Everything before the carrier counts as sent: Twilio has it, which is what settles an `unknown`.
 * Source: https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
 */
import { messageIdSchema } from '../../schema/ids.ts';
import type { DeliveryStatus, InboundItem } from '../../schema/inbound.ts';
import type { HookRequest } from '../channel.ts';
import { hookFields } from '../twilio/fields.ts';
import { messageSidOf, phoneIn } from './parse.ts';

const statuses: Record<string, DeliveryStatus> = {
  accepted: 'sent',
  scheduled: 'sent',
  queued: 'sent',
  sending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** The recipient has opted out at Twilio. Source: https://www.twilio.com/docs/api/errors/21610 */
export const optedOutCode = '21610';

/** Turns a verified status callback into a receipt, or a notice when the status is one that this release does not know. */
export function parseSmsStatus(request: HookRequest): InboundItem[] {
  const fields = hookFields(request);
  const providerMessageId = messageSidOf(fields);
  const told = (fields.get('MessageStatus') ?? fields.get('SmsStatus') ?? '').toLowerCase();
  const status = Object.hasOwn(statuses, told) ? statuses[told] : undefined;
  if (!status) return [{ kind: 'notice', what: 'unknown-status' }];
  const messageId = messageIdSchema.safeParse(request.url.searchParams.get('message'));
  const errorCode = fields.get('ErrorCode')?.trim().slice(0, 20);
  return [
    {
      kind: 'receipt',
      providerEventId: `${providerMessageId}:${told}`,
      providerMessageId,
      to: phoneIn(fields, 'To'),
      status,
      ...(messageId.success ? { messageId: messageId.data } : {}),
      ...(errorCode && errorCode !== '0' ? { errorCode } : {}),
    },
  ];
}
