/** Keeps what is said to X, how calls are signed, and what is made of its answers. */
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../schema/capabilities.ts';
import type { Content } from '../../schema/message.ts';
import { createDeps, createRenderContext, gateway, start } from '../testing/surroundings.ts';
import { checkX } from './check.ts';
import { createXAccount, secrets, userId } from './fixtures/accounts.ts';
import { documented } from './fixtures/signatures.ts';
import { xMedia } from './media.ts';
import { oauthHeader } from './oauth.ts';
import { renderX } from './render.ts';
import { sendX } from './send.ts';

const account = createXAccount();
const to = { kind: 'x', value: '2200000000000000002' } as const;
const text = (value: string): Content => ({ parts: [{ kind: 'text', text: value }] });
const png = { name: 'a.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };

function rendered(content: Content) {
  return renderX(content, createRenderContext({ account, to, readFile: async (id) => (id === 'png' ? png : null) }));
}
const stored = (fileId: string, type = 'image/png') =>
  ({ kind: 'attachment', fileId, name: fileId, type, state: 'stored' }) as const;

describe('a signed call', () => {
  const { call, keys, moment } = documented;
  const signatureOf = (header: string) => decodeURIComponent(/oauth_signature="([^"]+)"/.exec(header)?.[1] ?? '');

  it('is signed as in X’s own example', async () => {
    const header = await oauthHeader({ ...call, url: documented.formerUrl }, keys, moment);
    expect(signatureOf(header)).toBe(documented.formerSignature);
    expect(header).toContain('OAuth oauth_consumer_key="xvz1evFS4wEEPTGEFPHBog"');
  });

  it('is signed for its address, method, parameters and moment, and no others', async () => {
    const signed = await oauthHeader(call, keys, moment);
    const others = [
      oauthHeader({ ...call, method: 'GET' }, keys, moment),
      oauthHeader({ ...call, url: `${call.url}&a=1` }, keys, moment),
      oauthHeader({ ...call, form: { status: 'other' } }, keys, moment),
      oauthHeader(call, keys, { ...moment, nonce: 'other' }),
      oauthHeader(call, keys, { ...moment, now: moment.now + 1_000 }),
      oauthHeader(call, { ...keys, tokenSecret: 'other' }, moment),
    ];
    for (const other of await Promise.all(others)) expect(signatureOf(other)).not.toBe(signatureOf(signed));
  });
});

describe('a message of ours', () => {
  it('writes out its choices, places and files that cannot be uploaded', async () => {
    const [only] = await rendered({
      parts: [
        ...text('Hej').parts,
        { kind: 'location', latitude: 1, longitude: 2, name: 'Shop' },
        stored('pdf', 'application/pdf'),
      ],
      choices: [{ value: 'human', title: 'Talk to a person' }],
    });
    expect(only?.body).toEqual({
      to: to.value,
      text: `Hej\nShop: https://www.openstreetmap.org/?mlat=1&mlon=2\n- Talk to a person\npdf: ${gateway}/files/pdf`,
    });
  });

  it('has one picture each, the first with the words', async () => {
    const three = await rendered({ parts: [...text('Hej').parts, stored('png'), stored('png')] });
    expect(three.map(({ body, files }) => [body.text, files?.length])).toEqual([
      ['Hej', 1],
      [undefined, 1],
    ]);
    expect(await rendered({ parts: [stored('png')] })).toHaveLength(1);
    expect(await rendered({ parts: [stored('gone')] })).toEqual([]);
  });

  it('loses no word and no picture however long it is', async () => {
    const pieces = await rendered({ parts: [...text('word '.repeat(5_000)).parts, stored('png')] });
    expect(
      pieces.map(({ body, files }) => [String(body.text).length <= capabilities.x.maxTextLength, files?.length ?? 0]),
    ).toEqual([
      [true, 0],
      [true, 0],
      [true, 1],
    ]);
  });
});

type Answer = { status: number; body?: unknown; headers?: Record<string, string> } | 'timeout';

function createNetwork(answers: Record<string, Answer>) {
  const calls: { path: string; headers: Headers; body: unknown }[] = [];
  const deps = createDeps(async (input, init) => {
    const path = new URL(String(input)).pathname.slice(1);
    calls.push({ path, headers: new Headers(init?.headers), body: init?.body });
    const answer = answers[path] ?? { status: 404, body: { title: 'Not Found' } };
    if (answer === 'timeout') throw new DOMException('late', 'TimeoutError');
    return Response.json(answer.body ?? {}, { status: answer.status, headers: answer.headers ?? {} });
  });
  return { calls, deps };
}

describe('a send', () => {
  const path = `2/dm_conversations/with/${to.value}/messages`;
  const taken = { status: 201, body: { data: { dm_conversation_id: '1-2', dm_event_id: '1980000000000000009' } } };
  const send = async (content: Content, answers: Record<string, Answer>) => {
    const network = createNetwork(answers);
    const [one] = await rendered(content);
    if (!one) throw new Error('nothing rendered');
    return { outcome: await sendX(one, account, network.deps), calls: network.calls };
  };

  it('is signed, and known by the id under which it comes back', async () => {
    const { outcome, calls } = await send(text('Hej'), { [path]: taken });
    expect(outcome).toEqual({ kind: 'sent', providerMessageId: '1980000000000000009' });
    expect(JSON.parse(String(calls[0]?.body))).toEqual({ text: 'Hej' });
    expect(calls[0]?.headers.get('authorization')).toMatch(/^OAuth .*oauth_token="1700000000000000001-access-token"/);
  });

  it('of a picture uploads it first, and sends nothing when that fails', async () => {
    const content = { parts: [stored('png')] };
    const upload = '2/media/upload';
    const { outcome, calls } = await send(content, {
      [upload]: { status: 200, body: { data: { id: '77' } } },
      [path]: taken,
    });
    expect(outcome.kind).toBe('sent');
    expect((calls[0]?.body as FormData | undefined)?.get('media_category')).toBe('dm_image');
    expect(JSON.parse(String(calls[1]?.body))).toEqual({ attachments: [{ media_id: '77' }] });
    for (const answer of ['timeout', { status: 503 }, { status: 200, body: {} }] as const) {
      const failed = await send(content, { [upload]: answer, [path]: taken });
      expect(failed.outcome).toMatchObject({ kind: 'again' });
      expect(failed.calls.map((call) => call.path)).toEqual([upload]);
    }
  });

  const problem = (name: string, detail: string) => ({
    type: `https://api.twitter.com/2/problems/${name}`,
    detail,
    title: name,
  });
  const reset = { 'x-rate-limit-reset': String(start / 1_000 + 90) };
  it.each([
    [
      { status: 429, headers: reset },
      { kind: 'again', code: '429', afterMs: 90_000 },
    ],
    [{ status: 429 }, { kind: 'again', code: '429', afterMs: 900_000 }],
    [{ status: 401 }, { kind: 'again', code: 'http-401' }],
    [
      {
        status: 403,
        body: problem(
          'client-forbidden',
          'When authenticating requests you must use keys of an App attached to a Project.',
        ),
      },
      { kind: 'again', code: 'http-403' },
    ],
    [
      {
        status: 403,
        body: { title: 'Forbidden', detail: 'You do not have permission to DM one or more participants.' },
      },
      { kind: 'refused', optedOut: true },
    ],
    [
      { status: 400, body: { detail: 'text is too long' } },
      { kind: 'refused', code: 'http-400', detail: 'text is too long' },
    ],
    [{ status: 503 }, { kind: 'unknown', code: 'cut' }],
    ['timeout', { kind: 'unknown', code: 'timeout' }],
  ] as [Answer, object][])('answered %o is judged', async (answer, outcome) => {
    const judged = (await send(text('Hej'), { [path]: answer })).outcome;
    expect(judged).toMatchObject(outcome);
    if (judged.kind === 'refused') expect(judged.optedOut ?? false).toBe('optedOut' in outcome);
  });
});

it('reads a file of a customer with a signature, from X and nobody else', async () => {
  const { deps } = createNetwork({});
  for (const source of [
    'https://ton.twitter.com/1.1/ton/data/dm/1/7/a.jpg',
    'https://video.twimg.com/dm_video/7/a.mp4',
  ])
    expect(await xMedia(source, account, deps)).toMatchObject({
      kind: 'found',
      request: { url: source, headers: { authorization: expect.stringMatching(/^OAuth /) } },
    });
  for (const source of [
    'http://ton.twitter.com/a',
    'https://ton.twitter.com:444/a',
    'https://u:p@ton.twitter.com/a',
    'https://api.x.com/2/users/me',
    'x',
    '',
  ])
    expect(await xMedia(source, account, deps)).toMatchObject({ kind: 'refused' });
});

describe('a check', () => {
  const url = `${gateway}/hooks/x/${account.id}`;
  const ok = (data: unknown): Answer => ({ status: 200, body: { data } });
  const hook = { id: '100', url, valid: true, created_at: '2026-11-01T00:00:00Z' };
  const well: Record<string, Answer> = {
    '2/users/me': ok({ id: userId }),
    '2/webhooks': ok([{ ...hook, id: '99', url: 'https://elsewhere.test' }, hook]),
    '2/activity/subscriptions': ok([{ subscription_id: '1', event_type: 'dm.received', filter: { user_id: userId } }]),
    '2/account_activity/webhooks/100/subscriptions/all': ok({ subscribed: true }),
  };
  const ask = async (changes: Record<string, Answer> = {}, of = account) => {
    const network = createNetwork({ ...well, ...changes });
    return { aspects: (await checkX(of, network.deps)).aspects, calls: network.calls };
  };

  it('says that all is well, asking about the webhook with the app’s own token', async () => {
    const { aspects, calls } = await ask();
    expect(aspects).toEqual({
      token: { state: 'ok' },
      webhook: { state: 'ok' },
      challenge: { state: 'ok' },
      subscription: { state: 'ok' },
    });
    const asked = calls.find(({ path }) => path === '2/webhooks');
    expect(asked?.headers.get('authorization')).toBe(`Bearer ${secrets.bearerToken}`);
  });

  it('asks the other product about its own subscription', async () => {
    const older = createXAccount({ product: 'account-activity' });
    expect((await ask({}, older)).aspects.subscription).toEqual({ state: 'ok' });
    const none = { '2/account_activity/webhooks/100/subscriptions/all': ok({ subscribed: false }) };
    expect((await ask(none, older)).aspects.subscription).toMatchObject({ state: 'broken' });
  });

  it('says that it cannot know without the app’s token', async () => {
    const { aspects } = await ask({}, createXAccount({}, { bearerToken: undefined }));
    expect(aspects).toMatchObject({ token: { state: 'ok' }, webhook: { state: 'unknown' } });
  });

  it.each([
    ['token', { '2/users/me': { status: 401 } }, 'broken'],
    ['token', { '2/users/me': ok({ id: '42' }) }, 'broken'],
    ['token', { '2/users/me': 'timeout' }, 'unknown'],
    ['webhook', { '2/webhooks': ok([]) }, 'broken'],
    ['webhook', { '2/webhooks': { status: 401 } }, 'broken'],
    ['challenge', { '2/webhooks': ok([{ ...hook, valid: false }]) }, 'broken'],
    ['subscription', { '2/activity/subscriptions': ok([]) }, 'broken'],
    ['subscription', { '2/activity/subscriptions': { status: 403 } }, 'unknown'],
  ] as ['token' | 'webhook' | 'challenge' | 'subscription', Record<string, Answer>, string][])(
    'judges the %s (%o)',
    async (name, changes, state) => {
      expect((await ask(changes)).aspects[name]).toMatchObject({ state });
    },
  );
});
