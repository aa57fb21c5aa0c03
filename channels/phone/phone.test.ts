/** Holds the telephone to what Twilio documents: TwiML that is well formed, hooks of any form, calls made once, numbers checked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../schema/problems.ts';
import { verbsOf } from '../../simulator/src/providers/voice/twiml.ts';
import { toBytes } from '../../src/lib/bytes.ts';
import type { ChannelDeps } from '../channel.ts';
import { createDeps, createHook, gateway, start } from '../testing/surroundings.ts';
import { hangUp, renderCall, sendCall } from './calls.ts';
import { checkPhone } from './check.ts';
import { findCall } from './find.ts';
import { accountSid, authToken, createPhoneAccount } from './fixtures/accounts.ts';
import { signatureOf } from './fixtures/sign.ts';
import { readVoiceHook } from './hook.ts';
import { parsePhone } from './parse.ts';
import { phone } from './phone.ts';
import type { Plan } from './plan.ts';
import { isMachine, outcomeOf, progressOf } from './status.ts';
import { toTwiml } from './twiml.ts';
import { voiceOf } from './voices.ts';

const account = createPhoneAccount();
const base = `${gateway}/hooks/phone/${account.id}`;

function hookWith(fields: Record<string, string>, path = '') {
  const body = new URLSearchParams({ AccountSid: accountSid, CallSid: 'CA11', ...fields }).toString();
  return createHook(account, body, { 'content-type': 'application/x-www-form-urlencoded' }, path);
}

/** Answers every request with one response and keeps what was asked. */
function playing(answer: () => Response | Promise<Response>) {
  const asked: Request[] = [];
  const deps: ChannelDeps = createDeps(async (input, init) => {
    asked.push(new Request(input, init));
    return answer();
  });
  return { asked, deps };
}

describe('TwiML', () => {
  const gather: Plan = [
    {
      verb: 'gather',
      ask: [
        { text: 'Tryck 1 & lyssna <noga>', language: 'sv' },
        { text: 'Press 2', language: 'en' },
      ],
      language: 'sv',
      digits: 1,
      hints: ['återbetalning', 'ring mig'],
      timeoutSeconds: 6,
      action: `${base}/step?call=cal_eu_1&step=2`,
    },
  ];

  it('asks for keys and speech, in the voice and the locale of each language', () => {
    const twiml = toTwiml(gather, 'SE');
    expect(twiml).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response>' +
        `<Gather input="dtmf speech" action="${base}/step?call=cal_eu_1&amp;step=2" method="POST" timeout="6" actionOnEmptyResult="true" finishOnKey="#" numDigits="1" language="sv-SE" hints="återbetalning, ring mig" speechTimeout="auto" profanityFilter="false">` +
        '<Say voice="Polly.Elin-Neural" language="sv-SE">Tryck 1 &amp; lyssna &lt;noga&gt;</Say>' +
        '<Say voice="Polly.Amy-Neural" language="en-GB">Press 2</Say>' +
        '</Gather></Response>',
    );
    expect(verbsOf(twiml, base)).toMatchObject([
      { verb: 'gather', numDigits: 1, lines: [{ text: 'Tryck 1 & lyssna <noga>' }, { text: 'Press 2' }] },
    ]);
  });

  it('dials with our number, records nothing, and hears of everything that happens', () => {
    const dial: Plan = [
      {
        verb: 'dial',
        to: '+46701740601',
        callerId: '+46701740699',
        ringSeconds: 30,
        limitSeconds: 14_400,
        action: `${base}/bridge?call=cal_eu_1`,
        report: `${base}/customer?call=cal_eu_1`,
        machine: `${base}/machine?call=cal_eu_1`,
      },
    ];
    expect(toTwiml(dial, 'SE')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response>' +
        `<Dial action="${base}/bridge?call=cal_eu_1" method="POST" callerId="+46701740699" timeout="30" timeLimit="14400" record="do-not-record" answerOnBridge="true">` +
        `<Number statusCallback="${base}/customer?call=cal_eu_1" statusCallbackEvent="initiated ringing answered completed" statusCallbackMethod="POST" machineDetection="Enable" amdStatusCallback="${base}/machine?call=cal_eu_1" amdStatusCallbackMethod="POST">+46701740601</Number>` +
        '</Dial></Response>',
    );
  });

  it('is well formed and says what it was given, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const [verb] = verbsOf(toTwiml([{ verb: 'say', text, language: 'en' }], 'GB'), base);
        const speakable = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ');
        // A carriage return travels as itself or as a line end; both are spoken as a pause.
        const spoken = (words: string) => words.replace(/\r\n?/g, '\n').trim();
        expect(verb?.verb).toBe('say');
        expect(spoken(verb && 'text' in verb ? String(verb.text) : '')).toBe(spoken(speakable));
      }),
    );
  });

  it('speaks as the country does, and English where no voice is known', () => {
    expect(voiceOf('en', 'US').speaks).toBe('en-US');
    expect(voiceOf('en', 'SE').speaks).toBe('en-GB');
    expect(voiceOf('es', 'US').hears).toBe('es-US');
    expect(voiceOf('es-MX', 'US').speaks).toBe('es-MX');
    expect(voiceOf('tlh', 'SE').speaks).toBe('en-GB');
  });
});

describe('an account', () => {
  it('takes no unsigned hooks in any mode: what answers them names people and their phones', () => {
    expect(() => createPhoneAccount({ mode: 'shadow' })).toThrow(/mode/);
  });
});

describe('a hook', () => {
  it('is taken when it is signed over the whole address, and not for another step', async () => {
    const hook = hookWith({ Digits: '1' }, '?call=cal_eu_1&step=2');
    hook.headers.set('x-twilio-signature', await signatureOf(hook.url.href, hook.body, authToken));
    const deps = createDeps(() => Promise.reject(new Error('no network')));
    expect(await phone.verify(hook, account, deps)).toEqual({ ok: true });
    const other = { ...hook, url: new URL(hook.url.href.replace('step=2', 'step=3')) };
    expect(await phone.verify(other, account, deps)).toMatchObject({ ok: false, code: 'signature-invalid' });
  });

  it('below the account is signed with our own address, whatever the inbound one is configured as', async () => {
    const proxied = createPhoneAccount({ publicUrl: 'https://voice.northpay.test/in' });
    const deps = createDeps(() => Promise.reject(new Error('no network')));
    const body = 'CallSid=CA11&Digits=1';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const url = new URL(`${base}/step?call=cal_eu_1&step=2`);
    const own = { method: 'POST' as const, url, headers: new Headers(headers), body: toBytes(body) };
    own.headers.set('x-twilio-signature', await signatureOf(url.href, body, authToken));
    expect(await phone.verify(own, proxied, deps)).toEqual({ ok: true });
    const first = { ...own, url: new URL(base), headers: new Headers(headers) };
    first.headers.set('x-twilio-signature', await signatureOf('https://voice.northpay.test/in', body, authToken));
    expect(await phone.verify(first, proxied, deps)).toEqual({ ok: true });
  });

  it.each([
    ['Anonymous', undefined],
    ['+266696687', undefined],
    ['', undefined],
    ['client:agent', undefined],
    ['+46701740601', '+46701740601'],
  ])('from %s is from %s', (From, from) => {
    expect(readVoiceHook(hookWith({ From })).from).toBe(from);
  });

  it('of a call without an id is malformed', () => {
    expect(() => readVoiceHook(hookWith({ CallSid: '' }))).toThrow(Problem);
  });

  it('says what was said, once each, of whoever called', () => {
    const [item] = parsePhone(hookWith({ From: '+46701740601', SpeechResult: 'återbetalning' }, '?step=3'));
    expect(item).toMatchObject({
      kind: 'message',
      providerEventId: 'CA11:3',
      from: { kind: 'phone', value: '+46701740601' },
      trust: 'channel',
      appointment: true,
    });
    expect(parsePhone(hookWith({ From: 'Anonymous', Digits: '1' }))).toMatchObject([
      { from: { value: 'withheld:CA11' }, trust: 'anonymous' },
    ]);
    expect(parsePhone(hookWith({ CallStatus: 'completed' }))).toEqual([{ kind: 'notice', what: 'call-completed' }]);
  });

  it('of any fields is read or malformed, never more', () => {
    const names = fc.constantFrom(
      'CallSid',
      'From',
      'Digits',
      'SpeechResult',
      'CallStatus',
      'CallDuration',
      'AnsweredBy',
      'DialCallStatus',
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.stringMatching(/^[+\d#*-]{0,60}$/))), (fields) => {
        try {
          const hook = readVoiceHook(hookWith(fields));
          expect(hook.digits).toMatch(/^[0-9*#]{0,40}$/);
          expect(hook.status).toMatch(/^[a-z_-]{0,40}$/);
          expect(hook.seconds ?? 0).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toMatchObject({ code: 'malformed' });
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('what Twilio says of a call', () => {
  it.each([
    ['initiated', undefined],
    ['queued', undefined],
    ['ringing', { state: 'ringing' }],
    ['in-progress', { state: 'talking' }],
    ['completed', { state: 'ended', outcome: 'answered' }],
    ['busy', { state: 'ended', outcome: 'busy' }],
    ['no-answer', { state: 'ended', outcome: 'no-answer' }],
    ['canceled', { state: 'ended', outcome: 'no-answer' }],
    ['failed', { state: 'ended', outcome: 'failed' }],
    ['toString', undefined],
  ])('as %s means %o', (status, progress) => {
    expect(progressOf(status)).toEqual(progress);
  });

  it('as unknown is a failure at the end of a dialled call', () => {
    expect([outcomeOf('teleported'), outcomeOf(undefined), outcomeOf('busy')]).toEqual(['failed', 'failed', 'busy']);
  });

  it.each([
    ['human', false],
    ['unknown', false],
    ['machine_start', true],
    ['machine_end_beep', true],
    ['fax', true],
    [undefined, false],
  ])('to have been answered by %s is a machine: %s', (by, machine) => {
    expect(isMachine(by)).toBe(machine);
  });
});

describe('a call of ours', () => {
  const request = {
    to: '+46701740683',
    url: `${base}/agent?call=cal_eu_1`,
    statusUrl: `${base}/status?call=cal_eu_1`,
    ringSeconds: 25,
  };
  const rendered = renderCall(request, account);

  it('is asked for with all that Twilio needs, and never recorded', async () => {
    const { asked, deps } = playing(() => Response.json({ sid: 'CA77' }, { status: 201 }));
    expect(await sendCall(rendered, account, deps)).toEqual({ kind: 'sent', providerMessageId: 'CA77' });
    const form = new URLSearchParams(await asked[0]?.text());
    expect([...form]).toEqual([
      ['To', request.to],
      ['From', '+46701740699'],
      ['Url', request.url],
      ['Method', 'POST'],
      ['StatusCallback', request.statusUrl],
      ['StatusCallbackMethod', 'POST'],
      ['StatusCallbackEvent', 'initiated'],
      ['StatusCallbackEvent', 'ringing'],
      ['StatusCallbackEvent', 'answered'],
      ['StatusCallbackEvent', 'completed'],
      ['Timeout', '25'],
      ['Record', 'false'],
    ]);
  });

  it('is found among those made since, and not among older ones or those that came in', async () => {
    const listed = (direction: string, at: number) =>
      Response.json({ calls: [{ sid: 'CA77', direction, date_created: new Date(at).toUTCString() }] });
    const find = (answer: Response) =>
      findCall(rendered, { since: start, except: [] }, account, playing(() => answer).deps);
    expect(await find(listed('outbound-api', start + 1_000))).toEqual({ kind: 'found', providerMessageId: 'CA77' });
    expect(await find(listed('outbound-api', start - 60_000))).toEqual({ kind: 'absent' });
    expect(await find(listed('inbound', start + 1_000))).toEqual({ kind: 'absent' });
    expect(
      await find(Response.json({ calls: [{ sid: 'CA1', direction: 'outbound-api', date_created: 'soon' }] })),
    ).toMatchObject({ kind: 'unavailable' });
    expect(await find(new Response('<html>'))).toMatchObject({ kind: 'unavailable' });
    const used = { since: start, except: ['CA77'] };
    expect(await findCall(rendered, used, account, playing(() => listed('outbound-api', start)).deps)).toEqual({
      kind: 'absent',
    });
  });

  it('is ended, or was over already', async () => {
    const end = (answer: Response) => hangUp('CA77', account, playing(() => answer).deps);
    expect(await end(Response.json({ sid: 'CA77' }))).toEqual({ kind: 'ended' });
    expect(await end(Response.json({ code: 21220 }, { status: 400 }))).toEqual({ kind: 'over' });
    expect(await end(Response.json({ code: 20404 }, { status: 404 }))).toEqual({ kind: 'over' });
    expect(await end(Response.json({}, { status: 503 }))).toEqual({ kind: 'again', code: 'http-503' });
  });
});

describe('a number', () => {
  const listed = (changes: Record<string, unknown>) => () =>
    Response.json({
      incoming_phone_numbers: [
        {
          voice_url: base,
          voice_method: 'POST',
          status_callback: `${base}/status`,
          capabilities: { voice: true },
          ...changes,
        },
      ],
    });
  const check = (answer: () => Response | Promise<Response>) => checkPhone(account, playing(answer).deps);

  it('that is set up is well', async () => {
    expect(await check(listed({}))).toEqual({
      aspects: { token: { state: 'ok' }, sender: { state: 'ok' }, webhook: { state: 'ok' } },
    });
    expect(await check(listed({ voice_url: `${base}#rc=2` }))).toMatchObject({ aspects: { webhook: { state: 'ok' } } });
  });

  it.each([
    [{ voice_url: 'https://elsewhere.test' }, 'set to https://elsewhere.test'],
    [{ voice_url: 'https://me:pass@elsewhere.test/in?key=1' }, 'set to https://elsewhere.test/in;'],
    [{ voice_url: '' }, 'not set'],
    [{ voice_method: 'GET' }, 'HTTP POST'],
    [{ trunk_sid: 'TK1' }, 'TK1'],
  ])('whose calls do not come to us is broken: %o', async (changes, words) => {
    expect(await check(listed(changes))).toMatchObject({
      aspects: { webhook: { state: 'broken', detail: expect.stringContaining(words) } },
    });
  });

  it('of which no end is told is warned of', async () => {
    expect(await check(listed({ status_callback: '' }))).toMatchObject({ aspects: { webhook: { state: 'warning' } } });
  });

  it('that is not ours, cannot speak, or whose token is dead is broken; what cannot be asked is unknown', async () => {
    expect(await check(() => Response.json({ incoming_phone_numbers: [] }))).toMatchObject({
      aspects: { sender: { state: 'broken' } },
    });
    expect(await check(listed({ capabilities: { voice: false } }))).toMatchObject({
      aspects: { sender: { state: 'broken' } },
    });
    expect(await check(() => Response.json({ code: 20003 }, { status: 401 }))).toMatchObject({
      aspects: { token: { state: 'broken' } },
    });
    expect(await check(() => new Response('', { status: 500 }))).toMatchObject({
      aspects: { token: { state: 'unknown' } },
    });
    expect(await check(() => Promise.reject(new TypeError('Network connection lost.')))).toMatchObject({
      aspects: { token: { state: 'unknown' } },
    });
  });
});
