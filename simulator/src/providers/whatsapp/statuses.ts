/** Owns what Meta reports of a message that a business sent. Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status */
import type { Behaviour } from '../../behaviour.ts';
import { type Env, worldOf } from '../../env.ts';
import type { WorldMessage } from '../../messages.ts';
import type { OwedPost } from '../../object/postman.ts';
import { metaPost } from '../meta/hook.ts';
import { type Ladders, receiptsFor } from '../receipts.ts';
import { userIdOf } from './ids.ts';
import type { WhatsAppLine } from './line.ts';
import { type Json, ofNumber, toPayload } from './payload.ts';

type Status = 'sent' | 'delivered' | 'failed';

/** Reading is something that people do: see act.ts. */
const ladders: Ladders<Status> = {
  delivered: ['sent', 'delivered'],
  undelivered: ['sent', 'failed'],
  failed: ['failed'],
};

// Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
const undeliverable = { code: 131026, title: 'Message undeliverable', details: 'Message undeliverable.' };
const outsideWindow = {
  code: 131047,
  title: 'Re-engagement message',
  details:
    'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
};

type Told = {
  id: string;
  digits: string;
  status: string;
  callback: string | null;
  error?: typeof undeliverable | undefined;
};

/** Writes one report. */
export function statusValue({ id, digits, status, callback, error }: Told): Json {
  return {
    id,
    status,
    timestamp: String(Math.floor(Date.now() / 1_000)),
    recipient_id: digits,
    recipient_user_id: userIdOf(digits),
    ...(callback ? { biz_opaque_callback_data: callback } : {}),
    ...(error
      ? {
          errors: [
            { code: error.code, title: error.title, message: error.title, error_data: { details: error.details } },
          ],
        }
      : { pricing: { billable: false, pricing_model: 'PMP', type: 'free_customer_service', category: 'service' } }),
  };
}

type Circumstances = { behaviour: Behaviour; isAllowed: boolean; isBlocked: boolean; callback: string | null };

/** A closed window fails after the send was taken, and who blocked the business is never reached; neither is told in the answer. */
function ladderFor({ behaviour, isAllowed, isBlocked }: Circumstances) {
  if (!isAllowed) return receiptsFor({ ...behaviour, outcome: 'failed' }, ladders);
  const receipts = receiptsFor(behaviour, ladders);
  return isBlocked ? receipts.filter(({ status }) => status === 'sent') : receipts;
}

/** Prepares the reports of a message, and notes what the business wants to hear back with them. */
export async function statusPosts(
  env: Env,
  line: WhatsAppLine,
  message: WorldMessage,
  given: Circumstances,
): Promise<OwedPost[]> {
  const { callback, isAllowed } = given;
  if (callback) await worldOf(env).setNote('whatsapp', `callback:${message.id}`, callback);
  return ladderFor(given).map(({ status, afterMs }): OwedPost => {
    const error = status === 'failed' ? (isAllowed ? undeliverable : outsideWindow) : undefined;
    const told = statusValue({ id: message.id, digits: message.address, status, callback, error });
    const post = metaPost({
      url: `${env.GATEWAY_URL}/hooks/whatsapp/${line.account.id}`,
      appSecret: line.appSecret,
      payload: toPayload(line, 'messages', ofNumber(line, { statuses: [told] })),
    });
    return { ...post, message: message.id, status, afterMs, ...(error ? { errorCode: error.code } : {}) };
  });
}
