/** Owns Twilio's Message resource as JSON. Source: https://www.twilio.com/docs/messaging/api/message-resource */
import type { TwilioNumber } from '../../../world/types.ts';
import type { WorldMessage } from '../../messages.ts';
import { segmentsOf } from './segments.ts';

/** Writes a time as RFC 2822, as Twilio does. */
function toRfc2822(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

/** Converts a message to the resource that POST and GET answer with. */
export function toMessageResource(message: WorldMessage, number: TwilioNumber) {
  const path = `/2010-04-01/Accounts/${number.accountSid}/Messages/${message.id}`;
  const isDown = message.direction === 'down';
  const wasSent = !['accepted', 'queued', 'failed'].includes(message.status);
  return {
    account_sid: number.accountSid,
    api_version: '2010-04-01',
    body: message.text,
    date_created: toRfc2822(message.at),
    date_sent: wasSent ? toRfc2822(message.at) : null,
    date_updated: toRfc2822(message.at),
    direction: isDown ? (message.author === 'reply' ? 'outbound-reply' : 'outbound-api') : 'inbound',
    error_code: message.errorCode ?? null,
    error_message: null,
    from: isDown ? number.number : message.address,
    messaging_service_sid: number.messagingServiceSid,
    num_media: String(message.media.length),
    num_segments: String(segmentsOf(message.text)),
    price: null,
    price_unit: 'USD',
    sid: message.id,
    status: isDown ? message.status : 'received',
    subresource_uris: { media: `${path}/Media.json` },
    to: isDown ? message.address : number.number,
    uri: `${path}.json`,
  };
}
