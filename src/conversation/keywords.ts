/** Owns the market's own consent words (STOPP, ALTO, …): the whole message, without case, accents or punctuation. */
import type { MarketSnapshot } from '../../schema/market.ts';

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase();
}

/** Tells which consent word a message is, if it is nothing else. */
export function keywordOf(text: string, words: MarketSnapshot['consent']): 'stop' | 'start' | 'help' | undefined {
  const said = plain(text);
  if (!said) return undefined;
  for (const keyword of ['stop', 'start', 'help'] as const) {
    if (words[keyword].some((word) => plain(word) === said)) return keyword;
  }
  return undefined;
}
