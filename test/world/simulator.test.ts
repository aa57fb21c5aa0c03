/** Keeps the simulator what it stands for: it signs, refuses, repeats and fails as the providers do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import twilio from 'twilio/lib/webhooks/webhooks.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { toSignedPayload } from '../../schema/account-system.ts';
import { buildWeb } from '../../scripts/world/build.ts';
import { createLog } from '../../scripts/world/log.ts';
import { projectRoot } from '../../scripts/world/paths.ts';
import { freePorts } from '../../scripts/world/ports.ts';
import { createProcesses } from '../../scripts/world/processes.ts';
import { writeSettings } from '../../scripts/world/settings-file.ts';
import { createLocalWorker } from '../../scripts/world/worker.ts';
import type { SayAnswer, WorldMessage } from '../../simulator/src/messages.ts';
import { accountsFor } from '../../simulator/world/accounts.ts';
import { tenants } from '../../simulator/world/tenants.ts';
import { type StandIn, startStandIn } from './support/gateway-stand-in.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'parley-simulator-'));
const log = createLog();
const processes = createProcesses(log);
let gateway: StandIn;
let url: string;

beforeAll(async () => {
  await buildWeb(() => undefined);
  gateway = await startStandIn();
  const [port = 0] = await freePorts(1);
  url = `http://127.0.0.1:${port}`;
  const settingsFile = join(dataDir, 'simulator.env');
  writeSettings(settingsFile, { GATEWAY_URL: gateway.url, SELF_URL: url });
  const config = join(projectRoot, 'simulator/wrangler.toml');
  await createLocalWorker(
    { name: 'simulator', config, port, dataDir, persistTo: join(dataDir, 'state'), settingsFile },
    processes,
    log,
  ).start();
});

afterAll(async () => {
  await processes.stopAll();
  await gateway.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

beforeEach(async () => {
  await post('/reset', {});
  gateway.posted.length = 0;
  gateway.answerWith(() => ({ status: 200, body: '<Response/>' }));
});

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json() as Promise<Answer>;
}

const us = 'acc_us_northpay-us-sms';
const dana = '+14155550132';
const say = (more: object) =>
  post<SayAnswer>('/say', { channel: 'sms', account: us, from: dana, text: 'Hello', ...more });
const numberOf = (id: string) => {
  const number = accountsFor(url).find((account) => account.id === id)?.twilio;
  if (!number) throw new Error(`${id} has no number`);
  return number;
};
const basic = () => `Basic ${btoa(`${numberOf(us).accountSid}:${numberOf(us).authTokens[0]}`)}`;
const messages = () => `${url}/twilio/2010-04-01/Accounts/${numberOf(us).accountSid}/Messages`;
const send = (form: Record<string, string>) =>
  fetch(`${messages()}.json`, {
    method: 'POST',
    headers: { authorization: basic() },
    body: new URLSearchParams({ To: dana, MessagingServiceSid: numberOf(us).messagingServiceSid, Body: 'Hi', ...form }),
  });
const heard = async () =>
  ((await (await fetch(`${url}/heard?channel=sms&address=${dana}`)).json()) as { messages: WorldMessage[] }).messages;
const codeOf = async (response: Response) => ((await response.json()) as { code: number }).code;

describe('a text message to the gateway', () => {
  it('carries a signature that Twilio’s own library accepts, pictures and words in any script included', async () => {
    const said = await say({ text: 'Var är pengarna? 钱 😀', attachments: [{}], extra: { Åäö: 'new one day' } });
    expect(said).toMatchObject({ accepted: true, status: 200 });
    const [
      { path, parameters, headers } = {
        path: '',
        parameters: new URLSearchParams(),
        headers: {} as Record<string, string>,
      },
    ] = gateway.posted;
    const form = Object.fromEntries(parameters);
    expect(form).toMatchObject({
      MessageSid: said.id,
      NumMedia: '1',
      MediaContentType0: 'image/png',
      From: dana,
      FromCountry: 'US',
    });
    expect(
      twilio.validateRequest(
        numberOf(us).authTokens[0] ?? '',
        headers['x-twilio-signature'] ?? '',
        gateway.url + path,
        form,
      ),
    ).toBe(true);
  });

  it('is posted again under the same token when the gateway answers 500, and not when it refuses', async () => {
    gateway.answerWith(() => ({ status: gateway.posted.length === 1 ? 500 : 200 }));
    expect((await say({})).attempts.map(({ status }) => status)).toEqual([500, 200]);
    expect(new Set(gateway.posted.map(({ headers }) => headers['i-twilio-idempotency-token'])).size).toBe(1);
    gateway.answerWith(() => ({ status: 403 }));
    expect(await say({})).toMatchObject({ accepted: false, status: 403, attempts: [{ status: 403 }] });
  });

  it('brings back to the phone what the gateway answers as TwiML', async () => {
    gateway.answerWith(() => ({ status: 200, body: '<Response><Message>Tea &amp; milk</Message></Response>' }));
    await say({});
    expect((await heard()).map(({ text }) => text)).toEqual(['Tea & milk']);
  });

  it('has pictures behind Basic auth and a redirect that takes no credentials, gone once deleted', async () => {
    await say({ attachments: [{}] });
    const media = gateway.posted[0]?.parameters.get('MediaUrl0') ?? '';
    expect((await fetch(media)).status).toBe(401);
    const redirect = await fetch(media, { headers: { authorization: basic() }, redirect: 'manual' });
    const link = redirect.headers.get('location') ?? '';
    expect((await fetch(link, { headers: { authorization: basic() } })).status).toBe(400);
    expect((await fetch(link)).headers.get('content-type')).toBe('image/png');
    expect((await fetch(media, { method: 'DELETE', headers: { authorization: basic() } })).status).toBe(204);
    expect((await fetch(link)).status).toBe(404);
  });
});

describe('a text message from the gateway', () => {
  const statuses = () => gateway.posted.map(({ parameters }) => parameters.get('MessageStatus'));

  it('reaches the phone and is followed by its receipts', async () => {
    const sent = await send({ StatusCallback: `${gateway.url}/status?message=1` });
    expect(sent.status).toBe(201);
    expect(await sent.json()).toMatchObject({ status: 'accepted', direction: 'outbound-api', to: dana });
    await vi.waitUntil(() => gateway.posted.length === 3, { timeout: 10_000 });
    expect(statuses()).toEqual(['queued', 'sent', 'delivered']);
    expect(await heard()).toMatchObject([{ text: 'Hi', status: 'delivered' }]);
  });

  it('keeps its final status when the receipts come the wrong way round', async () => {
    await post('/behaviour', { receipts: 'shuffled', stepMs: 50 });
    await send({ StatusCallback: `${gateway.url}/status` });
    await vi.waitUntil(() => gateway.posted.length === 3, { timeout: 10_000 });
    expect(statuses()).toEqual(['delivered', 'sent', 'queued']);
    expect(await heard()).toMatchObject([{ status: 'delivered' }]);
  });

  it('is refused with 21610 from STOP until START', async () => {
    await say({ text: ' stop ' });
    expect(gateway.posted[0]?.parameters.get('OptOutType')).toBe('STOP');
    expect(await codeOf(await send({}))).toBe(21610);
    await say({ text: 'START' });
    expect((await send({})).status).toBe(201);
  });

  it.each([
    [{ To: '+1415' }, 21211],
    [{ MessagingServiceSid: `MG${'9'.repeat(32)}` }, 21703],
    [{ Body: '' }, 21602],
    [{ Body: 'x'.repeat(1_601) }, 21617],
  ])('is refused when it says %o, with code %i', async (form, code) => {
    expect(await codeOf(await send(form))).toBe(code);
  });

  it('is found in the list, and only by whoever has the token', async () => {
    const { sid } = (await (await send({})).json()) as { sid: string };
    const list = await fetch(`${messages()}.json?To=${encodeURIComponent(dana)}&DateSent>=2026-01-01`, {
      headers: { authorization: basic() },
    });
    expect(((await list.json()) as { messages: { sid: string }[] }).messages.map((message) => message.sid)).toEqual([
      sid,
    ]);
    expect(await codeOf(await fetch(`${messages()}.json`))).toBe(20003);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('may time out, carried out: %s', async (processed, reached) => {
    await post('/faults', { target: 'twilio', mode: 'timeout', count: 1, processed, delayMs: 50 });
    expect((await send({})).status).toBe(504);
    expect(await heard()).toHaveLength(reached);
  });

  it('meets a fault as often as was asked for, and then none', async () => {
    await post('/faults', { target: 'twilio', mode: 'rate-limit', count: 2 });
    expect([(await send({})).status, (await send({})).status, (await send({})).status]).toEqual([429, 429, 201]);
  });
});

describe('what nobody can do', () => {
  it('is refused: an act that the app does not have, a part that is not there, an account of another channel', async () => {
    const act = await post<{ code: string }>('/act', { channel: 'sms', account: us, from: dana, act: 'block' });
    const fault = await post<{ code: string; detail: string }>('/faults', { target: 'weather', mode: 'error' });
    const account = await post<{ code: string }>('/say', { channel: 'chat', account: us, from: 'Dana', text: 'Hi' });
    expect([act.code, fault.code, account.code]).toEqual(['invalid', 'invalid', 'unknown-account']);
    expect(fault.detail).toContain('twilio-media');
  });
});

describe('the account system', () => {
  const [northpay, southpay] = tenants;
  const ask = (
    method: 'GET' | 'POST',
    path: string,
    body = '',
    more: { secret?: string | undefined; key?: string } = {},
  ) => {
    const address = new URL(`${url}/accounts/northpay${path}`);
    const id = crypto.randomUUID();
    const now = new Date();
    const signature = new Webhook(more.secret ?? northpay?.accountSystemSecret ?? '').sign(
      id,
      now,
      toSignedPayload({ method, url: address, body }),
    );
    return fetch(address, {
      method,
      headers: {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': signature,
        ...(more.key ? { 'idempotency-key': more.key } : {}),
      },
      ...(body ? { body } : {}),
    });
  };

  it('answers the tenant’s own signature and no other', async () => {
    expect((await ask('GET', '/v1/orders/NP-SE-104233')).status).toBe(200);
    expect((await ask('GET', '/v1/orders/NP-SE-104233', '', { secret: southpay?.accountSystemSecret })).status).toBe(
      401,
    );
  });

  it('tells nobody whether an order exists', async () => {
    const wrong = await ask('POST', '/v1/verify', JSON.stringify({ order: 'NP-SE-104233', lastFour: '0000' }));
    const unknown = await ask('POST', '/v1/verify', JSON.stringify({ order: 'NP-SE-999999', lastFour: '4821' }));
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
  });

  it('acts once for one key and changes the order for good', async () => {
    const action = JSON.stringify({
      name: 'extend-due-date',
      customerId: 'np-se-1002',
      order: 'np se 103902',
      values: { days: 7 },
    });
    const first = await (await ask('POST', '/v1/actions', action, { key: 'once' })).json();
    expect(first).toMatchObject({ outcome: 'done' });
    expect(await (await ask('POST', '/v1/actions', action, { key: 'once' })).json()).toEqual(first);
    expect(await (await ask('POST', '/v1/actions', action, { key: 'twice' })).json()).toMatchObject({
      outcome: 'refused',
    });
    expect(await (await ask('GET', '/v1/orders/NP-SE-103902')).json()).toMatchObject({
      plan: { installments: [{ state: 'due' }] },
    });
  });

  it('breaks when told to', async () => {
    await post('/faults', { target: 'account-system', mode: 'garbage', count: 1 });
    expect(await (await ask('GET', '/v1/customers/np-se-1001')).text()).toContain('<html>');
    expect(await (await ask('GET', '/v1/customers/np-se-1001')).json()).toMatchObject({ firstName: 'Karin' });
  });
});
