import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { MarketSnapshot } from '../../schema/market.ts';
import type { DeskDown, InboxEntry } from '../../schema/socket/desk.ts';
import { snapshotKeys } from '../../schema/tenant.ts';
import { testMarket } from '../../test/support/market.ts';
import { deskFor } from '../object/stubs.ts';
import { type DeskAddress, deskSocketRequest } from './desk-reader.ts';
import { entry } from './testing/entries.ts';

/** Opens the desk of a market that no other test uses. */
async function openDesk(changes: Partial<MarketSnapshot> = {}) {
  const tenant = `t${crypto.randomUUID().slice(0, 8)}`;
  const address: DeskAddress = { tenant, region: 'eu', market: 'se' };
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify({ ...testMarket(), ...changes, tenant }));
  const desk = () => deskFor(env, address);
  return { address, desk, sync: (changed: Partial<InboxEntry>) => desk().sync(address, entry(changed)) };
}

type Open = Awaited<ReturnType<typeof openDesk>>;

/** Sits an agent down at a desk, and collects what they are told. */
async function sitDown({ desk, address }: Open, id: string, languages: string[] = []) {
  const request = deskSocketRequest(address, { kind: 'agent', id, name: id.toUpperCase(), languages });
  const { webSocket } = await desk().fetch(request);
  if (!webSocket) throw new Error('the desk gave no socket');
  const frames: DeskDown[] = [];
  const waiting: (() => void)[] = [];
  webSocket.addEventListener('message', ({ data }) => {
    frames.push(JSON.parse(String(data)) as DeskDown);
    for (const wake of waiting.splice(0)) wake();
  });
  webSocket.accept();
  /** Waits until a frame fits, and gives it. */
  async function heard<Type extends DeskDown['type']>(
    type: Type,
    fits: (frame: Extract<DeskDown, { type: Type }>) => boolean = () => true,
  ) {
    for (;;) {
      const found = frames.find((frame): frame is Extract<DeskDown, { type: Type }> => {
        return frame.type === type && fits(frame as Extract<DeskDown, { type: Type }>);
      });
      if (found) return found;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }
  return { frames, heard, say: (frame: unknown) => webSocket.send(JSON.stringify(frame)), raw: webSocket };
}

const presence = (state: string) => ({ type: 'presence', state });

describe('a desk', () => {
  it('gives places in the order of waiting, whatever order it hears of them', async () => {
    const desk = await openDesk();
    expect(await desk.sync({ conversationId: 'cnv_eu_b', waitingSince: 20 })).toMatchObject({ place: 1 });
    expect(await desk.sync({ conversationId: 'cnv_eu_c', waitingSince: 30 })).toMatchObject({ place: 2 });
    expect(await desk.sync({ conversationId: 'cnv_eu_a', waitingSince: 10 })).toMatchObject({ place: 1 });
    expect(await desk.sync({ conversationId: 'cnv_eu_c', waitingSince: 30 })).toMatchObject({ place: 3 });
    expect(await desk.desk().peek(desk.address, { id: 'a' })).toBe('cnv_eu_a');
    expect(await desk.desk().peek(desk.address, { id: 'a' }, { except: ['cnv_eu_a'] })).toBe('cnv_eu_b');
  });

  it('gives the most urgent the first place, as soon as it hears that they are', async () => {
    const desk = await openDesk();
    expect(await desk.sync({ conversationId: 'cnv_eu_a', waitingSince: 10 })).toMatchObject({ place: 1 });
    expect(await desk.sync({ conversationId: 'cnv_eu_b', waitingSince: 20 })).toMatchObject({ place: 2 });
    expect(await desk.sync({ conversationId: 'cnv_eu_b', waitingSince: 20, seq: 2, priority: 'urgent' })).toMatchObject(
      {
        place: 1,
      },
    );
    expect(await desk.desk().peek(desk.address, { id: 'a' })).toBe('cnv_eu_b');
  });

  it('comes to the same line however its news is ordered and repeated', async () => {
    const owner = { id: 'stf_eu_1', name: 'Astrid' };
    const news: Partial<InboxEntry>[] = [
      { conversationId: 'cnv_eu_a', seq: 1, status: 'bot' },
      { conversationId: 'cnv_eu_a', seq: 2, status: 'queued', waitingSince: 5 },
      { conversationId: 'cnv_eu_a', seq: 3, status: 'assigned', owner },
      { conversationId: 'cnv_eu_b', seq: 4, status: 'queued', waitingSince: 9 },
      { conversationId: 'cnv_eu_c', seq: 5, status: 'queued', waitingSince: 1 },
      { conversationId: 'cnv_eu_c', seq: 6, status: 'resolved' },
    ];
    const orders = [
      news,
      news.toReversed(),
      [...news, ...news],
      [5, 0, 4, 2, 3, 1, 4, 5].map((index) => news[index] ?? {}),
    ];
    for (const order of orders) {
      const desk = await openDesk();
      for (const each of order) await desk.sync(each);
      const agent = await sitDown(desk, 'a');
      const frame = await agent.heard('desk');
      expect(frame.waiting.map(({ conversationId }) => conversationId)).toEqual(['cnv_eu_b']);
      expect(frame.assigned.map(({ conversationId, seq }) => [conversationId, seq])).toEqual([['cnv_eu_a', 3]]);
    }
  });

  it('does not let a late word bring a resolved conversation back, but a newer one does', async () => {
    const desk = await openDesk();
    await desk.sync({ seq: 8, status: 'resolved' });
    expect(await desk.sync({ seq: 7, status: 'queued' })).toBeNull();
    expect(await desk.desk().peek(desk.address, { id: 'a' })).toBeNull();
    expect(await desk.sync({ seq: 9, status: 'queued' })).toMatchObject({ place: 1 });
  });

  it('keeps its line when it dies', async () => {
    const desk = await openDesk();
    await desk.sync({ conversationId: 'cnv_eu_a', waitingSince: 10, seq: 3 });
    await desk.sync({ conversationId: 'cnv_eu_b', waitingSince: 20, seq: 3 });
    await evictDurableObject(desk.desk());
    expect(await desk.desk().summary(desk.address)).toMatchObject({ waiting: 2 });
    expect(await desk.sync({ conversationId: 'cnv_eu_b', waitingSince: 1, seq: 2 })).toMatchObject({ place: 2 });
  });

  it('says when the queue opens instead of how long it takes, while that is closed', async () => {
    const week = Array.from({ length: 7 }, () => []);
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const hours = { week, exceptions: [{ date: tomorrow, name: 'open day', spans: [{ from: 480, until: 1_200 }] }] };
    const queues = testMarket().queues.map((queue) => ({ ...queue, hours }));
    const desk = await openDesk({ queues, timeZone: 'UTC' });
    expect(await desk.sync({})).toEqual({ place: 1, opensAt: Date.parse(`${tomorrow}T08:00:00Z`) });
  });

  it('reckons the wait with the agents who are available, idle, and speak the language', async () => {
    const desk = await openDesk();
    const handleMs = testMarket().queues[0]?.expectedHandleMs ?? 0;
    expect(await desk.sync({})).toEqual({ place: 1, expectedWaitMs: handleMs });
    const [astrid, james] = [await sitDown(desk, 'astrid', ['sv']), await sitDown(desk, 'james', ['en'])];
    for (const agent of [astrid, james]) agent.say(presence('available'));
    await astrid.heard(
      'agents',
      ({ agents }) => agents.every(({ state }) => state === 'available') && agents.length === 2,
    );
    expect(await desk.sync({})).toEqual({ place: 1, expectedWaitMs: 0 });
    await desk.sync({ conversationId: 'cnv_eu_0', status: 'assigned', owner: { id: 'astrid', name: 'A' } });
    expect(await desk.sync({})).toEqual({ place: 1, expectedWaitMs: handleMs });
    expect(await desk.sync({ conversationId: 'cnv_eu_2', language: 'en', waitingSince: 2 })).toMatchObject({
      place: 2,
    });
    expect(await desk.desk().peek(desk.address, { id: 'james' }, { languages: ['en'] })).toBe('cnv_eu_2');
  });

  it('belongs to one tenant', async () => {
    const [mine, theirs] = [await openDesk(), await openDesk()];
    await mine.sync({});
    expect(await theirs.desk().summary(theirs.address)).toEqual({ waiting: 0, assigned: 0, missed: 0, agents: [] });
  });
});

describe('an agent at a desk', () => {
  it('sees the desk at once, and then only what changes', async () => {
    const desk = await openDesk();
    await desk.sync({ seq: 2 });
    const agent = await sitDown(desk, 'a');
    expect(await agent.heard('desk')).toMatchObject({
      market: 'se',
      waiting: [{ seq: 2 }],
      agents: [{ id: 'a', state: 'away' }],
    });
    await desk.sync({ seq: 2 });
    await desk.sync({ seq: 1 });
    await desk.sync({ seq: 3, status: 'assigned', owner: { id: 'a', name: 'A' } });
    await desk.sync({ seq: 4, status: 'resolved' });
    await agent.heard('entry', ({ entry: { seq } }) => seq === 4);
    expect(agent.frames.map((frame) => (frame.type === 'entry' ? frame.entry.seq : frame.type))).toEqual([
      'desk',
      3,
      4,
    ]);
  });

  it('is there once with two windows, says the same in both, and is gone with the last', async () => {
    const desk = await openDesk();
    const watcher = await sitDown(desk, 'watcher');
    const first = await sitDown(desk, 'a');
    first.say(presence('available'));
    await watcher.heard('agents', ({ agents }) => agents[0]?.state === 'available');
    const second = await sitDown(desk, 'a');
    expect((await second.heard('desk')).agents.filter(({ id }) => id === 'a')).toEqual([
      { id: 'a', name: 'A', state: 'available' },
    ]);
    second.say(presence('away'));
    await watcher.heard(
      'agents',
      ({ agents }) => agents.length === 2 && agents[0]?.state === 'away' && watcher.frames.length > 3,
    );
    first.raw.close(1000, 'bye');
    second.raw.close(1000, 'bye');
    await watcher.heard('agents', ({ agents }) => agents.length === 1 && watcher.frames.length > 4);
    expect((await desk.desk().summary(desk.address)).agents.map(({ id }) => id)).toEqual(['watcher']);
  });

  it('gets an error frame for a bad one, and the socket lives', async () => {
    const desk = await openDesk();
    const agent = await sitDown(desk, 'a');
    agent.raw.send('{');
    expect(await agent.heard('error')).toMatchObject({ code: 'malformed' });
    agent.say({ type: 'presence', state: 'asleep' });
    await agent.heard('error', () => agent.frames.filter(({ type }) => type === 'error').length === 2);
    agent.say(presence('available'));
    await agent.heard('agents', ({ agents }) => agents[0]?.state === 'available');
  });

  it('stays, with what they said, while the desk sleeps', async () => {
    const desk = await openDesk();
    const agent = await sitDown(desk, 'a');
    agent.say(presence('available'));
    await agent.heard('agents');
    await evictDurableObject(desk.desk());
    await desk.sync({ seq: 9 });
    await agent.heard('entry', ({ entry: { seq } }) => seq === 9);
    expect((await desk.desk().summary(desk.address)).agents).toEqual([{ id: 'a', name: 'A', state: 'available' }]);
  });

  it('lets an agent who was checked long ago ask anew, instead of showing on what they may no longer see', async () => {
    const desk = await openDesk();
    const agent = await sitDown(desk, 'a');
    await agent.heard('desk');
    const closed = new Promise<number>((resolve) => agent.raw.addEventListener('close', ({ code }) => resolve(code)));
    await runInDurableObject(desk.desk(), (_, ctx) => {
      for (const socket of ctx.getWebSockets())
        socket.serializeAttachment({ ...(socket.deserializeAttachment() as object), openedAt: 0 });
    });
    await desk.sync({ conversationId: 'cnv_eu_secret' });
    expect(await closed).toBe(4_000);
    expect(agent.frames.filter(({ type }) => type === 'entry')).toEqual([]);
  });
});
