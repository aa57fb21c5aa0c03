/** Owns Twilio's own list of who wants no texts, kept by messaging service, and what it answers to the words that change it. */
import type { TwilioNumber } from '../../../world/types.ts';
import type { Env } from '../../env.ts';
import { worldOf } from '../../env.ts';
import type { WorldMessage } from '../../messages.ts';
import { type Keyword, keywordOf, replyTo } from './keywords.ts';
import { createSid } from './sids.ts';

/** Names the note that stands while a phone has opted out of a messaging service. */
export function optOutNote(service: string, phone: string) {
  return { provider: 'twilio', key: `opted-out ${service} ${phone}` };
}

/** Writes what comes back to a phone after its message. */
export function replyMessage(to: WorldMessage, text: string, author: string): WorldMessage {
  return {
    ...to,
    id: createSid('SM'),
    direction: 'down',
    author,
    text,
    media: [],
    status: 'delivered',
    at: Date.now(),
  };
}

/** Carries out STOP, START and HELP where Twilio handles them, and gives the keyword that the message was. */
export async function heedKeyword(env: Env, message: WorldMessage, number: TwilioNumber, isNew: boolean) {
  const keyword: Keyword | undefined = keywordOf(message.text, number.optOut);
  if (!keyword || !isNew) return keyword;
  const world = worldOf(env);
  const { provider, key } = optOutNote(number.messagingServiceSid, message.address);
  if (keyword === 'STOP') await world.setNote(provider, key, 'STOP');
  if (keyword === 'START') await world.setNote(provider, key, null);
  await world.record(replyMessage(message, replyTo(keyword), 'provider'));
  return keyword;
}
