import { describe, expect, it } from 'vitest';
import { createSockets } from './sockets.ts';
import { type LentObject, lendObject } from './testing/in-object.ts';

type Reader = { name: string; audience: 'customer' | 'agent'; seen: number };
type Frame = { type: string; text?: string };

function open(ctx: DurableObjectState) {
  return createSockets<Reader, Frame>(ctx);
}

/** Connects a client; the runtime keeps the other end, also while the object sleeps. */
async function connect(object: LentObject, reader: Reader) {
  const response = await object.upgrade((ctx) => open(ctx).accept(reader, [reader.audience]));
  const client = response.webSocket;
  if (!client) throw new Error('no socket came with the answer');
  client.accept();
  const heard: string[] = [];
  const waiting: (() => void)[] = [];
  client.addEventListener('message', ({ data }) => {
    heard.push(String(data));
    for (const wake of waiting.splice(0)) wake();
  });
  return {
    status: response.status,
    client,
    heard,
    async hears(count: number): Promise<string[]> {
      while (heard.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
      return heard;
    },
  };
}

const customer: Reader = { name: 'Kim', audience: 'customer', seen: 0 };
const agent: Reader = { name: 'Astrid', audience: 'agent', seen: 0 };

describe('sockets', () => {
  it('give each reader its own frame and nothing where there is none for it', async () => {
    const object = lendObject();
    const kim = await connect(object, customer);
    const astrid = await connect(object, agent);
    expect(kim.status).toBe(101);
    await object.run((ctx) => {
      open(ctx).broadcast(undefined, ({ audience, name }) =>
        audience === 'agent' ? { type: 'note', text: name } : null,
      );
      open(ctx).broadcast('customer', ({ name }) => ({ type: 'hello', text: name }));
      open(ctx).broadcast('nobody', () => ({ type: 'never' }));
      open(ctx).broadcast(undefined, () => ({ type: 'end' }));
    });
    expect(await kim.hears(2)).toEqual(['{"type":"hello","text":"Kim"}', '{"type":"end"}']);
    expect(await astrid.hears(2)).toEqual(['{"type":"note","text":"Astrid"}', '{"type":"end"}']);
  });

  it('survive the object: who reads and how far is still known', async () => {
    const object = lendObject();
    const kim = await connect(object, customer);
    await object.run((ctx) => {
      const sockets = open(ctx);
      for (const { socket, attachment } of sockets.all('customer'))
        sockets.setAttachment(socket, { ...attachment, seen: 7 });
    });
    await object.evict();
    await object.run((ctx) => {
      const sockets = open(ctx);
      expect(sockets.all().map(({ attachment }) => attachment)).toEqual([{ ...customer, seen: 7 }]);
      sockets.broadcast(undefined, ({ seen }) => ({ type: 'seen', text: String(seen) }));
    });
    expect(await kim.hears(1)).toEqual(['{"type":"seen","text":"7"}']);
  });

  it('answer a ping without waking the object', async () => {
    const object = lendObject();
    const kim = await connect(object, customer);
    await object.evict();
    kim.client.send('ping');
    expect(await kim.hears(1)).toEqual(['pong']);
    const at = await object.run((ctx) => ctx.getWebSocketAutoResponseTimestamp(ctx.getWebSockets()[0] as WebSocket));
    expect(at).toBeInstanceOf(Date);
  });

  it('do not throw when a frame is for somebody who is gone', async () => {
    const object = lendObject();
    const kim = await connect(object, customer);
    const closed = new Promise<number>((resolve) => kim.client.addEventListener('close', ({ code }) => resolve(code)));
    await object.run((ctx) => {
      const sockets = open(ctx);
      const [reader] = sockets.all();
      if (!reader) throw new Error('nobody is connected');
      sockets.close(reader.socket, 4001, 'signed out');
      sockets.send(reader.socket, { type: 'late' });
      sockets.closed(reader.socket, 1006);
      sockets.broadcast(undefined, () => ({ type: 'late' }));
    });
    expect(await closed).toBe(4001);
    expect(kim.heard).toEqual([]);
  });
});
