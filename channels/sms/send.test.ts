/** Keeps every outcome of a send told as what it is: taken, refused, safe to repeat, or unknown. */
import { describe, expect, it } from 'vitest';
import { findSms } from './find.ts';
import { createAccount, createDeps } from './fixtures/accounts.ts';
import { smsMedia } from './media.ts';
import { sendSms } from './send.ts';

const rendered = {
  body: { To: '+46701740601', From: '+46701740690', Body: 'Hej', MediaUrl: ['https://a.test/1', 'https://a.test/2'] },
};
const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): typeof fetch =>
  async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
const failing =
  (error: unknown): typeof fetch =>
  () =>
    Promise.reject(error);
const send = (fetcher: typeof fetch, tokens?: string[]) =>
  sendSms(rendered, createAccount({}, tokens), createDeps(fetcher));

describe('a send', () => {
  it('posts the form to the account with Basic authentication, repeating the keys of lists', async () => {
    let seen: Request | undefined;
    await send(async (input, init) => {
      seen = new Request(input, init);
      return Response.json({ sid: 'SM1' }, { status: 201 });
    });
    expect(seen?.url).toBe(`https://api.twilio.com/2010-04-01/Accounts/AC${'1'.repeat(32)}/Messages.json`);
    expect(atob(seen?.headers.get('authorization')?.slice(6) ?? '')).toBe(
      `AC${'1'.repeat(32)}:0123456789abcdef0123456789abcdef`,
    );
    expect(new URLSearchParams(await seen?.text()).getAll('MediaUrl')).toEqual([
      'https://a.test/1',
      'https://a.test/2',
    ]);
  });

  it.each([
    ['taken', answering(201, { sid: 'SM1', status: 'queued' }), { kind: 'sent', providerMessageId: 'SM1' }],
    ['unknown when the answer cannot be read', answering(200, '<html>'), { kind: 'unknown', code: 'unreadable' }],
    ['unknown when the answer names no message', answering(201, {}), { kind: 'unknown', code: 'unreadable' }],
    [
      'unknown when no answer comes in time',
      failing(new DOMException('late', 'TimeoutError')),
      { kind: 'unknown', code: 'timeout' },
    ],
    [
      'unknown when the line goes dead',
      failing(new TypeError('Network connection lost.')),
      { kind: 'unknown', code: 'cut' },
    ],
    [
      'repeatable when nobody listens',
      failing(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })),
      { kind: 'again', code: 'unreachable' },
    ],
    ['repeatable while Twilio is not there', answering(503, 'down'), { kind: 'again', code: 'http-503' }],
    ['unknown after a server error', answering(500, 'broken'), { kind: 'unknown', code: 'cut' }],
    ['unknown after a gateway gave up waiting', answering(504, ''), { kind: 'unknown', code: 'cut' }],
    [
      'repeatable when Twilio asks for time',
      answering(429, { code: 20429 }, { 'retry-after': '7' }),
      { kind: 'again', code: 'http-429', afterMs: 7_000 },
    ],
    ['repeatable while the token is wrong', answering(401, { code: 20003 }), { kind: 'again', code: 'http-401' }],
    [
      'refused to who opted out',
      answering(400, { code: 21610, message: 'unsubscribed recipient' }),
      { kind: 'refused', code: '21610', detail: 'unsubscribed recipient', optedOut: true },
    ],
    ['refused for a number that is none', answering(400, { code: 21211 }), { kind: 'refused', code: '21211' }],
    ['refused without a code', answering(404, 'nothing'), { kind: 'refused', code: 'http-404' }],
  ])('is %s', async (_, fetcher, outcome) => {
    expect(await send(fetcher)).toEqual(outcome);
  });

  it('goes on with the second token while the first is being retired', async () => {
    const right = 'f'.repeat(32);
    const fetcher: typeof fetch = async (_, init) => {
      const header = new Headers(init?.headers).get('authorization') ?? '';
      return atob(header.slice(6)).endsWith(right)
        ? Response.json({ sid: 'SM2' }, { status: 201 })
        : Response.json({ code: 20003 }, { status: 401 });
    };
    expect(await send(fetcher, ['0'.repeat(32), right])).toEqual({ kind: 'sent', providerMessageId: 'SM2' });
  });
});

describe('looking for an interrupted send', () => {
  const since = Date.UTC(2026, 10, 22, 9, 0, 0);
  const listed = (body: string | null, seconds: number, more: Record<string, unknown> = {}) => ({
    sid: `SM${seconds}`,
    body,
    direction: 'outbound-api',
    date_created: new Date(since + seconds * 1_000).toUTCString(),
    ...more,
  });
  const find = (fetcher: typeof fetch, except: string[] = []) =>
    findSms(rendered, { since, except }, createAccount(), createDeps(fetcher));

  it('finds the message by its body', async () => {
    expect(await find(answering(200, { messages: [listed('Hej', 3)] }))).toEqual({
      kind: 'found',
      providerMessageId: 'SM3',
    });
    expect(
      await find(answering(200, { messages: [listed('Sent from your Twilio trial account - Hej', 3)] })),
    ).toMatchObject({ kind: 'found' });
  });

  it('is not misled by older, inbound, other or known messages', async () => {
    expect(
      await find(
        answering(200, {
          messages: [listed('Hej då', 4), listed('Hej', 2, { direction: 'inbound' }), listed('Hej', -60)],
        }),
      ),
    ).toEqual({ kind: 'absent' });
    expect(await find(answering(200, { messages: [listed('Hej', 3)] }), ['SM3'])).toEqual({ kind: 'absent' });
  });

  it('reads on until the list reaches back before the attempt, asking no host but the configured one', async () => {
    const asked: string[] = [];
    const fetcher: typeof fetch = async (input) => {
      asked.push(String(input));
      return Response.json(
        asked.length === 1
          ? { messages: [listed('x', 5)], next_page_uri: 'https://evil.test/2010-04-01/next?Page=1' }
          : { messages: [listed('Hej', 1)], next_page_uri: null },
      );
    };
    expect(await find(fetcher)).toMatchObject({ kind: 'found', providerMessageId: 'SM1' });
    expect(asked.map((url) => new URL(url).host)).toEqual(['api.twilio.com', 'api.twilio.com']);
  });

  it('never guesses', async () => {
    expect(await find(answering(500, ''))).toMatchObject({ kind: 'unavailable' });
    expect(await find(answering(200, { strange: true }))).toMatchObject({ kind: 'unavailable' });
    expect(await find(failing(new TypeError('lost')))).toMatchObject({ kind: 'unavailable' });
    expect(await find(answering(200, { messages: [listed(null, 2)] }))).toEqual({
      kind: 'unavailable',
      code: 'bodies-hidden',
    });
    expect(await find(answering(200, { messages: [listed('x', 2)], next_page_uri: '/2010-04-01/next' }))).toEqual({
      kind: 'unavailable',
      code: 'list-too-long',
    });
  });
});

describe('media', () => {
  const media = (source: string) => smsMedia(source, createAccount(), createDeps(fetch));
  it('are read with the token at Twilio, and nowhere else', async () => {
    const path = `/2010-04-01/Accounts/AC${'1'.repeat(32)}/Messages/MM1/Media/ME1`;
    const url = `https://api.twilio.com${path}`;
    expect(await media(url)).toMatchObject({ kind: 'found', request: { deleteUrl: url } });
    expect(await media(`https://api.ie1.twilio.com${path}`)).toMatchObject({ kind: 'found' });
    for (const wrong of [
      `https://evil.test${path}`,
      `http://api.twilio.com${path}`,
      `https://api.twilio.com.evil.test${path}`,
      `https://evil.test/api.twilio.com${path}`,
      path,
      `https://api.twilio.com/2010-04-01/Accounts/AC${'2'.repeat(32)}/Messages/MM1/Media/ME1`,
    ]) {
      expect(await media(wrong)).toMatchObject({ kind: 'refused' });
    }
  });
});
