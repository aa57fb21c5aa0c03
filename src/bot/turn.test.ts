import { describe, expect, it } from 'vitest';
import type { AccountSystem, Refund } from '../../schema/account-system.ts';
import {
  createAccounts,
  createMarket,
  mayas,
  omars,
  pending,
  pressed,
  start,
  startTalk,
  templates,
  toText,
} from '../../test/support/bot-stage.ts';

const down: AccountSystem = {
  lookup: async () => ({ ok: false, reason: 'unavailable' }),
  customer: async () => ({ ok: false, reason: 'unavailable' }),
  orders: async () => ({ ok: false, reason: 'unavailable' }),
  order: async () => ({ ok: false, reason: 'unavailable' }),
  refunds: async () => ({ ok: false, reason: 'unavailable' }),
  verify: async () => ({ ok: false, reason: 'unavailable' }),
  act: async () => ({ ok: false, reason: 'unavailable' }),
};
const refund = (over: Partial<Refund>): Refund => ({ ...pending, ...over });
const maya = { id: 'cus_maya', verified: true };

describe('the first answer', () => {
  it('greets with the reference and offers a human', async () => {
    const answer = await startTalk({ input: { greeted: false } }).say('hello');
    expect(toText(answer)).toEqual(['en:bot.greeting|US-7K3Q-92FD|Northpay']);
    expect(answer.messages[0]?.content.choices).toEqual([{ value: 'human', title: 'en:choice.human' }]);
  });

  it('greets and handles what was asked in the same turn', async () => {
    const answer = await startTalk({ input: { greeted: false } }).say('where is my refund for order NP-US-311870?');
    expect(templates(answer)).toEqual(['bot.greeting', 'bot.askLastFour']);
  });

  it('greets and hands over when a human is asked for at once', async () => {
    const answer = await startTalk({ input: { greeted: false } }).say('I need a representative');
    expect(templates(answer)).toEqual(['bot.greeting']);
    expect(answer.handover?.reason).toBe('asked');
  });
});

describe('the question for a refund', () => {
  it('is answered from the account system once order and last four are proven', async () => {
    const talk = startTalk();
    expect(templates(await talk.say('where is my refund?'))).toEqual(['bot.askOrder']);
    expect(templates(await talk.say('np us 311870'))).toEqual(['bot.askLastFour']);
    const answer = await talk.say('4242');
    expect(toText(answer)).toEqual([
      'en:bot.refundPending|$129|NP-US-311870|Copperleaf|November 13|November 16|November 18|5',
      'en:bot.anythingElse',
    ]);
    expect(answer.identified).toEqual({ customerId: 'cus_maya', name: 'Maya Lindqvist' });
    expect(answer.intent).toBe('refund-status');
    expect(JSON.stringify(answer.memory)).not.toContain('4242');
  });

  it('takes order and digits from one message', async () => {
    expect(templates(await startTalk().say('refund status for np-us-311870, last four 4242'))).toEqual([
      'bot.refundPending',
      'bot.anythingElse',
    ]);
  });

  it('takes them from several messages at once', async () => {
    expect(templates(await startTalk().say('hi', 'where is my refund', 'NP-US-311870', '4242'))).toEqual([
      'bot.refundPending',
      'bot.anythingElse',
    ]);
  });

  it.each([
    [
      'paid',
      [refund({ state: 'paid', settled: '2026-11-14T10:00:00Z' })],
      'en:bot.refundDone|$129|NP-US-311870|Copperleaf|November 14|4242',
    ],
    [
      'turned down',
      [refund({ state: 'rejected', settled: '2026-11-14T10:00:00Z' })],
      'en:bot.refundRejected|NP-US-311870|Copperleaf|November 14',
    ],
    [
      'late',
      [refund({ registered: '2026-10-01T10:00:00Z' })],
      'en:bot.refundLate|$129|NP-US-311870|Copperleaf|October 1|October 6',
    ],
    ['not registered', [], 'en:bot.refundNone|NP-US-311870|Copperleaf'],
  ] as const)('tells a refund that is %s', async (_, refunds, said) => {
    const answer = await startTalk({ ports: { accounts: createAccounts(refunds) } }).say(
      'refund status NP-US-311870 last four 4242',
    );
    expect(toText(answer)[0]).toBe(said);
  });

  it('tells several refunds, newest first', async () => {
    const accounts = createAccounts([
      refund({ state: 'paid', settled: '2026-11-02T10:00:00Z', registered: '2026-11-01T10:00:00Z' }),
      pending,
    ]);
    const answer = await startTalk({ ports: { accounts } }).say('refund status NP-US-311870 last four 4242');
    expect(templates(answer)).toEqual(['bot.refundPending', 'bot.refundDone', 'bot.anythingElse']);
  });

  it('repeats its question once, then offers a human, then hands over', async () => {
    const talk = startTalk();
    await talk.say('where is my refund?');
    expect(templates(await talk.say('I like turtles'))).toEqual(['bot.askOrder']);
    expect(templates(await talk.say('green ones'))).toEqual(['bot.offer']);
    expect((await talk.say('very green'))?.handover?.reason).toBe('not-understood');
  });

  it('does not take our own reference for an order', async () => {
    expect(templates(await startTalk().say('where is my refund, reference US-7K3Q-92FD'))).toEqual(['bot.askOrder']);
  });
});

describe('verification', () => {
  it('says the same of a wrong order and of wrong digits, and tells the tries left', async () => {
    const wrongOrder = await startTalk().say('refund status NP-US-999999 last four 4242');
    const wrongDigits = await startTalk().say('refund status NP-US-311870 last four 9999');
    expect(toText(wrongOrder)).toEqual(['en:bot.notVerified|2']);
    expect({ ...wrongOrder, memory: undefined }).toEqual({ ...wrongDigits, memory: undefined });
    expect(wrongOrder.memory.steps).toEqual(wrongDigits.memory.steps);
  });

  it('lets a customer correct the digits', async () => {
    const talk = startTalk();
    await talk.say('refund status NP-US-311870 last four 9999');
    expect(templates(await talk.say('sorry, 4242'))).toEqual(['bot.refundPending', 'bot.anythingElse']);
  });

  it('locks out after the last try and hands over', async () => {
    const talk = startTalk();
    await talk.say('refund status NP-US-311870 last four 1111');
    await talk.say('2222');
    const answer = await talk.say('3333');
    expect(templates(answer)).toEqual(['bot.lockedOut']);
    expect(answer.handover?.reason).toBe('locked-out');
    expect(answer.verificationFailed).toEqual({ remaining: 0, lockedUntil: start + 3_600_000 });
  });

  it('does not ask the account system while the handle or the order is locked', async () => {
    const talk = startTalk();
    for (const digits of ['1111', '2222', '3333']) await talk.say(`refund status NP-US-311870 last four ${digits}`);
    const locked = await talk.say('refund status NP-US-309977 last four 1881');
    expect(locked.handover?.reason).toBe('locked-out');
    const stranger = startTalk({
      ports: { guard: talk.ports.guard },
      input: { handle: { kind: 'phone', value: '+15555550199' } },
    });
    expect((await stranger.say('refund status NP-US-311870 last four 4242')).handover?.reason).toBe('locked-out');
  });

  it('counts the tries of an order together, however it is spelled', async () => {
    const asked: string[] = [];
    const accounts = {
      ...createAccounts(),
      async verify({ order }: { order: string }) {
        asked.push(order);
        return { ok: true as const, value: null };
      },
    };
    const { guard } = startTalk().ports;
    const spellings = ['NP-US-311870', 'np-us-311870', ' NP US 311870', 'NP_US_311870', 'ＮＰ-US-311870', 'NPUS311870'];
    for (const [index, spelling] of spellings.entries()) {
      const handle = { kind: 'visitor' as const, value: `stranger-${index}` };
      const talk = startTalk({ ports: { accounts, guard }, input: { handle } });
      await talk.say('where is my refund?');
      await talk.say(pressed(`order:${spelling}`));
      await talk.say('last four 1111');
    }
    expect(asked).toHaveLength(3);
  });

  it('forgives typos after a success but buys no endless guesses at other orders', async () => {
    const talk = startTalk();
    const outcomes: (string | undefined)[] = [];
    for (let guess = 0; guess < 12; guess += 1) {
      delete talk.input.customer;
      const own = guess % 2 === 0;
      const answer = await talk.say(
        own ? 'refund status NP-US-311870 last four 4242' : `refund status NP-US-${500_000 + guess} last four 1234`,
      );
      outcomes.push(answer.handover?.reason);
    }
    expect(outcomes.slice(0, 11).every((outcome) => outcome === undefined)).toBe(true);
    expect(outcomes[11]).toBe('locked-out');
  });

  it('makes no try when tries cannot be counted', async () => {
    let asked = 0;
    const accounts = {
      ...createAccounts(),
      async verify() {
        asked += 1;
        return { ok: true as const, value: { customerId: 'cus_maya' } };
      },
    };
    const guard = { attempt: () => Promise.reject(new Error('gone')), clear: async () => undefined };
    expect(
      templates(await startTalk({ ports: { accounts, guard } }).say('refund status NP-US-311870 last four 4242')),
    ).toEqual(['bot.systemDown']);
    expect(asked).toBe(0);
  });

  it('offers a human in a market that wants another proof', async () => {
    const market = createMarket({
      identity: { accepted: [['order', 'birth-date']], tries: 3, lockoutMs: 1, trusted: 'signed-in' },
    });
    expect(templates(await startTalk({ input: { market } }).say('refund status NP-US-311870 last four 4242'))).toEqual([
      'bot.offer',
    ]);
  });
});

describe('a customer who is known', () => {
  it('is answered at once about their own order', async () => {
    expect(
      templates(await startTalk({ input: { customer: maya } }).say('where is my refund for NP-US-311870')),
    ).toEqual(['bot.refundPending', 'bot.anythingElse']);
  });

  it('need not name the order when only one has a refund', async () => {
    expect(toText(await startTalk({ input: { customer: maya } }).say('where is my refund?'))[0]).toContain(
      'NP-US-311870',
    );
  });

  it('chooses among their orders when several have refunds', async () => {
    const talk = startTalk({
      input: { customer: maya },
      ports: { accounts: createAccounts([pending, refund({ order: 'NP-US-311402' })]) },
    });
    const asked = await talk.say('where is my refund?');
    expect(asked.messages.at(-1)?.content.choices?.map(({ title }) => title)).toEqual([
      'NP-US-311870 · Copperleaf',
      'NP-US-311402 · Fernhill',
    ]);
    expect(toText(await talk.say(pressed('order:NP-US-311402')))[0]).toContain('Fernhill');
  });

  it("is asked for proof of somebody else's order as of one that does not exist", async () => {
    const others = await startTalk({ input: { customer: maya } }).say(`where is my refund for ${omars.number}`);
    const unknown = await startTalk({ input: { customer: maya } }).say('where is my refund for NP-US-999999');
    expect(toText(others)).toEqual(['en:bot.askLastFour']);
    expect({ ...others, memory: others.memory.steps }).toEqual({ ...unknown, memory: unknown.memory.steps });
  });

  it('stays who they are when they prove an order of somebody else', async () => {
    const answer = await startTalk({ input: { customer: maya } }).say(`refund status ${omars.number} last four 1881`);
    expect(templates(answer)[0]).toBe('bot.refundNone');
    expect(answer.identified).toBeUndefined();
  });

  it('is not known by a mere guess of the account system', async () => {
    const talk = startTalk({ input: { customer: { id: 'cus_maya', verified: false } } });
    expect(templates(await talk.say(`where is my refund for ${mayas.number}`))).toEqual(['bot.askLastFour']);
  });
});

describe('when a system is away', () => {
  it.each([
    ['says no', down],
    [
      'throws',
      new Proxy(down, {
        get: () => () => {
          throw new Error('boom');
        },
      }),
    ],
    ['never answers', new Proxy(down, { get: () => () => new Promise(() => undefined) })],
  ])('offers a human when the account system %s, and hands over with that reason', async (_, accounts) => {
    const talk = startTalk({
      ports: { accounts, sleep: async () => new Promise((resolve) => setTimeout(resolve, 5)) },
    });
    expect(templates(await talk.say('refund status NP-US-311870 last four 4242'))).toEqual(['bot.systemDown']);
    expect((await talk.say('yes please')).handover?.reason).toBe('system-down');
  });

  it('hands over with a bare packet when the packet cannot be built', async () => {
    const answer = await startTalk({ ports: { packet: () => Promise.reject(new Error('boom')) } }).say('agent');
    expect(answer.handover?.packet).toMatchObject({ reason: 'asked', verified: false, purchases: [], refunds: [] });
  });

  it('hears a human asked for when the understanding is away', async () => {
    const answer = await startTalk({ ports: { understand: () => Promise.reject(new Error('boom')) } }).say(
      'can I talk to a person?',
    );
    expect(answer.handover?.reason).toBe('asked');
  });
});

describe('everything else', () => {
  it('offers a human', async () => {
    const answer = await startTalk().say('what is the weather like in Malmö?');
    expect(templates(answer)).toEqual(['bot.offer']);
    expect(answer.messages[0]?.content.choices?.map(({ value }) => value)).toEqual(['human', 'no']);
  });

  it('hands over when the offer is accepted, by word or by button', async () => {
    const spoken = startTalk();
    await spoken.say('weather?');
    expect((await spoken.say('yes')).handover?.reason).toBe('asked');
    const button = startTalk();
    await button.say('weather?');
    expect((await button.say(pressed('human'))).handover?.reason).toBe('asked');
  });

  it('goes on when the offer is declined', async () => {
    const talk = startTalk();
    await talk.say('weather?');
    expect(templates(await talk.say('no thanks'))).toEqual(['bot.goOn']);
  });

  it('hands over after as many misses as the market allows', async () => {
    const talk = startTalk();
    await talk.say('weather?');
    await talk.say('cats?');
    expect((await talk.say('dogs?')).handover?.reason).toBe('not-understood');
  });

  it('does not follow an intent the market has not listed', async () => {
    const market = createMarket();
    market.bot.intents = [];
    const talk = startTalk({
      input: {
        market,
        memory: {
          misses: 0,
          steps: [],
          flow: { name: 'refund-status', step: 'last-four', slots: { order: mayas.number } },
        },
      },
    });
    expect(templates(await talk.say('4242'))).toEqual(['bot.offer']);
    expect(templates(await talk.say('where is my refund'))).toEqual(['bot.offer']);
  });

  it('says goodbye and closes when that was all', async () => {
    const talk = startTalk();
    await talk.say('refund status NP-US-311870 last four 4242');
    const answer = await talk.say('no, that was all');
    expect(templates(answer)).toEqual(['bot.closing']);
    expect(answer.resolve).toBe(true);
  });

  it('answers about another order without being asked again what it is about', async () => {
    const talk = startTalk();
    await talk.say('refund status NP-US-311870 last four 4242');
    expect(toText(await talk.say('and NP-US-311402?'))[0]).toBe('en:bot.refundNone|NP-US-311402|Fernhill');
  });

  it('says nothing to a reaction', async () => {
    const answer = await startTalk().say({ parts: [{ kind: 'reaction', target: 'x', emoji: '👍' }] });
    expect(answer.messages).toEqual([]);
  });

  it('offers a human for a picture without words', async () => {
    const answer = await startTalk().say({
      parts: [{ kind: 'attachment', name: 'a.jpg', type: 'image/jpeg', state: 'pending' }],
    });
    expect(templates(answer)).toEqual(['bot.offer']);
  });

  it('answers in the language the customer clearly writes', async () => {
    const answer = await startTalk({ ports: { languageOf: () => 'es' } }).say('¿dónde está mi reembolso?');
    expect(toText(answer)).toEqual(['es:bot.askOrder']);
    expect(answer.language).toBe('es');
  });

  it('hands the packet what was done and talked about', async () => {
    const talk = startTalk();
    await talk.say('where is my refund for NP-US-311870');
    const answer = await talk.say('get me a human');
    expect(answer.handover?.packet.summary).toBe(
      'The customer asked for a human. Talked about order NP-US-311870. The customer is not verified.',
    );
    expect(answer.handover?.packet.steps.map(({ what }) => what)).toEqual([
      'asked for the last four digits',
      'handed over: asked',
    ]);
    expect(answer.memory.flow).toBeUndefined();
  });
});
