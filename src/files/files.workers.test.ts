/** Holds the store of files to its walls, and the copying of attachments to its limits, in the real runtime. */
import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { accountSid, authToken } from '../../channels/sms/fixtures/accounts.ts';
import type { AttachmentPart } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import { testMarket } from '../../test/support/market.ts';
import { settingsOf } from '../env.ts';
import type { AppEnv } from '../http/app-env.ts';
import { createFiles } from '../http/files/files-surface.ts';
import { publishAccount } from '../http/hooks/testing/provider.ts';
import { fetchAttachment, fileIdFor } from './fetch-attachment.ts';
import { createFileLink } from './file-links.ts';
import { deleteFiles, readFile, storeFile } from './file-store.ts';

const png = Uint8Array.from('\x89PNG\r\n\x1a\n and so on', (letter) => letter.charCodeAt(0));
const limits = { types: ['image/png'], maxBytes: 1_000 };
const picture = {
  tenant: 'northpay',
  region: 'eu',
  name: 'kvitto 4111 1111 1111 1111.png',
  type: 'image/png',
  bytes: png,
};
const now = Date.UTC(2026, 10, 22, 9);

describe('a stored file', () => {
  it('is read by its tenant, with a redacted name, and by no other', async () => {
    const { fileId } = await storeFile(env, { ...picture, owner: 'cnv_eu_1' }, limits, now);
    const file = await readFile(env, { tenant: 'northpay', fileId });
    expect(file).toMatchObject({ type: 'image/png', sizeBytes: png.byteLength, owner: 'cnv_eu_1' });
    expect(file?.name).toContain('1111');
    expect(file?.name).not.toContain('4111 1111');
    expect(new Uint8Array(await new Response(file?.body).arrayBuffer())).toEqual(png);
    expect(await readFile(env, { tenant: 'southpay', fileId })).toBeNull();
    expect(await readFile(env, { tenant: 'northpay', fileId: fileId.replace('fil_eu', 'fil_us') })).toBeNull();
    await deleteFiles(env, { tenant: 'northpay', region: 'eu' }, [fileId]);
    expect(await readFile(env, { tenant: 'northpay', fileId })).toBeNull();
  });

  it('lies in the bucket of its own region only', async () => {
    const { fileId } = await storeFile(env, picture, limits, now);
    expect(await env.FILES_EU.head(`northpay/${fileId}`)).not.toBeNull();
    expect(await env.FILES_US.head(`northpay/${fileId}`)).toBeNull();
  });

  it('is refused when it is too large, not allowed, or not what it says', async () => {
    await expect(storeFile(env, picture, { ...limits, maxBytes: 5 }, now)).rejects.toMatchObject({ code: 'too-large' });
    await expect(storeFile(env, picture, { ...limits, types: ['image/jpeg'] }, now)).rejects.toMatchObject({
      code: 'unsupported-type',
    });
    await expect(storeFile(env, { ...picture, bytes: new Uint8Array([77, 90]) }, limits, now)).rejects.toMatchObject({
      code: 'unsupported-type',
    });
  });

  it('is served by a signed link with headers that let nothing run and nobody else keep it', async () => {
    const app = new Hono<AppEnv>().route('/files', createFiles({ clock: () => now }));
    app.onError((error) => Response.json({}, { status: error instanceof Problem ? 404 : 500 }));
    const { fileId } = await storeFile(env, picture, limits, now);
    const link = await createFileLink(settingsOf(env), { tenant: 'northpay', fileId, expiresAt: now + 60_000 });
    const response = await app.request(link, {}, env);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, max-age=60',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    await response.body?.cancel();
    expect((await app.request(link, { method: 'HEAD' }, env)).status).toBe(200);
    expect((await app.request(link.replace('t=northpay', 't=southpay'), {}, env)).status).toBe(404);
    const expired = await createFileLink(settingsOf(env), { tenant: 'northpay', fileId, expiresAt: now - 1 });
    expect((await app.request(expired, {}, env)).status).toBe(404);
  });
});

describe('copying an attachment', () => {
  const source = `https://twilio.test/2010-04-01/Accounts/${accountSid}/Messages/MM1/Media/ME1`;
  const attachment: AttachmentPart = {
    kind: 'attachment',
    source,
    name: 'mms-1.png',
    type: 'image/png',
    state: 'pending',
  };

  async function copy(
    answers: (request: Request) => Response | Promise<Response>,
    changes: Partial<AttachmentPart> = {},
  ) {
    const account = await publishAccount({ tenant: 'northpay' });
    const seen: Request[] = [];
    const fetcher: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      seen.push(request);
      return answers(request);
    };
    const snapshots = { account: async () => account, market: async () => testMarket() };
    const messageId = `msg_eu_${crypto.randomUUID()}.1`;
    const wanted = {
      address: { tenant: 'northpay', region: 'eu', market: 'se' },
      account: account.id,
      messageId,
      part: 0,
      attachment: { ...attachment, ...changes },
    };
    return {
      seen,
      messageId,
      outcome: await fetchAttachment({ env, clock: () => now, snapshots, fetch: fetcher }, wanted),
    };
  }

  it('stores it, gives the token to the provider alone, and deletes the provider’s copy', async () => {
    const { seen, messageId, outcome } = await copy((request) =>
      request.url === source
        ? new Response(null, { status: 307, headers: { location: 'https://media.test/x' } })
        : new Response(png),
    );
    expect(outcome).toEqual({
      kind: 'settled',
      state: 'stored',
      fileId: fileIdFor(messageId, 0),
      sizeBytes: png.byteLength,
    });
    expect(
      seen.map(({ method, url, headers }) => [
        method,
        url,
        headers.get('authorization')?.includes(btoa(`${accountSid}:${authToken}`)) ?? false,
      ]),
    ).toEqual([
      ['GET', source, true],
      ['GET', 'https://media.test/x', false],
      ['DELETE', source, true],
    ]);
    expect(await env.FILES_EU.head(`northpay/${fileIdFor(messageId, 0)}`)).not.toBeNull();
  });

  it.each([
    [
      'too large',
      () => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(300_000)) })),
      { state: 'refused', reason: 'too-large' },
    ],
    ['not what it says', () => new Response('MZ program'), { state: 'refused', reason: 'unsupported-type' }],
    ['gone', () => new Response('', { status: 404 }), { state: 'expired', reason: 'http-404' }],
    [
      'redirected to an unsafe address',
      () => new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } }),
      { state: 'refused', reason: 'redirect' },
    ],
    [
      'redirected in circles',
      () => new Response(null, { status: 302, headers: { location: source } }),
      { state: 'refused', reason: 'redirect' },
    ],
  ])('settles one that is %s', async (_, answer, outcome) => {
    const { seen, outcome: settled } = await copy(answer);
    expect(settled).toEqual({ kind: 'settled', ...outcome });
    expect(seen.some(({ method }) => method === 'DELETE')).toBe(false);
  });

  it('asks nobody for an address that is not the provider’s', async () => {
    const { seen, outcome } = await copy(() => new Response(png), { source: 'https://evil.test/picture.png' });
    expect(outcome).toEqual({ kind: 'settled', state: 'refused', reason: 'not-the-providers' });
    expect(seen).toEqual([]);
  });

  it('is tried again while the provider is down, or still makes it ready', async () => {
    expect((await copy(() => Response.json({ status: 'processing' }, { status: 202 }))).outcome).toEqual({
      kind: 'again',
      error: 'media-http-202',
    });
    expect((await copy(() => new Response('', { status: 503 }))).outcome).toEqual({
      kind: 'again',
      error: 'media-http-503',
    });
    expect((await copy(() => Promise.reject(new TypeError('lost')))).outcome).toEqual({
      kind: 'again',
      error: 'TypeError',
    });
  });
});
