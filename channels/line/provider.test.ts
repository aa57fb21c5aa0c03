/** Keeps what is said to LINE, and what is made of its answers: a reply that may have been taken is never followed by a push. */
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../schema/capabilities.ts';
import type { Content } from '../../schema/message.ts';
import type { RenderContext, Rendered } from '../channel.ts';
import { createDeps, createRenderContext, gateway, start } from '../testing/surroundings.ts';
import { checkLine } from './check.ts';
import { accessToken, botUserId, createLineAccount } from './fixtures/accounts.ts';
import { lineMedia } from './media.ts';
import { renderLine, retryKeyFor } from './render.ts';
import { replyTokenMs } from './reply-token.ts';
import { sendLine } from './send.ts';

const account = createLineAccount();
const to = { kind: 'line', value: 'U206d25c2ea6bd87c17655609a1c37cb8' } as const;
const text = (value: string): Content => ({ parts: [{ kind: 'text', text: value }] });
const replyToken = { token: 'b60d4328', until: start + 20_000 };
const bot = { kind: 'bot' } as const;

function rendered(content: Content, given: Partial<RenderContext> = {}): Promise<Rendered[]> {
  return renderLine(content, createRenderContext({ account, to, ...given }));
}

describe('the choice between reply and push', () => {
  const callOf = async (given: Partial<RenderContext>) => (await rendered(text('Hej'), given))[0]?.call;

  it('is a reply for what answers at once, and a push for a person or without a fresh token', async () => {
    expect(await callOf({ author: bot, replyToken })).toBe('reply');
    expect(await callOf({ author: { kind: 'system' }, replyToken })).toBe('reply');
    expect(await callOf({ author: { kind: 'agent', name: 'Astrid' }, replyToken })).toBe('push');
    expect(await callOf({ author: bot })).toBe('push');
    expect(await callOf({ author: bot, replyToken, now: replyToken.until })).toBe('push');
  });

  it('does not change when the customer writes again before it is sent again', async () => {
    const later = { token: 'newer', until: start + replyTokenMs + 1 };
    expect(await callOf({ author: bot, replyToken: later })).toBe('push');
  });

  it('concerns the first request alone: a token is good for one', async () => {
    const long = await rendered(text('word '.repeat(6_000)), { author: bot, replyToken });
    expect(long.map(({ call }) => call)).toEqual(['reply', 'push']);
    expect(long.map(({ key }) => key !== undefined)).toEqual([false, true]);
  });

  it('gives each push a key that is a UUID, its own, and the same again', async () => {
    const keys = await Promise.all([0, 1, 0].map((at) => retryKeyFor('msg_us_1.4', at)));
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(keys[0]).toBe(keys[2]);
    expect(keys[1]).not.toBe(keys[0]);
    expect(await retryKeyFor('msg_us_1.5', 0)).not.toBe(keys[0]);
  });
});

describe('a message of ours', () => {
  const picture = (sizeBytes: number, type = 'image/png') =>
    ({ kind: 'attachment', fileId: 'fil_us_1.0', name: 'a.png', type, sizeBytes, state: 'stored' }) as const;

  it('has at most five objects a request, and loses none', async () => {
    const places = Array.from({ length: 7 }, (_, at) => ({ kind: 'location', latitude: at, longitude: at }) as const);
    const requests = await rendered({ parts: [...text('Shops').parts, ...places] });
    expect(requests.map(({ body }) => (body.messages as unknown[]).length)).toEqual([5, 3]);
  });

  it('splits what is longer than LINE takes', async () => {
    const [only] = await rendered(text('ord '.repeat(2_000)));
    const texts = ((only?.body.messages ?? []) as { text: string }[]).map((message) => message.text);
    expect(texts.length).toBe(2);
    expect(texts.every(({ length }) => length <= capabilities.line.maxTextLength)).toBe(true);
  });

  it('offers choices under its last object, as quick replies that carry value and title', async () => {
    const choices = [{ value: 'human', title: 'Talk to somebody in customer service' }];
    const [only] = await rendered({ ...text('Hej'), choices });
    expect(only?.body.messages).toMatchObject([
      {
        type: 'text',
        quickReply: {
          items: [
            {
              type: 'action',
              action: {
                type: 'postback',
                label: 'Talk to somebody in…',
                data: 'human\nTalk to somebody in customer service',
                displayText: 'Talk to somebody in customer service',
              },
            },
          ],
        },
      },
    ]);
  });

  it('shows a picture that has a preview, and links what cannot be shown', async () => {
    const url = `${gateway}/files/fil_us_1.0`;
    expect((await rendered({ parts: [picture(900_000)] }))[0]?.body.messages).toEqual([
      { type: 'image', originalContentUrl: url, previewImageUrl: url },
    ]);
    for (const part of [picture(1_000_001), picture(10, 'application/pdf')])
      expect((await rendered({ parts: [part] }))[0]?.body.messages).toEqual([{ type: 'text', text: `a.png: ${url}` }]);
  });
});

type Answer = { status: number; body?: unknown; headers?: Record<string, string> } | 'timeout' | 'cut';

/** Creates a network on which LINE answers each path in turn, and what was asked of it. */
function createNetwork(answers: Record<string, Answer[]>) {
  const calls: { path: string; headers: Headers; body: unknown }[] = [];
  const deps = createDeps(async (input, init) => {
    const path = new URL(String(input)).pathname.replace('/v2/bot/', '');
    calls.push({ path, headers: new Headers(init?.headers), body: init?.body ? JSON.parse(String(init.body)) : null });
    const answer = answers[path]?.shift() ?? { status: 404, body: { message: 'Not found' } };
    if (answer === 'timeout') throw new DOMException('late', 'TimeoutError');
    if (answer === 'cut') throw new TypeError('Network connection lost.');
    return Response.json(answer.body ?? {}, { status: answer.status, headers: answer.headers ?? {} });
  });
  return { calls, deps };
}

const taken: Answer = { status: 200, body: { sentMessages: [{ id: '4611', quoteToken: 'q' }, { id: '4612' }] } };

async function only(given: Partial<RenderContext>): Promise<Rendered> {
  const [one] = await rendered(text('Hej'), given);
  if (!one) throw new Error('nothing rendered');
  return one;
}

describe('a push', () => {
  const push = 'message/push';
  const send = async (answer: Answer) => {
    const network = createNetwork({ [push]: [answer] });
    return { ...network, outcome: await sendLine(await only({}), account, network.deps) };
  };

  it('names whom, what and its key, and is known by its last object', async () => {
    const { calls, outcome } = await send(taken);
    expect(outcome).toEqual({ kind: 'sent', providerMessageId: '4612' });
    expect(calls[0]?.body).toEqual({ to: to.value, messages: [{ type: 'text', text: 'Hej' }] });
    expect(calls[0]?.headers.get('authorization')).toBe(`Bearer ${accessToken}`);
    expect(calls[0]?.headers.get('x-line-retry-key')).toBe(await retryKeyFor('msg_eu_01k9abc.4', 0));
  });

  it('that was taken before is sent, under the id of then', async () => {
    const before = { status: 409, headers: { 'x-line-accepted-request-id': '5b59509c-c57b' } };
    const body = { message: 'The retry key is already accepted', sentMessages: [{ id: '4610' }] };
    expect((await send({ ...before, body })).outcome).toEqual({ kind: 'sent', providerMessageId: '4610' });
    expect((await send({ ...before, body: { message: body.message } })).outcome).toEqual({
      kind: 'sent',
      providerMessageId: '5b59509c-c57b',
    });
  });

  it.each([
    [
      { status: 429, body: { message: 'The API rate limit has been exceeded. Try again later.' } },
      { kind: 'again', code: '429', afterMs: 5_000 },
    ],
    [
      { status: 429, body: { message: 'You have reached your monthly limit.' } },
      { kind: 'refused', code: 'monthly-limit' },
    ],
    [
      { status: 401, body: { message: 'Authentication failed' } },
      { kind: 'again', code: 'http-401' },
    ],
    [
      { status: 400, body: { message: "The property, 'to', in the request body is invalid" } },
      { kind: 'refused', code: 'http-400' },
    ],
    [
      { status: 500, body: { message: 'Internal server error' } },
      { kind: 'unknown', code: 'cut' },
    ],
    ['timeout', { kind: 'unknown', code: 'timeout' }],
    ['cut', { kind: 'unknown', code: 'cut' }],
  ] as [Answer, object][])('answered %o is judged', async (answer, outcome) => {
    expect((await send(answer)).outcome).toMatchObject(outcome);
  });
});

describe('a reply', () => {
  const send = async (...answers: Answer[]) => {
    const network = createNetwork({ 'message/reply': answers, 'message/push': [taken] });
    const outcome = await sendLine(await only({ author: bot, replyToken }), account, network.deps);
    return { outcome, paths: network.calls.map(({ path }) => path), calls: network.calls };
  };

  it('uses the token, without a key that replies do not take', async () => {
    const { outcome, calls } = await send(taken);
    expect(outcome).toMatchObject({ kind: 'sent' });
    expect(calls[0]?.body).toEqual({ replyToken: 'b60d4328', messages: [{ type: 'text', text: 'Hej' }] });
    expect(calls[0]?.headers.has('x-line-retry-key')).toBe(false);
  });

  it.each<[Answer]>([['timeout'], ['cut'], [{ status: 500 }], [{ status: 503, body: { message: 'down' } }]])(
    'that ends with %o is unknown, and no push follows',
    async (answer) => {
      const { outcome, paths } = await send(answer);
      expect(outcome.kind).toBe('unknown');
      expect(paths).toEqual(['message/reply']);
    },
  );

  it('goes on as a push with its key when LINE says that the token is not valid', async () => {
    const { outcome, calls } = await send({ status: 400, body: { message: 'Invalid reply token' } });
    expect(outcome).toMatchObject({ kind: 'sent' });
    expect(calls.map(({ path }) => path)).toEqual(['message/reply', 'message/push']);
    expect(calls[1]?.headers.get('x-line-retry-key')).toBe(await retryKeyFor('msg_eu_01k9abc.4', 0));
  });

  it('that LINE refuses for another reason is refused', async () => {
    const { outcome, paths } = await send({ status: 400, body: { message: 'The request body has 1 error(s)' } });
    expect(outcome.kind).toBe('refused');
    expect(paths).toEqual(['message/reply']);
  });
});

describe('a file of a customer', () => {
  const content = 'https://api-data.line.me/v2/bot/message/4445/content';
  const found = { kind: 'found', request: { url: content, headers: { authorization: `Bearer ${accessToken}` } } };
  const transcoding = (answer: Answer) => createNetwork({ 'message/4445/content/transcoding': [answer] }).deps;

  it('that is a picture or a document is read at once', async () => {
    for (const kind of ['image', 'file'])
      expect(await lineMedia(`line:${kind}:4445`, account, transcoding('cut'))).toEqual(found);
  });

  it('that is a video or a sound is waited for', async () => {
    const status = (value: string) => transcoding({ status: 200, body: { status: value } });
    expect(await lineMedia('line:video:4445', account, status('processing'))).toEqual({
      kind: 'again',
      error: 'line-transcoding',
    });
    expect(await lineMedia('line:video:4445', account, status('succeeded'))).toEqual(found);
    expect(await lineMedia('line:audio:4445', account, status('failed'))).toMatchObject({ kind: 'refused' });
    expect(await lineMedia('line:audio:4445', account, transcoding({ status: 410 }))).toMatchObject({
      kind: 'expired',
    });
    expect(await lineMedia('line:audio:4445', account, transcoding('timeout'))).toMatchObject({ kind: 'again' });
  });

  it('of another address is nobody’s', async () => {
    for (const source of ['line:video:../x', 'line:image:a/b', 'https://api-data.line.me/v2/bot/message/1/content', ''])
      expect(await lineMedia(source, account, transcoding('cut'))).toMatchObject({ kind: 'refused' });
  });
});

describe('a check', () => {
  const endpoint = `${gateway}/hooks/line/${account.id}`;
  const well: Record<string, Answer> = {
    info: { status: 200, body: { userId: botUserId, basicId: '@northpay' } },
    'channel/webhook/endpoint': { status: 200, body: { endpoint, active: true } },
    'message/quota': { status: 200, body: { type: 'limited', value: 1_000 } },
    'message/quota/consumption': { status: 200, body: { totalUsage: 12 } },
  };
  const ask = async (changes: Record<string, Answer> = {}) => {
    const answers = Object.fromEntries(
      Object.entries({ ...well, ...changes }).map(([path, answer]) => [path, [answer]]),
    );
    return (await checkLine(account, createNetwork(answers).deps)).aspects;
  };
  const ok = (body: unknown): Answer => ({ status: 200, body });

  it('says that all is well', async () => {
    expect(await ask()).toMatchObject({ token: { state: 'ok' }, webhook: { state: 'ok' }, sender: { state: 'ok' } });
  });

  it('says once that the token is dead', async () => {
    const dead: Answer = { status: 401, body: { message: 'Authentication failed' } };
    expect(await ask(Object.fromEntries(Object.keys(well).map((path) => [path, dead])))).toMatchObject({
      token: { state: 'broken' },
      webhook: { state: 'unknown' },
      sender: { state: 'unknown' },
    });
  });

  it.each([
    ['token', { info: { status: 401, body: { message: 'Authentication failed' } } }, 'broken'],
    ['token', { info: ok({ userId: 'Uffffffffffffffffffffffffffffffff' }) }, 'broken'],
    ['token', { info: 'timeout' }, 'unknown'],
    ['webhook', { 'channel/webhook/endpoint': ok({ endpoint, active: false }) }, 'broken'],
    ['webhook', { 'channel/webhook/endpoint': ok({ endpoint: 'https://elsewhere.test', active: true }) }, 'broken'],
    ['webhook', { 'channel/webhook/endpoint': { status: 404 } }, 'broken'],
    ['sender', { 'message/quota/consumption': ok({ totalUsage: 950 }) }, 'warning'],
    ['sender', { 'message/quota/consumption': ok({ totalUsage: 1_000 }) }, 'broken'],
    ['sender', { 'message/quota': ok({ type: 'none' }) }, 'ok'],
  ] as ['token' | 'webhook' | 'sender', Record<string, Answer>, string][])(
    'judges the %s (%o)',
    async (name, changes, state) => {
      expect((await ask(changes))[name]).toMatchObject({ state });
    },
  );
});
