/**
 * Owns the carriers' own words for stop, start and help. A word counts only as the whole message. A market's further words
 * (STOPP, ARRET, …) belong to its snapshot and are the conversation's affair.
 * Source: https://help.twilio.com/articles/223134027 (long codes), https://help.twilio.com/articles/360058144374 (toll-free)
 */
export type Keyword = 'stop' | 'start' | 'help';

const words: Record<Keyword, readonly string[]> = {
  stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  // YES starts again at Twilio too, but only for whoever had stopped; to everybody else it is the answer to a question.
  start: ['START', 'UNSTOP'],
  help: ['HELP', 'INFO'],
};

/** Tells which carrier word a text is, if it is nothing else; case and outer white space do not matter. */
export function carrierKeyword(text: string): Keyword | undefined {
  const said = text.trim().toUpperCase();
  return (Object.keys(words) as Keyword[]).find((keyword) => words[keyword].includes(said));
}
