import { describe, expect, it } from 'vitest';
import { createMarket, pressed, startTalk, templates } from '../../../test/support/bot-stage.ts';
import { callingMarket } from '../../callbacks/testing/market.ts';
import type { BotCallbackAnswer, BotCallbacks } from '../ports.ts';
import { pickOffers } from './pick-offers.ts';

const hourMs = 3_600_000;
const visitor = { kind: 'visitor', value: 'ctc_us_1' } as const;

type Call = Parameters<BotCallbacks['book']>[0];

/** Begins a talk in a market that calls back; `answers` are what booking answers, in order. */
function talk(
  answers: BotCallbackAnswer[] = [{ kind: 'booked' }],
  { handle, free = 3 }: { handle?: typeof visitor; free?: number } = {},
) {
  const { callback } = callingMarket();
  const base = createMarket({ callback });
  const market = { ...base, bot: { ...base.bot, intents: [...base.bot.intents, 'callback-request'] } };
  const booked: Call[] = [];
  const codes: string[] = [];
  const next = async () => answers.shift() ?? { kind: 'refused' as const, why: 'unavailable' as const };
  const callbacks: BotCallbacks = {
    slots: async () => [1, 5, 26].slice(0, free).map((hours) => ({ from: started.input.now + hours * hourMs })),
    book: (wish) => {
      booked.push(wish);
      return next();
    },
    confirm: (_, code) => {
      codes.push(code);
      return next();
    },
  };
  const started = startTalk({ input: { market, ...(handle ? { handle } : {}) }, ports: { callbacks } });
  return { ...started, booked, codes, at: (hours: number) => started.input.now + hours * hourMs };
}

describe('a wish for a call', () => {
  it('on a phone is booked on its own number with the chosen time', async () => {
    const { say, booked, at } = talk();
    const offer = await say('CALL ME');
    expect([offer.intent, templates(offer)]).toEqual(['callback-request', ['bot.callbackSlots']]);
    expect(offer.messages[0]?.content.choices?.map(({ value }) => value)).toEqual([
      `call:${at(1)}`,
      `call:${at(5)}`,
      `call:${at(26)}`,
      'human',
    ]);
    await say(pressed(`call:${at(5)}`));
    expect(booked).toMatchObject([{ from: at(5) }]);
    expect(booked[0]?.phone).toBeUndefined();
  });

  it.each(['2', '2.', 'Monday, November 16 at 9:00 AM EST'])(
    'takes "%s" for the choice where there are no buttons',
    async (said) => {
      const { say, booked, at } = talk();
      await say('please call me');
      await say(said);
      expect(booked).toMatchObject([{ from: at(5) }]);
    },
  );

  it('in a chat asks for the number, then for the code that proves it', async () => {
    const { say, booked, codes } = talk(
      [{ kind: 'code-sent', number: '+14 *** 42' }, { kind: 'refused', why: 'wrong-code' }, { kind: 'booked' }],
      { handle: visitor },
    );
    await say('can you call me back?');
    expect(templates(await say('1'))).toEqual(['bot.callbackPhone']);
    expect(templates(await say('it is (415) 555-0142'))).toEqual(['bot.callbackCode']);
    expect(booked).toMatchObject([{ phone: '(415) 555-0142' }]);
    expect(templates(await say('000000'))).toEqual(['bot.callbackWrongCode']);
    expect(templates(await say('123 456'))).toEqual(['bot.callbackBooked']);
    expect(codes).toEqual(['000000', '123 456']);
  });

  it('asks for another number when that one is not called, and for another time when that one is gone', async () => {
    const { say, booked } = talk(
      [{ kind: 'refused', why: 'bad-number' }, { kind: 'refused', why: 'taken' }, { kind: 'booked' }],
      { handle: visitor },
    );
    await say('call me');
    await say('1');
    expect(templates(await say('900 555 0142'))).toEqual(['bot.callbackBadNumber']);
    expect(templates(await say('415 555 0142'))).toEqual(['bot.callbackTaken']);
    await say('2');
    expect(booked.at(-1)).toMatchObject({ phone: '415 555 0142' });
    expect(new Set(booked.map(({ key }) => key)).size).toBe(1);
  });

  it('gets a human where no time is free, where it cannot be booked, and where no calls are booked', async () => {
    expect(templates(await talk([], { free: 0 }).say('call me'))).toEqual(['bot.callbackNone']);
    const broken = talk([]);
    await broken.say('call me');
    expect(templates(await broken.say('1'))).toEqual(['bot.callbackNone']);
    expect((await startTalk().say('call me back please')).handover?.reason).toBe('asked');
  });

  it('gives way to a human, a refund and a no in the middle of it', async () => {
    const human = talk();
    await human.say('call me');
    expect((await human.say('no, I want to talk to a person now')).handover).toBeDefined();
    const refund = talk();
    await refund.say('call me');
    expect((await refund.say('where is my refund?')).intent).toBe('refund-status');
    const no = talk();
    await no.say('call me');
    const answer = await no.say('no thanks');
    expect([answer.memory.flow, no.booked]).toEqual([undefined, []]);
  });

  it('hands over when its question is never answered', async () => {
    const { say } = talk();
    await say('call me');
    await say('what is the weather like');
    await say('bananas');
    expect((await say('bananas and apples')).handover?.reason).toBe('not-understood');
  });
});

describe('the offers', () => {
  it('are the next time, one later, and one of another day', () => {
    const free = Array.from({ length: 200 }, (_, index) => ({ from: 1_000 + index * 900_000 }));
    const [first, second, third] = pickOffers(free, 0);
    expect(first).toBe(1_000);
    expect((second ?? 0) - 1_000).toBeGreaterThanOrEqual(3 * hourMs);
    expect((third ?? 0) - 1_000).toBeGreaterThanOrEqual(20 * hourMs);
    expect(pickOffers([], 0)).toEqual([]);
    expect(pickOffers([{ from: 5 }], 0)).toEqual([5]);
  });
});
