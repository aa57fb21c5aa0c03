import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { type Order, toSignedPayload } from '../../schema/account-system.ts';
import { createAccountClient } from './account-client.ts';
import { type AskDeps, type AskFailure, askPolicy } from './ask.ts';
import { createCircuit } from './circuit.ts';

const secret = `whsec_${btoa('a secret of tests, nothing else')}`;
const order: Order = {
  number: 'NP-SE-104233',
  customerId: 'cus_1',
  merchant: { id: 'mrc_1', name: 'Lövhyddan', reference: 'LH-1' },
  placed: '2026-10-20T10:00:00Z',
  total: { minor: 100, currency: 'SEK' },
  items: [],
  state: 'delivered',
  payment: { method: 'card', lastFour: '4242' },
  plan: { kind: 'pay-now', installments: [] },
};

type Answer = Response | Error | 'never';

/** Stands in for an account system: gives each answer in turn, the last one for good. */
function stage(...answers: (Answer | (() => Answer))[]) {
  const requests: { url: URL; method: string; headers: Headers; body: string }[] = [];
  const failures: AskFailure[] = [];
  const waits: number[] = [];
  const tried: number[] = [];
  const clock = { now: Date.now() };
  const deps: AskDeps = {
    async fetch(input, init) {
      const request = new Request(input, init);
      requests.push({
        url: new URL(request.url),
        method: request.method,
        headers: request.headers,
        body: await request.text(),
      });
      const next = answers.length > 1 ? answers.shift() : answers[0];
      const answer = typeof next === 'function' ? next() : next;
      if (answer === 'never')
        return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
      if (answer instanceof Response) {
        const body = await answer.clone().text();
        return new Response(body || null, { status: answer.status, headers: answer.headers });
      }
      throw answer;
    },
    now: () => clock.now,
    random: () => 0.5,
    sleep: async (ms) => {
      waits.push(ms);
      clock.now += ms;
    },
    timeout(ms) {
      const controller = new AbortController();
      tried.push(ms);
      if (answers[0] === 'never') setTimeout(() => controller.abort(new DOMException('late', 'TimeoutError')));
      return controller.signal;
    },
    newId: () => `msg_${requests.length}`,
    circuit: createCircuit({ failures: 5, openMs: 10_000 }, () => clock.now),
    onFailure: (failure) => failures.push(failure),
  };
  const client = createAccountClient({ baseUrl: 'https://accounts.test/northpay/', secret: async () => secret }, deps);
  return { client, requests, failures, waits, tried, clock };
}

const json = (body: unknown, status = 200) => Response.json(body, { status });

describe('a request to the account system', () => {
  it("passes the Standard Webhooks library's verifier, over method, path, query and body", async () => {
    const { client, requests } = stage(json({ verified: false }), json({ orders: [] }));
    await client.verify({ order: 'NP-SE-104233', lastFour: '4242' });
    await client.orders('cus å/1', 3);
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([
      'POST /northpay/v1/verify',
      'GET /northpay/v1/customers/cus%20%C3%A5%2F1/orders?limit=3',
    ]);
    for (const request of requests) {
      const headers = Object.fromEntries(request.headers);
      expect(() => new Webhook(secret).verify(toSignedPayload(request), headers, { jsonParse: false })).not.toThrow();
      expect(() =>
        new Webhook(secret).verify(toSignedPayload({ ...request, body: `${request.body} ` }), headers, {
          jsonParse: false,
        }),
      ).toThrow();
    }
  });

  it('never leaves its path for what somebody typed as a name', async () => {
    const { client, requests } = stage(json({}, 500));
    for (const name of ['', '.', '..', '\ud800']) {
      const answers = [client.order(name), client.refunds(name), client.customer(name), client.orders(name, 3)];
      for (const answer of await Promise.all(answers)) expect(answer).toEqual({ ok: false, reason: 'not-found' });
    }
    expect(requests).toEqual([]);
  });

  it('that is refused as such does not keep other questions from being asked', async () => {
    const { client, requests } = stage(json({}, 400));
    for (let times = 0; times < 8; times += 1) await client.order(`strange-${times}`);
    expect(requests).toHaveLength(8);
  });

  it('carries the idempotency key of an action, the same in every try, and a new id', async () => {
    const { client, requests } = stage(json({}, 500), json({ outcome: 'done' }));
    await client.act({ name: 'extend-due-date', customerId: 'cus_1', values: { days: 14 } }, 'act_eu_1');
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['act_eu_1', 'act_eu_1']);
    expect(new Set(requests.map(({ headers }) => headers.get('webhook-id'))).size).toBe(2);
  });
});

describe('an answer', () => {
  it('is checked before it is believed', async () => {
    expect(await stage(json(order)).client.order('NP-SE-104233')).toEqual({ ok: true, value: order });
    const { client, failures } = stage(json({ ...order, total: 'much' }));
    expect(await client.order('NP-SE-104233')).toEqual({ ok: false, reason: 'unavailable' });
    expect(failures).toEqual([{ operation: 'getOrder', cause: 'answer does not fit: total' }]);
  });

  it.each([
    ['no JSON', new Response('<html>')],
    ['a redirect', new Response(null, { status: 302, headers: { location: 'https://evil.test' } })],
    ['a refusal', json({}, 401)],
    ['too many', json({}, 429)],
    ['an error', json({}, 503)],
    ['a broken connection', new TypeError('fetch failed')],
    ['verified, but not who', json({ verified: true })],
  ])('that is %s means unavailable', async (_, answer) => {
    expect(await stage(answer).client.verify({ order: 'NP-SE-1', lastFour: '4242' })).toEqual({
      ok: false,
      reason: 'unavailable',
    });
  });

  it('says not-found for 404, and makes no difference between an unknown order and wrong digits', async () => {
    expect(await stage(json({}, 404)).client.order('X')).toEqual({ ok: false, reason: 'not-found' });
    expect(await stage(json({}, 404)).client.verify({ order: 'X', lastFour: '0000' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await stage(json({ verified: false })).client.verify({ order: 'X', lastFour: '0000' })).toEqual({
      ok: true,
      value: null,
    });
  });

  it('never holds more orders than were asked for', async () => {
    const answer = await stage(json({ orders: [order, order, order, order] })).client.orders('cus_1', 3);
    expect(answer.ok && answer.value.length).toBe(3);
  });
});

describe('trying again', () => {
  it('waits longer each time, and stops after the last try', async () => {
    const { client, requests, waits } = stage(json({}, 500));
    await client.order('X');
    expect(requests).toHaveLength(askPolicy.tries);
    expect(waits).toEqual([113, 225]);
  });

  it('succeeds when a later try does', async () => {
    expect(await stage(new TypeError('reset'), json(order)).client.order('X')).toMatchObject({ ok: true });
  });

  it('gives up a try that hangs, and says so', async () => {
    const { client, failures, tried } = stage('never');
    expect(await client.order('X')).toEqual({ ok: false, reason: 'unavailable' });
    expect(failures[0]).toEqual({ operation: 'getOrder', cause: 'TimeoutError' });
    expect(tried).toEqual([askPolicy.tryMs, askPolicy.tryMs, askPolicy.tryMs]);
  });

  it('is not done for what will not get better', async () => {
    const { client, requests } = stage(json({}, 401));
    await client.order('X');
    expect(requests).toHaveLength(1);
  });

  it('ends when the whole time is used up', async () => {
    const { client, requests, clock } = stage(() => {
      clock.now += askPolicy.totalMs;
      return json({}, 500);
    });
    await client.order('X');
    expect(requests).toHaveLength(1);
  });
});

describe('the circuit', () => {
  it('opens after failures in a row, lets one try through later and closes with its success', async () => {
    let broken = true;
    const { client, requests, clock } = stage(() => (broken ? json({}, 500) : json(order)));
    await client.order('X');
    await client.order('X');
    const whenOpen = requests.length;
    expect(whenOpen).toBe(5);
    expect(await client.order('X')).toEqual({ ok: false, reason: 'unavailable' });
    expect(requests).toHaveLength(whenOpen);
    clock.now += 10_001;
    await client.order('X');
    expect(requests).toHaveLength(whenOpen + 1);
    broken = false;
    clock.now += 10_001;
    expect(await client.order('X')).toMatchObject({ ok: true });
    expect(await client.order('X')).toMatchObject({ ok: true });
  });

  it('is not opened by answers of 404', async () => {
    const { client, requests } = stage(json({}, 404));
    for (let count = 0; count < 10; count += 1) await client.order('X');
    expect(requests).toHaveLength(10);
  });
});
