/** Tries to break promises over a customer's socket, with a real conversation in the real runtime. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it, vi } from 'vitest';
import { createId } from '../../schema/ids.ts';
import type { Part } from '../../schema/message.ts';
import type { DownFrame } from '../../schema/socket/down.ts';
import { snapshotKeys } from '../../schema/tenant.ts';
import { testMarket } from '../../test/support/market.ts';
import { handleOwner } from '../files/file-owner.ts';
import { storeFile } from '../files/file-store.ts';
import { conversationFor, deskFor } from '../object/stubs.ts';
import { socketRequest } from './socket-reader.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const account = 'acc_eu_chat';

/** Sets up a visitor of a tenant of its own, in a market without a bot. */
async function stage(changes: Parameters<typeof testMarket>[0] = {}) {
  const tenant = `t-${crypto.randomUUID().slice(0, 8)}`;
  const market = testMarket({ tenant, ...changes });
  const publish = (next: typeof market) =>
    env.SNAPSHOTS.put(
      snapshotKeys.market(tenant, 'se'),
      JSON.stringify({ ...next, bot: { ...next.bot, enabled: false } }),
    );
  await publish(market);
  const handle = { kind: 'visitor', value: createId('contact', 'eu', Date.now()) } as const;
  const address = () => ({
    tenant,
    region: 'eu',
    market: 'se',
    conversationId: createId('conversation', 'eu', Date.now()),
  });
  const store = (owner: string, name: string) =>
    storeFile(
      env,
      { tenant, region: 'eu', owner, name, type: 'image/png', bytes: png },
      { types: ['image/png'], maxBytes: 1_000 },
      Date.now(),
    );
  return { tenant, handle, address, store, owner: handleOwner(account, handle) };
}

async function connect(
  { handle }: Awaited<ReturnType<typeof stage>>,
  address: Parameters<typeof socketRequest>[0],
  previous?: string,
) {
  const stub = conversationFor(env, address);
  const reader = { kind: 'customer', channel: 'chat', account, handle, trust: 'anonymous' } as const;
  const response = await stub.fetch(socketRequest(address, { ...reader, opening: previous ? { previous } : {} }));
  const socket = response.webSocket;
  if (!socket) throw new Error('no socket');
  const frames: DownFrame[] = [];
  const waiting: (() => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    frames.push(JSON.parse(String(data)) as DownFrame);
    for (const wake of waiting.splice(0)) wake();
  });
  socket.accept();
  async function until<F extends DownFrame>(found: (frame: DownFrame) => frame is F): Promise<F> {
    for (;;) {
      const index = frames.findIndex(found);
      const frame = frames[index];
      if (frame && found(frame)) {
        frames.splice(index, 1);
        return frame;
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }
  const ask = (frame: object) => socket.send(JSON.stringify(frame));
  ask({ type: 'resume', v: 1, after: 0 });
  return {
    stub,
    ask,
    async say(clientId: string, parts: Part[], sentAt?: number) {
      ask({ type: 'send', clientId, parts, ...(sentAt === undefined ? {} : { sentAt }) });
      return until(
        (frame): frame is Extract<DownFrame, { type: 'ack' | 'error' }> =>
          (frame.type === 'ack' || frame.type === 'error') && frame.clientId === clientId,
      );
    },
    async stored(): Promise<string> {
      return runInDurableObject(stub, (_, { storage }) =>
        JSON.stringify(
          ['journal', 'processed', 'state', 'outbox'].map((table) =>
            storage.sql.exec(`SELECT * FROM ${table}`).toArray(),
          ),
        ),
      );
    },
    async received() {
      const body = await stub.view({ kind: 'agent' }, { limit: 100 });
      return (body?.events ?? []).flatMap((event) => (event.type === 'MessageReceived' ? [event] : []));
    },
  };
}

const text = (words: string): Part[] => [{ kind: 'text', text: words }];

it('takes no id that could be a card number', async () => {
  const visitor = await stage();
  const chat = await connect(visitor, visitor.address());
  expect(await chat.say('first-message', text('hej'))).toMatchObject({ type: 'ack' });
  expect(await chat.say('4111111111111111', text('hej igen'))).toMatchObject({ type: 'error', code: 'invalid' });
  expect(await chat.stored()).not.toContain('4111111111111111');
});

it('takes files that the visitor handed in, as they are stored, and no others', async () => {
  const visitor = await stage();
  const chat = await connect(visitor, visitor.address());
  const own = await visitor.store(visitor.owner, 'kvitto.png');
  const foreign = await visitor.store(handleOwner(account, { kind: 'visitor', value: 'ctc_eu_other' }), 'secret.png');
  const part = (fileId: string): Part[] => [
    {
      kind: 'attachment',
      fileId,
      name: 'invoice.pdf',
      type: 'text/html',
      source: 'https://evil.test',
      state: 'stored',
    },
  ];
  expect(await chat.say('with-own-file', part(own.fileId))).toMatchObject({ type: 'ack' });
  const [message] = await chat.received();
  expect(message?.content?.parts).toEqual([
    {
      kind: 'attachment',
      fileId: own.fileId,
      name: 'kvitto.png',
      type: 'image/png',
      sizeBytes: png.length,
      state: 'stored',
    },
  ]);
  for (const fileId of [foreign.fileId, 'fil_eu_4111111111111111'])
    expect(await chat.say(`with-${fileId.slice(-20)}-x`, part(fileId))).toMatchObject({
      type: 'error',
      code: 'invalid',
    });
});

it('remembers what was read once, however often a page says so, and nothing that does not exist yet', async () => {
  const visitor = await stage();
  const address = visitor.address();
  const chat = await connect(visitor, address);
  const agent = { kind: 'agent', id: 'stf_eu_astrid', name: 'Astrid Lind' } as const;
  const write = (once: string) =>
    chat.stub.receive(address, { type: 'WriteMessage', once, agent, parts: [{ kind: 'text', text: 'svar' }] });
  await chat.say('first-message', text('hej'));
  await chat.stub.receive(address, { type: 'ClaimConversation', once: 'claim', agent });
  const first = await write('w1');
  for (let upToSeq = 1_000; upToSeq < 1_020; upToSeq += 1) chat.ask({ type: 'read', upToSeq });
  await chat.say('second-message', text('hej igen'));
  const second = await write('w2');
  chat.ask({ type: 'read', upToSeq: 1_000 });
  await chat.say('third-message', text('och igen'));
  const marks = await runInDurableObject(chat.stub, (_, { storage }) =>
    storage.sql.exec<{ key: string }>("SELECT key FROM processed WHERE key LIKE 'read:%'").toArray(),
  );
  expect(marks).toHaveLength(2);
  const body = await chat.stub.view({ kind: 'customer' }, { limit: 100 });
  const read = (body?.events ?? []).flatMap((event) => (event.type === 'MessagesRead' ? [event.facts.upToSeq] : []));
  expect(read).toHaveLength(2);
  const written = (body?.events ?? []).flatMap((event) =>
    event.type === 'MessageWritten' && event.actor.kind === 'agent' ? [event.seq] : [],
  );
  expect(first.ok && second.ok && read).toEqual(written);
});

it('slows down whoever asks for everything again and again, and the socket lives', async () => {
  const visitor = await stage();
  const chat = await connect(visitor, visitor.address());
  for (let times = 0; times < 150; times += 1) chat.ask({ type: 'resume', v: 1, after: 0 });
  expect(await chat.say('after-the-flood', text('hej'))).toMatchObject({ type: 'ack' });
});

it('believes a device without a line for a day, not more', async () => {
  const visitor = await stage();
  const chat = await connect(visitor, visitor.address());
  await chat.say('from-long-ago', text('hej'), -1e300);
  const [message] = await chat.received();
  expect(message?.facts.sentAt).toBeGreaterThan(Date.now() - 90_000_000);
  expect(Number.isInteger(message?.facts.sentAt)).toBe(true);
});

it('knows a message that the conversation before took, also after this one has begun', async () => {
  const visitor = await stage();
  const [before, after] = [visitor.address(), visitor.address()];
  const earlier = await connect(visitor, before);
  await earlier.say('acknowledged-too-late', text('min fråga'));
  const later = await connect(visitor, after, before.conversationId);
  await later.say('something-new', text('hej'));
  expect(await later.say('acknowledged-too-late', text('min fråga'))).toMatchObject({ type: 'ack' });
  expect(await later.received()).toHaveLength(1);
});

it('tells whoever said something that it could not be stored', async () => {
  const visitor = await stage();
  await env.SNAPSHOTS.delete(snapshotKeys.market(visitor.tenant, 'se'));
  const chat = await connect(visitor, visitor.address());
  expect(await chat.say('to-nobody-at-all', text('hej'))).toMatchObject({ type: 'error', code: 'unavailable' });
});

it('tells the desk that a promise is broken although nobody says a word', async () => {
  const rule = {
    id: 'first',
    kind: 'first-response',
    name: 'First answer',
    budgetMs: 500,
    counts: 'calendar-time',
  } as const;
  const clocks = [{ ...rule, channels: [], priorities: [], starts: 'opened' as const }];
  const visitor = await stage({ clocks });
  const address = visitor.address();
  const chat = await connect(visitor, address);
  await chat.say('first-message', text('hej'));
  const desk = deskFor(env, address);
  await vi.waitFor(async () => expect(await desk.summary(address)).toMatchObject({ waiting: 1, missed: 1 }), 10_000);
  const body = await chat.stub.view({ kind: 'agent' }, { limit: 100 });
  expect(body?.clocks).toMatchObject([{ id: 'first', name: 'First answer', state: 'missed' }]);
  const missed = body?.events.filter(({ type }) => type === 'ClockMissed');
  expect(missed).toMatchObject([{ facts: { clock: 'first', dueAt: body?.clocks[0]?.dueAt } }]);
  const agent = { kind: 'agent', id: 'stf_eu_astrid', name: 'Astrid Lind' } as const;
  await chat.stub.receive(address, { type: 'ClaimConversation', once: 'claim', agent });
  await chat.stub.receive(address, { type: 'WriteMessage', once: 'w', agent, parts: text('svar') });
  await vi.waitFor(async () => expect(await desk.summary(address)).toMatchObject({ assigned: 1, missed: 0 }), 10_000);
});

it('wakes again for what was given up on, when it could not be told', async () => {
  const visitor = await stage();
  const chat = await connect(visitor, visitor.address());
  await chat.say('first-message', text('hej'));
  const alarmAt = await runInDurableObject(chat.stub, async (instance, { storage }) => {
    storage.sql.exec(
      'INSERT INTO outbox (lane, kind, effect, added_at, due_at, parked_at) VALUES (?, ?, ?, 0, 0, 1)',
      'bot',
      'RunBotTurn',
      JSON.stringify({ kind: 'RunBotTurn', lane: 'bot', turnId: 'trn_eu_1', epoch: 1 }),
    );
    Object.assign(instance, { receive: () => Promise.reject(new Error('the market cannot be read')) });
    await storage.deleteAlarm();
    await instance.alarm();
    return storage.getAlarm();
  });
  expect(alarmAt).toBeGreaterThan(Date.now());
  await evictDurableObject(chat.stub);
  await runDurableObjectAlarm(chat.stub);
  const told = await runInDurableObject(chat.stub, (_, { storage }) =>
    storage.sql.exec("SELECT key FROM processed WHERE key = 'parked:trn_eu_1'").toArray(),
  );
  expect(told).toHaveLength(1);
});
