/** Books, moves and cancels calls over HTTP, and tries to do so with what is another's. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { createChatContext } from '../../callbacks/chat-context.ts';
import { createManageToken } from '../../callbacks/manage-link.ts';
import { openSite, type Site } from '../../callbacks/testing/site.ts';
import { settingsOf } from '../../env.ts';
import { callbackFor, conversationFor } from '../../object/stubs.ts';
import { codeOf, origin, post, send } from '../desk/testing/stage.ts';

const phone = '070-174 06 42';
const key = () => crypto.randomUUID();
type Slots = { timeZone: string; slots: { from: number; until: number; left: number }[] };
type Booked = { id: string; reference: string; phone: string; state: string; slot: { from: number } };

const slotsOf = async ({ account }: Site): Promise<Slots> => (await send(`/callbacks/${account}/slots`)).json();
const bookAt = ({ account }: Site, body: object, headers = {}) =>
  post(`/callbacks/${account}`, { key: key(), phone, ...body }, headers);
const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = { origin }) =>
  send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: String(new URLSearchParams(fields)),
  });

async function booked(site: Site, more: object = {}): Promise<Booked> {
  const { slots } = await slotsOf(site);
  const response = await bookAt(site, { slot: slots[3]?.from, ...more });
  expect(response.status).toBe(201);
  return response.json();
}

const tokenOf = ({ tenant, account }: Site, callbackId: string, expiresAt = Date.now() + 3_600_000) =>
  createManageToken(settingsOf(env), { tenant, account, callbackId, expiresAt });

describe('a call', () => {
  it('is booked as JSON, once for a key, and opens a conversation that waits for its time', async () => {
    const site = await openSite();
    const { slots } = await slotsOf(site);
    const body = {
      slot: slots[2]?.from,
      key: key(),
      topic: 'My card 4242 4242 4242 4242 was charged twice',
      name: 'Åsa',
    };
    const [first, again] = [await bookAt(site, body), await bookAt(site, body)];
    const [one, same]: Booked[] = [await first.json(), await again.json()] as Booked[];
    expect([first.status, one?.state, one?.phone]).toEqual([201, 'booked', '+46 *** 42']);
    expect(same?.id).toBe(one?.id);
    const callback = await callbackFor(env, { ...site.address, callbackId: one?.id ?? '' }).read();
    expect(callback).toMatchObject({ phone: '+46701740642', source: 'page', reference: one?.reference });
    expect(callback?.topic).not.toContain('4242 4242');
    const view = await conversationFor(env, { ...site.address, conversationId: callback?.conversationId ?? '' }).view(
      { kind: 'agent' },
      { limit: 50 },
    );
    expect([view?.state, view?.legs.map(({ channel, trust }) => [channel, trust])]).toEqual([
      'bot',
      [['phone', 'anonymous']],
    ]);
    expect(JSON.stringify(view)).not.toContain('4242 4242');
    const after = await slotsOf(site);
    expect(after.slots.find(({ from }) => from === slots[2]?.from)?.left).toBe(1);
  });

  it('is refused for what is wrong with it', async () => {
    const site = await openSite({ perSlot: 1 });
    const { slots } = await slotsOf(site);
    const slot = slots[1]?.from;
    for (const wrong of ['112', '0944 123 456', '+47 22 12 34 56', 'ring mig'])
      expect([(await bookAt(site, { slot, phone: wrong })).status], wrong).toEqual([422]);
    expect((await bookAt(site, { slot })).status).toBe(201);
    expect([await codeOf(await bookAt(site, { slot })), await codeOf(await bookAt(site, { slot: 1 }))]).toEqual([
      'conflict',
      'conflict',
    ]);
    expect(await codeOf(await bookAt(site, { slot: 'soon' }))).toBe('invalid');
    expect(await codeOf(await post(`/callbacks/${site.account}`, { slot, phone, key: 'x' }, {}))).toBe('invalid');
    expect(
      await codeOf(
        await send(`/callbacks/${site.account}`, {
          method: 'POST',
          body: '{',
          headers: { 'content-type': 'application/json' },
        }),
      ),
    ).toBe('malformed');
    expect(
      await codeOf(
        await send(`/callbacks/${site.account}`, {
          method: 'POST',
          body: 'x',
          headers: { 'content-type': 'text/plain' },
        }),
      ),
    ).toBe('unsupported-type');
    expect(await codeOf(await send(`/callbacks/${site.account}/slots?date=today`))).toBe('invalid');
  });

  it('is refused for times that are none, however far away', async () => {
    const site = await openSite();
    for (const slot of [Number.MAX_SAFE_INTEGER, 8.64e15, 1e14])
      expect([slot, await codeOf(await bookAt(site, { slot }))]).toEqual([slot, 'conflict']);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 8);
    for (const date of [`${tomorrow}99`, '2026-99-99', '0000-00-00'])
      expect([date, (await send(`/callbacks/${site.account}/slots?date=${date}`)).status]).toEqual([date, 200]);
    const { id } = await booked(site);
    const token = await tokenOf(site, id);
    for (const slot of ['', 'soon', '-1', '9007199254740991'])
      expect([slot, (await form(`/callbacks/${site.account}/manage`, { token, act: 'move', slot })).status]).toEqual([
        slot,
        409,
      ]);
  });

  it('to a number of unknown kind needs a code, or is not booked', async () => {
    const site = await openSite({ countries: ['GB'] });
    const { slots } = await slotsOf(site);
    // Ofcom keeps this range for stories, so no list has it.
    const unlisted = { slot: slots[2]?.from, phone: '+44 7700 900123' };
    expect((await bookAt(site, unlisted)).status).toBe(422);
  });

  it('is not booked where the market does not call back, the account is paused, or is none', async () => {
    const closed = await openSite({ enabled: false });
    expect((await slotsOf(closed)).slots).toEqual([]);
    expect(await codeOf(await bookAt(closed, { slot: Date.now() }))).toBe('conflict');
    expect((await send(`/callbacks/${closed.account}`)).status).toBe(409);
    const paused = await openSite();
    const { slots } = await slotsOf(paused);
    const other = `acc_eu_${crypto.randomUUID()}`;
    await paused.publishAccount(other, { state: 'paused' });
    expect(await codeOf(await bookAt({ ...paused, account: other }, { slot: slots[1]?.from }))).toBe('conflict');
    const texts = `acc_eu_${crypto.randomUUID()}`;
    await paused.publishAccount(texts, { channel: 'sms' });
    for (const id of [texts, 'acc_eu_nobody', 'nonsense'])
      expect(await codeOf(await send(`/callbacks/${id}`)), id).toBe('unknown-account');
  });

  it('may not be asked for too often: by one address, nor for one number', async () => {
    const site = await openSite({ perSlot: 100 });
    const { slots } = await slotsOf(site);
    const ask = (number: string, ip: string) =>
      bookAt(site, { slot: slots[2]?.from, phone: number }, { 'cf-connecting-ip': ip });
    const statuses: number[] = [];
    for (let index = 0; index < 12; index += 1)
      statuses.push((await ask(`070-174 06 ${index + 10}`, '203.0.113.1')).status);
    expect(statuses.slice(0, 10).every((status) => status === 201)).toBe(true);
    expect(statuses.slice(10)).toEqual([429, 429]);
    const victim: number[] = [];
    for (let index = 0; index < 8; index += 1)
      victim.push((await ask('070-174 06 77', `203.0.113.${index + 10}`)).status);
    expect(victim.slice(6)).toEqual([429, 429]);
  });
});

describe('a call that a chat asks for', () => {
  /** Publishes a chat account beside the phone and hands over a visitor of it. */
  async function visit(site: Site, changes: { market?: string; tenant?: string; expiresAt?: number } = {}) {
    const account = `acc_eu_${crypto.randomUUID()}`;
    await site.publishAccount(account, {
      channel: 'chat',
      config: { origins: [] },
      market: changes.market ?? site.market.market,
    });
    const handle = { kind: 'visitor', value: `ctc_eu_${crypto.randomUUID()}` } as const;
    const context = {
      account,
      handle,
      trust: 'anonymous',
      language: 'en',
      name: 'Åsa',
      expiresAt: changes.expiresAt ?? Date.now() + 60_000,
    } as const;
    return createChatContext(settingsOf(env).AUTH_SECRET, changes.tenant ?? site.tenant, context);
  }

  it('joins the visitor’s conversation, and the page greets them in its language', async () => {
    const site = await openSite();
    const context = await visit(site);
    const text = await (await send(`/callbacks/${site.account}?context=${encodeURIComponent(context)}`)).text();
    expect([text.includes('lang="en"'), text.includes('value="Åsa"')]).toEqual([true, true]);
    const { id } = await booked(site, { context });
    const callback = await callbackFor(env, { ...site.address, callbackId: id }).read();
    expect(callback).toMatchObject({ source: 'widget', language: 'en', name: 'Åsa' });
    const address = { ...site.address, conversationId: callback?.conversationId ?? '' };
    const view = await conversationFor(env, address).view({ kind: 'agent' }, { limit: 50 });
    expect([view?.state, view?.legs.map(({ channel }) => channel)]).toEqual(['bot', ['chat']]);
    const shown = await conversationFor(env, address).view({ kind: 'customer' }, { limit: 50 });
    expect(JSON.stringify(shown)).not.toContain('+46701740642');
  });

  it('is a stranger’s when what it hands over is changed, over, or of another tenant or market', async () => {
    const [site, rival] = [await openSite({ perSlot: 20 }), await openSite()];
    const contexts = [
      `${await visit(site)}x`,
      await visit(site, { expiresAt: Date.now() - 1 }),
      await visit(rival),
      await visit(site, { market: 'no' }),
      'nonsense',
    ];
    for (const [index, context] of contexts.entries()) {
      const { id } = await booked(site, { context, phone: `070-174 06 ${index + 10}` });
      const callback = await callbackFor(env, { ...site.address, callbackId: id }).read();
      expect(callback?.source, context).toBe('page');
    }
  });
});

describe('the page', () => {
  it('books without a script, in the language asked for, and says what was entered wrongly', async () => {
    const site = await openSite();
    const shown = await send(`/callbacks/${site.account}`, { headers: { 'accept-language': 'en-GB,en;q=0.8' } });
    const text = await shown.text();
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('lang="en"');
    expect(text).not.toContain('<script');
    const given = Object.fromEntries(
      [...text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const slot = /name="slot" value="(\d+)"/.exec(text)?.[1] ?? '';
    const wrong = await form(`/callbacks/${site.account}`, { ...given, slot, phone: '112', topic: '<b>"loud"</b>' });
    const again = await wrong.text();
    expect([
      wrong.status,
      again.includes('role="alert"'),
      again.includes('&lt;b&gt;&quot;loud&quot;&lt;/b&gt;'),
    ]).toEqual([422, true, true]);
    const done = await form(`/callbacks/${site.account}`, { ...given, slot, phone });
    expect([done.status, (await done.text()).includes('page.callback.done')]).toEqual([200, true]);
    expect((await form(`/callbacks/${site.account}`, { ...given, slot, phone })).status).toBe(200);
    expect((await slotsOf(site)).slots.find(({ from }) => String(from) === slot)?.left).toBe(1);
  });

  it('takes no form from another site', async () => {
    const site = await openSite();
    const response = await form(
      `/callbacks/${site.account}`,
      { phone, slot: '1', key: key() },
      { origin: 'https://evil.test' },
    );
    expect(await codeOf(response)).toBe('forbidden');
  });
});

describe('a signed link', () => {
  it('shows time and masked number alone, moves and cancels, and does each once', async () => {
    const site = await openSite();
    const { id } = await booked(site, { topic: 'a private matter', name: 'Åsa Öberg' });
    const token = await tokenOf(site, id);
    const path = `/callbacks/${site.account}/manage`;
    const text = await (await send(`${path}?token=${encodeURIComponent(token)}`)).text();
    expect(text).toContain('page.callback.done');
    for (const secret of ['private', 'Åsa', '701740642', '174 06 42']) expect(text, secret).not.toContain(secret);
    const { slots } = await slotsOf(site);
    const next = String(slots[9]?.from);
    for (let times = 0; times < 2; times += 1)
      expect((await form(path, { token, act: 'move', slot: next })).status).toBe(200);
    const stub = callbackFor(env, { ...site.address, callbackId: id });
    expect((await stub.read())?.slot.from).toBe(Number(next));
    expect((await form(path, { token, act: 'move', slot: '12345' })).status).toBe(409);
    for (let times = 0; times < 2; times += 1) expect((await form(path, { token, act: 'cancel' })).status).toBe(200);
    expect((await stub.read())?.state).toBe('cancelled');
    expect((await slotsOf(site)).slots.find(({ from }) => String(from) === next)?.left).toBe(2);
  });

  it('is changed by nothing but a form: looking at it does nothing', async () => {
    const site = await openSite();
    const { id } = await booked(site);
    const token = encodeURIComponent(await tokenOf(site, id));
    await send(`/callbacks/${site.account}/manage?token=${token}&act=cancel`);
    expect((await callbackFor(env, { ...site.address, callbackId: id }).read())?.state).toBe('booked');
  });

  it('that is changed, over, of another tenant, account or call opens nothing', async () => {
    const [site, rival] = [await openSite(), await openSite()];
    const { id } = await booked(site);
    const other = await booked(site);
    const good = await tokenOf(site, id);
    const [, expires, signature] = good.split('.');
    const wrong = [
      '',
      'nonsense',
      `${good}x`,
      `${other.id}.${expires}.${signature}`,
      `${id}.zzzzzzz.${signature}`,
      await tokenOf(site, id, Date.now() - 1_000),
      await tokenOf(rival, id),
      await tokenOf(site, 'cbk_eu_00000000000000000000'),
    ];
    for (const token of wrong) {
      const path = `/callbacks/${site.account}/manage`;
      expect((await send(`${path}?token=${encodeURIComponent(token)}`)).status, token).toBe(404);
      expect((await form(path, { token, act: 'cancel' })).status, token).toBe(404);
    }
    const elsewhere = await send(`/callbacks/${rival.account}/manage?token=${encodeURIComponent(good)}`);
    expect(elsewhere.status).toBe(404);
    expect((await callbackFor(env, { ...site.address, callbackId: id }).read())?.state).toBe('booked');
  });
});
