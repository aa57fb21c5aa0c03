/** Owns which receipts Twilio owes for a message it took. Source: https://www.twilio.com/docs/messaging/guides/track-outbound-message-status */
import type { TwilioNumber } from '../../../world/types.ts';
import type { Behaviour } from '../../behaviour.ts';
import type { WorldMessage } from '../../messages.ts';
import type { OwedPost } from '../../object/postman.ts';
import { type Ladders, receiptsFor } from '../receipts.ts';
import { receiptParameters } from './hook-parameters.ts';
import { signedPost } from './signed-post.ts';

type Status = 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed';

const ladders: Ladders<Status> = {
  delivered: ['queued', 'sent', 'delivered'],
  undelivered: ['queued', 'sent', 'undelivered'],
  failed: ['queued', 'failed'],
};

// Source: https://www.twilio.com/docs/api/errors/30003, https://www.twilio.com/docs/api/errors/30008
const errorCodes: Partial<Record<Status, number>> = { undelivered: 30003, failed: 30008 };

/** Prepares the receipts of a message; without an address they are told to nobody, yet the message moves on. */
export function receiptPosts(
  message: WorldMessage,
  number: TwilioNumber,
  statusUrl: string | undefined,
  behaviour: Behaviour,
): Promise<OwedPost[]> {
  return Promise.all(
    receiptsFor(behaviour, ladders).map(async ({ status, afterMs }) => {
      const errorCode = errorCodes[status];
      const about = { message: message.id, status, afterMs, ...(errorCode === undefined ? {} : { errorCode }) };
      if (!statusUrl) return { ...about, url: '', headers: {}, body: '' };
      const parameters = receiptParameters(message, number, status, errorCode);
      return { ...about, ...(await signedPost({ url: statusUrl, parameters, number })) };
    }),
  );
}
