/** Lives through calls that come in, over their signed hooks: the menu, a status, a callback, a colleague, and what Twilio repeats. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slotBookFor } from '../../object/stubs.ts';
import { until } from '../hooks/testing/service.ts';
import { caller, openLine, pathOf } from './testing/line.ts';

let line: Awaited<ReturnType<typeof openLine>>;
beforeEach(async () => {
  line = await openLine();
});
afterEach(() => line.restore());

const newSid = () => `CA${crypto.randomUUID().replaceAll('-', '')}`;

/** Makes a call and answers what is asked; each answer goes to where the last question said. */
async function call(more: Record<string, string> = {}) {
  const CallSid = newSid();
  let heard = await line.hook(line.path, { CallSid, CallStatus: 'ringing', ...more });
  const answer = async (fields: Record<string, string>) => {
    heard = await line.hook(heard.next, { CallSid, CallStatus: 'in-progress', ...more, ...fields });
    return heard;
  };
  return {
    CallSid,
    heard: () => heard,
    press: (Digits: string) => answer({ Digits }),
    speak: (SpeechResult: string) => answer({ SpeechResult, Confidence: '0.9' }),
    answer,
    end: () => line.hook(`${line.path}/status`, { CallSid, CallStatus: 'completed', CallDuration: '42' }),
  };
}

const factsOf = async (type: string) => {
  const conversation = await line.conversation();
  return (conversation?.events ?? []).flatMap((event) => (event.type === type ? [event.facts] : []));
};
const callStates = async () => (await factsOf('CallChanged')).map((facts) => (facts as { state: string }).state);

describe('a call that comes in', () => {
  it('is answered with a menu in the languages of the market, as TwiML', async () => {
    const { heard } = await call();
    expect(heard()).toMatchObject({ status: 200, said: ['voice.greeting', 'voice.language', 'voice.language'] });
    expect(heard().first).toMatchObject({ verb: 'gather', keys: true, speech: true, numDigits: 1, onEmpty: true });
    expect(heard().text).toContain('language="sv-SE"');
  });

  it('that ends before a word was said leaves no conversation', async () => {
    const { end } = await call();
    expect((await end()).status).toBe(200);
    expect((await line.conversation())?.events ?? []).toEqual([]);
  });

  it('tells a status after order number and last four, and stands in the timeline without them', {
    timeout: 60_000,
  }, async () => {
    const { press, end } = await call();
    await press('1');
    await press('1');
    expect(line.asked).toHaveLength(0);
    expect((await press('311870')).said).toEqual(['voice.lastFour']);
    const told = await press('4242');
    expect(told.said).toEqual([expect.stringMatching(/^bot\.refund/), 'voice.more']);
    await end();
    await until(async () => ((await callStates()).includes('ended') ? true : undefined));
    const conversation = await line.conversation();
    const text = JSON.stringify(conversation?.events);
    expect(text).toContain('voice.said.status');
    // Ids and times have digits of their own, which may be these by chance.
    expect(text).not.toMatch(/(?<!\w)4242(?!\w)/);
    expect(await factsOf('CustomerIdentified')).toMatchObject([{ method: 'knowledge', verified: true }]);
    expect(conversation).toMatchObject({ state: 'bot', legs: [{ channel: 'phone', trust: 'channel' }] });
  });

  it('tells nothing for what does not match, and no more at all when tries are over', async () => {
    const { press } = await call();
    await press('1');
    await press('1');
    for (const left of ['bot.notVerified', 'bot.notVerified']) {
      await press('311870');
      expect((await press('9999')).said[0]).toBe(left);
    }
    await press('311870');
    expect((await press('9999')).said).toEqual(['bot.lockedOut', 'voice.nobody', 'voice.offer']);
    const again = await call();
    await again.press('1');
    await again.press('1');
    await again.press('311870');
    expect((await again.press('4242')).said[0]).toBe('bot.lockedOut');
  });

  it('tells a status after a code by text, where the market trusts one, and nobody learns whose number it is', {
    timeout: 60_000,
  }, async () => {
    line.restore();
    line = await openLine((market) => ({
      ...market,
      identity: { ...market.identity, trusted: 'code' },
      texts: { ...market.texts, sv: { ...market.texts.sv, 'callback.code': 'Kod {code}' } },
    }));
    const { press } = await call();
    await press('1');
    expect((await press('1')).said).toEqual(['voice.codeOffer']);
    expect((await press('1')).said).toEqual(['voice.code']);
    const [text] = line.texts();
    const code = /Kod (\d{6})/.exec(text?.get('Body') ?? '')?.[1] ?? '';
    expect([text?.get('To'), code]).toEqual([caller, expect.stringMatching(/^\d{6}$/)]);
    const wrong = code === '000000' ? '111111' : '000000';
    expect((await press(wrong)).said).toEqual(['voice.wrongCode', 'voice.code']);
    expect((await press(code)).said).toEqual([expect.stringMatching(/^bot\.refund/), 'voice.more']);

    const stranger = await call({ From: '+46701740602' });
    await stranger.press('1');
    expect((await stranger.press('1')).said).toEqual(['voice.codeOffer']);
    expect((await stranger.press('1')).said).toEqual(['voice.code']);
    expect((await stranger.press(code)).said).toEqual(['voice.wrongCode', 'voice.code']);
    expect(line.texts()).toHaveLength(1);
  });

  it('books a call back at the time that was chosen', { timeout: 60_000 }, async () => {
    const { press, speak } = await call();
    await press('1');
    expect((await speak('ring mig, tack')).said[0]).toBe('voice.slotNow');
    const booked = await press('2');
    expect([booked.said, booked.verbs.at(-1)?.verb]).toEqual([['voice.booked'], 'hangup']);
    const span = { from: Date.now() - 3_600_000, until: Date.now() + 8 * 86_400_000 };
    const [callback] = await until(async () => {
      const list = await slotBookFor(env, line).list(span, 10);
      return list.length > 0 ? list : undefined;
    });
    expect(callback).toMatchObject({ phone: caller, source: 'phone', state: 'booked', account: line.id });
    expect(callback?.conversationId).toBe((await line.conversation())?.id);
  });

  it('is connected to a colleague who presses 1, and the conversation is theirs', { timeout: 60_000 }, async () => {
    const astrid = await line.sitDown('Astrid', '+46701740683');
    const { press, answer, end, CallSid } = await call();
    await press('1');
    const connecting = await press('3');
    const dial = connecting.verbs.at(-1);
    if (dial?.verb !== 'dial') throw new Error('nobody is dialled');
    expect([dial.to, dial.callerId, dial.machineUrl]).toEqual([astrid.phone, '+46701740699', undefined]);
    const child = { CallSid: newSid(), ParentCallSid: CallSid, CallStatus: 'in-progress' };
    const asked = await line.hook(pathOf(dial.screenUrl), child);
    expect(asked.said).toEqual(['voice.agent.call']);
    expect((await line.hook(asked.next, { ...child, Digits: '1' })).verbs).toEqual([]);
    await until(async () => ((await callStates()).includes('talking') ? true : undefined));
    const done = await answer({ DialCallStatus: 'completed', DialCallDuration: '61' });
    expect(done.verbs.map(({ verb }) => verb)).toEqual(['hangup']);
    await end();
    await until(async () => ((await callStates()).includes('ended') ? true : undefined));
    const conversation = await line.conversation();
    expect(conversation).toMatchObject({ state: 'assigned', owner: { id: astrid.id, name: 'Astrid' } });
    expect((await factsOf('HandedOver'))[0]).toMatchObject({ reason: 'call' });
    expect((await factsOf('CallChanged')).at(-1)).toMatchObject({ state: 'ended', outcome: 'answered', seconds: 42 });
  });

  it('is offered a call back when the colleague does not pick up, or presses nothing', {
    timeout: 60_000,
  }, async () => {
    await line.sitDown('Astrid', '+46701740683');
    const { press, answer, CallSid } = await call();
    await press('1');
    const dial = (await press('3')).verbs.at(-1);
    if (dial?.verb !== 'dial') throw new Error('nobody is dialled');
    const child = { CallSid: newSid(), ParentCallSid: CallSid, CallStatus: 'in-progress' };
    const first = await line.hook(pathOf(dial.screenUrl), child);
    const second = await line.hook(first.next, { ...child, Digits: '' });
    expect((await line.hook(second.next, { ...child, Digits: '' })).verbs.map(({ verb }) => verb)).toEqual(['hangup']);
    expect((await answer({ DialCallStatus: 'completed' })).said).toEqual(['voice.nobody', 'voice.offer']);
    const left = await press('2');
    expect(left.said).toEqual(['voice.left']);
    await until(async () => ((await line.conversation())?.state === 'queued' ? true : undefined));
  });
});

describe('a caller who hangs up', () => {
  it('while a colleague is rung has nobody else rung for them, and the colleague is free again', {
    timeout: 60_000,
  }, async () => {
    const astrid = await line.sitDown('Astrid', '+46701740683');
    await line.sitDown('Bo', '+46701740684');
    const { press, answer, end } = await call();
    await press('1');
    expect((await press('3')).verbs.at(-1)).toMatchObject({ verb: 'dial', to: astrid.phone });
    await end();
    const after = await answer({ CallStatus: 'completed', DialCallStatus: 'no-answer' });
    expect(after.verbs.map(({ verb }) => verb)).toEqual(['hangup']);
    await until(async () => ((await callStates()).includes('ended') ? true : undefined));
    const next = await call();
    await next.press('1');
    expect((await next.press('3')).verbs.at(-1)).toMatchObject({ verb: 'dial', to: astrid.phone });
  });
});

describe('what Twilio repeats', () => {
  it('is answered as before, and counts once', async () => {
    const { press, heard, CallSid } = await call();
    await press('1');
    const question = heard().next;
    const first = await line.hook(question, { CallSid, Digits: '2' });
    const again = await line.hook(question, { CallSid, Digits: '2' });
    expect(again.text).toBe(first.text);
    const late = await line.hook(question.replace(/step=\d+/, 'step=1'), { CallSid, Digits: '1' });
    expect(late.text).toBe(first.text);
  });

  it('with a wrong signature is refused, and changes nothing', async () => {
    const { heard, press, CallSid } = await call();
    expect((await line.hook(heard().next, { CallSid, Digits: '1' }, 'AAAA')).status).toBe(403);
    expect((await line.hook(line.path, { CallSid: newSid() }, 'AAAA')).status).toBe(403);
    expect((await press('1')).said).toEqual(['voice.menu']);
  });

  it('of a call that nobody knows is hung up on, and what is no hook of a call is refused', async () => {
    const stranger = `${line.path}/step?call=cal_eu_nobody&step=4`;
    expect((await line.hook(stranger, { CallSid: newSid(), Digits: '1' })).verbs.map(({ verb }) => verb)).toEqual([
      'hangup',
    ]);
    expect((await line.hook(`${line.path}/customer?call=cal_eu_nobody`, { CallSid: newSid() })).verbs).toEqual([]);
    expect((await line.hook(`${line.path}/step?call=cal_us_nobody`, { CallSid: newSid() })).status).toBe(404);
    expect((await line.hook(`${line.path}/step?call=x`, { CallSid: newSid() })).status).toBe(400);
    expect((await line.hook(line.path, { CallSid: '' })).status).toBe(400);
    expect((await line.hook(`${line.path}/dance`, { CallSid: newSid() })).status).toBe(404);
  });
});
