/** Holds the chat to who may use it: sites, sessions and signed-in customers, in the real runtime with real objects. */

import { env } from 'cloudflare:workers';
import { base64url } from 'jose';
import { describe, expect, it } from 'vitest';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import { protocolVersion } from '../../../schema/socket/version.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import { testMarket } from '../../../test/support/market.ts';
import { audience, createGateway, customerToken, listen, openShop, shopOrigin } from './testing/shop.ts';

const resume = { type: 'resume', v: protocolVersion, after: 0 };
const gateway = createGateway();
const idOf = () => crypto.randomUUID();

async function codeOf(response: Response): Promise<[number, unknown]> {
  const body: { code?: string } = await response.json();
  return [response.status, body.code];
}

async function connect(account: AccountSnapshot, session: string) {
  const line = listen(await gateway.connect(account, session));
  line.say(resume);
  const hello = await line.until('hello');
  await line.until('events', ({ more }) => !more);
  return Object.assign(line, { hello });
}

describe('a session', () => {
  it('begins with a stranger and goes on as the same one', async () => {
    const { account } = await openShop();
    const first = await gateway.visit(account);
    expect(first).toMatchObject({ signedIn: false, language: 'sv', direction: 'ltr', look: { title: 'Hej!' } });
    const again = await gateway.visit(account, { session: first.session });
    const other = await gateway.visit(account);
    expect(again.who).toBe(first.who);
    expect(other.who).not.toBe(first.who);
  });

  it('speaks the language that the page asks for, where the market does', async () => {
    const { account } = await openShop();
    expect((await gateway.visit(account, { language: 'en-GB' })).language).toBe('en');
    expect((await gateway.visit(account, { language: 'fi' })).language).toBe('sv');
  });

  it('is not begun where the market has the chat switched off', async () => {
    const { account } = await openShop();
    const market = testMarket({ tenant: account.tenant });
    const channels = market.channels.map((rules) => (rules.channel === 'chat' ? { ...rules, enabled: false } : rules));
    const key = snapshotKeys.market(account.tenant, 'se');
    await env.SNAPSHOTS.put(key, JSON.stringify({ ...market, channels }));
    expect(await codeOf(await gateway.openSession(account))).toEqual([404, 'unknown-account']);
  });

  it('that is over, or of another account or tenant, makes a stranger and opens no socket', async () => {
    const [{ account }, other] = [await openShop(), await openShop()];
    const sibling = await openShop({ tenant: account.tenant });
    const { session, who, expiresAt } = await gateway.visit(account);
    const later = createGateway({ now: () => expiresAt + 1_000 });
    for (const [at, wrong] of [
      [gateway, other.account],
      [gateway, sibling.account],
      [later, account],
    ] as const) {
      expect((await at.visit(wrong, { session })).who).not.toBe(who);
      expect(await codeOf(await at.connect(wrong, session))).toEqual([401, 'unauthenticated']);
    }
    expect(await codeOf(await gateway.connect(account, 'nonsense'))).toEqual([401, 'unauthenticated']);
  });

  it('of a signed-in customer is theirs, on every device, and shows nothing of the stranger before', async () => {
    const { account, customerKey } = await openShop();
    const stranger = await gateway.visit(account);
    const before = await connect(account, stranger.session);
    before.say({ type: 'send', clientId: idOf(), parts: [{ kind: 'text', text: 'secret of a stranger' }] });
    await before.until('ack');
    const token = await customerToken(customerKey, { sub: 'cus_1', name: 'Åsa Öberg' });
    const signedIn = await gateway.visit(account, { session: stranger.session, token });
    const elsewhere = await gateway.visit(account, { token });
    expect(signedIn).toMatchObject({ signedIn: true, who: elsewhere.who });
    const after = await connect(account, signedIn.session);
    expect(after.hello.conversationId).not.toBe(before.hello.conversationId);
    expect(JSON.stringify(after.frames)).not.toContain('secret');
    after.say({ type: 'send', clientId: idOf(), parts: [{ kind: 'text', text: 'Hej' }] });
    await after.until('ack');
    const device = await connect(account, elsewhere.session);
    expect(JSON.stringify(device.frames)).toContain('Hej');
  });

  it('without a token never goes on as a customer', async () => {
    const { account, customerKey } = await openShop();
    const { session, who } = await gateway.visit(account, {
      token: await customerToken(customerKey, { sub: 'cus_1' }),
    });
    const next = await gateway.visit(account, { session });
    expect(next).toMatchObject({ signedIn: false });
    expect(next.who).not.toBe(who);
  });
});

describe('a customer’s token', () => {
  const past = Math.floor(Date.UTC(2020, 0, 1) / 1_000);
  const cases = {
    'for another audience': (key: string) => customerToken(key, { sub: 'cus_1', aud: 'elsewhere' }),
    'without an expiry': (key: string) => customerToken(key, { sub: 'cus_1', exp: null }),
    'that is over': (key: string) => customerToken(key, { sub: 'cus_1', exp: past }),
    'without a customer': (key: string) => customerToken(key, {}),
    'signed with another key': (key: string) => customerToken(`not ${key}`, { sub: 'cus_1' }),
    'that is not signed': async () => {
      const encode = (value: object) => base64url.encode(JSON.stringify(value));
      return `${encode({ alg: 'none' })}.${encode({ sub: 'cus_1', aud: audience, exp: 4_000_000_000 })}.`;
    },
    'that is no token': async () => 'nonsense',
  };
  for (const [what, make] of Object.entries(cases)) {
    it(`${what} is refused`, async () => {
      const { account, customerKey } = await openShop();
      expect(await codeOf(await gateway.openSession(account, { token: await make(customerKey) }))).toEqual([
        401,
        'unauthenticated',
      ]);
    });
  }

  it('of another tenant is refused', async () => {
    const [{ account }, other] = [await openShop(), await openShop()];
    const token = await customerToken(other.customerKey, { sub: 'cus_1' });
    expect(await codeOf(await gateway.openSession(account, { token }))).toEqual([401, 'unauthenticated']);
  });
});

describe('a site', () => {
  it('of the account is answered with leave to read', async () => {
    const { account } = await openShop();
    const asked = await gateway.send(`${account.id}/session`, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, shopOrigin]);
    const refused = await gateway.openSession(account, { token: 'nonsense' });
    expect(refused.headers.get('access-control-allow-origin')).toBe(shopOrigin);
    expect(refused.headers.get('vary')).toContain('origin');
  });

  it('that is not the account’s, and a request of no site, gets nothing', async () => {
    const { account } = await openShop();
    const { session } = await gateway.visit(account);
    for (const origin of ['https://evil.test', 'null', '', `${shopOrigin}.evil.test`]) {
      for (const response of [
        await gateway.openSession(account, {}, { origin }),
        await gateway.send(`${account.id}/session`, { method: 'OPTIONS', headers: { origin } }),
        await gateway.send(`${account.id}/socket?session=${session}`, { headers: { origin, upgrade: 'websocket' } }),
        await gateway.send(`${account.id}/files/fil_eu_x`, { headers: { origin, authorization: `Bearer ${session}` } }),
      ]) {
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
        expect(await codeOf(response)).toEqual([403, 'origin-refused']);
      }
    }
  });

  it('with an unknown account, another channel’s or a paused one is told so', async () => {
    const [sms, paused] = [await openShop({ channel: 'sms' }), await openShop({ state: 'paused' })];
    expect(await codeOf(await gateway.openSession(sms.account))).toEqual([404, 'unknown-account']);
    expect(await codeOf(await gateway.openSession({ ...sms.account, id: 'acc_eu_nobody' }))).toEqual([
      404,
      'unknown-account',
    ]);
    expect(await codeOf(await gateway.openSession(paused.account))).toEqual([503, 'unavailable']);
  });
});

describe('bad input', () => {
  it('is refused for what it is', async () => {
    const { account } = await openShop();
    const post = (body: string, type = 'application/json') =>
      gateway.send(`${account.id}/session`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(await codeOf(await post('{'))).toEqual([400, 'malformed']);
    expect(await codeOf(await post('{}', 'text/plain'))).toEqual([415, 'unsupported-type']);
    expect(await codeOf(await post(JSON.stringify({ session: 7 })))).toEqual([422, 'invalid']);
    expect(await codeOf(await post(JSON.stringify({ language: 'x'.repeat(20_000) })))).toEqual([413, 'too-large']);
    expect(await codeOf(await gateway.send(`${account.id}/socket?session=x`))).toEqual([426, 'upgrade-required']);
    expect(await codeOf(await createGateway({ limited: true }).openSession(account))).toEqual([429, 'too-many']);
  });

  it('over a socket gets an error frame, and the socket lives', async () => {
    const { account } = await openShop();
    const line = await connect(account, (await gateway.visit(account)).session);
    line.say('{');
    await line.until('error', ({ code }) => code === 'malformed');
    line.say({ type: 'send', clientId: 'too short', parts: [] });
    line.say({ type: 'send', clientId: idOf(), parts: [{ kind: 'location', latitude: 1, longitude: 1 }] });
    await line.until('error', ({ code }) => code === 'invalid');
    const clientId = idOf();
    line.say({ type: 'send', clientId, parts: [{ kind: 'text', text: 'still here' }] });
    expect((await line.until('ack')).clientId).toBe(clientId);
  });
});

describe('a conversation', () => {
  it('resumes where a connection broke, and takes a repeated message once', async () => {
    const { account } = await openShop();
    const { session } = await gateway.visit(account);
    const first = await connect(account, session);
    const clientId = idOf();
    const send = { type: 'send', clientId, parts: [{ kind: 'text', text: 'Hej' }] };
    first.say(send);
    const { seq } = await first.until('ack');
    first.close();
    const second = listen(await gateway.connect(account, session));
    second.say({ ...resume, after: seq });
    await second.until('events', ({ more }) => !more);
    second.say(send);
    await second.until('ack');
    const whole = await connect(account, session);
    const events = whole.frames.flatMap((frame) => (frame.type === 'events' ? frame.events : []));
    expect(events.filter(({ type }) => type === 'MessageReceived')).toHaveLength(1);
    const heard = second.frames.flatMap((frame) => (frame.type === 'events' ? frame.events : []));
    expect(heard.every((event) => event.seq > seq)).toBe(true);
    expect(second.frames[0]).toMatchObject({ type: 'hello', conversationId: first.hello.conversationId });
  });
});
