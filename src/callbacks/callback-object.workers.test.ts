/** Lives through a callback with everything it reaches: conversation, thread, desk and book, as they run. Only the telephone is away: the test tells what it would. */
import { runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { ConversationBody } from '../../schema/api/desk.ts';
import { createId } from '../../schema/ids.ts';
import { textMessage } from '../../test/support/conversation.ts';
import { systemClock } from '../lib/clock.ts';
import { createSnapshots } from '../markets/snapshots.ts';
import { callbackFor, conversationFor, deskFor, slotBookFor } from '../object/stubs.ts';
import { bookCallback } from './book.ts';
import { openSite, type Site } from './testing/site.ts';

const phone = '+46701740642';
const astrid = { id: 'stf_eu_astrid', name: 'Astrid Holm', phone: '+46701740683' };

const depsOf = () => ({ env, clock: systemClock, snapshots: createSnapshots(env, systemClock) });

async function viewOf({ address }: Site, conversationId: string): Promise<ConversationBody> {
  const body = await conversationFor(env, { ...address, conversationId }).view({ kind: 'agent' }, { limit: 200 });
  if (!body) throw new Error('no conversation');
  return body;
}

/** Books a call that is due at once. */
async function bookNow(site: Site, more: object = {}) {
  const now = Date.now();
  const answer = await bookCallback(depsOf(), {
    ...site.address,
    source: 'page',
    key: crypto.randomUUID(),
    phone,
    trust: 'channel',
    slot: { granted: { from: now, until: now + 900_000 } },
    language: 'sv',
    ...more,
  });
  if (answer.kind !== 'booked') throw new Error(`it was not booked: ${JSON.stringify(answer)}`);
  return answer.callback;
}

/** Wakes the callback until something is true of it. */
async function until(site: Site, callbackId: string, isSo: (attempts: number, state: string) => boolean) {
  const stub = callbackFor(env, { ...site.address, callbackId });
  for (let tries = 0; tries < 200; tries += 1) {
    const callback = await stub.read();
    if (callback && isSo(callback.attempts.filter(({ outcome }) => outcome).length, callback.state)) return callback;
    await runDurableObjectAlarm(stub);
    await scheduler.wait(10);
  }
  throw new Error(`it never came about: ${JSON.stringify(await stub.read())}`);
}

/** Waits until the timeline has heard of a change. */
async function told(site: Site, conversationId: string, what: string): Promise<ConversationBody> {
  for (let tries = 0; tries < 300; tries += 1) {
    const body = await viewOf(site, conversationId);
    if (changesIn(body).includes(what as ReturnType<typeof changesIn>[number])) return body;
    await scheduler.wait(10);
  }
  throw new Error(`the timeline never heard that it was ${what}`);
}

const changesIn = (body: ConversationBody) =>
  body.events.flatMap((event) => (event.type === 'CallbackChanged' ? [event.facts.change] : []));

describe('a callback that is due', () => {
  it('takes its conversation from nobody to an agent at the desk, and tells the timeline every step', async () => {
    const site = await openSite();
    await site.sitDown(astrid);
    const { id, conversationId } = await bookNow(site);
    await until(site, id, (_, state) => state === 'calling');
    const stub = callbackFor(env, { ...site.address, callbackId: id });
    const call = { attempt: 1, callId: 'cal_eu_1', by: 'customer' } as const;
    for (const state of ['ringing', 'talking', 'talking'] as const) await stub.callProgress({ ...call, state });
    for (let times = 0; times < 2; times += 1)
      await stub.callProgress({ ...call, state: 'ended', outcome: 'answered', seconds: 61 });
    await until(site, id, (_, state) => state === 'done');
    const body = await told(site, conversationId, 'done');
    expect(body.owner).toEqual({ kind: 'agent', id: astrid.id, name: astrid.name });
    expect(changesIn(body)).toEqual(['booked', 'due', 'calling', 'done']);
    expect(
      body.events.flatMap((event) => (event.type === 'CallChanged' ? [[event.facts.state, event.facts.seconds]] : [])),
    ).toEqual([
      ['ringing', undefined],
      ['talking', undefined],
      ['ended', 61],
    ]);
    expect(body.events.find(({ type }) => type === 'HandedOver')).toMatchObject({ facts: { reason: 'callback' } });
    const book = await slotBookFor(env, site.address).list({ from: 0, until: Date.now() + 86_400_000 }, 10);
    expect(book.map((each) => each.id)).toEqual([id]);
    // The call is over: she can take another one.
    expect(
      await deskFor(env, site.address).findCaller(site.address, { callId: 'other', language: 'sv' }),
    ).toMatchObject({ id: astrid.id });
  });

  it('finds nobody among agents without a phone or the language, and the conversation waits for a human', async () => {
    const site = await openSite({ retryAfterMinutes: [60] });
    await site.sitDown({ id: 'stf_eu_1', name: 'No Phone' });
    await site.sitDown({ id: 'stf_eu_2', name: 'No Swedish', phone: '+46701740681', languages: ['fi'] });
    const { id, conversationId } = await bookNow(site);
    const callback = await until(site, id, (attempts) => attempts === 1);
    expect(callback).toMatchObject({ state: 'booked', attempts: [{ outcome: 'no-agent' }] });
    expect((await viewOf(site, conversationId)).owner).toMatchObject({ kind: 'queue' });
  });

  it('goes to the agent who has the conversation, and promises one agent to one call', async () => {
    const site = await openSite();
    await site.sitDown(astrid);
    await site.sitDown({ ...astrid, id: 'stf_eu_bo', name: 'Bo Ek' });
    const find = (callId: string, prefer?: string) =>
      deskFor(env, site.address).findCaller(site.address, { callId, language: 'sv', ...(prefer ? { prefer } : {}) });
    expect(await find('one', 'stf_eu_bo')).toMatchObject({ id: 'stf_eu_bo' });
    expect(await find('one', 'stf_eu_bo')).toMatchObject({ id: 'stf_eu_bo' });
    expect(await find('two', 'stf_eu_bo')).toMatchObject({ id: astrid.id });
    expect(await find('three')).toBeNull();
    await deskFor(env, site.address).freeCaller(site.address, { agentId: 'stf_eu_bo', callId: 'one' });
    expect(await find('three')).toMatchObject({ id: 'stf_eu_bo' });
  });
});

describe('a callback that is to come', () => {
  it('keeps its conversation out of the line, open, and with the bot, until it is cancelled', async () => {
    const site = await openSite();
    const from = Date.now() + 86_400_000;
    const { id, conversationId } = await bookNow(site, { slot: { granted: { from, until: from + 900_000 } } });
    await until(site, id, (_, state) => state === 'booked');
    expect(await viewOf(site, conversationId)).toMatchObject({ state: 'bot', owner: { kind: 'bot' } });
    expect(await deskFor(env, site.address).summary(site.address)).toMatchObject({ waiting: 0 });
    const stub = callbackFor(env, { ...site.address, callbackId: id });
    expect(await stub.cancel('link')).toMatchObject({ kind: 'changed', callback: { state: 'cancelled' } });
    expect(await stub.cancel('link')).toMatchObject({ kind: 'changed' });
  });

  it('joins the conversation that it was asked for in, and is confirmed there', async () => {
    const site = await openSite();
    const conversationId = createId('conversation', 'eu', Date.now());
    const address = { ...site.address, conversationId };
    await conversationFor(env, address).receive(
      address,
      textMessage('1', 'Hej', { handle: { kind: 'phone', value: phone } }),
    );
    const from = Date.now() + 86_400_000;
    const { id } = await bookNow(site, {
      source: 'sms',
      slot: { granted: { from, until: from + 900_000 } },
      place: { kind: 'conversation', conversationId },
    });
    await until(site, id, (_, state) => state === 'booked');
    const body = await told(site, conversationId, 'booked');
    expect(body.legs.map(({ channel }) => channel)).toEqual(['sms']);
    const said = body.events.flatMap((event) =>
      event.type === 'MessageWritten' && event.facts.template ? [event.facts.template] : [],
    );
    expect(said).toContain('callback.confirmed');
  });

  it('is of its tenant: another one finds nothing under its id', async () => {
    const [site, rival] = [await openSite(), await openSite()];
    const { id } = await bookNow(site);
    expect(await callbackFor(env, { ...rival.address, callbackId: id }).read()).toBeNull();
  });
});
