import { describe, expect, it } from 'vitest';
import { createMarket, startTalk, templates } from '../../../test/support/bot-stage.ts';
import type { BotLinks } from '../ports.ts';
import { isTextRequest } from '../text-request.ts';

const visitor = { kind: 'visitor', value: 'ctc_us_1' } as const;

type Answer = Awaited<ReturnType<BotLinks['ask']>>;

function textingMarket() {
  const market = createMarket({});
  return { ...market, bot: { ...market.bot, maxMisses: 2, intents: [...market.bot.intents, 'text-request'] } };
}

/** Begins a talk in a chat; `answers` are what sending a code answers, in order. */
function talk(...answers: Answer[]) {
  const numbers: string[] = [];
  const links: BotLinks = {
    async ask(number) {
      numbers.push(number);
      return answers.shift() ?? { kind: 'refused', why: 'unavailable' };
    },
  };
  return { ...startTalk({ input: { handle: visitor, market: textingMarket() }, ports: { links } }), numbers };
}

const sent: Answer = { kind: 'asked', address: '+14 ••• 42' };

describe('who has to leave', () => {
  it('is asked for a number, to which a code goes', async () => {
    const { say, numbers } = talk(sent);
    const asked = await say('sorry, I have to go now');
    expect([asked.intent, templates(asked)]).toEqual(['text-request', ['bot.textPhone']]);
    const coded = await say('(415) 555-0142');
    expect(templates(coded)).toEqual(['bot.textCode']);
    expect(numbers).toEqual(['(415) 555-0142']);
    expect(coded.memory.flow).toBeUndefined();
  });

  it('may give the number at once, or change their mind', async () => {
    const { say, numbers } = talk(sent);
    expect(templates(await say('can we continue by sms? my number is +1 415 555 0142'))).toEqual(['bot.textCode']);
    expect(numbers).toEqual(['+1 415 555 0142']);
    const other = talk();
    await other.say('text me please');
    expect(templates(await other.say('no'))).toEqual(['bot.goOn']);
  });

  it('is asked again for a wrong number, then helped by a human; also when no code can be sent', async () => {
    const { say } = talk({ kind: 'refused', why: 'bad-number' }, { kind: 'refused', why: 'bad-number' });
    await say('text me');
    expect(templates(await say('900 555 0142'))).toEqual(['bot.textBadNumber']);
    expect((await say('900 555 0143')).handover).toBeDefined();
    const other = talk();
    await other.say('text me');
    const none = await other.say('415 555 0142');
    expect(templates(none)).toEqual(['bot.textNone']);
    expect((await other.say('yes')).handover).toBeDefined();
  });

  it('takes along what they write on elsewhere', async () => {
    const { say } = startTalk({ input: { market: textingMarket() } });
    expect(templates(await say('I have to leave'))).not.toContain('bot.textPhone');
  });
});

describe('a wish to go on by text', () => {
  it.each([
    'Can you text me?',
    'I have to leave',
    'Could we continue over text message?',
    'kan vi fortsätta på sms?',
    'Jag måste gå nu, smsa mig',
    '¿Podemos seguir por SMS?',
    'Tengo que irme ya',
  ])('is heard in "%s"', (text) => {
    expect(isTextRequest(text)).toBe(true);
  });

  it.each([
    'Why did you text me?',
    'I got a text from you',
    'jag fick ett sms från er',
    'stop texting me by sms',
    'I have to go to the shop to return it',
    'no quiero mensajes por sms',
    'where is my refund',
  ])('is not heard in "%s"', (text) => {
    expect(isTextRequest(text)).toBe(false);
  });
});
