/**
 * Owns how answers to press are offered: up to three short ones as buttons, more or longer ones as a list.
 * Source: https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-reply-buttons-messages and
 * https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-list-messages
 */
import type { Choice } from '../../schema/message.ts';
import { cutText } from '../text/split.ts';

const maxButtons = 3;
const maxButtonTitle = 20;
const maxRowTitle = 24;
const maxRowDescription = 72;
/** The longest text above buttons; above a list it may be longer, but one limit keeps both alike. */
export const maxInteractiveText = 1_024;
/** What opens a list. WhatsApp wants a word there; a sign is the same in every language. */
const listLabel = '☰';

function buttons(choices: readonly Choice[]): Record<string, unknown> {
  return {
    type: 'button',
    action: { buttons: choices.map(({ value, title }) => ({ type: 'reply', reply: { id: value, title } })) },
  };
}

function list(choices: readonly Choice[]): Record<string, unknown> {
  const rows = choices.map(({ value, title }) => ({
    id: value,
    title: cutText(title, maxRowTitle),
    ...(title.length > maxRowTitle ? { description: cutText(title, maxRowDescription) } : {}),
  }));
  return { type: 'list', action: { button: listLabel, sections: [{ rows }] } };
}

/** Renders choices below a text. WhatsApp refuses a value or a button's title that is there twice. */
export function toInteractive(given: readonly Choice[], text: string): Record<string, unknown> {
  const choices = given.filter(({ value }, index) => given.findIndex((other) => other.value === value) === index);
  const titles = new Set(choices.map(({ title }) => title));
  const fits = choices.every(({ title }) => title.length <= maxButtonTitle);
  const asButtons = choices.length <= maxButtons && fits && titles.size === choices.length;
  return {
    ...(asButtons ? buttons(choices) : list(choices)),
    body: { text: text || choices.map(({ title }) => title).join(' · ') },
  };
}
