/** Lives through the call of a callback, over Twilio's signed hooks: from the agent's phone to the customer's, whatever becomes of it. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createId } from '../../../schema/ids.ts';
import { bookCallback } from '../../callbacks/book.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { callbackFor, callFor, conversationFor } from '../../object/stubs.ts';
import { until } from '../hooks/testing/service.ts';
import { caller, openLine, pathOf } from './testing/line.ts';

let line: Awaited<ReturnType<typeof openLine>>;
beforeEach(async () => {
  line = await openLine();
});
afterEach(() => line.restore());

const agentPhone = '+46701740683';
const agentSid = `CA${'9'.repeat(32)}`;
const customerSid = `CA${'8'.repeat(32)}`;

/** Books a call for now, with an agent at the desk. */
async function book() {
  await line.sitDown('Astrid', agentPhone);
  const now = Date.now();
  const clock = () => Date.now();
  const answer = await bookCallback(
    { env, clock, snapshots: createSnapshots(env, clock) },
    {
      tenant: line.tenant,
      region: 'eu',
      market: 'se',
      source: 'agent',
      key: crypto.randomUUID(),
      phone: caller,
      trust: 'channel',
      slot: { granted: { from: now, until: now + 900_000 } },
      language: 'sv',
      name: 'Maja Berg',
      topic: 'A refund & more',
    },
  );
  if (answer.kind !== 'booked') throw new Error(`the call was not booked: ${JSON.stringify(answer)}`);
  const { id } = answer.callback;
  return { id, callback: () => callbackFor(env, { tenant: line.tenant, region: 'eu', callbackId: id }).read() };
}

/** Waits for the call that Twilio is asked for, and picks the agent's phone up. */
async function pickUp() {
  const { form } = await until(() => line.made()[0]);
  const agent = (path: string, fields: Record<string, string> = {}) =>
    line.hook(path, { CallSid: agentSid, CallStatus: 'in-progress', ...fields });
  return { form, agent, asked: await agent(pathOf(form.get('Url') ?? '')) };
}

/** Lets the agent press 1, and gives the addresses of the customer's call. */
async function connect() {
  const { form, agent, asked } = await pickUp();
  const dialled = await agent(asked.next, { Digits: '1' });
  const dial = dialled.verbs.at(-1);
  if (dial?.verb !== 'dial') throw new Error('the customer is not dialled');
  const customer = (CallStatus: string, more: Record<string, string> = {}) =>
    line.hook(pathOf(dial.statusUrl), { CallSid: customerSid, ParentCallSid: agentSid, CallStatus, ...more });
  const machine = (AnsweredBy: string) => line.hook(pathOf(dial.machineUrl), { CallSid: customerSid, AnsweredBy });
  const over = (DialCallStatus: string, more: Record<string, string> = {}) =>
    agent(dialled.next, { DialCallStatus, DialCallSid: customerSid, ...more });
  const end = () => line.hook(pathOf(form.get('StatusCallback') ?? ''), { CallSid: agentSid, CallStatus: 'completed' });
  return { form, dial, dialled, customer, machine, over, end };
}

const outcome = (callback: Awaited<ReturnType<typeof book>>['callback']) =>
  until(async () => (await callback())?.attempts.at(-1)?.outcome);

const callStates = async (conversationId: string) => {
  const address = { tenant: line.tenant, region: 'eu', market: 'se', conversationId };
  const body = await conversationFor(env, address).view({ kind: 'agent' }, { limit: 200 });
  return (body?.events ?? []).flatMap((event) => (event.type === 'CallChanged' ? [event.facts.state] : []));
};

describe('the call of a callback', { timeout: 60_000 }, () => {
  it('rings the agent, who presses 1 and hears whom it is about, then the customer; they talk', async () => {
    const { callback } = await book();
    const { form, asked } = await pickUp();
    expect([form.get('To'), form.get('From'), form.get('Record')]).toEqual([agentPhone, '+46701740699', 'false']);
    expect(asked.said).toEqual(['voice.agent.callback']);
    // A voicemail hears nothing of the customer: only who pressed the key does.
    expect(asked.text).not.toMatch(/Maja|refund/);
    const { dial, dialled, customer, over, end } = await connect();
    expect(dialled.said).toEqual(['Maja Berg. A refund & more.', 'voice.agent.connecting']);
    expect([dial.to, dial.callerId, dial.statusEvents]).toEqual([
      caller,
      '+46701740699',
      ['initiated', 'ringing', 'answered', 'completed'],
    ]);
    expect(dialled.text).toContain('record="do-not-record"');
    await customer('ringing');
    await customer('in-progress');
    await customer('ringing');
    await over('completed', { DialCallDuration: '61' });
    await customer('completed', { CallDuration: '61' });
    await end();
    expect(await outcome(callback)).toBe('answered');
    const done = await until(async () => {
      const now = await callback();
      return now?.state === 'done' ? now : undefined;
    });
    expect(done.attempts).toMatchObject([{ number: 1, agentName: 'Astrid', outcome: 'answered', seconds: 61 }]);
    const states = await until(async () => {
      const list = await callStates(done.conversationId);
      return list.includes('ended') ? list : undefined;
    });
    expect(states).toEqual(['ringing', 'talking', 'ended']);
  });

  it.each([
    ['busy', 'busy', 'voice.agent.busy'],
    ['no-answer', 'no-answer', 'voice.agent.noAnswer'],
    ['failed', 'failed', 'voice.agent.failed'],
    ['canceled', 'no-answer', 'voice.agent.noAnswer'],
  ])('to a customer whose phone is %s ends as %s, and the agent hears it', async (status, expected, said) => {
    const { callback } = await book();
    const { customer, over } = await connect();
    await customer('ringing');
    expect((await over(status)).said).toEqual([said]);
    await customer(status);
    expect(await outcome(callback)).toBe(expected);
  });

  it('to a machine is hung up on, and what comes later does not make it a talk', async () => {
    const { callback } = await book();
    const { customer, machine, over } = await connect();
    await customer('ringing');
    await customer('in-progress');
    await machine('machine_start');
    await customer('completed', { CallDuration: '9' });
    expect((await over('completed')).said).toEqual(['voice.agent.machine']);
    expect(await outcome(callback)).toBe('machine');
    expect(String(await until(() => line.changed(customerSid)))).toBe('Status=completed');
  });

  it('that was answered by a human is not hung up on', async () => {
    const { callback } = await book();
    const { customer, machine, over } = await connect();
    await customer('in-progress');
    await machine('human');
    await over('completed');
    expect(await outcome(callback)).toBe('answered');
    expect(line.changed(customerSid)).toBeUndefined();
  });

  it('that the agent does not take rings no customer', async () => {
    const { callback } = await book();
    const { form, agent, asked } = await pickUp();
    const again = await agent(asked.next, { Digits: '' });
    expect(again.said).toEqual(['voice.agent.callback']);
    expect((await agent(again.next, { Digits: '' })).verbs.map(({ verb }) => verb)).toEqual(['hangup']);
    await line.hook(pathOf(form.get('StatusCallback') ?? ''), { CallSid: agentSid, CallStatus: 'completed' });
    expect(await outcome(callback)).toBe('no-agent');
  });

  it('is told by signed hooks alone', async () => {
    const { callback } = await book();
    const { dial } = await connect();
    const hook = await line.hook(pathOf(dial.statusUrl), { CallSid: customerSid, CallStatus: 'busy' }, 'AAAA');
    expect(hook.status).toBe(403);
    expect((await callback())?.attempts.at(-1)?.outcome).toBeUndefined();
  });
});

describe('ringing an agent', { timeout: 60_000 }, () => {
  const request = () => {
    const callId = `cal_eu_${crypto.randomUUID().slice(0, 8)}-1`;
    const agent = { id: 'stf_eu_astrid', name: 'Astrid', phone: agentPhone };
    const { tenant, id: account } = line;
    const about = { tenant, region: 'eu', market: 'se', account, callId };
    const callbackId = createId('callback', 'eu', Date.now());
    return { about, callbackId, attempt: 1, agent, matter: { customer: caller, language: 'sv' } };
  };
  const dial = (asked: ReturnType<typeof request>) => callFor(env, asked.about).dial(asked);

  it('rings once, however often it is asked for', async () => {
    const asked = request();
    const answers = await Promise.all([dial(asked), dial(asked)]);
    expect(answers).toEqual(Array(2).fill({ kind: 'dialing', callId: asked.about.callId }));
    expect(line.made()).toHaveLength(1);
  });

  it('says no when Twilio does, and that nobody knows when Twilio does not say', async () => {
    line.line.create = () => Response.json({ code: 21210, message: 'not yours' }, { status: 400 });
    expect(await dial(request())).toEqual({ kind: 'failed', code: '21210' });
    line.line.create = () => new Response('<html>', { status: 500 });
    expect(await dial(request())).toEqual({ kind: 'unknown' });
  });

  it('finds the call that was made although nobody said so, and rings again only what is on no list', async () => {
    line.line.create = () => new Response('<html>', { status: 502 });
    const lost = request();
    expect(await dial(lost)).toEqual({ kind: 'unknown' });
    line.line.listed = [{ sid: agentSid, to: agentPhone }];
    expect(await dial(lost)).toEqual({ kind: 'dialing', callId: lost.about.callId });
    expect(line.made()).toHaveLength(1);

    line.line.listed = [];
    const never = request();
    expect(await dial(never)).toEqual({ kind: 'unknown' });
    line.line.create = () => Response.json({ sid: agentSid }, { status: 201 });
    expect(await dial(never)).toEqual({ kind: 'dialing', callId: never.about.callId });
    expect(line.made()).toHaveLength(3);
  });
});
