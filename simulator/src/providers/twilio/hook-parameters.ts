/**
 * Owns the parameters that Twilio posts for an inbound message and for a receipt. Sources:
 * https://www.twilio.com/docs/messaging/guides/webhook-request,
 * https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { TwilioNumber } from '../../../world/types.ts';
import type { WorldMessage } from '../../messages.ts';
import type { Keyword } from './keywords.ts';
import { segmentsOf } from './segments.ts';

/** Gives where a media file of a message is fetched from, with Basic auth. */
export function mediaUrl(apiUrl: string, accountSid: string, messageSid: string, mediaSid: string): string {
  return `${apiUrl}/2010-04-01/Accounts/${accountSid}/Messages/${messageSid}/Media/${mediaSid}`;
}

function places(kind: 'From' | 'To', phone: string): Record<string, string> {
  const country = parsePhoneNumberFromString(phone)?.country ?? '';
  return { [`${kind}Country`]: country, [`${kind}State`]: '', [`${kind}City`]: '', [`${kind}Zip`]: '' };
}

/** Writes the parameters of an inbound message. */
export function inboundParameters(
  message: WorldMessage,
  number: TwilioNumber,
  apiUrl: string,
  keyword?: Keyword,
): Record<string, string> {
  const media = message.media.flatMap((file, index) => [
    [`MediaContentType${index}`, file.type],
    [`MediaUrl${index}`, mediaUrl(apiUrl, number.accountSid, message.id, file.id)],
  ]);
  return {
    ToCountry: '',
    ToState: '',
    ToCity: '',
    ToZip: '',
    ...places('To', number.number),
    ...places('From', message.address),
    SmsMessageSid: message.id,
    NumMedia: String(message.media.length),
    SmsSid: message.id,
    SmsStatus: 'received',
    Body: message.text,
    To: number.number,
    MessagingServiceSid: number.messagingServiceSid,
    NumSegments: String(segmentsOf(message.text)),
    MessageSid: message.id,
    AccountSid: number.accountSid,
    From: message.address,
    ApiVersion: '2010-04-01',
    ...(keyword && number.optOut === 'advanced' ? { OptOutType: keyword } : {}),
    ...Object.fromEntries(media),
  };
}

/** Writes the parameters of a receipt. */
export function receiptParameters(
  message: { id: string; address: string },
  number: TwilioNumber,
  status: string,
  errorCode?: number,
): Record<string, string> {
  return {
    SmsSid: message.id,
    SmsStatus: status,
    MessageStatus: status,
    To: message.address,
    From: number.number,
    MessagingServiceSid: number.messagingServiceSid,
    MessageSid: message.id,
    AccountSid: number.accountSid,
    ApiVersion: '2010-04-01',
    ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
    ...(status === 'delivered' || status === 'undelivered'
      ? { RawDlrDoneDate: new Date().toISOString().slice(2, 16).replace(/\D/g, '') }
      : {}),
  };
}
