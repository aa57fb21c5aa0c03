/** Follows addresses into a conversation and out again through the whole gateway, with real objects and a provider that answers. */
import { runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationBody } from '../../../schema/api/desk.ts';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import { createId } from '../../../schema/ids.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import { chat, saidOn } from '../../../test/support/legs.ts';
import { settingsOf } from '../../env.ts';
import { accept } from '../../ingress/accept.ts';
import { conversationFor } from '../../object/stubs.ts';
import { publishAccount } from '../hooks/testing/provider.ts';
import { playProvider } from '../hooks/testing/provider-network.ts';
import { createStage, post, send } from './testing/stage.ts';

const walk = { timeout: 60_000 };
const own = '+46701740601';
const other = '+46701740602';

let twilio: ReturnType<typeof playProvider>;
let texts: { to: string; body: string }[];
beforeEach(() => {
  texts = [];
  twilio = playProvider(settingsOf(env).TWILIO_API_URL, async (request) => {
    if (request.method !== 'POST') return Response.json({ messages: [] });
    const fields = new URLSearchParams(await request.text());
    texts.push({ to: fields.get('To') ?? '', body: fields.get('Body') ?? '' });
    return Response.json({ sid: `SM${crypto.randomUUID().replaceAll('-', '')}`, num_segments: '1' }, { status: 201 });
  });
});
afterEach(() => twilio.restore());

/** Gives the market of a tenant words in which a code stands, and what else a test changes. */
async function sayCodes(tenant: string, change: (market: MarketSnapshot) => MarketSnapshot = (same) => same) {
  const key = snapshotKeys.market(tenant, 'se');
  const market = await env.SNAPSHOTS.get<MarketSnapshot>(key, 'json');
  if (!market) throw new Error('no market');
  const words = (language: string) => ({ ...market.texts[language], 'link.code': '{tenant}: {code}' });
  const texts = { ...market.texts, sv: words('sv'), en: words('en') };
  await env.SNAPSHOTS.put(key, JSON.stringify(change({ ...market, texts })));
}

/** Sets up a tenant with one number and an agent who holds the conversation of one customer. */
async function openForService() {
  const stage = await createStage({ market: 'se', region: 'eu' });
  await sayCodes(stage.tenant);
  const account = await publishAccount({ tenant: stage.tenant });
  const { headers } = await stage.signedIn();
  const say = (from: string, text: string) => sayOn(account, from, text);
  const first = await say(own, 'Hej');
  const path = `/api/desk/conversations/${first}`;
  expect((await post(`${path}/claim`, {}, headers)).status).toBe(200);
  return {
    account,
    first,
    say,
    ask: (rest: string, body: unknown) => post(`${path}${rest}`, body, headers),
    remove: (legId: string) => send(`${path}/legs/${legId}`, { method: 'DELETE', headers }),
    async read(id = first): Promise<ConversationBody> {
      return (await send(`/api/desk/conversations/${id}`, { headers })).json();
    },
    to: (value: string) => ({ account: account.id, handle: { kind: 'phone', value } }),
  };
}

async function sayOn(account: AccountSnapshot, from: string, text: string): Promise<string> {
  const { conversationId } = await accept(env, account, {
    kind: 'message',
    providerEventId: `SM${crypto.randomUUID()}`,
    from: { kind: 'phone', value: from },
    trust: 'channel',
    content: { parts: [{ kind: 'text', text }] },
  });
  if (!conversationId) throw new Error('no conversation took it');
  return conversationId;
}

async function codeSentTo(number: string): Promise<string> {
  return vi.waitFor(() => {
    const code = texts.flatMap(({ to, body }) => (to === number ? (/\d{6}/.exec(body)?.[0] ?? []) : [])).at(-1);
    if (!code) throw new Error('no code was sent');
    return code;
  }, 20_000);
}

describe('an address', () => {
  it('is joined by the code that it was sent, takes its messages along, and is let go again', walk, async () => {
    const desk = await openForService();
    const theirs = await desk.say(other, 'Hej från min andra telefon');
    expect(theirs).not.toBe(desk.first);

    const asked = await desk.ask('/links', desk.to('070-174 06 02'));
    expect(asked.status).toBe(200);
    const { linkId } = await asked.json<{ linkId: string }>();
    await vi.waitFor(async () =>
      expect((await desk.read()).links).toMatchObject([{ id: linkId, handle: { value: other } }]),
    );
    expect((await desk.ask(`/links/${linkId}/code`, { code: '12 34' })).status).toBe(422);
    const code = await codeSentTo(other);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect(await (await desk.ask(`/links/${linkId}/code`, { code: wrong })).json()).toMatchObject({
      outcome: 'wrong-code',
      remaining: 4,
    });
    expect(await (await desk.ask(`/links/${linkId}/code`, { code })).json()).toMatchObject({ outcome: 'linked' });

    // Their own conversation goes on here, and says so.
    await vi.waitFor(async () => {
      const moved = await desk.read(theirs);
      expect(moved.state).toBe('resolved');
      expect(moved.legs).toMatchObject([{ closed: true, movedTo: desk.first }]);
    }, 20_000);
    await vi.waitFor(async () => expect(await desk.say(other, 'Nu då?')).toBe(desk.first), 20_000);
    const joined = await desk.read();
    const leg = joined.legs.find(({ handle }) => handle.value === other);
    expect(leg).toMatchObject({ trust: 'code', method: 'code', active: true });
    expect(JSON.stringify(joined)).not.toContain(code);

    expect((await desk.remove(leg?.id ?? '')).status).toBe(200);
    await vi.waitFor(async () => expect([desk.first, theirs]).not.toContain(await desk.say(other, 'Och nu?')), 20_000);
    const after = await desk.read();
    expect(after.legs.find(({ id }) => id === leg?.id)).toMatchObject({ closed: true });
    expect(JSON.stringify(after.events)).toContain('Nu då?');
    expect(JSON.stringify(after.events)).not.toContain('Och nu?');
  });

  it('is joined on an agent’s word, though not out of a conversation of its own without more', walk, async () => {
    const desk = await openForService();
    const theirs = await desk.say(other, 'Hej');
    const refused = await desk.ask('/legs', desk.to(other));
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining((await desk.read(theirs)).reference),
    ]);
    expect((await desk.ask('/legs', { ...desk.to(other), force: true })).status).toBe(200);
    await vi.waitFor(async () => expect(await desk.say(other, 'Och nu?')).toBe(desk.first), 20_000);
    expect((await desk.read()).legs.find(({ handle }) => handle.value === other)).toMatchObject({ trust: 'channel' });
  });

  it('gets so many codes and no more, whoever asks', walk, async () => {
    const desk = await openForService();
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await desk.ask('/links', desk.to(other))).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it('must be one that its account reaches, in this very market', walk, async () => {
    const [desk, stranger] = [await openForService(), await openForService()];
    const wrong = [
      stranger.to(other),
      { account: 'acc_eu_nobody', handle: { kind: 'phone', value: other } },
      { ...desk.to(other), handle: { kind: 'email', value: 'asa@mail.test' } },
      desk.to('not a number'),
      desk.to('+46 939 1234567'),
    ];
    for (const body of wrong) expect((await desk.ask('/legs', body)).status, JSON.stringify(body)).toBe(422);
    expect((await desk.read()).legs).toHaveLength(1);
  });
});

it(
  'lets who leaves a chat go on by text: the bot has a code sent, the customer types it, unread answers follow',
  walk,
  async () => {
    const { tenant } = await createStage({ market: 'se', region: 'eu' });
    const account = await publishAccount({ tenant });
    await sayCodes(tenant, (market) => ({
      ...market,
      bot: { ...market.bot, enabled: true, intents: ['text-request'] },
      callback: { ...market.callback, smsAccount: account.id },
      followUp: { enabled: true, afterMs: 1_000 },
    }));
    const conversationId = createId('conversation', 'eu', Date.now());
    const address = { tenant, region: 'eu', market: 'se', conversationId };
    const conversation = conversationFor(env, address);
    const read = () => conversation.view({ kind: 'agent' }, { limit: 100 });
    let count = 0;
    const say = (text: string) => {
      count += 1;
      return conversation.receive(address, saidOn(chat, `c${count}`, text));
    };
    const untilSaid = (template: string) =>
      vi.waitFor(async () => expect(JSON.stringify((await read())?.events)).toContain(template), 20_000);

    await say('I have to go now');
    await untilSaid('bot.textPhone');
    // Who pays for the text is the tenant: nobody has it sent to a satellite.
    await say('+88 1612 345678');
    await untilSaid('bot.textBadNumber');
    await say('070-174 06 02');
    await untilSaid('bot.textCode');
    const code = await codeSentTo(other);
    await say(`Koden är ${code}`);
    await untilSaid('link.done');
    expect(JSON.stringify(await read())).not.toContain(code);

    // Nobody has the page open: what the bot says next is sent after the customer.
    await say('hej');
    await vi.waitFor(async () => {
      await runDurableObjectAlarm(conversation);
      expect(texts.at(-1)).toMatchObject({ to: other, body: expect.stringContaining('followUp.intro') });
    }, 20_000);
    expect(await sayOn(account, other, 'Tack!')).toBe(conversationId);
  },
);
