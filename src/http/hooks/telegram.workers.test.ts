/** Follows Telegram traffic of the documented forms through the whole gateway: hook, conversation, bot, human, reply. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { credentials, secretToken, token } from '../../../channels/telegram/fixtures/accounts.ts';
import { chat, messageUpdate, updates } from '../../../channels/telegram/fixtures/updates.ts';
import { playProvider } from './testing/provider-network.ts';
import { factsOf, openForService, until } from './testing/service.ts';

const api = 'https://telegram.test';
type Sent = { message_id: number; text: string; chat_id: string };

let sent: Sent[];
let network: ReturnType<typeof playProvider>;
let logged: string[];
beforeEach(() => {
  sent = [];
  logged = [];
  for (const level of ['info', 'warn', 'error', 'log'] as const)
    vi.spyOn(console, level).mockImplementation((...said) => void logged.push(said.join(' ')));
  network = playProvider(api, async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === `/bot${token}/getFile`)
      return Response.json({ ok: true, result: { file_path: 'photos/file_1.jpg', file_size: 7 } });
    if (pathname === `/file/bot${token}/photos/file_1.jpg`)
      return new Response(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    const message = { ...(await request.json<Omit<Sent, 'message_id'>>()), message_id: 1_000 + sent.length };
    sent.push(message);
    return Response.json({ ok: true, result: { message_id: message.message_id, chat } });
  });
});
afterEach(() => {
  network.restore();
  vi.restoreAllMocks();
});

const signed = { 'x-telegram-bot-api-secret-token': secretToken };
const open = () => openForService('telegram', { config: {}, credentials });
let numbers = 5_000;
const said = (message: Record<string, unknown>) => {
  numbers += 1;
  return messageUpdate(message, numbers);
};

it('goes from the hook to the bot, to a human, and back', { timeout: 60_000 }, async () => {
  const { hook, waiting, answer, heard, read } = await open();
  const tell = async (update: unknown) => (await hook(JSON.stringify(update), signed)).status;
  expect(await tell(said({ text: 'Hej' }))).toBe(200);
  await until(() => sent[0]);
  expect(sent[0]).toMatchObject({ chat_id: String(chat.id) });

  const asked = said({ text: 'Jag vill prata med en människa' });
  expect(await Promise.all([tell(asked), tell(asked), tell({ ...asked, update_id: 7 })])).toEqual([200, 200, 200]);
  const id = await waiting();
  expect((await heard(id)).filter(([part]) => part?.kind === 'text')).toHaveLength(2);
  expect(await answer(id, 'Hej Ebba!')).toEqual([200, 200]);
  const reply = await until(() => sent.find(({ text }) => text === 'Hej Ebba!'));

  // What the customer does to our answer finds it by the id that its sending was answered with.
  const reaction = { ...updates.reaction.message_reaction, message_id: reply.message_id };
  expect(await tell({ update_id: 8, message_reaction: reaction })).toBe(200);
  const target = `${chat.id}:${reply.message_id}`;
  const delivered = await until(async () =>
    factsOf(await read(id), 'DeliveryChanged').find(({ providerMessageId }) => providerMessageId === target),
  );
  expect(delivered.status).toBe('sent');
  expect((await heard(id)).at(-1)).toEqual([{ kind: 'reaction', target, emoji: '👍' }]);
});

it('copies a picture without keeping, showing or logging the token that its link contains', {
  timeout: 60_000,
}, async () => {
  const { hook, waiting, read } = await open();
  await hook(JSON.stringify(said({ text: 'Jag vill prata med en människa' })), signed);
  await hook(JSON.stringify(updates.photo), signed);
  const id = await waiting();
  const settled = await until(async () => factsOf(await read(id), 'AttachmentSettled')[0]);
  expect(settled).toMatchObject({ state: 'stored' });
  const secret = token.split(':')[1] ?? '';
  expect(network.sent.some(({ url }) => url.includes(secret))).toBe(true);
  expect(JSON.stringify(await read(id))).not.toContain(secret);
  expect(logged.join('\n')).not.toContain(secret);
});

it('stops a pressed button’s spinning in the answer to the hook, after the press is stored', {
  timeout: 60_000,
}, async () => {
  const { hook, waiting, heard } = await open();
  const response = await hook(JSON.stringify(updates.press), signed);
  expect(await response.json()).toEqual({
    method: 'answerCallbackQuery',
    callback_query_id: updates.press.callback_query.id,
  });
  expect((await heard(await waiting()))[0]?.at(-1)).toMatchObject({ kind: 'postback', value: 'human' });
});

it('opts a person out who blocks the bot, and in again', { timeout: 60_000 }, async () => {
  const { hook, waiting, read } = await open();
  await hook(JSON.stringify(said({ text: 'Jag vill prata med en människa' })), signed);
  const id = await waiting();
  for (const update of [updates.blocked, updates.unblocked])
    expect((await hook(JSON.stringify(update), signed)).status).toBe(200);
  expect(factsOf(await read(id), 'LegChanged').map(({ consent }) => consent)).toEqual(['opted-out', 'open']);
});
