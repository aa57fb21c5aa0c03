/**
 * Owns how Twilio understands STOP, START and HELP: the whole message, without case. Source:
 * https://help.twilio.com/articles/223134027 (the words), https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
 */
import type { OptOutHandling } from '../../../world/types.ts';

export type Keyword = 'STOP' | 'START' | 'HELP';

const words: Record<Keyword, readonly string[]> = {
  STOP: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  START: ['START', 'YES', 'UNSTOP'],
  HELP: ['HELP', 'INFO'],
};

const replies: Record<Keyword, string> = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};

/** Finds the keyword that a whole message is; nothing where the account leaves keywords to its owner. */
export function keywordOf(text: string, handling: OptOutHandling): Keyword | undefined {
  if (handling === 'off') return undefined;
  const said = text.trim().toUpperCase();
  return (Object.keys(words) as Keyword[]).find((keyword) => words[keyword].includes(said));
}

/** Gives what Twilio itself answers to a keyword. */
export function replyTo(keyword: Keyword): string {
  return replies[keyword];
}
