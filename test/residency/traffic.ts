/** Owns what customers and agents of a place do: write by text, chat and mail, send files, answer, note, and book a call. */
import { vi } from 'vitest';
import { createMail, hookSecret, mailConfig, mailCredentials } from '../../channels/email/fixtures/accounts.ts';
import { signatureOf } from '../../channels/email/verify.ts';
import { accountSid, authToken } from '../../channels/sms/fixtures/accounts.ts';
import type { ListBody } from '../../schema/api/desk.ts';
import { listen } from '../../src/http/chat/testing/shop.ts';
import { hand, post, send } from '../../src/http/desk/testing/stage.ts';
import { signedHook, textFields } from '../../src/http/hooks/testing/provider.ts';
import { fromBase64, toBytes } from '../../src/lib/bytes.ts';
import type { Place, Tenant } from './tenant.ts';

const shop = 'https://shop.test';
const medium = `https://twilio.test/2010-04-01/Accounts/${accountSid}/Messages/MM1/Media/ME`;
const human = 'I want to talk to a human';

async function took(response: Response, status = 200): Promise<Response> {
  if (response.status !== status) throw new Error(`${response.status}, not ${status}: ${await response.text()}`);
  return response;
}

/** Lets everybody of a place talk; resolves when all of it was accepted. */
export async function talkIn(tenant: Tenant, place: Place): Promise<void> {
  await Promise.all([writeTexts(tenant, place), writeMail(tenant, place), chat(tenant, place)]);
  for (const conversation of await conversationsOf(tenant, place, 3)) await answer(tenant, place, conversation);
}

async function writeTexts(tenant: Tenant, place: Place): Promise<void> {
  const config = { accountSid, from: '+46701740690' };
  const path = `/hooks/sms/${await tenant.openAccount(place, 'sms', config, { authTokens: [authToken] })}`;
  const text = async (body: string, more: Record<string, string> = {}) =>
    took(await hand(path, await signedHook(path, { ...textFields(body), From: place.phone, ...more })));
  await text(`by text ${place.word}`);
  const picture = { NumMedia: '1', MediaUrl0: `${medium}${place.region}`, MediaContentType0: 'text/plain' };
  await text('a picture', picture);
  await text(human);
}

async function writeMail(tenant: Tenant, place: Place): Promise<void> {
  const { word } = place;
  const path = `/hooks/email/${await tenant.openAccount(place, 'email', mailConfig, mailCredentials)}`;
  const part = (type: string, more: string, data: string) => `--b\r\nContent-Type: ${type}\r\n${more}\r\n${data}\r\n`;
  const file = `Content-Disposition: attachment; filename="${word}.txt"\r\nContent-Transfer-Encoding: base64\r\n`;
  const mail = createMail(
    {
      From: `${word} <${word}@example.test>`,
      Subject: `a subject ${word}`,
      'Content-Type': 'multipart/mixed; boundary=b',
      'Message-ID': `<${crypto.randomUUID()}@example.test>`,
      Date: new Date().toUTCString(),
    },
    [
      part('text/plain; charset=utf-8', '', `by mail ${word}. ${human}`),
      part(`text/plain; name="${word}.txt"`, file, btoa(`in a file: ${word}`)),
      '--b--\r\n',
    ].join(''),
  );
  const body = toBytes(mail);
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = signatureOf(fromBase64(hookSecret.slice('whsec_'.length)), 'msg_1', timestamp, body);
  const signed = {
    'content-type': 'message/rfc822',
    'webhook-id': 'msg_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  await took(await hand(path, { method: 'POST', body, headers: signed }), 204);
}

async function chat(tenant: Tenant, place: Place): Promise<void> {
  const { word } = place;
  const id = await tenant.openAccount(place, 'chat', { origins: [shop] }, {});
  const opened = await took(await post(`/chat/${id}/session`, {}, { origin: shop }));
  const { session }: { session: string } = await opened.json();
  const headers = { origin: shop, authorization: `Bearer ${session}`, 'content-type': 'text/plain' };
  const stored = await took(
    await hand(`/chat/${id}/files?name=${word}.txt`, { method: 'POST', headers, body: `from a visitor: ${word}` }),
    201,
  );
  const { fileId }: { fileId: string } = await stored.json();
  const socket = listen(
    await hand(`/chat/${id}/socket?session=${session}`, { headers: { origin: shop, upgrade: 'websocket' } }),
  );
  socket.say({ type: 'resume', v: 1, after: 0 });
  const attachment = { kind: 'attachment', fileId, name: 'x.txt', type: 'text/plain', state: 'stored' };
  for (const parts of [[{ kind: 'text', text: `by chat ${word}` }, attachment], [{ kind: 'text', text: human }]]) {
    const clientId = crypto.randomUUID();
    socket.say({ type: 'send', clientId, parts });
    await socket.until('ack', (frame) => frame.clientId === clientId);
  }
  socket.close();
}

/** Waits until the market's list has its conversations. */
function conversationsOf({ headers }: Tenant, { market }: Place, count: number): Promise<string[]> {
  return vi.waitFor(
    async () => {
      const list: ListBody = await (await send(`/api/desk/conversations?market=${market}`, { headers })).json();
      const ids = list.conversations.map(({ conversationId }) => conversationId);
      if (ids.length < count) throw new Error(`the list of ${market} has ${ids.length} conversations of ${count}`);
      return ids;
    },
    { timeout: 30_000, interval: 200 },
  );
}

async function answer({ headers }: Tenant, { word, phone }: Place, conversation: string): Promise<void> {
  const url = `/api/desk/conversations/${conversation}`;
  await took(await post(`${url}/claim`, { force: true }, headers));
  await took(await post(`${url}/messages`, { text: `an answer ${word}` }, headers));
  await took(await post(`${url}/notes`, { text: `a note ${word}` }, headers));
  await took(
    await send(`${url}/files?name=${word}.txt`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'text/plain' },
      body: `from an agent: ${word}`,
    }),
  );
  const booking = { now: true, phone, topic: `a call about ${word}`, clientId: crypto.randomUUID() };
  await took(await post(`${url}/callbacks`, booking, headers));
  await took(await post(`${url}/escalate`, { note: `higher ${word}` }, headers));
}
