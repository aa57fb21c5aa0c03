/** Holds sends, files and checks to what Meta's answers mean. */
import { describe, expect, it } from 'vitest';
import { checkInstagram } from '../../instagram/check.ts';
import { createInstagram } from '../../instagram/fixtures/accounts.ts';
import { checkMessenger, messengerFields } from '../../messenger/check.ts';
import { createMessenger } from '../../messenger/fixtures/accounts.ts';
import { createDeps } from '../../testing/surroundings.ts';
import { accessToken, appId, pageId, picture } from './fixtures/events.ts';
import { messagingMedia } from './media.ts';
import { sendMessaging } from './send.ts';

const body = { recipient: { id: '7' }, messaging_type: 'RESPONSE', message: { text: 'Hello' } };
const page = createMessenger();
const instagram = createInstagram();
const linked = createInstagram({ login: 'facebook', instagramId: '17841405822304914', pageId });

function answering(answer: (url: URL) => unknown) {
  const asked: Request[] = [];
  const deps = createDeps(async (input, init) => {
    const request = new Request(input, init);
    asked.push(request);
    const given = answer(new URL(request.url));
    return given instanceof Response ? given : Response.json(given);
  });
  return { asked, deps };
}

const failed = (code: number, subcode?: number) =>
  Response.json({ error: { message: `(#${code}) told`, code, error_subcode: subcode } }, { status: 400 });

describe('a send', () => {
  it.each([
    ['a page', page, `https://graph.facebook.com/v25.0/${pageId}/messages`],
    ['an account with Instagram login', instagram, `https://graph.instagram.com/v25.0/${pageId}/messages`],
    ['an account with Facebook login', linked, `https://graph.facebook.com/v25.0/${pageId}/messages`],
  ])('of %s goes to its own host and node, with its token', async (_, account, url) => {
    const { asked, deps } = answering(() => ({ recipient_id: '7', message_id: 'm_out' }));
    expect(await sendMessaging({ body }, account, deps)).toEqual({ kind: 'sent', providerMessageId: 'm_out' });
    expect([asked[0]?.url, asked[0]?.headers.get('authorization')]).toEqual([url, `Bearer ${accessToken}`]);
    expect(await asked[0]?.json()).toEqual(body);
  });

  it('stays with the base of a local world', async () => {
    const { asked, deps } = answering(() => ({ message_id: 'm_out' }));
    const local = { ...deps, env: { ...deps.env, apis: { ...deps.env.apis, graph: 'http://localhost:8788/graph' } } };
    await sendMessaging({ body }, instagram, local);
    expect(asked[0]?.url).toBe(`http://localhost:8788/graph/v25.0/${pageId}/messages`);
  });

  it.each([
    ['outside the window is refused for good', 10, 2018278, { kind: 'refused', code: '10' }],
    ['outside Instagram’s window is refused for good', 10, 2534022, { kind: 'refused', code: '10' }],
    ['while another app holds the conversation is refused', 10, 2018300, { kind: 'refused', code: '10' }],
    [
      'without the permission waits for somebody to mend it',
      10,
      undefined,
      { kind: 'again', code: '10', afterMs: 60_000 },
    ],
    [
      'by an app that is not live waits for somebody to mend it',
      200,
      2018028,
      { kind: 'again', code: '200', afterMs: 60_000 },
    ],
    ['to somebody who takes nothing is refused', 551, 1545041, { kind: 'refused', code: '551' }],
    ['to somebody who takes nothing from us is refused', 200, 2018108, { kind: 'refused', code: '200' }],
    ['to nobody is refused', 100, 2018001, { kind: 'refused', code: '100' }],
    ['with a dead token waits for another', 190, 460, { kind: 'again', code: '190', afterMs: 60_000 }],
    ['that is one too many waits', 613, undefined, { kind: 'again', code: '613', afterMs: 30_000 }],
    ['that is one too many for the page waits', 80006, undefined, { kind: 'again', code: '80006', afterMs: 30_000 }],
    ['that failed for now goes out again', 1200, undefined, { kind: 'again', code: '1200', afterMs: 5_000 }],
    ['of a restricted page waits long', 10, 1893063, { kind: 'again', code: '10', afterMs: 600_000 }],
    ['whose file Meta could not fetch goes out again', 100, 2018008, { kind: 'again', code: '100', afterMs: 10_000 }],
    ['of which Meta does not know is unknown', 1, 99, { kind: 'unknown', code: '1' }],
    ['that met trouble at Meta is unknown', 2, undefined, { kind: 'unknown', code: '2' }],
  ])('%s', async (_, code, subcode, outcome) => {
    const { deps } = answering(() => failed(code, subcode));
    const sent = await sendMessaging({ body }, page, deps);
    expect(sent).toMatchObject(outcome);
    expect(sent).not.toHaveProperty('optedOut');
  });
});

describe('a file', () => {
  const { deps, asked } = answering(() => ({}));

  it('is fetched from Meta’s hosts without the token, and gone when its link is not taken any more', async () => {
    for (const source of [picture, 'https://lookaside.fbsbx.com/ig/?a=1', 'https://scontent.cdninstagram.com/1.jpg']) {
      const found = await messagingMedia(source, page, deps);
      expect(found).toMatchObject({ kind: 'found', request: { url: source, goneStatuses: [403] } });
      expect(JSON.stringify(found)).not.toContain(accessToken);
    }
    expect(asked).toEqual([]);
  });

  it.each([
    'https://fbcdn.net.evil.test/1.jpg',
    'http://scontent.xx.fbcdn.net/1.jpg',
    'https://scontent.xx.fbcdn.net:8443/1.jpg',
    'https://me@scontent.xx.fbcdn.net/1.jpg',
    'file:///etc/passwd',
    'nothing',
  ])('at %s is refused', async (source) => {
    expect(await messagingMedia(source, page, deps)).toEqual({ kind: 'refused', reason: 'not-the-providers' });
  });
});

describe('a check', () => {
  const everything = [...messengerFields.needed, ...messengerFields.wanted];
  const scopes = ['pages_messaging', 'pages_manage_metadata', 'instagram_basic', 'instagram_manage_messages'];
  const well =
    (fields: readonly string[], id = appId) =>
    (url: URL) => {
      if (url.pathname.endsWith('/debug_token')) return { data: { is_valid: true, expires_at: 0, scopes } };
      if (url.pathname.endsWith('/subscribed_apps'))
        return { data: [{ id, name: 'Parley', subscribed_fields: fields }] };
      return { id: pageId, user_id: pageId };
    };

  it('finds everything well', async () => {
    const ok = { token: { state: 'ok' }, subscription: { state: 'ok' }, sender: { state: 'ok' } };
    expect(await checkMessenger(page, answering(well(everything)).deps)).toEqual({ aspects: ok });
    expect(await checkInstagram(linked, answering(well(['messages'])).deps)).toEqual({ aspects: ok });
  });

  it('turns red without a subscription or one of its needed fields, and yellow without another', async () => {
    const subscriptionOf = async (fields: readonly string[], id?: string) =>
      (await checkMessenger(page, answering(well(fields, id)).deps)).aspects.subscription;
    expect(await subscriptionOf(everything, '99999')).toMatchObject({ state: 'broken' });
    const without = (name: string) => everything.filter((field) => field !== name);
    expect(await subscriptionOf(without('message_echoes'))).toMatchObject({
      state: 'broken',
      detail: expect.stringMatching(/lacks message_echoes/),
    });
    expect(await subscriptionOf(without('message_reads'))).toMatchObject({ state: 'warning' });
  });

  it('turns red for a dead token, and for one of another page', async () => {
    const dead = answering(() => failed(190)).deps;
    expect(await checkMessenger(page, dead)).toMatchObject({ aspects: { token: { state: 'broken' } } });
    expect(await checkInstagram(instagram, dead)).toMatchObject({
      aspects: {
        token: { state: 'broken', detail: expect.stringMatching(/^Meta refuses the access token: \(#190\)/) },
      },
    });
    const other = answering((url) =>
      url.pathname.endsWith('/me') ? { id: '5', user_id: '5' } : well(everything)(url),
    ).deps;
    expect(await checkMessenger(page, other)).toMatchObject({ aspects: { sender: { state: 'broken' } } });
    expect(await checkInstagram(instagram, other)).toMatchObject({
      aspects: { token: { state: 'ok' }, sender: { state: 'broken', detail: expect.stringMatching(/user_id/) } },
    });
  });

  it('tells when a token of Instagram ends, as it was entered, and asks Instagram’s own host', async () => {
    const account = createInstagram({ tokenExpiresAt: '2026-12-24T00:00:00Z' });
    const { asked, deps } = answering(well(['messages', 'messaging_postbacks']));
    expect(await checkInstagram(account, deps)).toMatchObject({
      aspects: { token: { state: 'ok', expiresAt: Date.UTC(2026, 11, 24) }, subscription: { state: 'warning' } },
    });
    expect(new Set(asked.map(({ url }) => new URL(url).host))).toEqual(new Set(['graph.instagram.com']));
  });

  it('knows nothing when Meta is away', async () => {
    const { aspects } = await checkMessenger(
      page,
      createDeps(() => Promise.reject(new TypeError('cut'))),
    );
    expect(Object.values(aspects).map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('an account', () => {
  it.each([
    ['without its app', { appId: undefined }],
    ['without a login', { login: undefined }],
    ['of a page without the page', { login: 'facebook' }],
    ['whose id is no id', { instagramId: '@northpay' }],
  ])('%s is not opened', (_, config) => {
    expect(() => createInstagram(config)).toThrow();
  });
});
