/** Owns `window.parley`, by which a page speaks to its chat: who signed in, who signed out, open, close. */
import type { Chat } from './logic/chat.ts';

export type PageCall = [command: 'identify', token: string] | [command: 'signOut' | 'open' | 'close'];
/** Is the function on the page. Before the script has come, a page may put a function there that collects calls in `q`. */
export type PageApi = { (...call: PageCall): void; q?: ArrayLike<unknown>[] };

declare global {
  interface Window {
    parley?: PageApi | undefined;
  }
}

/** Builds the function and makes the calls that were waiting for it. */
export function createPageApi(
  chat: Pick<Chat, 'identify' | 'signOut' | 'open' | 'close'>,
  waiting: PageApi['q'] = [],
): PageApi {
  const call = (command: unknown, token?: unknown) => {
    if (command === 'identify' && typeof token === 'string') chat.identify(token);
    else if (command === 'signOut' || command === 'open' || command === 'close') chat[command]();
  };
  for (const { 0: command, 1: token } of waiting) call(command, token);
  return call;
}
