/**
 * Owns how a turn's words are made: only from the market's texts and the values they take, so that the bot cannot say
 * anything that was not written for it.
 */
import type { BotAnswer } from '../../schema/conversation/commands.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import type { Choice } from '../../schema/message.ts';
import type { TextKey } from '../../schema/text-keys.ts';
import { say, type TextValues, widgetWord } from '../lib/texts.ts';

export type BotMessage = BotAnswer['messages'][number];

type BotKey = Extract<TextKey, `bot.${string}`>;
type Values<Key extends BotKey> = keyof TextValues[Key] extends never ? [] : [values: TextValues[Key]];

/** Is one turn's mouth: messages in the order said. */
export type Words = {
  say<Key extends BotKey>(key: Key, ...values: Values<Key>): void;
  /** Hangs choices on what was said last. */
  offer(...choices: Choice[]): void;
  messages(): BotMessage[];
  human: Choice;
  now: Choice;
  yes: Choice;
  no: Choice;
};

/** Creates the words of one turn in one language. */
export function createWords(market: MarketSnapshot, language: string): Words {
  const said: BotMessage[] = [];
  return {
    say(key, ...values) {
      // The tuple of values is what `say` takes after the key; the compiler cannot see it through the generic.
      const text = (say as (market: MarketSnapshot, language: string, key: BotKey, values?: object) => string)(
        market,
        language,
        key,
        values[0],
      );
      said.push({ content: { parts: [{ kind: 'text', text }] }, template: key });
    },
    offer(...choices) {
      const last = said.at(-1);
      if (last) last.content.choices = choices;
    },
    messages: () =>
      market.bot.disclosure === 'every-reply' ? labelled(said, widgetWord(market, language, 'bot')) : said,
    human: { value: 'human', title: say(market, language, 'choice.human') },
    now: { value: 'now', title: say(market, language, 'choice.now') },
    yes: { value: 'yes', title: say(market, language, 'choice.yes') },
    no: { value: 'no', title: say(market, language, 'choice.no') },
  };
}

/** Some laws and platforms want every reply to say who wrote it; the first of a turn's messages does. */
function labelled([first, ...rest]: readonly BotMessage[], label: string): BotMessage[] {
  if (!first) return [];
  const [part, ...others] = first.content.parts;
  if (part?.kind !== 'text') return [first, ...rest];
  const parts = [{ ...part, text: `${label}: ${part.text}` }, ...others];
  return [{ ...first, content: { ...first.content, parts } }, ...rest];
}
