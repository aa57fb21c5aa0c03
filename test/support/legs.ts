/** Owns messages and commands on several legs of a test conversation, for tests of what may be said where. */
import type { Command, CommandOf } from '../../schema/conversation/commands.ts';
import { textMessage } from './conversation.ts';

export const phone = {
  channel: 'sms',
  account: 'acc_eu_sms',
  handle: { kind: 'phone', value: '+46701740605' },
} as const;
export const mail = {
  channel: 'email',
  account: 'acc_eu_mail',
  handle: { kind: 'email', value: 'asa@mail.test' },
} as const;
export const chat = { channel: 'chat', account: 'acc_eu_chat', handle: { kind: 'visitor', value: 'v1' } } as const;
export const page = {
  channel: 'messenger',
  account: 'acc_eu_page',
  handle: { kind: 'messenger', value: '4711' },
} as const;

type Place = Pick<CommandOf<'ReceiveMessage'>, 'channel' | 'account' | 'handle'>;
type Message = CommandOf<'ReceiveMessage'>;

/** Builds a customer's text on a leg. */
export function saidOn(place: Place, id: string, text: string, more: Partial<Message> = {}): Command {
  return textMessage(id, text, { ...place, once: `in:${place.account}:${id}`, ...more });
}

/** Builds a message made of one part. */
export function partOn(place: Place, id: string, part: Message['content']['parts'][number]): Command {
  return saidOn(place, id, '', { content: { parts: [part] } });
}
