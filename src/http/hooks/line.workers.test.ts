/** Follows LINE traffic of the documented forms through the whole gateway: hook, conversation, bot by reply, human by push. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessToken, botUserId, channelSecret } from '../../../channels/line/fixtures/accounts.ts';
import { event, events, hookOf, messageEvent, userId } from '../../../channels/line/fixtures/events.ts';
import { macOf } from '../../../channels/transport/body-mac.ts';
import { toBytes } from '../../lib/bytes.ts';
import { playProvider } from './testing/provider-network.ts';
import { factsOf, openForService, until } from './testing/service.ts';

type Sent = {
  call: 'reply' | 'push';
  key: string | null;
  to?: string;
  replyToken?: string;
  messages: { text?: string }[];
};

let sent: Sent[];
/** Meets the requests that say these words, one after the other. */
let trouble: { words: string; answers: (() => Response)[] };
let network: ReturnType<typeof playProvider>;
beforeEach(() => {
  sent = [];
  trouble = { words: '', answers: [] };
  network = playProvider('https://line', async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/content')) return new Response(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    const call = pathname.endsWith('/reply') ? 'reply' : 'push';
    sent.push({
      call,
      key: request.headers.get('x-line-retry-key'),
      ...(await request.json<Omit<Sent, 'call' | 'key'>>()),
    });
    const said = JSON.stringify(sent.at(-1)?.messages);
    const answer = said.includes(trouble.words) ? trouble.answers.shift() : undefined;
    return answer?.() ?? Response.json({ sentMessages: [{ id: `${9_000 + sent.length}`, quoteToken: 'q' }] });
  });
});
afterEach(() => network.restore());

let numbers = 0;
/** Dates an event now, since a token to reply is good for moments only, and gives it ids of its own. */
function now(given: Record<string, unknown>) {
  numbers += 1;
  const id = `01HVNOW${String(numbers).padStart(19, '0')}`;
  const replyToken = `token${numbers}`;
  return { ...given, timestamp: Date.now(), webhookEventId: id, ...(given.replyToken ? { replyToken } : {}) };
}
const said = (text: string, id = `${70_000 + numbers}`) => now(messageEvent({ type: 'text', text }, id));

async function open() {
  const credentials = { channelSecrets: [channelSecret], accessToken };
  const service = await openForService('line', { config: { botUserId }, credentials });
  async function tell(...told: unknown[]): Promise<number> {
    const body = JSON.stringify(hookOf(...told));
    return (await service.hook(body, { 'x-line-signature': await macOf(channelSecret, toBytes(body)) })).status;
  }
  return { ...service, tell };
}

it('answers at once by reply, later and by a human by push with a key', { timeout: 60_000 }, async () => {
  const { tell, waiting, answer, read } = await open();
  expect(await tell()).toBe(200);
  expect(await tell(said('Hej'))).toBe(200);
  const first = await until(() => sent[0]);
  expect(first).toMatchObject({ call: 'reply', key: null });

  expect(await tell(said('Jag vill prata med en människa'))).toBe(200);
  const id = await waiting();
  expect(await answer(id, 'Hej, Astrid här.')).toEqual([200, 200]);
  const reply = await until(() => sent.find(({ messages }) => messages[0]?.text === 'Hej, Astrid här.'));
  expect(reply).toMatchObject({ call: 'push', to: userId, key: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  await until(async () =>
    factsOf(await read(id), 'DeliveryChanged').find(
      ({ status, providerMessageId }) => status === 'sent' && providerMessageId,
    ),
  );
});

it('pushes again under the same key when it is not known whether LINE took it, and is sent once', {
  timeout: 60_000,
}, async () => {
  const { tell, waiting, answer, read } = await open();
  await tell(said('Jag vill prata med en människa'));
  const id = await waiting();
  const answers = [
    () => new Response('{}', { status: 500 }),
    () =>
      Response.json({ message: 'The retry key is already accepted', sentMessages: [{ id: '777' }] }, { status: 409 }),
  ];
  trouble = { words: 'Bara en gång.', answers };
  expect(await answer(id, 'Bara en gång.')).toEqual([200, 200]);
  const settled = await until(async () =>
    factsOf(await read(id), 'DeliveryChanged').find(({ providerMessageId }) => providerMessageId === '777'),
  );
  expect(settled.status).toBe('sent');
  const pushes = sent.filter(({ messages }) => messages[0]?.text === 'Bara en gång.');
  expect(pushes.map(({ call }) => call)).toEqual(['push', 'push']);
  expect(new Set(pushes.map(({ key }) => key)).size).toBe(1);
});

it('says that a reply is unknown when LINE did not answer properly, and sends nothing after it', {
  timeout: 60_000,
}, async () => {
  const { tell, waiting, read } = await open();
  trouble = { words: '', answers: [() => new Response('{}', { status: 503 })] };
  await tell(said('Hej'));
  await until(() => sent[0]);
  await tell(said('Jag vill prata med en människa'));
  const id = await waiting();
  const unknown = await until(async () =>
    factsOf(await read(id), 'DeliveryChanged').find(({ status }) => status === 'unknown'),
  );
  expect(unknown).toMatchObject({ status: 'unknown' });
  const greeting = JSON.stringify(sent[0]?.messages);
  expect(sent.filter(({ messages }) => JSON.stringify(messages) === greeting)).toHaveLength(1);
});

it('takes every event of a hook once, files, places and what is taken back', { timeout: 60_000 }, async () => {
  const { tell, waiting, heard, read } = await open();
  const batch = [
    said('Jag vill prata med en människa', '80001'),
    { type: 7 },
    now(messageEvent({ type: 'image', contentProvider: { type: 'line' } }, '80002')),
    now(messageEvent({ type: 'location', title: 'Butiken', latitude: 1, longitude: 2 }, '80003')),
    now(event('unsend', { unsend: { messageId: '80001' } })),
    now(events.postback),
    now({ ...events.text, source: { type: 'group', groupId: 'C1', userId } }),
  ];
  expect(await Promise.all([tell(...batch), tell(...batch)])).toEqual([200, 200]);
  const id = await waiting();
  await until(async () => factsOf(await read(id), 'AttachmentSettled').find(({ state }) => state === 'stored'));
  const kinds = (await heard(id)).map((parts) => parts.map(({ kind }) => kind).join());
  // What was taken back is gone; that it was, and all the rest, is there once.
  expect(kinds).toEqual(['attachment', 'location', 'deletion', 'postback']);
  expect(factsOf(await read(id), 'MessageReceived').map(({ providerEventId }) => providerEventId)).toContain('80001');
});
