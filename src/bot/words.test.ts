/** Says how the bot's replies are labelled where a market asks for it. */
import { expect, it } from 'vitest';
import { testMarket } from '../../test/support/market.ts';
import { createWords } from './words.ts';

const texts = (disclosure: 'first-reply' | 'every-reply') => {
  const base = testMarket();
  const market = {
    ...base,
    bot: { ...base.bot, disclosure },
    texts: { ...base.texts, sv: { ...base.texts.sv, 'widget.bot': 'Bot' } },
  };
  const words = createWords(market as typeof base, 'sv');
  words.say('bot.askOrder');
  words.say('bot.askLastFour');
  return words
    .messages()
    .map(({ content }) => content.parts.map((part) => (part.kind === 'text' ? part.text : part.kind)).join());
};

it('labels the first message of every reply as a bot’s', () => {
  expect(texts('every-reply')).toEqual(['Bot: bot.askOrder', 'bot.askLastFour']);
});

it('leaves that to the greeting otherwise', () => {
  expect(texts('first-reply')).toEqual(['bot.askOrder', 'bot.askLastFour']);
});
