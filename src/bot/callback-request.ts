/** Owns hearing that somebody asks to be called: by the market's keywords as a whole message, or in words. */
import type { MarketSnapshot } from '../../schema/market.ts';
import { toClauses } from './normalise.ts';
import { callbackPhrases, noCallback } from './phrases/callback.ts';
import { type Clause, isTakenBack, readClauses } from './read-clauses.ts';

/** Tells whether a text asks for a call, in any of the languages we know. */
export function isCallbackRequest(text: string): boolean {
  return asksForCall(readClauses(text));
}

/** Tells the same of a text that was read already. */
export function asksForCall(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const { said, found } = clause;
    if (isTakenBack(clause, { topic: 'callback', but: 'notCallback' })) return false;
    return found.callback !== undefined || (callbackPhrases.test(said) && !noCallback.test(said));
  });
}

/** Tells whether a message is one of the market's keywords for a call, and nothing else. */
export function isCallbackKeyword(text: string, { callback }: Pick<MarketSnapshot, 'callback'>): boolean {
  const said = plain(text);
  return said !== '' && Object.values(callback.keywords).some((words) => words.some((word) => plain(word) === said));
}

/** Tells whether the bot of a market may book calls. */
export function booksCallbacks({ callback, bot }: Pick<MarketSnapshot, 'callback' | 'bot'>): boolean {
  return callback.enabled && callback.account !== undefined && bot.intents.includes('callback-request');
}

const plain = (text: string): string => toClauses(text).flat().join(' ');
