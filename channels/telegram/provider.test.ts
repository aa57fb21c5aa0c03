/** Keeps what is said to Telegram, and what is made of its answers; its token is in every address and must come out nowhere. */
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../schema/capabilities.ts';
import type { Content } from '../../schema/message.ts';
import { createDeps, createHook, createRenderContext, gateway, start } from '../testing/surroundings.ts';
import { allowedUpdates, checkTelegram } from './check.ts';
import { createTelegramAccount, createUpdateHook, secretToken, token } from './fixtures/accounts.ts';
import { telegramMedia } from './media.ts';
import { renderTelegram } from './render.ts';
import { sendTelegram } from './send.ts';
import { verifyTelegram } from './verify.ts';

const account = createTelegramAccount();
const to = { kind: 'telegram', value: '46701740' } as const;

type Call = { url: string; init: RequestInit | undefined };

/** Creates a network on which Telegram answers each method as told. */
function createNetwork(answers: Record<string, unknown>, status = 200) {
  const calls: Call[] = [];
  const deps = createDeps(async (input, init) => {
    const url = String(input);
    calls.push({ url, init });
    const method = url.split('/').at(-1) ?? '';
    return Response.json(answers[method] ?? { ok: false, error_code: 404, description: 'Not Found' }, { status });
  });
  return { calls, deps };
}

async function rendered(
  content: Content,
  files: Record<string, { name: string; type: string; bytes: Uint8Array }> = {},
) {
  return renderTelegram(content, createRenderContext({ account, to, readFile: async (id) => files[id] ?? null }));
}
const text = (value: string): Content => ({ parts: [{ kind: 'text', text: value }] });
const stored = (fileId: string) =>
  ({ kind: 'attachment', fileId, name: 'x', type: 'image/png', state: 'stored' }) as const;

describe('a hook', () => {
  it('is taken with the secret of now and that of before', async () => {
    const rotating = createTelegramAccount({}, { token, secretTokens: ['the-new-secret-of-northpay', secretToken] });
    for (const secret of ['the-new-secret-of-northpay', secretToken])
      expect(await verifyTelegram(createUpdateHook(rotating, '{}', secret), rotating)).toEqual({ ok: true });
    for (const secret of [`${secretToken}x`, secretToken.slice(1), secretToken.toUpperCase()])
      expect(await verifyTelegram(createUpdateHook(rotating, '{}', secret), rotating)).toMatchObject({
        code: 'signature-invalid',
      });
    expect(await verifyTelegram(createHook(rotating, '{}'), rotating)).toMatchObject({ code: 'signature-missing' });
  });
});

describe('a message of ours', () => {
  it('is plain text, whatever is in it', async () => {
    expect(await rendered(text('Order *1042* <b>klar</b>'))).toEqual([
      { call: 'sendMessage', body: { chat_id: '46701740', text: 'Order *1042* <b>klar</b>' } },
    ]);
  });

  it('offers its choices under the last of it, each with data that fits and is its own', async () => {
    const choices = [
      { value: 'human', title: 'En människa' },
      { value: 'å'.repeat(40), title: 'Något långt' },
      { value: 'choice:1', title: 'Samma namn' },
    ];
    const pieces = await rendered({ ...text('ord '.repeat(2_000)), choices });
    expect(pieces.map(({ body }) => String(body.text).length <= capabilities.telegram.maxTextLength)).toEqual([
      true,
      true,
    ]);
    expect(pieces[0]?.body.reply_markup).toBeUndefined();
    expect(pieces[1]?.body.reply_markup).toEqual({
      inline_keyboard: [
        [{ text: 'En människa', callback_data: 'human' }],
        [{ text: 'Något långt', callback_data: 'choice:1' }],
        [{ text: 'Samma namn', callback_data: 'choice:2' }],
      ],
    });
  });

  it('quotes the message it answers, when that is of the same chat', async () => {
    const about = (target: string): Content => ({
      parts: [{ kind: 'about', what: 'message', target }, ...text('Ja').parts],
    });
    expect((await rendered(about('46701740:812')))[0]?.body.reply_parameters).toEqual({
      message_id: 812,
      allow_sending_without_reply: true,
    });
    expect((await rendered(about('999:812')))[0]?.body.reply_parameters).toBeUndefined();
  });

  it('uploads a picture with the text as its caption, and another file as a document', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const files = {
      a: { name: 'a.png', type: 'image/png', bytes },
      b: { name: 'b.pdf', type: 'application/pdf', bytes },
    };
    expect(await rendered({ parts: [...text('Se här').parts, stored('a')] }, files)).toEqual([
      { call: 'sendPhoto', body: { chat_id: '46701740', caption: 'Se här' }, files: [{ field: 'photo', ...files.a }] },
    ]);
    const both = await rendered({ parts: [...text('Se här').parts, stored('a'), stored('b')] }, files);
    expect(both.map(({ call }) => call)).toEqual(['sendMessage', 'sendPhoto', 'sendDocument']);
    expect(await rendered({ parts: [stored('gone')] }, files)).toEqual([]);
  });

  it('links a file that is too large to upload', async () => {
    const bytes = new Uint8Array(capabilities.telegram.attachments.maxBytes + 1);
    const [only] = await rendered(
      { parts: [stored('big')] },
      { big: { name: 'big.pdf', type: 'application/pdf', bytes } },
    );
    expect(only).toEqual({ call: 'sendMessage', body: { chat_id: '46701740', text: `big.pdf: ${gateway}/files/big` } });
  });
});

describe('a send', () => {
  const sent = { ok: true, result: { message_id: 813, chat: { id: 46701740 } } };

  it('is named as later events name it', async () => {
    const { calls, deps } = createNetwork({ sendMessage: sent });
    const [one] = await rendered(text('Hej'));
    if (!one) throw new Error('nothing rendered');
    expect(await sendTelegram(one, account, deps)).toEqual({ kind: 'sent', providerMessageId: '46701740:813' });
    expect(calls[0]?.url).toBe(`https://api.telegram.org/bot${token}/sendMessage`);
    expect(JSON.parse(String(calls[0]?.init?.body))).toEqual({ chat_id: '46701740', text: 'Hej' });
  });

  it('of a file is a form', async () => {
    const { calls, deps } = createNetwork({ sendPhoto: sent });
    const files = { a: { name: 'a.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) } };
    const [one] = await rendered({ parts: [stored('a')], choices: [{ value: 'v', title: 't' }] }, files);
    if (!one) throw new Error('nothing rendered');
    expect(await sendTelegram(one, account, deps)).toMatchObject({ kind: 'sent' });
    const form = calls[0]?.init?.body as FormData;
    expect([...form.keys()]).toEqual(['chat_id', 'reply_markup', 'photo']);
    expect(JSON.parse(String(form.get('reply_markup'))).inline_keyboard[0][0].text).toBe('t');
    expect((form.get('photo') as File).name).toBe('a.png');
  });

  it.each([
    [429, 'Too Many Requests: retry after 7', { kind: 'again', code: '429', afterMs: 7_000 }],
    [401, 'Unauthorized', { kind: 'again', code: '401', afterMs: 60_000 }],
    [
      403,
      'Forbidden: bot was blocked by the user',
      { kind: 'refused', code: '403', detail: 'Forbidden: bot was blocked by the user', optedOut: true },
    ],
    [403, 'Forbidden: user is deactivated', { kind: 'refused', optedOut: true }],
    [400, 'Bad Request: chat not found', { kind: 'refused', optedOut: true }],
    [
      400,
      'Bad Request: message is too long',
      { kind: 'refused', code: '400', detail: 'Bad Request: message is too long' },
    ],
    [502, 'Bad Gateway', { kind: 'unknown', code: 'cut' }],
  ] as const)('answered %i %s is judged', async (code, description, outcome) => {
    const parameters = code === 429 ? { retry_after: 7 } : {};
    const { deps } = createNetwork({ sendMessage: { ok: false, error_code: code, description, parameters } }, code);
    const judged = await sendTelegram({ call: 'sendMessage', body: {} }, account, deps);
    expect(judged).toMatchObject(outcome);
    if (judged.kind === 'refused') expect(judged.optedOut ?? false).toBe('optedOut' in outcome);
  });
});

describe('a file of a customer', () => {
  const source = 'telegram:pdf_AgACAgQAAxkBAAIBZ2';
  const path = (file_path: string, file_size = 20) => ({
    getFile: { ok: true, result: { file_id: 'x', file_path, file_size } },
  });

  it('is read from an address that is asked for when it is needed', async () => {
    const { deps } = createNetwork(path('documents/file_7.pdf'));
    expect(await telegramMedia(source, account, deps)).toEqual({
      kind: 'found',
      request: { url: `https://api.telegram.org/file/bot${token}/documents/file_7.pdf`, headers: {} },
    });
  });

  it('that is too large, or leads elsewhere, is not', async () => {
    const tooBig = { getFile: { ok: false, error_code: 400, description: 'Bad Request: file is too big' } };
    expect(await telegramMedia(source, account, createNetwork(tooBig, 400).deps)).toEqual({
      kind: 'refused',
      reason: 'too-large',
    });
    expect(await telegramMedia(source, account, createNetwork(path('a', 20_000_001)).deps)).toMatchObject({
      kind: 'refused',
    });
    for (const bad of ['../../bot1/getMe', 'https://evil.test/x', '/a', 'a//b', 'a?b'])
      expect(await telegramMedia(source, account, createNetwork(path(bad)).deps)).toEqual({
        kind: 'again',
        error: 'telegram-unreadable',
      });
  });

  it('is asked for again while Telegram is away or the token is wrong, and the token is in no answer', async () => {
    const away = { getFile: { ok: false, error_code: 502, description: `Bad Gateway ${token}` } };
    const dead = { getFile: { ok: false, error_code: 401, description: 'Unauthorized' } };
    for (const [answers, error] of [
      [away, 'telegram-502'],
      [dead, 'telegram-token'],
    ] as const)
      expect(await telegramMedia(source, account, createNetwork(answers, 502).deps)).toEqual({ kind: 'again', error });
  });
});

describe('a check', () => {
  const url = `${gateway}/hooks/telegram/${account.id}`;
  const me = { ok: true, result: { id: 700900190, is_bot: true, username: 'northpay_bot' } };
  const info = (changes: Record<string, unknown> = {}) => ({
    ok: true,
    result: { url, pending_update_count: 0, allowed_updates: allowedUpdates, ...changes },
  });
  const ask = async (answers: Record<string, unknown>, config = {}) =>
    (await checkTelegram(createTelegramAccount(config), createNetwork(answers).deps)).aspects;

  it('says that all is well', async () => {
    expect(await ask({ getMe: me, getWebhookInfo: info() }, { username: 'Northpay_Bot' })).toEqual({
      token: { state: 'ok' },
      webhook: { state: 'ok' },
      subscription: { state: 'ok' },
    });
  });

  it('says once that the token is dead, or another bot’s', async () => {
    const dead = { ok: false, error_code: 401, description: 'Unauthorized' };
    expect(await ask({ getMe: dead, getWebhookInfo: dead })).toMatchObject({
      token: { state: 'broken', detail: expect.stringContaining('BotFather') },
      webhook: { state: 'unknown' },
    });
    expect((await ask({ getMe: me, getWebhookInfo: info() }, { username: 'southpay_bot' })).token).toMatchObject({
      state: 'broken',
    });
  });

  it.each([
    [{ url: '' }, 'broken'],
    [{ url: 'https://elsewhere.test/x' }, 'broken'],
    [{ last_error_date: start / 1_000 - 60, last_error_message: 'Wrong response from the webhook: 503' }, 'warning'],
    [{ last_error_date: start / 1_000 - 86_400, last_error_message: 'Connection timed out' }, 'ok'],
    [{ pending_update_count: 5_000 }, 'warning'],
  ])('judges the webhook (%o)', async (changes, state) => {
    expect((await ask({ getMe: me, getWebhookInfo: info(changes) })).webhook).toMatchObject({ state });
  });

  it.each([
    [{ allowed_updates: ['message'] }, 'warning'],
    [{ allowed_updates: undefined }, 'warning'],
    [{ allowed_updates: ['callback_query'] }, 'broken'],
  ])('judges which updates come (%o)', async (changes, state) => {
    expect((await ask({ getMe: me, getWebhookInfo: info(changes) })).subscription).toMatchObject({ state });
  });
});

it('never says the token, whatever goes wrong', async () => {
  const failures = [
    () => Promise.reject(new Error(`connect failed: https://api.telegram.org/bot${token}/x`)),
    async () => new Response('<html>', { status: 200 }),
    async () => new Response('<html>', { status: 500 }),
    async () => Response.json({ ok: true, result: { file_path: token } }),
  ];
  for (const fail of failures) {
    const deps = createDeps(fail);
    const said = JSON.stringify([
      await sendTelegram({ call: 'sendMessage', body: {} }, account, deps),
      await checkTelegram(account, deps),
      { ...(await telegramMedia('telegram:pdf_AgACAgQAAxkBAAIBZ2', account, deps)), request: null },
    ]);
    expect(said).not.toContain(token.split(':')[1]);
  }
});
