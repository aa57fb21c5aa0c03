/**
 * Owns answers to press. LINE tells a press by its data alone, so the data carry the title beside the value.
 * Sources: https://developers.line.biz/en/reference/messaging-api/#quick-reply, #postback-action
 */
import type { Choice, Part } from '../../schema/message.ts';
import { cutText } from '../text/split.ts';
import { type Json, objectIn, textIn } from '../transport/json.ts';

const maxChoices = 13;
const maxLabelLength = 20;
const maxDataLength = 300;
const separator = '\n';

/** Gives the quick reply that offers choices, or nothing when there are none. */
export function quickReply(choices: readonly Choice[]): Readonly<Record<string, unknown>> {
  if (choices.length === 0) return {};
  const items = choices.slice(0, maxChoices).map(({ value, title }) => ({
    type: 'action',
    action: {
      type: 'postback',
      label: cutText(title, maxLabelLength),
      data: `${value}${separator}${title}`.slice(0, maxDataLength),
      displayText: title,
    },
  }));
  return { quickReply: { items } };
}

/** Turns a press into a part: a choice of ours, a picked date, or a button of the account's own menu. */
export function pressedPart(postback: Json): Part {
  const data = textIn(postback, 'data', maxDataLength);
  const params = objectIn(postback, 'params');
  const picked = textIn(params, 'datetime', 100) ?? textIn(params, 'date', 100) ?? textIn(params, 'time', 100);
  if (!data) return { kind: 'unsupported', what: 'a pressed button without data' };
  const at = data.lastIndexOf(separator);
  const value = at > 0 ? data.slice(0, at) : data;
  const title = picked ?? (at > 0 ? data.slice(at + 1) : undefined);
  return { kind: 'postback', value, ...(title ? { title } : {}) };
}
