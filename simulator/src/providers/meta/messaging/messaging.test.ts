/** Keeps the simulated Messenger and Instagram as strict as the real ones: windows, the tag, limits, tokens, links that go bad. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openInstagramAccount } from '../../../../../channels/instagram/config.ts';
import { openMessengerAccount } from '../../../../../channels/messenger/config.ts';
import { parseMessaging } from '../../../../../channels/meta/messaging/parse.ts';
import { createDeps, createHook } from '../../../../../channels/testing/surroundings.ts';
import { instagramAccounts } from '../../../../world/accounts/instagram.ts';
import { messengerAccounts } from '../../../../world/accounts/messenger.ts';
import { behaviourSchema } from '../../../behaviour.ts';
import type { Env } from '../../../env.ts';
import type { Delivery } from '../../../object/world-object.ts';
import { type App, instagramApp, messengerApp } from './app.ts';
import { linkTo } from './files.ts';
import { lineOf } from './line.ts';
import { messagingRoutes } from './routes.ts';
import { openWindow } from './window.ts';

const hourMs = 3_600_000;
const person = '7124480012349876';
const [page] = messengerAccounts().map(lineOf);
const [withLogin, linked] = instagramAccounts().map(lineOf);
if (!page || !withLogin || !linked) throw new Error('the world has no accounts');

let delivered: Delivery[];
let blocked: string[];
let env: Env;
beforeEach(() => {
  delivered = [];
  blocked = [];
  const notes = new Map<string, string>();
  const world = {
    note: (provider: string, key: string) => notes.get(`${provider} ${key}`) ?? null,
    setNote: (provider: string, key: string, value: string | null) =>
      void (value === null ? notes.delete(`${provider} ${key}`) : notes.set(`${provider} ${key}`, value)),
    habits: () => ({ blocked, away: null, bounce: 'no' }),
    behaviour: () => behaviourSchema.parse({}),
    takeFault: () => null,
    media: () => null,
    deliver: (delivery: Delivery) => {
      delivered.push(delivery);
      return { fault: null, taken: true };
    },
  };
  env = {
    SELF_URL: 'http://simulator.test',
    GATEWAY_URL: 'http://gateway.test',
    WORLD: { getByName: () => world, get: () => world, idFromName: () => 'world' },
  } as unknown as Env;
});

async function call(app: App, path: string, token: string, body?: unknown) {
  const response = await messagingRoutes(app).request(
    `/graph/v25.0/${path}`,
    {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    },
    env,
  );
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

const say = (message: object, more: object = {}) => ({
  recipient: { id: person },
  messaging_type: 'RESPONSE',
  message,
  ...more,
});
const tagged = { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' };
const heard = (hoursAgo: number, byAdvertisement = false) =>
  openWindow(env, messengerApp, page, person, { at: Date.now() - hoursAgo * hourMs, byAdvertisement });
const sendByPage = async (body: unknown) => {
  const { body: answer } = await call(messengerApp, `${page.senderId}/messages`, page.token, body);
  return answer.error ? `${answer.error.code}/${answer.error.error_subcode ?? ''}` : 'taken';
};

describe('a send', () => {
  it.each([
    ['to somebody who never wrote', undefined, say({ text: 'x' }), '100/2018001'],
    ['within a day', 1, say({ text: 'x' }), 'taken'],
    ['after a day', 25, say({ text: 'x' }), '10/2018278'],
    ['after a day, by a human', 25, say({ text: 'x' }, tagged), 'taken'],
    ['after a week, by a human', 169, say({ text: 'x' }, tagged), '10/2018278'],
    ['with a tag alone', 1, say({ text: 'x' }, { tag: 'HUMAN_AGENT' }), '100/'],
    ['of 2,001 characters', 1, say({ text: 'x'.repeat(2_001) }), '100/2018053'],
    ['of nothing', 1, say({}), '100/'],
    [
      'of an answer of 21 letters',
      1,
      say({ text: 'x', quick_replies: [{ content_type: 'text', title: 'x'.repeat(21), payload: 'y' }] }),
      '100/',
    ],
  ])('%s is judged as Meta judges it', async (_, hoursAgo, body, judged) => {
    if (hoursAgo !== undefined) await heard(hoursAgo);
    expect(await sendByPage(body)).toBe(judged);
  });

  it('may come for a week to who came by an advertisement, and never to who blocked the page', async () => {
    await heard(100, true);
    expect(await sendByPage(say({ text: 'x' }))).toBe('taken');
    blocked = [page.account.id];
    expect(await sendByPage(say({ text: 'x' }))).toBe('551/1545041');
  });

  it('of Instagram is counted in bytes and takes no metadata', async () => {
    await openWindow(env, instagramApp, withLogin, person, { at: Date.now(), byAdvertisement: false });
    const send = async (message: object) =>
      (await call(instagramApp, `${withLogin.senderId}/messages`, withLogin.token, say(message))).status;
    expect([
      await send({ text: 'å'.repeat(500) }),
      await send({ text: 'å'.repeat(501) }),
      await send({ text: 'x', metadata: 'y' }),
    ]).toEqual([200, 400, 400]);
  });

  it('comes back as an echo that the gateway knows for its own, and is reported where the product reports', async () => {
    const deps = createDeps(() => Promise.reject(new Error('no network')));
    const cases = [
      { app: messengerApp, line: page, open: openMessengerAccount, kinds: ['receipt', 'receipt'] },
      { app: instagramApp, line: linked, open: openInstagramAccount, kinds: ['notice'] },
    ];
    for (const { app, line, open, kinds } of cases) {
      await openWindow(env, app, line, person, { at: Date.now(), byAdvertisement: false });
      const message = { text: 'Hi', ...(app.takesMetadata ? { metadata: 'msg_uk_01k9abc.4' } : {}) };
      expect((await call(app, `${line.senderId}/messages`, line.token, say(message))).status).toBe(200);
      const { config, credentials, id, tenant, market, channel, address } = line.account;
      const snapshot = {
        v: 1,
        id,
        tenant,
        region: 'uk',
        market,
        channel,
        address,
        state: 'live',
        config,
        credentials: '',
      } as const;
      const account = open(snapshot, JSON.stringify(credentials));
      const posts = delivered.at(-1)?.posts?.filter(({ url }) => url) ?? [];
      const items = posts.flatMap(({ body }) => parseMessaging(createHook(account, body), account, deps));
      expect(items.map(({ kind }) => kind)).toEqual(kinds);
    }
  });
});

describe('a node', () => {
  it('answers its own token, and is told apart from the linked account of the other product by it', async () => {
    expect(linked.senderId).toBe(messengerAccounts().map(lineOf)[1]?.senderId);
    expect(await call(instagramApp, 'me?fields=id', linked.token)).toMatchObject({ body: { id: linked.senderId } });
    expect(await call(instagramApp, 'me?fields=user_id', withLogin.token)).toMatchObject({
      body: { user_id: withLogin.ownId },
    });
    expect((await call(messengerApp, `${page.senderId}/messages`, 'nobody', say({ text: 'x' }))).body.error.code).toBe(
      190,
    );
    expect((await call(messengerApp, `${linked.senderId}/messages`, linked.token, say({ text: 'x' }))).status).toBe(
      404,
    );
  });

  it('tells its subscription, which can be changed and ended', async () => {
    const path = `${page.senderId}/subscribed_apps`;
    expect((await call(messengerApp, path, page.token)).body.data[0].subscribed_fields).toContain('message_echoes');
    await call(messengerApp, `${path}?subscribed_fields=messages`, page.token, {});
    expect((await call(messengerApp, path, page.token)).body.data).toMatchObject([{ subscribed_fields: ['messages'] }]);
    await messagingRoutes(messengerApp).request(
      `/graph/v25.0/${path}`,
      { method: 'DELETE', headers: { authorization: `Bearer ${page.token}` } },
      env,
    );
    expect((await call(messengerApp, path, page.token)).body.data).toEqual([]);
  });
});

it('a link goes bad with time, and with any change', async () => {
  const file = { id: '1_2_n', name: 'a b.png', type: 'image/png', sizeBytes: 1, bytes: new Uint8Array(1) };
  const link = linkTo(env, messengerApp, file);
  const statusOf = async (url: string) => (await messagingRoutes(messengerApp).request(url, {}, env)).status;
  // The file itself is gone from this world; the link is judged first.
  expect(await statusOf(link)).toBe(404);
  expect(await statusOf(link.replace('1_2_n', '1_3_n'))).toBe(403);
  expect(await statusOf(linkTo(env, messengerApp, file, true))).toBe(403);
  vi.useFakeTimers({ now: Date.now() + hourMs });
  expect(await statusOf(link)).toBe(403);
  vi.useRealTimers();
});
