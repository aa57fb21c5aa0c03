import { describe, expect, it } from 'vitest';
import { createApi } from '../../shared/api-client.ts';
import { createOutgoing, type Outgoing } from './outgoing.ts';

function createStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

function world(answers: Response[], storage = createStorage()) {
  const sent: { path: string; body: unknown }[] = [];
  const lists: (readonly Outgoing[])[] = [];
  const api = createApi({
    fetch: async (input, init) => {
      sent.push({ path: String(input), body: JSON.parse(String(init?.body)) });
      const answer = answers.shift();
      if (!answer) throw new TypeError('network');
      return answer;
    },
  });
  let id = 0;
  const outgoing = createOutgoing({ api, now: () => 1, newClientId: () => `client-${++id}`, storage }, '/c', (list) =>
    lists.push(list),
  );
  return { outgoing, sent, now: () => lists.at(-1) ?? [] };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const ok = () => Response.json({ ok: true, seq: 1, duplicate: false });

describe('what is on its way', () => {
  it('is still there after a reload, ready to be sent again under its client id', async () => {
    const storage = createStorage();
    world([], storage).outgoing.send({ kind: 'note', text: 'kollar' });
    await settled();
    const after = world([ok()], storage);
    expect(after.outgoing.list()).toMatchObject([{ clientId: 'client-1', state: 'failed', draft: { text: 'kollar' } }]);
    after.outgoing.retry('client-1');
    await settled();
    expect(after.sent).toEqual([{ path: '/c/notes', body: { text: 'kollar', clientId: 'client-1' } }]);
    after.outgoing.settle(new Set(['client-1']));
    expect(world([], storage).outgoing.list()).toEqual([]);
  });

  it('is shown until the journal has it, and once only', async () => {
    const { outgoing, now } = world([ok()]);
    outgoing.send({ kind: 'reply', text: 'hej', parts: [] });
    await settled();
    expect(now()).toHaveLength(1);
    outgoing.settle(new Set(['client-1']));
    expect(now()).toEqual([]);
  });

  it('repeats a failed send under the same client id', async () => {
    const { outgoing, sent, now } = world([]);
    outgoing.send({ kind: 'note', text: 'kollar' });
    await settled();
    expect(now()[0]).toMatchObject({ state: 'failed', error: 'offline' });
    outgoing.retry('client-1');
    await settled();
    expect(sent.map(({ body }) => body)).toEqual([
      { text: 'kollar', clientId: 'client-1' },
      { text: 'kollar', clientId: 'client-1' },
    ]);
  });

  it('says why the gateway refused', async () => {
    const { outgoing, now } = world([
      Response.json({ code: 'not-yours', title: '', status: 409, type: '' }, { status: 409 }),
    ]);
    outgoing.send({ kind: 'reply', text: 'hej', parts: [] });
    await settled();
    expect(now()[0]).toMatchObject({ state: 'failed', error: 'not-yours' });
  });

  it('does not call failed what the journal turned out to have', async () => {
    const { outgoing, now } = world([]);
    outgoing.send({ kind: 'reply', text: 'hej', parts: [] });
    outgoing.settle(new Set(['client-1']));
    await settled();
    expect(now()).toEqual([]);
  });
});
