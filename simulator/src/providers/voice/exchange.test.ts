/** Holds the simulated telephone to what Twilio does: TwiML carried out, keys gathered, calls dialled, every step reported in order. */
import { describe, expect, it } from 'vitest';
import type { PhoneCall, PhoneManner } from './call.ts';
import { createExchange } from './exchange.ts';
import { verbsOf } from './twiml.ts';

const base = 'https://gateway.test/hooks/phone/acc';
const gather = `<Gather input="dtmf speech" action="${base}/next" numDigits="1" actionOnEmptyResult="true"><Say language="en-US">Press 1 &amp; wait</Say></Gather>`;
const dial = `<Dial action="${base}/over" callerId="+14155550197" timeout="20"><Number statusCallback="${base}/customer" statusCallbackEvent="initiated ringing answered completed" machineDetection="Enable" amdStatusCallback="${base}/machine">+12065550142</Number></Dial>`;

/** Sets a telephone up that is answered with the TwiML of each path. */
function setUp(documents: Record<string, string>, manner: Partial<PhoneManner> = {}) {
  const calls = new Map<string, PhoneCall>();
  const posts: { path: string; parameters: Record<string, string> }[] = [];
  const works: Promise<unknown>[] = [];
  let now = 1_000;
  const exchange = createExchange({
    load: (sid) => calls.get(sid),
    save: (call) => void calls.set(call.sid, structuredClone(call)),
    manner: () => ({ busy: false, machine: false, ...manner }),
    number: () => ({ accountSid: 'AC1', number: '+14155550197', authTokens: [] }),
    createSid: () => `CA${calls.size + 1}`,
    now: () => now,
    async post(_account, url, parameters) {
      const path = url.replace(base, '');
      posts.push({ path, parameters });
      const document = documents[path];
      return document === undefined ? undefined : `<?xml version="1.0"?><Response>${document}</Response>`;
    },
    later: (work) => void works.push(work),
    inOrder: async (_sid, report) => void (await report?.()),
  });
  const settle = async () => {
    while (works.length > 0) await works.shift();
  };
  const made = {
    account: 'acc',
    direction: 'outbound-api',
    from: '+14155550197',
    to: '+14155550180',
    phone: '+14155550180',
  } as const;
  return {
    exchange,
    posts,
    calls: () => [...calls.values()],
    call: (sid: string) => {
      const call = calls.get(sid);
      if (!call) throw new Error(`no call ${sid}`);
      return call;
    },
    settle,
    pass: (ms: number) => {
      now += ms;
    },
    /** Makes a call that rings, and reports everything. */
    async place() {
      const call = exchange.create({
        ...made,
        url: `${base}/agent`,
        statusUrl: `${base}/status`,
        statusEvents: ['initiated', 'ringing', 'answered', 'completed'],
      });
      await exchange.ring(call);
      await settle();
      return call.sid;
    },
  };
}

const told = (posts: { path: string; parameters: Record<string, string> }[], path: string) =>
  posts.filter((post) => post.path === path).map(({ parameters }) => parameters.CallStatus);

describe('a call', () => {
  it('rings, is answered, asks, takes a key and ends, and every step is reported', async () => {
    const phone = setUp({ '/agent': gather, '/next': '<Say>Bye</Say>' });
    const sid = await phone.place();
    await phone.exchange.answer(phone.call(sid));
    expect(phone.call(sid)).toMatchObject({ status: 'in-progress', gather: { numDigits: 1 } });
    await phone.exchange.press(phone.call(sid), '1');
    await phone.settle();
    expect(phone.posts.find(({ path }) => path === '/next')?.parameters).toMatchObject({ Digits: '1', CallSid: sid });
    expect(phone.call(sid).heard.map(({ by, text }) => [by, text])).toEqual([
      ['note', 'picked up'],
      ['machine', 'Press 1 & wait'],
      ['person', '[1]'],
      ['machine', 'Bye'],
      ['note', 'hung up'],
    ]);
    expect(told(phone.posts, '/status')).toEqual(['initiated', 'ringing', 'in-progress', 'completed']);
  });

  it('hands in speech, and silence where the gather asks for it', async () => {
    const phone = setUp({ '/agent': gather, '/next': gather });
    const sid = await phone.place();
    await phone.exchange.answer(phone.call(sid));
    await phone.exchange.speak(phone.call(sid), 'one');
    await phone.exchange.giveUp(phone.call(sid));
    const next = phone.posts
      .filter(({ path }) => path === '/next')
      .map(({ parameters }) => [parameters.SpeechResult, parameters.Digits]);
    expect(next).toEqual([
      ['one', undefined],
      [undefined, ''],
    ]);
  });

  it('to a busy phone, to one that nobody answers and to one that is declined ends so', async () => {
    const busy = setUp({}, { busy: true });
    expect(busy.call(await busy.place()).status).toBe('busy');
    const silent = setUp({});
    const sid = await silent.place();
    await silent.exchange.giveUp(silent.call(sid));
    expect(silent.call(sid).status).toBe('no-answer');
    const declined = setUp({});
    const other = await declined.place();
    await declined.exchange.hangUp(declined.call(other));
    expect(declined.call(other).status).toBe('busy');
  });

  it('that gets no TwiML hears an error and ends', async () => {
    const phone = setUp({});
    const sid = await phone.place();
    await phone.exchange.answer(phone.call(sid));
    expect(phone.call(sid)).toMatchObject({ status: 'completed' });
    expect(phone.call(sid).heard.some(({ text }) => text.includes('application error'))).toBe(true);
  });
});

describe('a dialled call', () => {
  const documents = { '/agent': dial, '/over': '<Say>Over</Say>', '/customer': '', '/machine': '' };

  it('connects both, and tells its end to whoever dialled', async () => {
    const phone = setUp(documents);
    const sid = await phone.place();
    await phone.exchange.answer(phone.call(sid));
    await phone.settle();
    const child = phone.call('CA2');
    expect(child).toMatchObject({ status: 'ringing', parent: sid, to: '+12065550142' });
    await phone.exchange.answer(child);
    phone.pass(61_000);
    expect(phone.call(sid).bridged).toBe(true);
    await phone.exchange.speak(phone.call('CA2'), 'Hello?');
    expect(phone.call(sid).heard.at(-1)).toMatchObject({ by: 'machine', text: 'Hello?' });
    await phone.exchange.hangUp(phone.call('CA2'));
    await phone.settle();
    expect(phone.posts.find(({ path }) => path === '/over')?.parameters).toMatchObject({
      DialCallStatus: 'completed',
      DialCallDuration: '61',
      DialBridged: 'true',
    });
    expect(told(phone.posts, '/customer')).toEqual(['initiated', 'ringing', 'in-progress', 'completed']);
    expect(phone.call(sid).status).toBe('completed');
  });

  it('says when a machine picked up', async () => {
    const phone = setUp(documents, { machine: true });
    const sid = await phone.place();
    await phone.exchange.giveUp(phone.call(sid));
    await phone.settle();
    await phone.exchange.giveUp(phone.call('CA2'));
    await phone.settle();
    expect(phone.posts.find(({ path }) => path === '/machine')?.parameters).toMatchObject({
      AnsweredBy: 'machine_start',
      CallSid: 'CA2',
    });
  });

  it('ends with whoever dialled it', async () => {
    const phone = setUp(documents);
    const sid = await phone.place();
    await phone.exchange.answer(phone.call(sid));
    await phone.settle();
    await phone.exchange.hangUp(phone.call(sid));
    expect(phone.call('CA2').status).toBe('canceled');
    expect(phone.posts.some(({ path }) => path === '/over')).toBe(false);
  });

  it('is connected after its screen, and not when the screen hangs up', async () => {
    const screened = dial.replace('<Number ', `<Number url="${base}/screen" `);
    const screen = gather.replace('/next', '/key');
    for (const [answer, isConnected] of [
      ['', true],
      ['<Hangup/>', false],
    ] as const) {
      const phone = setUp({ '/agent': screened, '/screen': screen, '/key': answer, '/over': '<Hangup/>' });
      const sid = await phone.place();
      await phone.exchange.answer(phone.call(sid));
      await phone.settle();
      await phone.exchange.answer(phone.call('CA2'));
      expect(phone.call(sid).bridged).toBeUndefined();
      await phone.exchange.press(phone.call('CA2'), '1');
      expect(phone.call(sid).bridged === true).toBe(isConnected);
    }
  });
});

describe('TwiML', () => {
  it.each(['<Response>', '<Say>x</Say>', '<Response><Dance/></Response>', '<Response></Say></Response>', 'hello', ''])(
    'that is none is refused: %s',
    (xml) => {
      expect(() => verbsOf(xml, base)).toThrow(SyntaxError);
    },
  );
});
