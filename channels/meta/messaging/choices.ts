/**
 * Owns how answers to press are offered: as quick replies, which are gone once one was pressed.
 * Source: https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/quick-replies
 */
import type { Choice } from '../../../schema/message.ts';
import { cutText } from '../../text/split.ts';

const maxReplies = 13;
const maxTitle = 20;

/** Renders choices; each value once. */
export function quickReplies(given: readonly Choice[]): Record<string, unknown>[] {
  const choices = given.filter(({ value }, index) => given.findIndex((other) => other.value === value) === index);
  return choices.slice(0, maxReplies).map(({ value, title }) => ({
    content_type: 'text',
    title: cutText(title, maxTitle),
    payload: value,
  }));
}

/** Writes choices as words, for where they stand under no text: Meta takes none without. */
export function titlesOf(choices: readonly Choice[]): string {
  return choices.map(({ title }) => title).join(' · ');
}
