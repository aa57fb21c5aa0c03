/**
 * Owns what a message on Telegram is called. A message's number is its own only within its chat, and stays with it through edits,
 * reactions and redeliveries, so `<chat>:<message>` names it in both directions and is what later events point at.
 */
import { type Json, numberIn, objectIn } from '../transport/json.ts';

function wholeIn(json: Json, name: string): number | undefined {
  const value = numberIn(json, name);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Gives the chat's number; private chats have the person's own. */
export function chatIdOf(json: Json): number | undefined {
  return wholeIn(objectIn(json, 'chat'), 'id');
}

/** Names a message, or gives undefined when it says no number. */
export function messageIdOf(message: Json): string | undefined {
  const chat = chatIdOf(message);
  const id = wholeIn(message, 'message_id');
  return chat === undefined || !id ? undefined : `${chat}:${id}`;
}

/** Gives an update's number, which stays the same when Telegram repeats it. */
export function updateIdOf(update: Json): number | undefined {
  return wholeIn(update, 'update_id');
}

/** Gives the number of a message of this chat, or undefined for another chat's or no message. */
export function messageNumberIn(providerId: string, chat: string): number | undefined {
  const [of, number] = providerId.split(':');
  return of === chat && number && /^[0-9]{1,15}$/.test(number) ? Number(number) : undefined;
}
