/** Holds the menu to its sentences, and whole calls of anything to three promises: no crash, nothing told before a proof, an end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callbackRulesSchema } from '../../../schema/callback.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { createMarket } from '../../../test/support/bot-stage.ts';
import { decideIvr, firstState } from './decide.ts';
import type { Answer, CallerInput, IvrContext, IvrState, IvrStep, Question } from './ivr.ts';

const start = Date.parse('2026-11-24T15:00:00Z');
const from = '+12065550142';
const colleague = { id: 'stf_us_maria', name: 'Maria Delgado', phone: '+14155550180' };
const secret = 'Your refund of 129 dollars is on its way.';
const slots = [1, 2, 30].map((hours) => ({
  from: start + hours * 3_600_000,
  until: start + hours * 3_600_000 + 900_000,
  left: 1,
}));

function marketWith(changes: Partial<MarketSnapshot> = {}): MarketSnapshot {
  const market = createMarket(changes);
  const callback = callbackRulesSchema.parse({ enabled: true, account: 'acc_us_phone', smsAccount: 'acc_us_sms' });
  return { ...market, callback: { ...callback, ...changes.callback } };
}

const closed = () => {
  const market = marketWith();
  const week = Array.from({ length: 7 }, () => [{ from: 60, until: 120 }]);
  return { ...market, queues: market.queues.map((queue) => ({ ...queue, hours: { week, exceptions: [] } })) };
};

type World = Partial<{ [Ask in Question['ask']]: (question: Extract<Question, { ask: Ask }>) => Answer }>;
const usual: Required<World> = {
  'send-code': () => ({ to: 'send-code', sent: true }),
  'check-code': ({ code }) => ({
    to: 'check-code',
    proved:
      code === '123456'
        ? { kind: 'told', customerId: 'cus_maya', sentences: [secret] }
        : { kind: 'failed', remaining: 1 },
  }),
  prove: ({ order, lastFour }) => ({
    to: 'prove',
    proved:
      order === 'NP-US-311870' && lastFour === '4242'
        ? { kind: 'told', customerId: 'cus_maya', sentences: [secret] }
        : { kind: 'failed', remaining: 2 },
  }),
  slots: () => ({ to: 'slots', slots }),
  book: ({ slot }) => ({ to: 'book', outcome: 'booked', slot }),
  confirm: () => ({ to: 'confirm', outcome: 'booked' }),
  colleague: () => ({ to: 'colleague', colleague }),
};

type Options = { market?: MarketSnapshot; world?: World; withheld?: boolean };

/** Makes a call, and plays the world that the menu asks. */
function call({ market = marketWith(), world = {}, withheld = false }: Options = {}) {
  const context: IvrContext = { market, now: start, orderPrefix: 'NP-US-' };
  const said: string[] = [];
  const steps: IvrStep[] = [];
  let state: IvrState = firstState(context, withheld ? undefined : from);

  function step(input: Parameters<typeof decideIvr>[1]): void {
    let next = decideIvr(state, input, context);
    for (let asked = 0; 'question' in next; asked += 1) {
      if (asked > 5) throw new Error('asks for ever');
      steps.push(next);
      const { question } = next;
      const answer = { ...usual, ...world }[question.ask] as (asked: Question) => Answer;
      next = decideIvr(next.state, { kind: 'answer', answer: answer(question) }, context);
    }
    steps.push(next);
    state = next.state;
    said.push(...next.reply.say.map(({ text }) => text));
  }

  step({ kind: 'begin' });
  const after = (input: CallerInput) => {
    step(input);
    return talk;
  };
  const talk = {
    press: (digits: string) => after({ kind: 'keys', digits }),
    speak: (text: string) => after({ kind: 'speech', text }),
    silence: () => after({ kind: 'silence' }),
    dialled: (accepted: boolean) => after({ kind: 'dialled', accepted }),
    do: (input: CallerInput) => after(input),
    said,
    steps,
    /** Gives the keys of what was said last. */
    heard: () => said.map((text) => text.split('|')[0]?.replace(/^\w\w:/, '')),
    last: () =>
      said
        .at(-1)
        ?.split('|')[0]
        ?.replace(/^\w\w:/, ''),
    after: () => {
      const reply = steps.at(-1);
      return reply && 'reply' in reply ? reply.reply.then : undefined;
    },
    place: () => state.place,
    state: () => state,
    told: () => said.includes(secret),
    asksHuman: () => steps.some(({ asksHuman }) => asksHuman),
    timeline: () => steps.flatMap(({ heard }) => heard ?? []),
  };
  return talk;
}

describe('a call', () => {
  it('is greeted, asked for its language in each, and goes on in the one chosen', () => {
    const talk = call();
    expect(talk.said.map((text) => text.slice(0, 17))).toEqual([
      'en:voice.greeting',
      'en:voice.language',
      'es:voice.language',
    ]);
    expect(talk.press('2').said.at(-1)).toBe('es:voice.menu');
    expect(call().speak('español, por favor').said.at(-1)).toBe('es:voice.menu');
  });

  it('is not asked for a language where there is one', () => {
    const market = marketWith({ languages: { default: 'en', bot: ['en'], humans: ['en'], fallbacks: {} } });
    expect(call({ market }).heard()).toEqual(['voice.greeting', 'voice.menu']);
  });

  it('hears first what the market has to say for now', () => {
    const market = marketWith({ phone: { notices: { en: 'Card payments are down.' } } });
    expect(call({ market }).said[1]).toBe('Card payments are down.');
  });

  it('repeats by 9, leads back by star, and asks twice before it looks for a person', () => {
    const talk = call().press('1').press('9');
    expect(talk.heard().slice(-2)).toEqual(['voice.menu', 'voice.menu']);
    talk.press('1').press('*');
    expect(talk.last()).toBe('voice.menu');
    talk.press('7');
    expect(talk.heard().slice(-2)).toEqual(['voice.again', 'voice.menu']);
    expect(talk.press('8').after()).toEqual({ kind: 'connect', colleague });
  });

  it('gets a person wherever it asks for one, in words or by 0', () => {
    for (const way of [[], ['1'], ['1', '1'], ['1', '1', '311870'], ['1', '2']]) {
      const talk = call();
      for (const key of way) talk.press(key);
      expect([way, talk.speak('I want to talk to a human').after()]).toEqual([way, { kind: 'connect', colleague }]);
    }
    expect(call().press('0').after()).toEqual({ kind: 'connect', colleague });
  });
});

describe('a status', () => {
  it('is told after order number and last four, keyed', () => {
    const talk = call().press('1').press('1');
    expect(talk.last()).toBe('voice.order');
    expect(talk.press('311870#').last()).toBe('voice.lastFour');
    expect(talk.told()).toBe(false);
    expect(talk.press('4242').told()).toBe(true);
    expect(talk.steps.at(-1)?.identified).toEqual({ customerId: 'cus_maya' });
    expect(talk.last()).toBe('voice.more');
  });

  it.each([
    ['N P U S three one one eight seven zero', 'four two four two'],
    ['NP-US-311870', '4242'],
    ['311870', 'ending in 4242'],
  ])('is told after "%s" and "%s"', (order, lastFour) => {
    expect(call().press('1').press('1').speak(order).speak(lastFour).told()).toBe(true);
  });

  it('is not told for what does not match, nor for a number that calls', () => {
    const talk = call().press('1').press('1').press('311870').press('1111');
    expect([talk.told(), talk.heard().slice(-2)]).toEqual([false, ['bot.notVerified', 'voice.order']]);
  });

  it('ends at a person when tries are over or the account system is away', () => {
    const lost = { prove: () => ({ to: 'prove', proved: { kind: 'locked' } }) as const };
    const talk = call({ world: lost }).press('1').press('1').press('311870').press('1111');
    expect([talk.heard().at(-2), talk.after()]).toEqual(['bot.lockedOut', { kind: 'connect', colleague }]);
    const away = { prove: () => ({ to: 'prove', proved: { kind: 'down' } }) as const };
    expect(call({ world: away }).press('1').press('1').press('311870').press('1111').heard().at(-2)).toBe(
      'voice.systemDown',
    );
  });

  it('is offered by a code only where the market trusts one, and then needs no order', () => {
    const identity = { ...marketWith().identity, trusted: 'code' as const };
    const talk = call({ market: marketWith({ identity }) })
      .press('1')
      .press('1');
    expect(talk.last()).toBe('voice.codeOffer');
    expect(talk.press('1').last()).toBe('voice.code');
    expect(talk.press('999999').told()).toBe(false);
    expect(talk.press('123456').told()).toBe(true);
    const hidden = call({ market: marketWith({ identity }), withheld: true })
      .press('1')
      .press('1');
    expect(hidden.last()).toBe('voice.order');
  });

  it('keeps no code and no digits of a payment method, neither in the call nor for the timeline', () => {
    const talk = call().press('1').press('1').press('311870').press('4242');
    expect(JSON.stringify(talk.state())).not.toMatch(/4242/);
    expect(talk.timeline().join()).not.toMatch(/4242/);
    expect(talk.timeline()).toEqual(['en:voice.said.status', 'en:voice.said.order|NP-US-311870']);
  });
});

describe('a case number', () => {
  it('is noted whatever it is, and nothing of the case is told', () => {
    const known = call().press('1').press('4').speak('U S 7 K 3 Q 9 2 F D');
    const keyed = call().press('1').press('4').press('75379233');
    expect(keyed.heard().slice(-2)).toEqual(['voice.noted', 'voice.menu']);
    expect(known.said.length).toBeGreaterThan(0);
  });
});

describe('a callback', () => {
  it('is booked for the number that calls, at one of a few times', () => {
    const talk = call().press('1').press('2');
    expect(talk.heard().slice(-3)).toEqual(['voice.slot', 'voice.slot', 'voice.slot']);
    talk.press('2');
    expect([talk.last(), talk.after()]).toEqual(['voice.booked', { kind: 'end' }]);
  });

  it('asks who withholds their number for one, and proves it with a code', () => {
    const world = { book: () => ({ to: 'book', outcome: 'code-sent', wish: 'cbk_us_1' }) as const };
    const talk = call({ withheld: true, world }).press('1').press('2').press('1');
    expect(talk.last()).toBe('voice.number');
    expect(talk.press('2065550142').last()).toBe('voice.code');
    expect(talk.press('123456').last()).toBe('voice.booked');
  });

  it('offers others when the time is gone, and leaves it to a person when that goes on', () => {
    const world = { book: () => ({ to: 'book', outcome: 'taken' }) as const };
    const talk = call({ world }).press('1').press('2').press('1');
    expect(talk.heard()).toContain('voice.slotTaken');
    for (let tries = 0; tries < 4; tries += 1) talk.press('1');
    expect([talk.after(), talk.asksHuman()]).toEqual([{ kind: 'end' }, true]);
  });

  it('is left to a person where no time is free', () => {
    const talk = call({ world: { slots: () => ({ to: 'slots', slots: [] }) } })
      .press('1')
      .speak('please call me back');
    expect([talk.heard().slice(-2), talk.asksHuman()]).toEqual([['voice.noSlots', 'voice.left'], true]);
  });
});

describe('a colleague', () => {
  it('who does not pick up is passed over once, then a callback is offered', () => {
    const asked: (readonly string[])[] = [];
    const world: World = {
      colleague: ({ except }) => {
        asked.push(except);
        return { to: 'colleague', colleague: { ...colleague, id: `stf_us_${asked.length}` } };
      },
    };
    const talk = call({ world }).press('1').press('3').dialled(false).dialled(false);
    expect(asked).toEqual([[], ['stf_us_1']]);
    expect(talk.heard().slice(-2)).toEqual(['voice.nobody', 'voice.offer']);
    expect(talk.steps.flatMap(({ freed }) => freed?.id ?? [])).toEqual(['stf_us_1', 'stf_us_2']);
    expect(talk.press('2').asksHuman()).toBe(true);
  });

  it('who took the call ends it', () => {
    expect(call().press('1').press('3').dialled(true).after()).toEqual({ kind: 'end' });
  });

  it('is not rung outside the hours: a callback is offered, or the wish is left', () => {
    const talk = call({ market: closed() }).press('1').press('3');
    expect(talk.heard().slice(-2)).toEqual(['voice.closed', 'voice.offer']);
    expect(talk.speak('no, I want a human').asksHuman()).toBe(true);
  });
});

describe('any call', () => {
  const input: fc.Arbitrary<CallerInput> = fc.oneof(
    fc.stringMatching(/^[0-9*#]{0,12}$/).map((digits): CallerInput => ({ kind: 'keys', digits })),
    fc
      .oneof(
        fc.string({ maxLength: 60 }),
        fc.constantFrom('yes', 'no', 'refund', 'a human please', 'call me', 'adiós', 'fyra två'),
      )
      .map((text): CallerInput => ({ kind: 'speech', text })),
    fc.constant<CallerInput>({ kind: 'silence' }),
    fc.boolean().map((accepted): CallerInput => ({ kind: 'dialled', accepted })),
  );
  const options = fc.record({
    withheld: fc.boolean(),
    isClosed: fc.boolean(),
    callsBack: fc.boolean(),
    trusted: fc.constantFrom('code' as const, 'signed-in' as const),
    nobody: fc.boolean(),
    booking: fc.constantFrom('booked' as const, 'taken' as const, 'bad-number' as const, 'refused' as const),
  });

  it('ends, and tells nothing of an account without a proof', () => {
    fc.assert(
      fc.property(
        options,
        fc.array(input, { maxLength: 50 }),
        ({ withheld, isClosed, callsBack, trusted, nobody, booking }, inputs) => {
          const base = isClosed ? closed() : marketWith();
          const market = {
            ...base,
            identity: { ...base.identity, trusted },
            callback: { ...base.callback, enabled: callsBack },
          };
          // Nothing anybody guesses here is right.
          const world: World = {
            prove: () => ({ to: 'prove', proved: { kind: 'failed', remaining: 1 } }),
            'check-code': () => ({ to: 'check-code', proved: { kind: 'failed', remaining: 1 } }),
            colleague: () => ({ to: 'colleague', colleague: nobody ? null : colleague }),
            book: () => ({ to: 'book', outcome: booking }),
          };
          const talk = call({ market, world, withheld });
          for (const each of inputs) talk.do(each);
          for (let silent = 0; silent < 60 && talk.place() !== 'over'; silent += 1)
            talk.do(talk.place() === 'ringing' ? { kind: 'dialled', accepted: false } : { kind: 'silence' });
          expect(talk.place()).toBe('over');
          expect(talk.told()).toBe(false);
          expect(talk.steps.some(({ identified }) => identified)).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });
});
