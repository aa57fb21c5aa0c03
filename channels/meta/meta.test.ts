/** Holds what WhatsApp, Messenger and Instagram share: signatures, the handshake, calls and the meaning of errors. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBytes } from '../../src/lib/bytes.ts';
import { createDeps, createHook, start } from '../testing/surroundings.ts';
import { appSecret, proof, signedBodies } from './fixtures/signatures.ts';
import { callGraph } from './graph.ts';
import { answerMetaHandshake } from './handshake.ts';
import { readMetaHook } from './hook-body.ts';
import { type SendRules, toSendOutcome } from './send-outcome.ts';
import { verifyMetaSignature } from './signature.ts';
import { checkToken } from './token.ts';

const account = { id: 'acc_eu_northpay-se-whatsapp', channel: 'whatsapp' } as const;
const hook = (body: string | Uint8Array, signature?: string) =>
  createHook(account, body, signature === undefined ? {} : { 'x-hub-signature-256': signature });

describe('a signature', () => {
  it.each(signedBodies)('over $what is right', async ({ secret, body, signature }) => {
    expect(await verifyMetaSignature(hook(body, signature), ['another', secret])).toEqual({ ok: true });
    expect(await verifyMetaSignature(hook(body, signature), ['another'])).toMatchObject({ code: 'signature-invalid' });
    expect(await verifyMetaSignature(hook(body), [secret])).toMatchObject({ code: 'signature-missing' });
    expect(await verifyMetaSignature(hook(body, signature), [])).toMatchObject({ ok: false });
  });

  it('is never right after any byte of body or signature changed', async () => {
    const { secret, body, signature } = signedBodies[1] ?? { secret: '', body: '', signature: '' };
    const bytes = toBytes(body);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ change;
        expect(await verifyMetaSignature(hook(other, signature), [secret])).toMatchObject({ ok: false });
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(signature.length - 1), fc.constantFrom(...'0123456789abcdef=xA'), async (at, letter) => {
        const other = signature.slice(0, at) + letter + signature.slice(at + 1);
        fc.pre(other !== signature);
        expect(await verifyMetaSignature(hook(bytes, other), [secret])).toMatchObject({ ok: false });
      }),
    );
  });
});

describe('the handshake', () => {
  const ask = (query: string) => ({ ...createHook(account, '', {}, query), method: 'GET' as const });

  it('is answered with the challenge as text', async () => {
    const query = '?hub.mode=subscribe&hub.verify_token=right&hub.challenge=1158201444';
    const response = answerMetaHandshake(ask(query), 'right');
    expect([await response.text(), response.headers.get('content-type')]).toEqual([
      '1158201444',
      'text/plain; charset=utf-8',
    ]);
  });

  it.each([
    ['another token', '?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1', 'forbidden'],
    ['no token', '?hub.mode=subscribe&hub.challenge=1', 'forbidden'],
    ['another mode', '?hub.mode=unsubscribe&hub.verify_token=right&hub.challenge=1', 'malformed'],
    ['a challenge that is a page', '?hub.mode=subscribe&hub.verify_token=right&hub.challenge=<b>', 'malformed'],
    ['nothing', '', 'malformed'],
  ])('is refused with %s', (_, query, code) => {
    expect(() => answerMetaHandshake(ask(query), 'right')).toThrow(code);
  });
});

describe('a hook', () => {
  it('is malformed when it has no entries, and else keeps those that are objects', () => {
    for (const body of ['', 'null', '[]', '{}', '{"entry":{}}', '"x"', new Uint8Array([0xff])])
      expect(() => readMetaHook(hook(body))).toThrow('malformed');
    expect(readMetaHook(hook('{"object":"page","entry":[1,{"id":"7"},null]}'))).toEqual({
      object: 'page',
      entries: [{ id: '7' }],
    });
  });
});

describe('a call', () => {
  it('carries the token as bearer, the version, and a proof where the app wants one', async () => {
    let seen: Request | undefined;
    const deps = createDeps(async (input, init) => {
      seen = new Request(input, init);
      return Response.json({ id: '7' });
    });
    await callGraph(deps, { token: proof.token, proofSecret: appSecret }, '7/messages', {
      method: 'POST',
      json: { a: 1 },
    });
    expect(seen?.url).toMatch(/^https:\/\/graph\.facebook\.com\/v\d+\.0\/7\/messages\?appsecret_proof=/);
    expect(new URL(seen?.url ?? '').searchParams.get('appsecret_proof')).toBe(proof.hex);
    expect(seen?.headers.get('authorization')).toBe('Bearer EAAtoken');
    expect(await seen?.json()).toEqual({ a: 1 });
  });
});

describe('the outcome of a send', () => {
  const rules: SendRules = {
    idOf: () => 'mid.1',
    refused: ({ subcode }) => (subcode === 1_545_041 ? { optedOut: true } : undefined),
    isUnknown: ({ code }) => code === 131_000,
  };
  const outcome = async (fetcher: typeof fetch) =>
    toSendOutcome(
      await callGraph(createDeps(fetcher), { token: 't' }, 'me/messages', { method: 'POST', json: {} }),
      rules,
    );
  const answering =
    (status: number, body: unknown, headers: Record<string, string> = {}): typeof fetch =>
    async () =>
      new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  const error = (code: number, details?: string) => ({
    error: {
      code,
      message: `(#${code}) told`,
      type: 'OAuthException',
      fbtrace_id: 'A1',
      error_data: details ? { details } : undefined,
    },
  });

  it.each<[string, typeof fetch, unknown]>([
    ['taken', answering(200, {}), { kind: 'sent', providerMessageId: 'mid.1' }],
    ['safe to repeat with a dead token', answering(401, error(190)), { kind: 'again', code: '190', afterMs: 60_000 }],
    [
      'safe to repeat without the permission',
      answering(403, error(10)),
      { kind: 'again', code: '10', afterMs: 60_000 },
    ],
    ['safe to repeat when too fast', answering(400, error(80_007)), { kind: 'again', code: '80007', afterMs: 30_000 }],
    [
      'safe to repeat after as long as Meta says',
      answering(429, error(4), { 'retry-after': '5' }),
      { kind: 'again', code: '4', afterMs: 5_000 },
    ],
    ['safe to repeat while Meta is not there', answering(503, '<html>'), { kind: 'again', code: 'http-503' }],
    ['unknown after a server error', answering(500, error(1)), { kind: 'unknown', code: '1' }],
    ['unknown after a gateway gave up', answering(504, ''), { kind: 'unknown', code: 'cut' }],
    ['refused for good', answering(400, error(100, 'no such')), { kind: 'refused', code: '100', detail: 'no such' }],
    [
      'refused by who takes nothing from us, whatever the code',
      answering(400, { error: { code: 200, error_subcode: 1_545_041 } }),
      { kind: 'refused', code: '200', optedOut: true },
    ],
    ['unknown where the product says so', answering(400, error(131_000)), { kind: 'unknown', code: '131000' }],
    ['refused without a code', answering(404, '[]'), { kind: 'refused', code: 'http-404' }],
    ['refused by a redirect', answering(302, ''), { kind: 'refused', code: 'http-302' }],
    [
      'unknown when late',
      () => Promise.reject(new DOMException('late', 'TimeoutError')),
      { kind: 'unknown', code: 'timeout' },
    ],
    [
      'unknown when cut',
      () => Promise.reject(new TypeError('Network connection lost.')),
      { kind: 'unknown', code: 'cut' },
    ],
    [
      'safe to repeat when nobody listens',
      () => Promise.reject(Object.assign(new TypeError('x'), { cause: { code: 'ECONNREFUSED' } })),
      { kind: 'again', code: 'unreachable' },
    ],
  ])('is %s', async (_, fetcher, expected) => {
    expect(await outcome(fetcher)).toEqual(expected);
  });
});

describe('a token', () => {
  const check = (body: unknown, status = 200) =>
    checkToken(
      createDeps(async () => Response.json(body, { status })),
      { token: 't' },
      ['send'],
    );

  it.each([
    ['ok for ever', { data: { is_valid: true, expires_at: 0, scopes: ['send'] } }, { state: 'ok' }],
    [
      'ok until its end',
      { data: { is_valid: true, expires_at: start / 1_000 + 9, data_access_expires_at: start / 1_000 + 5 } },
      { state: 'ok', expiresAt: start + 5_000 },
    ],
    [
      'broken without a permission',
      { data: { is_valid: true, scopes: ['read'] } },
      { state: 'broken', detail: 'The access token lacks send.' },
    ],
    [
      'broken when dead',
      { data: { is_valid: false, error: { message: 'expired' } } },
      { state: 'broken', detail: 'The access token is dead: expired' },
    ],
    [
      'broken when refused',
      { error: { code: 190, message: 'bad' } },
      { state: 'broken', detail: 'Meta refuses the access token: bad' },
    ],
    ['unknown otherwise', [], { state: 'unknown', detail: 'Meta answered HTTP 200' }],
  ])('is %s', async (_, body, aspect) => {
    expect(await check(body)).toEqual(aspect);
  });
});
