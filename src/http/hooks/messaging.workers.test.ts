/**
 * Follows Messenger and Instagram traffic of the documented forms through the whole gateway: hook, conversation, bot, a human in Meta's
 * own inbox, a human here, reply, delivery and reading.
 */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  accessToken,
  appId,
  appSecret,
  inboxAppId,
  pageId,
  verifyToken,
} from '../../../channels/meta/messaging/fixtures/events.ts';
import { metaDigest } from '../../../channels/meta/signature.ts';
import type { ConversationBody, ListBody } from '../../../schema/api/desk.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import { testMarket } from '../../../test/support/market.ts';
import { settingsOf } from '../../env.ts';
import { seal } from '../../lib/seal.ts';
import { createStage, hand, post, send } from '../desk/testing/stage.ts';
import { playProvider } from './testing/provider-network.ts';

const graph = 'https://graph.test';
type Json = Record<string, unknown>;
type Sent = { mid: string; recipient: { id: string }; message: { text: string; metadata?: string }; tag?: string };

let meta: ReturnType<typeof playProvider>;
let answered: Sent[];
beforeEach(() => {
  answered = [];
  meta = playProvider(graph, async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/files/gone') return new Response('URL signature expired', { status: 403 });
    if (!pathname.endsWith(`/${pageId}/messages`)) return new Response(null, { status: 404 });
    const mid = `m_${crypto.randomUUID()}`;
    const body = await request.json<Omit<Sent, 'mid'>>();
    answered.push({ ...body, mid });
    return Response.json({ recipient_id: body.recipient.id, message_id: mid });
  });
});
afterEach(() => meta.restore());

const products = [
  { channel: 'messenger', object: 'page', config: { pageId, appId } },
  { channel: 'instagram', object: 'instagram', config: { login: 'instagram', instagramId: pageId, appId } },
] as const;

/** Sets up a tenant with one account and a bot, somebody who can answer, and somebody who writes. */
async function openForService({ channel, object, config }: (typeof products)[number]) {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { tenant } = stage;
  const id = `acc_eu_${crypto.randomUUID()}`;
  const credentials = JSON.stringify({ appSecrets: [appSecret], verifyToken, accessToken });
  const account = {
    ...{ v: 1, id, tenant, region: 'eu', market: 'se', channel, address: 'northpay', state: 'live', config },
    credentials: await seal(credentials, id, settingsOf(env).MASTER_KEY),
  };
  await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify(account));
  const market = testMarket({ tenant });
  const channels = [
    ...market.channels.filter((rules) => rules.channel !== channel),
    { channel, enabled: true, bot: true, rating: false },
  ];
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify({ ...market, channels }));
  const { headers } = await stage.signedIn({ role: 'agent', regions: ['eu'], markets: ['se'] });
  const person = `71${Math.floor(Math.random() * 1e13)}`;

  async function deliver(events: readonly Json[]): Promise<number> {
    const body = new TextEncoder().encode(
      JSON.stringify({ object, entry: [{ id: pageId, time: Date.now(), messaging: events }] }),
    );
    const signature = `sha256=${await metaDigest(appSecret, body)}`;
    const type = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
    return (await hand(`/hooks/${channel}/${id}`, { method: 'POST', body, headers: type })).status;
  }
  const event = (more: Json, [sender, recipient]: readonly [string, string] = [person, pageId]): Json => ({
    sender: { id: sender },
    recipient: { id: recipient },
    timestamp: Date.now(),
    ...more,
  });

  return {
    headers,
    path: `/hooks/${channel}/${id}`,
    report: (more: Json) => deliver([event(more)]),
    write: (message: Json, mid = `m_${crypto.randomUUID()}`) => deliver([event({ message: { mid, ...message } })]),
    echo: (message: Json) =>
      deliver([event({ message: { mid: `m_${crypto.randomUUID()}`, is_echo: true, ...message } }, [pageId, person])]),
    async read(conversation: string): Promise<ConversationBody> {
      return (await send(`/api/desk/conversations/${conversation}`, { headers })).json();
    },
    /** Finds the only conversation once it has reached the list. */
    async conversation(): Promise<string> {
      return vi.waitFor(async () => {
        const list: ListBody = await (await send('/api/desk/conversations', { headers })).json();
        const [first] = list.conversations;
        if (!first || list.conversations.length > 1) throw new Error('not one conversation');
        return first.conversationId;
      }, 20_000);
    },
  };
}

const eventsOf = ({ events }: ConversationBody, type: string) => events.filter((event) => event.type === type);

describe.each(products)('$channel', (product) => {
  it('goes from the hook to the bot, whom a human in Meta’s inbox silences, to a human here, and back', {
    timeout: 90_000,
  }, async () => {
    const { write, echo, report, conversation, read, headers } = await openForService(product);
    expect(await write({ text: 'Hello' })).toBe(200);
    await vi.waitFor(() => expect(answered.length).toBeGreaterThan(0), 20_000);
    const id = await conversation();
    await vi.waitFor(async () => expect(eventsOf(await read(id), 'BotTurnFinished')).toHaveLength(1), 20_000);
    // Our own send comes back: it is nobody else's.
    expect(await echo({ text: answered[0]?.message.text, mid: answered[0]?.mid, app_id: Number(appId) })).toBe(200);
    expect((await read(id)).state).toBe('bot');

    expect(await echo({ text: 'Hi, Sam here', app_id: Number(inboxAppId) })).toBe(200);
    const before = answered.length;
    expect(await write({ text: 'Where is my refund?' })).toBe(200);
    const silent = await read(id);
    expect(eventsOf(silent, 'MessageEchoed')).toMatchObject([{ facts: { where: 'Meta inbox' } }]);
    expect(eventsOf(silent, 'BotTurnStarted')).toHaveLength(1);

    expect((await post(`/api/desk/conversations/${id}/claim`, {}, headers)).status).toBe(200);
    expect((await post(`/api/desk/conversations/${id}/messages`, { text: 'Here I am' }, headers)).status).toBe(200);
    const reply = await vi.waitFor(() => {
      const found = answered.find(({ message }) => message.text === 'Here I am');
      if (!found) throw new Error('not sent yet');
      return found;
    }, 20_000);
    expect(answered.slice(before).map(({ message, tag }) => [message.text, tag])).toEqual([['Here I am', undefined]]);

    const statuses = async () =>
      eventsOf(await read(id), 'DeliveryChanged').flatMap((event) =>
        'status' in event.facts ? [event.facts.status] : [],
      );
    await vi.waitFor(async () => expect(await statuses()).toContain('sent'), 20_000);
    if (product.channel === 'messenger') {
      expect(await report({ delivery: { mids: [reply.mid], watermark: Date.now() } })).toBe(200);
      await vi.waitFor(async () => expect((await statuses()).at(-1)).toBe('delivered'), 20_000);
      expect(await report({ read: { watermark: Date.now() } })).toBe(200);
    } else expect(await report({ read: { mid: reply.mid } })).toBe(200);
    await vi.waitFor(
      async () =>
        expect(eventsOf(await read(id), 'MessagesRead')).toContainEqual(
          expect.objectContaining({ facts: expect.objectContaining({ by: 'customer' }) }),
        ),
      20_000,
    );
  });

  it('takes every event of a batch once, however often it comes, and says of a file that its link has gone bad', {
    timeout: 60_000,
  }, async () => {
    const { write, report, conversation, read } = await openForService(product);
    const mid = `m_${crypto.randomUUID()}`;
    const file = { attachments: [{ type: 'image', payload: { url: `${graph}/files/gone` } }] };
    expect(await Promise.all([write(file, mid), write(file, mid)])).toEqual([200, 200]);
    expect(await report({ reaction: { mid, action: 'react', reaction: 'love', emoji: '❤️' } })).toBe(200);
    expect(await write({ is_deleted: true }, mid)).toBe(200);
    const id = await conversation();
    await vi.waitFor(
      async () =>
        expect(eventsOf(await read(id), 'AttachmentSettled')).toMatchObject([
          { facts: { state: 'expired', reason: 'http-403' } },
        ]),
      20_000,
    );
    const received = eventsOf(await read(id), 'MessageReceived');
    expect(received).toHaveLength(3);
  });

  it('answers the handshake with the challenge, as text', async () => {
    const { path } = await openForService(product);
    const response = await send(`${path}?hub.mode=subscribe&hub.verify_token=${verifyToken}&hub.challenge=1158201444`);
    expect([response.status, await response.text()]).toEqual([200, '1158201444']);
  });
});
