/**
 * Owns what stands behind a button. Telegram carries 1 to 64 bytes; a value that does not fit is named by its place instead, and the
 * press then gives the button's title, which Telegram hands back with the keyboard.
 * Source: https://core.telegram.org/bots/api#inlinekeyboardbutton
 */
import type { Choice, Part } from '../../schema/message.ts';
import { byteLength } from '../text/split.ts';
import { itemsOf, type Json, objectIn, objectsOf, textIn } from '../transport/json.ts';

const maxBytes = 64;
const byPlace = /^choice:[0-9]{1,2}$/;

/** Gives the data for a choice at its place among the others: the same for each rendering, and different for each choice. */
export function callbackDataFor({ value }: Choice, place: number): string {
  const fits = value.length > 0 && byteLength(value) <= maxBytes && !byPlace.test(value);
  return fits ? value : `choice:${place}`;
}

/** Finds what the pressed button said, in the keyboard of the message that it stands under. */
function titleOf(data: string, message: Json): string | undefined {
  const rows = itemsOf(objectIn(message, 'reply_markup').inline_keyboard);
  const buttons = rows.flatMap((row) => objectsOf(row));
  const pressed = buttons.find((button) => textIn(button, 'callback_data') === data);
  return pressed ? textIn(pressed, 'text', 500) : undefined;
}

/** Turns a press into a part. The message it stands under may be too old for Telegram to tell more than its number. */
export function pressedPart(query: Json): Part | undefined {
  const data = textIn(query, 'data', 200);
  if (!data) return undefined;
  const title = titleOf(data, objectIn(query, 'message'));
  const value = byPlace.test(data) ? (title ?? data) : data;
  return { kind: 'postback', value, ...(title ? { title } : {}) };
}
