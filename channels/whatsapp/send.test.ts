/** Keeps every outcome of a send told as what it is, files fetched from Meta alone, and the account's health as Meta tells it. */
import { describe, expect, it } from 'vitest';
import type { Rendered } from '../channel.ts';
import { createDeps, start } from '../testing/surroundings.ts';
import { checkWhatsApp } from './check.ts';
import { accessToken, createAccount, phoneNumberId, wabaId } from './fixtures/accounts.ts';
import { sha256, userId } from './fixtures/messages.ts';
import { whatsAppMedia } from './media.ts';
import { sendWhatsApp } from './send.ts';

const account = createAccount();
const api = 'https://graph.facebook.com/v25.0';
const text: Rendered = {
  body: { messaging_product: 'whatsapp', recipient: userId, type: 'text', text: { body: 'Hej' } },
};
const picture: Rendered = {
  body: { recipient: userId, type: 'image', image: { caption: 'x' } },
  files: [{ field: 'file', name: 'k.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) }],
};
const error = (code: number, details = 'told') => ({ error: { code, message: `(#${code})`, error_data: { details } } });

/** Plays Meta: answers by the end of the path, and keeps what was asked. */
function playMeta(answers: Record<string, () => Response | Promise<Response>>) {
  const asked: Request[] = [];
  const deps = createDeps(async (input, init) => {
    const request = new Request(input, init);
    asked.push(request);
    const { pathname } = new URL(request.url);
    const answer = Object.entries(answers).find(([end]) => pathname.endsWith(end));
    if (!answer) throw new Error(`nothing at ${pathname}`);
    return answer[1]();
  });
  return { asked, deps };
}

describe('a send', () => {
  const answering = (status: number, body: unknown) => ({ '/messages': () => Response.json(body, { status }) });

  it('posts to the number with the token, and gives the id of the message', async () => {
    const { asked, deps } = playMeta(answering(200, { messages: [{ id: 'wamid.OUT' }] }));
    expect(await sendWhatsApp(text, account, deps)).toEqual({ kind: 'sent', providerMessageId: 'wamid.OUT' });
    expect(asked[0]?.url).toBe(`${api}/${phoneNumberId}/messages`);
    expect(asked[0]?.headers.get('authorization')).toBe(`Bearer ${accessToken}`);
    expect(await asked[0]?.json()).toEqual(text.body);
  });

  it.each([
    [
      'may be repeated soon when it comes too fast',
      400,
      error(130429),
      { kind: 'again', code: '130429', afterMs: 5_000 },
    ],
    [
      'may be repeated when this customer got too much',
      400,
      error(131056),
      { kind: 'again', code: '131056', afterMs: 6_000 },
    ],
    ['waits for a new token', 401, error(190), { kind: 'again', code: '190', afterMs: 60_000 }],
    ['waits for the payment', 400, error(131042), { kind: 'again', code: '131042', afterMs: 300_000 }],
    ['waits while Meta is down', 503, {}, { kind: 'again', code: 'http-503' }],
    ['is unknown when something went wrong there', 500, error(131000), { kind: 'unknown', code: '131000' }],
    ['is unknown when the answer names no message', 200, { messages: [] }, { kind: 'unknown', code: 'unreadable' }],
    ['is refused outside the window', 400, error(131047), { kind: 'refused', code: '131047', detail: 'told' }],
    ['is refused when it cannot be delivered', 400, error(131026), { kind: 'refused', code: '131026', detail: 'told' }],
    ['is refused without such a template', 404, error(132001), { kind: 'refused', code: '132001', detail: 'told' }],
    // Who wants no advertising may still be answered: that is no opt-out from service.
    ['is refused as advertising', 400, error(131050), { kind: 'refused', code: '131050', detail: 'told' }],
  ])('%s', async (_, status, body, outcome) => {
    expect(await sendWhatsApp(text, account, playMeta(answering(status, body)).deps)).toEqual(outcome);
  });

  it('uploads a file first, and sends its id with the rest', async () => {
    const { asked, deps } = playMeta({
      '/media': () => Response.json({ id: '4490709327384033' }),
      '/messages': () => Response.json({ messages: [{ id: 'wamid.OUT' }] }),
    });
    expect(await sendWhatsApp(picture, account, deps)).toMatchObject({ kind: 'sent' });
    const form = await asked[0]?.formData();
    expect([form?.get('messaging_product'), form?.get('type')]).toEqual(['whatsapp', 'image/png']);
    const file = form?.get('file');
    expect(file instanceof File ? [file.name, file.type, file.size] : file).toEqual(['k.png', 'image/png', 3]);
    expect(await asked[1]?.json()).toMatchObject({ type: 'image', image: { caption: 'x', id: '4490709327384033' } });
  });

  it.each([
    ['late', () => Promise.reject(new DOMException('late', 'TimeoutError')), { kind: 'again', code: 'upload-timeout' }],
    ['broken', () => Response.json({}, { status: 500 }), { kind: 'again', code: 'upload-cut' }],
    [
      'refused',
      () => Response.json(error(131053), { status: 400 }),
      { kind: 'refused', code: '131053', detail: 'told' },
    ],
  ])('sends nothing when the upload was %s, and so may be repeated', async (_, answer, outcome) => {
    const { asked, deps } = playMeta({ '/media': answer });
    expect(await sendWhatsApp(picture, account, deps)).toEqual(outcome);
    expect(asked).toHaveLength(1);
  });
});

describe('an inbound file', () => {
  const url = 'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=133&ext=1753&hash=ATs';
  const read = (source: string, body: unknown, status = 200) =>
    whatsAppMedia(source, account, playMeta({ '/133': () => Response.json(body, { status }) }).deps);

  it('is asked for by its id, and its bytes must be those that the signed hook told of', async () => {
    const { asked, deps } = playMeta({ '/133': () => Response.json({ url, sha256: 'f'.repeat(64) }) });
    const found = await whatsAppMedia(`133#${sha256.hex}`, account, deps);
    expect(asked.map((request) => request.url)).toEqual([`${api}/133?phone_number_id=${phoneNumberId}`]);
    expect(found).toEqual({
      kind: 'found',
      request: {
        url,
        headers: { authorization: `Bearer ${accessToken}`, 'user-agent': 'Parley/1.0' },
        sha256: sha256.hex,
      },
    });
  });

  it('has the hash of the media API where the hook told none, in either spelling', async () => {
    for (const told of [sha256.hex.toUpperCase(), sha256.base64])
      expect(await read('133', { url, sha256: told })).toMatchObject({ request: { sha256: sha256.hex } });
    expect(await read('133', { url, sha256: 'torn' })).not.toHaveProperty('request.sha256');
  });

  it.each([
    ['has expired when Meta no longer has it', error(100), 400, { kind: 'expired', reason: 'graph-100' }],
    ['has expired when nothing is there', {}, 404, { kind: 'expired', reason: 'graph-404' }],
    ['is asked for again with a new token', error(190), 401, { kind: 'again', error: 'media-190' }],
    ['is asked for again when Meta is down', {}, 500, { kind: 'again', error: 'media-http-500' }],
  ])('%s', async (_, body, status, outcome) => {
    expect(await read('133', body, status)).toEqual(outcome);
  });

  it.each([
    'https://lookaside.fbsbx.com.evil.test/1',
    'https://evil.test/fbsbx.com',
    'http://lookaside.fbsbx.com/1',
    'https://lookaside.fbsbx.com:8443/1',
    'https://a:b@lookaside.fbsbx.com/1',
    'https://169.254.169.254/latest',
    'file:///etc/passwd',
    '',
  ])('is never fetched from %s', async (other) => {
    expect(await read('133', { url: other })).toEqual({ kind: 'refused', reason: 'not-the-providers' });
    if (other) expect(await read(other, {})).toEqual({ kind: 'refused', reason: 'not-the-providers' });
  });
});

describe('a check', () => {
  const body = (words: string) => ({ type: 'BODY', text: words });
  const template = (name: string, components: unknown[], more: Record<string, unknown> = {}) => ({
    name,
    language: 'sv',
    status: 'APPROVED',
    category: 'UTILITY',
    components,
    ...more,
  });
  const well = {
    '/debug_token': () =>
      Response.json({
        data: {
          is_valid: true,
          expires_at: start / 1_000 + 60,
          scopes: ['whatsapp_business_messaging', 'whatsapp_business_management'],
        },
      }),
    '/subscribed_apps': () =>
      Response.json({ data: [{ whatsapp_business_api_data: { id: '2301847562', name: 'Parley' } }] }),
    '/message_templates': () => Response.json({ data: [] }),
    [`/${phoneNumberId}`]: () =>
      Response.json({ quality_rating: 'GREEN', status: 'CONNECTED', name_status: 'APPROVED' }),
  };

  it('finds everything well', async () => {
    expect(await checkWhatsApp(account, playMeta(well).deps)).toEqual({
      aspects: {
        token: { state: 'ok', expiresAt: start + 60_000 },
        subscription: { state: 'ok' },
        sender: { state: 'ok' },
      },
      templates: [],
    });
  });

  it.each([
    [
      'another app is subscribed',
      '/subscribed_apps',
      { data: [{ whatsapp_business_api_data: { id: '1' } }] },
      { subscription: { state: 'broken' } },
    ],
    ['no app is subscribed', '/subscribed_apps', { data: [] }, { subscription: { state: 'broken' } }],
    ['the number is banned', `/${phoneNumberId}`, { status: 'BANNED' }, { sender: { state: 'broken' } }],
    [
      'quality is low',
      `/${phoneNumberId}`,
      { status: 'CONNECTED', quality_rating: 'RED' },
      { sender: { state: 'warning' } },
    ],
    ['the token is dead', '/debug_token', { data: { is_valid: false } }, { token: { state: 'broken' } }],
    ['the answer is garbage', `/${phoneNumberId}`, [], { sender: { state: 'unknown' } }],
  ])('says so when %s', async (_, end, answer, aspects) => {
    const { deps } = playMeta({ ...well, [end]: () => Response.json(answer) });
    expect(await checkWhatsApp(account, deps)).toMatchObject({ aspects });
  });

  it('never rejects: an unreachable Meta leaves all of it unknown and no template forgotten', async () => {
    const check = await checkWhatsApp(
      account,
      createDeps(() => Promise.reject(new TypeError('Network connection lost.'))),
    );
    expect(check).toMatchObject({ aspects: { token: { state: 'unknown' }, sender: { state: 'unknown' } } });
    expect(check).not.toHaveProperty('templates');
  });

  it('reads all pages of templates from the place that was asked, and says which of them cannot be sent', async () => {
    let page = 0;
    const pages = [
      {
        data: [
          template('refund_sent', [body('Hej {{1}}, {{2}} är på väg. /{{1}}')], { quality_score: { score: 'YELLOW' } }),
          template('pictured', [{ type: 'HEADER', format: 'IMAGE' }, body('Hej')]),
          template('named', [body('Hej {{first_name}}')]),
          { name: 7 },
        ],
        paging: { cursors: { after: 'QVFI' }, next: 'https://evil.test/steal' },
      },
      { data: [template('paused', [body('Hej')], { status: 'PAUSED' })], paging: { cursors: { after: 'END' } } },
    ];
    const { asked, deps } = playMeta({ ...well, '/message_templates': () => Response.json(pages[page++]) });
    expect((await checkWhatsApp(account, deps)).templates).toEqual([
      {
        name: 'refund_sent',
        language: 'sv',
        status: 'approved',
        category: 'utility',
        quality: 'yellow',
        body: 'Hej {{1}}, {{2}} är på väg. /{{1}}',
        values: 2,
      },
      {
        name: 'pictured',
        language: 'sv',
        status: 'unsupported',
        category: 'utility',
        quality: 'unknown',
        body: 'Hej',
        values: 0,
      },
      {
        name: 'named',
        language: 'sv',
        status: 'unsupported',
        category: 'utility',
        quality: 'unknown',
        body: 'Hej {{first_name}}',
        values: 1,
      },
      {
        name: 'paused',
        language: 'sv',
        status: 'paused',
        category: 'utility',
        quality: 'unknown',
        body: 'Hej',
        values: 0,
      },
    ]);
    const listed = asked
      .map(({ url }) => new URL(url))
      .filter(({ pathname }) => pathname.endsWith('/message_templates'));
    expect(listed.map(({ host, searchParams }) => [host, searchParams.get('after')])).toEqual([
      ['graph.facebook.com', null],
      ['graph.facebook.com', 'QVFI'],
    ]);
    expect(listed[0]?.pathname).toBe(`/v25.0/${wabaId}/message_templates`);
  });
});
