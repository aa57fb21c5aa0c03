/** Owns the form of WhatsApp's hooks. Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages */

import { userIdOf } from './ids.ts';
import type { WhatsAppLine } from './line.ts';

export type Json = Record<string, unknown>;

/** Wraps one change of a business account. */
export function toPayload({ wabaId }: WhatsAppLine, field: string, value: Json): Json {
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: wabaId, time: Math.floor(Date.now() / 1_000), changes: [{ field, value }] }],
  };
}

/** Writes the value of a change that is about one number. */
export function ofNumber({ digits, numberId }: WhatsAppLine, content: Json): Json {
  return {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: digits, phone_number_id: numberId },
    ...content,
  };
}

/** Is somebody who writes; one who hides their number is known by the user id alone. */
export type Writer = { digits: string; name?: string | undefined; isHidden: boolean };

/** Writes the contact beside a writer's messages. */
export function contactOf({ digits, name, isHidden }: Writer): Json {
  return {
    ...(name ? { profile: { name } } : {}),
    ...(isHidden ? {} : { wa_id: digits }),
    user_id: userIdOf(digits),
  };
}

/** Writes one message of a writer's. */
export function messageOf({ digits, isHidden }: Writer, id: string, at: number, content: Json): Json {
  return {
    ...(isHidden ? {} : { from: digits }),
    from_user_id: userIdOf(digits),
    id,
    timestamp: String(Math.floor(at / 1_000)),
    ...content,
  };
}
