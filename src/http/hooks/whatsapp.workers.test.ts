/** Follows WhatsApp traffic of the documented forms through the whole gateway: hook, conversation, bot, human, reply, receipts. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { metaDigest } from '../../../channels/meta/signature.ts';
import {
  accessToken,
  appSecret,
  displayPhone,
  hookBody,
  phoneNumberId,
  traffic,
  wabaId,
} from '../../../channels/whatsapp/fixtures/accounts.ts';
import { fromMaja, sha256, userId, waId } from '../../../channels/whatsapp/fixtures/messages.ts';
import type { ConversationBody, ListBody } from '../../../schema/api/desk.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import { testMarket } from '../../../test/support/market.ts';
import { settingsOf } from '../../env.ts';
import { seal } from '../../lib/seal.ts';
import { createStage, post, send } from '../desk/testing/stage.ts';
import { playProvider } from './testing/provider-network.ts';

const graph = 'https://graph.test';
const bytes = new TextEncoder().encode('receipt');
const contacts = [{ profile: { name: 'Maja Nyström' }, wa_id: waId, user_id: userId }];
type Sent = { id: string; type: string; text?: { body: string }; recipient: string; biz_opaque_callback_data: string };

let meta: ReturnType<typeof playProvider>;
let answered: Sent[];
beforeEach(() => {
  answered = [];
  meta = playProvider(graph, async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/messages')) {
      const id = `wamid.${crypto.randomUUID()}`;
      answered.push({ ...(await request.json<Omit<Sent, 'id'>>()), id });
      return Response.json({ messaging_product: 'whatsapp', messages: [{ id }] });
    }
    if (pathname.endsWith('/1908647269898587'))
      return Response.json({ url: `${graph}/attachments/1`, sha256: sha256.hex });
    if (pathname === '/attachments/1')
      return request.headers.get('authorization') === `Bearer ${accessToken}`
        ? new Response(bytes, { headers: { 'content-type': 'text/plain' } })
        : new Response(null, { status: 401 });
    return new Response(null, { status: 404 });
  });
});
afterEach(() => meta.restore());

/** Sets up a tenant with one WhatsApp number and a bot, and somebody who can answer. */
async function openForService() {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { tenant } = stage;
  const id = `acc_eu_${crypto.randomUUID()}`;
  const secrets = { appSecrets: [appSecret], verifyToken: 'northpay-verify', accessToken };
  const account = {
    ...{ v: 1, id, tenant, region: 'eu', market: 'se', channel: 'whatsapp', address: displayPhone, state: 'live' },
    config: { phoneNumberId, wabaId, displayPhone },
    credentials: await seal(JSON.stringify(secrets), id, settingsOf(env).MASTER_KEY),
  };
  await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify(account));
  const market = testMarket({ tenant, attachments: { types: ['text/plain', 'image/png'], maxBytes: 1_000_000 } });
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify(market));
  const { headers } = await stage.signedIn({ role: 'agent', regions: ['eu'], markets: ['se'] });
  const path = `/hooks/whatsapp/${id}`;

  async function deliver(body: Uint8Array<ArrayBuffer>): Promise<number> {
    const signature = `sha256=${await metaDigest(appSecret, body)}`;
    const sent = await send(path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature },
    });
    return sent.status;
  }

  async function read(conversation: string): Promise<ConversationBody> {
    return (await send(`/api/desk/conversations/${conversation}`, { headers })).json();
  }

  return {
    path,
    headers,
    read,
    /** Maja writes; each message is of now. */
    write: (...messages: Record<string, unknown>[]) => deliver(hookBody(traffic({ contacts, messages }))),
    report: (of: Sent, status: string) =>
      deliver(
        hookBody(
          traffic({
            statuses: [
              {
                ...{ id: of.id, status, timestamp: String(Math.floor(Date.now() / 1_000)) },
                ...{ recipient_id: waId, recipient_user_id: userId },
                biz_opaque_callback_data: of.biz_opaque_callback_data,
              },
            ],
          }),
        ),
      ),
    async conversation(): Promise<string> {
      return vi.waitFor(async () => {
        const list: ListBody = await (await send('/api/desk/conversations?state=queued', { headers })).json();
        const [first] = list.conversations;
        if (!first) throw new Error('nothing is waiting');
        return first.conversationId;
      }, 20_000);
    },
  };
}

const now = () => ({ timestamp: String(Math.floor(Date.now() / 1_000)), id: `wamid.${crypto.randomUUID()}` });
const said = (text: string) => fromMaja('text', { body: text }, now());
const statusesOf = ({ events }: ConversationBody, messageId: string) =>
  events.flatMap((event) =>
    event.type === 'DeliveryChanged' && event.facts.messageId === messageId ? [event.facts.status] : [],
  );

it('goes from the hook to the bot, to a human, and back with its receipts', { timeout: 60_000 }, async () => {
  const { write, conversation, read, headers, report } = await openForService();
  expect(await write(said('Hej'))).toBe(200);
  await vi.waitFor(() => expect(answered.length).toBeGreaterThan(0), 20_000);
  expect(answered[0]).toMatchObject({ recipient: userId });

  expect(await write(said('Jag vill prata med en människa'))).toBe(200);
  const id = await conversation();
  expect((await post(`/api/desk/conversations/${id}/claim`, {}, headers)).status).toBe(200);
  expect((await post(`/api/desk/conversations/${id}/messages`, { text: 'Hej Maja!' }, headers)).status).toBe(200);
  const reply = await vi.waitFor(() => {
    const found = answered.find(({ text }) => text?.body === 'Hej Maja!');
    if (!found) throw new Error('not sent yet');
    return found;
  }, 20_000);

  // Out of order and twice: the ladder only goes up.
  for (const status of ['read', 'delivered', 'read', 'sent']) expect(await report(reply, status)).toBe(200);
  await vi.waitFor(async () => {
    const statuses = statusesOf(await read(id), reply.biz_opaque_callback_data);
    expect(statuses.at(-1)).toBe('read');
    expect(new Set(statuses).size).toBe(statuses.length);
  }, 20_000);
});

it('takes every message of a batch once, however often it comes, and files with the bytes that were signed for', {
  timeout: 60_000,
}, async () => {
  const { write, conversation, read } = await openForService();
  const picture = { id: '1908647269898587', mime_type: 'text/plain', sha256: sha256.base64, filename: 'kvitto.txt' };
  const batch = [
    said('Jag vill prata med en människa'),
    { id: [], type: 7 },
    fromMaja('document', picture, now()),
    fromMaja('reaction', { message_id: 'wamid.OURS', emoji: '👍' }, now()),
  ];
  expect(await Promise.all([write(...batch), write(...batch)])).toEqual([200, 200]);
  const id = await conversation();
  const body = await vi.waitFor(async () => {
    const found = await read(id);
    expect(found.events.filter(({ type }) => type === 'AttachmentSettled')).toHaveLength(1);
    return found;
  }, 20_000);
  const kinds = body.events.flatMap((event) =>
    event.type === 'MessageReceived' ? [event.content?.parts.map(({ kind }) => kind)] : [],
  );
  expect(kinds).toEqual([['text'], ['attachment'], ['reaction']]);
  expect(body.events.find(({ type }) => type === 'AttachmentSettled')).toMatchObject({ facts: { state: 'stored' } });
});

it('answers the handshake with the challenge, as text', async () => {
  const { path } = await openForService();
  const response = await send(`${path}?hub.mode=subscribe&hub.verify_token=northpay-verify&hub.challenge=1158201444`);
  expect([response.status, await response.text()]).toEqual([200, '1158201444']);
});
