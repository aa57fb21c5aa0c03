/** Owns what every view is given: the chat, how it stands, and the words, names and times in the session's language. */
import type { SessionBody } from '../../../schema/api/chat.ts';
import type { WidgetWord } from '../../../schema/widget-words.ts';
import type { Chat, ChatView } from '../logic/chat.ts';
import type { Author, Line } from '../logic/line.ts';

export type Ui = {
  chat: Chat;
  view: ChatView & Required<Pick<ChatView, 'here'>>;
  lines: readonly Line[];
  words: Record<WidgetWord, string>;
};

/** Puts a name or a number into a word. */
export function fill(word: string, value: string | number): string {
  return word.replace(/\{\w+\}/, () => String(value));
}

/** Gives the name under which somebody speaks. */
export function nameOf({ kind, name }: Author, { botName, tenantName, words }: SessionBody): string | undefined {
  return name ?? { you: words.you, bot: botName, agent: words.agent, system: tenantName }[kind];
}

/** Writes a time of day. */
export function timeOf(at: number, { language }: SessionBody): string {
  return new Date(at).toLocaleTimeString(language, { timeStyle: 'short' });
}

/** Names a day as people do. */
export function dayOf(at: number, { language, words }: SessionBody): string | undefined {
  const date = new Date(at);
  const isDaysAgo = (days: number) => date.toDateString() === new Date(Date.now() - days * 86_400_000).toDateString();
  if (isDaysAgo(0)) return words.today;
  if (isDaysAgo(1)) return words.yesterday;
  return date.toLocaleDateString(language, { dateStyle: 'full' });
}
