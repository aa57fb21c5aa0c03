/** Owns which language a turn answers in: the conversation's, unless the customer clearly writes another one the bot speaks. */
import { plainText } from '../../schema/message.ts';
import type { BotPorts, BotTurnInput } from './ports.ts';

/** Finds the language of this turn's answer. */
export function languageFor(input: BotTurnInput, ports: Pick<BotPorts, 'languageOf'>): string {
  const { bot: spoken, default: usual } = input.market.languages;
  const current = spoken.includes(input.language) ? input.language : usual;
  // Titles of pressed buttons are our words, not the customer's.
  const text = input.messages
    .map(({ content }) => plainText(content.parts.filter(({ kind }) => kind !== 'postback')))
    .join('\n');
  const written = ports.languageOf(text, spoken);
  return written !== undefined && spoken.includes(written) ? written : current;
}
