/** Keeps the simulated Telegram true to the Bot API: numbers, files, and sends in both of its forms. */
import { describe, expect, it } from 'vitest';
import { telegramAccounts } from '../../../world/accounts/telegram.ts';
import type { WorldMessage } from '../../messages.ts';
import { botOf } from './bot.ts';
import { createFileId, createNumber, numberOf, updateIdFor, worldIdOf } from './ids.ts';
import { fileContent, ownMessage, personOf } from './people.ts';
import { readSend } from './send.ts';

const [account] = telegramAccounts();
if (!account) throw new Error('the world has no bot');
const bot = botOf(account);

describe('numbers', () => {
  it('of a message are its chat’s own, and an update has the same when it is told again', () => {
    expect(numberOf(worldIdOf(bot, '6001', 812))).toBe(812);
    expect(worldIdOf(bot, '6001', 812)).not.toBe(worldIdOf(bot, '6002', 812));
    expect(updateIdFor('7 message a')).toBe(updateIdFor('7 message a'));
    expect(updateIdFor('7 message b')).not.toBe(updateIdFor('7 message a'));
    expect(Number.isSafeInteger(createNumber())).toBe(true);
    expect(createFileId()).toMatch(/^[A-Za-z0-9_-]{20,}$/);
  });
});

describe('what is told', () => {
  const file = { id: createFileId(), name: 'a', sizeBytes: 3, bytes: new Uint8Array(3) };

  it('of a file depends on what it is', () => {
    const kindsOf = (type: string) => Object.keys(fileContent({ ...file, type }));
    expect(['image/png', 'video/mp4', 'audio/ogg', 'application/pdf'].map(kindsOf)).toEqual([
      ['photo'],
      ['video'],
      ['voice'],
      ['document'],
    ]);
  });

  it('of a person and of the bot’s own message has what a press needs', () => {
    expect(personOf('6001', 'Ebba Nyström')).toEqual({
      id: 6001,
      is_bot: false,
      first_name: 'Ebba',
      last_name: 'Nyström',
    });
    const message: WorldMessage = {
      id: worldIdOf(bot, '6001', 5),
      channel: 'telegram',
      account: bot.account.id,
      direction: 'down',
      address: '6001',
      text: 'Hej',
      media: [],
      choices: [{ value: 'human', title: 'En människa' }],
      status: 'sent',
      at: 1_000,
    };
    expect(ownMessage(bot, message)).toMatchObject({
      message_id: 5,
      from: { is_bot: true, id: bot.id },
      reply_markup: { inline_keyboard: [[{ text: 'En människa', callback_data: 'human' }]] },
    });
  });
});

describe('a send', () => {
  const post = (body: BodyInit, headers = {}) => new Request('http://t.test', { method: 'POST', body, headers });

  it('is read from JSON, and from a form whose nested fields are JSON', async () => {
    const keyboard = { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] };
    const asJson = await readSend(
      post(JSON.stringify({ chat_id: '6001', text: 'Hej', reply_markup: keyboard })),
      undefined,
    );
    expect(asJson).toMatchObject({ body: { chat_id: '6001', text: 'Hej', reply_markup: keyboard } });
    const form = new FormData();
    form.append('chat_id', '6001');
    form.append('reply_markup', JSON.stringify(keyboard));
    form.append('photo', new File([new Uint8Array(3)], 'a.png', { type: 'image/png' }));
    expect(await readSend(post(form), 'photo')).toMatchObject({
      body: { chat_id: '6001', reply_markup: keyboard },
      file: { name: 'a.png' },
    });
  });

  it('without a chat or without its file is refused in Telegram’s words', async () => {
    const refused = (await readSend(post(JSON.stringify({ text: 'Hej' })), undefined)) as Response;
    expect(await refused.json()).toEqual({ ok: false, error_code: 400, description: 'Bad Request: chat_id is empty' });
    const fileless = (await readSend(post(JSON.stringify({ chat_id: '1' })), 'photo')) as Response;
    expect(fileless.status).toBe(400);
  });
});
