/** Follows X traffic of the documented forms through the whole gateway: challenge, hook, conversation, bot, human, reply, reading. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { macOf } from '../../../channels/transport/body-mac.ts';
import { config, consumerSecret, secrets, userId } from '../../../channels/x/fixtures/accounts.ts';
import { activity, customer, dmEvent, messages, received } from '../../../channels/x/fixtures/events.ts';
import { toBytes } from '../../lib/bytes.ts';
import { accountFor } from '../../object/stubs.ts';
import { send } from '../desk/testing/stage.ts';
import { playProvider } from './testing/provider-network.ts';
import { factsOf, openForService, until } from './testing/service.ts';

type Sent = { id: string; to: string; text: string };

let sent: Sent[];
let network: ReturnType<typeof playProvider>;
beforeEach(() => {
  sent = [];
  network = playProvider('https://x.test', async (request) => {
    const { pathname } = new URL(request.url);
    const { text } = await request.json<{ text: string }>();
    const id = `19900000000000${String(sent.length).padStart(5, '0')}`;
    sent.push({ id, to: pathname.split('/')[4] ?? '', text });
    return Response.json({ data: { dm_conversation_id: '1-2', dm_event_id: id } }, { status: 201 });
  });
});
afterEach(() => network.restore());

let numbers = 0;
const said = (text: string) => {
  numbers += 1;
  return dmEvent({ text }, { id: `19800000000001${String(numbers).padStart(5, '0')}` });
};

async function open() {
  const service = await openForService('x', { config, credentials: secrets });
  async function tell(body: unknown): Promise<number> {
    const text = JSON.stringify(body);
    const signature = `sha256=${await macOf(consumerSecret, toBytes(text))}`;
    return (await service.hook(text, { 'x-twitter-webhooks-signature': signature })).status;
  }
  return { ...service, tell };
}

it('goes from the hook to the bot, to a human, and back, and is read', { timeout: 60_000 }, async () => {
  const { tell, waiting, answer, read, heard } = await open();
  expect(await tell(received(said('Hej')))).toBe(200);
  expect(await until(() => sent[0])).toMatchObject({ to: customer });

  const asked = received(said('Jag vill prata med en människa'), { id: {} }, messages.place);
  expect(await Promise.all([tell(asked), tell(asked)])).toEqual([200, 200]);
  const id = await waiting();
  expect((await heard(id)).map((parts) => parts.map(({ kind }) => kind).join())).toEqual(['text', 'text', 'location']);
  expect(await answer(id, 'Hej June!')).toEqual([200, 200]);
  const reply = await until(() => sent.find(({ text }) => text === 'Hej June!'));
  await until(async () =>
    factsOf(await read(id), 'DeliveryChanged').find(({ providerMessageId }) => providerMessageId === reply.id),
  );

  // Our own message comes back, and then the customer reads it.
  const own = dmEvent({ text: reply.text }, { id: reply.id, from: userId, to: customer, app: config.appId });
  expect(await tell(activity('dm.sent', { direct_message_events: [own] }))).toBe(200);
  const readEvent = { sender_id: customer, target: { recipient_id: userId }, last_read_event_id: reply.id };
  expect(await tell(activity('dm.read', { direct_message_mark_read_events: [readEvent] }))).toBe(200);
  const body = await read(id);
  expect(factsOf(body, 'MessagesRead')).toMatchObject([{ by: 'customer' }]);
  expect(factsOf(body, 'MessageEchoed')).toEqual([]);
});

it('leaves the conversation to a human who writes in the X app', { timeout: 60_000 }, async () => {
  const { tell, waiting, read } = await open();
  await tell(received(said('Jag vill prata med en människa')));
  const id = await waiting();
  const foreign = dmEvent({ text: 'Jag tar det här.' }, { id: '1991', from: userId, to: customer });
  expect(await tell(activity('dm.sent', { direct_message_events: [foreign] }))).toBe(200);
  await until(async () => factsOf(await read(id), 'MessageEchoed').find(({ where }) => where === 'X'));
});

it('answers the challenge, and notes that it did', async () => {
  const { path, account } = await open();
  const answer = await send(`${path}?crc_token=9b4507b3-9040-4669&nonce=x`);
  expect(await answer.json()).toEqual({
    response_token: `sha256=${await macOf(consumerSecret, toBytes('9b4507b3-9040-4669'))}`,
  });
  const place = { tenant: account.tenant, region: account.region, account: account.id };
  expect((await accountFor(env, place).health(place)).aspects).toMatchObject({ challenge: { state: 'ok' } });
});
