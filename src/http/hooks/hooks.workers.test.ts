/** Holds the hooks to their order of judgement, in the real runtime: what is refused, how, and that it is counted. */
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import type { InboundItem } from '../../../schema/inbound.ts';
import { Problem, problems } from '../../../schema/problems.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import { testMarket } from '../../../test/support/market.ts';
import type { AppEnv } from '../app-env.ts';
import { createHooks } from './hooks-surface.ts';
import { readRefusals } from './refusals.ts';
import { publishAccount, signedHook, textFields } from './testing/provider.ts';

type Surroundings = { store?: (account: AccountSnapshot, item: InboundItem) => Promise<void>; limited?: boolean };

function createGateway({ store = async () => undefined, limited = false }: Surroundings = {}) {
  const taken: { account: AccountSnapshot; item: InboundItem }[] = [];
  const hooks = createHooks({
    clock: () => Date.UTC(2026, 10, 22, 9),
    fetch: () => Promise.reject(new Error('no network')),
    wait: async () => undefined,
    heard: () => undefined,
    accept: async (_env, account, item) => {
      await store(account, item);
      taken.push({ account, item });
      return { duplicate: false };
    },
  });
  const app = new Hono<AppEnv>().route('/hooks', hooks);
  app.onError((error) =>
    error instanceof Problem
      ? Response.json({ code: error.code }, { status: problems[error.code].status })
      : Response.json({ code: String(error) }, { status: 500 }),
  );
  const bindings = limited ? { ...env, LIMIT_HOOKS: { limit: async () => ({ success: false }) } } : env;
  return {
    taken,
    async send(request: Request) {
      const context = createExecutionContext();
      const response = await app.fetch(request, bindings, context);
      await waitOnExecutionContext(context);
      return response;
    },
  };
}

describe('a hook', () => {
  it('is answered with TwiML after its message was stored', async () => {
    const account = await publishAccount();
    const gateway = createGateway();
    const response = await gateway.send(await signedHook(`/hooks/sms/${account.id}`, textFields('Hej då, Zoë 🙏')));
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/xml; charset=utf-8',
      '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    ]);
    expect(gateway.taken).toMatchObject([
      {
        account: { id: account.id },
        item: { kind: 'message', from: { value: '+46701740601' }, content: { parts: [{ text: 'Hej då, Zoë 🙏' }] } },
      },
    ]);
  });

  it('is answered 503 when its message could not be stored, so that the provider repeats it', async () => {
    const account = await publishAccount();
    const gateway = createGateway({ store: () => Promise.reject(new Error('the object died')) });
    expect((await gateway.send(await signedHook(`/hooks/sms/${account.id}`, textFields('Hej')))).status).toBe(503);
  });

  it('reports about a message go in as receipts', async () => {
    const account = await publishAccount();
    const gateway = createGateway();
    const fields = { MessageSid: 'SM1', MessageStatus: 'delivered', To: '+46701740601' };
    expect(
      (await gateway.send(await signedHook(`/hooks/sms/${account.id}/status?message=msg_eu_01k9abc.4`, fields))).status,
    ).toBe(200);
    expect(gateway.taken).toMatchObject([
      { item: { kind: 'receipt', status: 'delivered', messageId: 'msg_eu_01k9abc.4' } },
    ]);
  });

  it('is still taken while its account is paused', async () => {
    const account = await publishAccount({ state: 'paused' });
    const gateway = createGateway();
    expect((await gateway.send(await signedHook(`/hooks/sms/${account.id}`, textFields('Hej')))).status).toBe(200);
    expect(gateway.taken).toHaveLength(1);
  });

  it('with a wrong signature is taken and counted while its account is in shadow mode', async () => {
    const account = await publishAccount({
      config: { accountSid: `AC${'1'.repeat(32)}`, from: '+46701740690', mode: 'shadow' },
    });
    const gateway = createGateway();
    const request = await signedHook(`/hooks/sms/${account.id}`, textFields('Hej'));
    request.headers.set('x-twilio-signature', 'wrong');
    expect((await gateway.send(request)).status).toBe(200);
    expect(gateway.taken).toHaveLength(1);
    expect(await readRefusals(env.SNAPSHOTS, account.tenant, '2026-11-22')).toEqual([
      { day: '2026-11-22', account: account.id, reason: 'shadow:signature-invalid', count: 1 },
    ]);
  });
});

describe('bad input', () => {
  type Case = {
    what: string;
    status: number;
    code: string;
    request: (account: AccountSnapshot) => Request | Promise<Request>;
    limited?: boolean;
    counted?: false;
  };
  const to = (account: AccountSnapshot, rest = '') => `https://parley.test/hooks/sms/${account.id}${rest}`;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const cases: Case[] = [
    {
      what: 'an unsigned hook',
      status: 403,
      code: 'signature-missing',
      request: (account) => new Request(to(account), { method: 'POST', headers: form, body: 'Body=x' }),
    },
    {
      what: 'a wrong signature',
      status: 403,
      code: 'signature-invalid',
      request: (account) =>
        new Request(to(account), {
          method: 'POST',
          headers: { ...form, 'x-twilio-signature': 'AAAA' },
          body: 'Body=x',
        }),
    },
    {
      what: 'a signature made for another account',
      status: 403,
      code: 'signature-invalid',
      request: async (account) =>
        new Request(to(account), await signedHook('/hooks/sms/acc_eu_other', textFields('x'))),
    },
    {
      what: 'a signed message without an id',
      status: 400,
      code: 'malformed',
      request: (account) => signedHook(`/hooks/sms/${account.id}`, { From: '+46701740601', Body: 'x' }),
    },
    {
      what: 'a signed report without an id',
      status: 400,
      code: 'malformed',
      request: (account) => signedHook(`/hooks/sms/${account.id}/status`, { MessageStatus: 'sent' }),
    },
    {
      what: 'another type of body',
      status: 415,
      code: 'unsupported-type',
      request: (account) =>
        new Request(to(account), { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<x/>' }),
    },
    {
      what: 'no type at all',
      status: 415,
      code: 'unsupported-type',
      request: (account) => new Request(to(account), { method: 'POST', body: new Uint8Array([1]) }),
    },
    {
      what: 'a body that says it is too large',
      status: 413,
      code: 'too-large',
      request: (account) => new Request(to(account), { method: 'POST', headers: form, body: 'x'.repeat(70_000) }),
    },
    {
      what: 'a body that proves too large while it streams',
      status: 413,
      code: 'too-large',
      request: (account) => {
        const endless = new ReadableStream<Uint8Array>({
          pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
        });
        return new Request(to(account), { method: 'POST', headers: form, body: endless });
      },
    },
    {
      what: 'too many hooks',
      status: 429,
      code: 'too-many',
      limited: true,
      request: (account) => signedHook(`/hooks/sms/${account.id}`, textFields('x')),
    },
    {
      what: 'GET, where the channel has no handshake',
      status: 405,
      code: 'method-not-allowed',
      request: (account) => new Request(to(account)),
    },
    {
      what: 'GET of a status address',
      status: 405,
      code: 'method-not-allowed',
      request: (account) => new Request(to(account, '/status')),
    },
    {
      what: 'PUT',
      status: 405,
      code: 'method-not-allowed',
      counted: false,
      request: (account) => new Request(to(account), { method: 'PUT', body: 'x' }),
    },
    {
      what: 'HEAD',
      status: 405,
      code: 'method-not-allowed',
      request: (account) => new Request(to(account), { method: 'HEAD' }),
    },
  ];

  for (const { what, status, code, request, limited = false, counted = true } of cases) {
    it(`as ${what} is refused with ${status}, stored nowhere and counted`, async () => {
      const account = await publishAccount();
      const gateway = createGateway({ limited });
      const sent = await request(account);
      const response = await gateway.send(sent);
      expect(response.status).toBe(status);
      if (sent.method !== 'HEAD') expect(await response.json()).toEqual({ code });
      expect(gateway.taken).toEqual([]);
      const refusals = await readRefusals(env.SNAPSHOTS, account.tenant, '2026-11-22');
      expect(refusals).toEqual(counted ? [{ day: '2026-11-22', account: account.id, reason: code, count: 1 }] : []);
    });
  }

  it('to an unknown account, channel or another channel’s account is 404', async () => {
    const chat = await publishAccount({ channel: 'chat' });
    const account = await publishAccount();
    const gateway = createGateway();
    for (const path of [
      '/hooks/sms/acc_eu_nobody',
      `/hooks/sms/${chat.id}`,
      `/hooks/chat/${chat.id}`,
      `/hooks/fax/${account.id}`,
      '/hooks/sms/../../x',
      '/hooks/sms/account%2Fx',
      `/hooks/sms/${account.id}/other`,
    ]) {
      expect([path, (await gateway.send(await signedHook(path, textFields('x')))).status]).toEqual([path, 404]);
    }
    expect(gateway.taken).toEqual([]);
  });

  it('of a channel that its market has switched off is 404, and is not when the market cannot be read', async () => {
    const gateway = createGateway();
    const statusFor = async (enabled: boolean | 'unreadable') => {
      const account = await publishAccount();
      const market = testMarket({ tenant: account.tenant });
      const channels = market.channels.map((rules) => (rules.channel === 'sms' ? { ...rules, enabled } : rules));
      await env.SNAPSHOTS.put(
        snapshotKeys.market(account.tenant, 'se'),
        enabled === 'unreadable' ? '{}' : JSON.stringify({ ...market, channels }),
      );
      return (await gateway.send(await signedHook(`/hooks/sms/${account.id}`, textFields('Hej')))).status;
    };
    expect([await statusFor(true), await statusFor(false), await statusFor('unreadable')]).toEqual([200, 404, 200]);
    expect(gateway.taken).toHaveLength(2);
  });

  it('is added up over isolates, and kept apart by tenant', async () => {
    const account = await publishAccount();
    const other = await publishAccount();
    for (const gateway of [createGateway(), createGateway()]) {
      for (const { id } of [account, account, other])
        await gateway.send(
          new Request(`https://parley.test/hooks/sms/${id}`, { method: 'POST', headers: form, body: 'a=b' }),
        );
    }
    expect(await readRefusals(env.SNAPSHOTS, account.tenant, '2026-11-22')).toEqual([
      { day: '2026-11-22', account: account.id, reason: 'signature-missing', count: 4 },
    ]);
    expect(await readRefusals(env.SNAPSHOTS, other.tenant, '2026-11-22')).toMatchObject([
      { account: other.id, count: 2 },
    ]);
  });
});
