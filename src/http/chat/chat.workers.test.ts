/** Tries to get through the chat surface with what is another's: site, account, tenant, visitor, key. */
import { env } from 'cloudflare:workers';
import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SessionBody } from '../../../schema/api/chat.ts';
import { snapshotKeys, type TenantSnapshot } from '../../../schema/tenant.ts';
import { widgetWords } from '../../../schema/widget-words.ts';
import { testMarket } from '../../../test/support/market.ts';
import { settingsOf } from '../../env.ts';
import { toBytes } from '../../lib/bytes.ts';
import { seal } from '../../lib/seal.ts';
import { codeOf, send } from '../desk/testing/stage.ts';

const site = 'https://shop.test';
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

/** Publishes a tenant with chat accounts of its own. */
async function openShop(accounts = 1) {
  const tenant = `t-${crypto.randomUUID().slice(0, 8)}`;
  const { MASTER_KEY } = settingsOf(env);
  const keys = { session: `session key of ${tenant}, secret`, token: `token key of ${tenant}, secret` };
  const snapshot: TenantSnapshot = {
    v: 1,
    tenant,
    name: tenant,
    markets: [{ market: 'se', region: 'eu', name: 'Sweden' }],
    accountSystem: { url: 'http://127.0.0.1:9', credentials: 'v1.none.none' },
    chat: {
      sessionKey: await seal(keys.session, tenant, MASTER_KEY),
      customerTokenKey: await seal(keys.token, tenant, MASTER_KEY),
      customerTokenAudience: `chat of ${tenant}`,
    },
  };
  const words = Object.fromEntries(Object.keys(widgetWords).map((word) => [`widget.${word}`, word]));
  const market = testMarket({ tenant });
  market.texts = { sv: { ...market.texts.sv, ...words }, en: { ...market.texts.en, ...words } };
  const put = (key: string, value: unknown) => env.SNAPSHOTS.put(key, JSON.stringify(value));
  await put(snapshotKeys.tenant(tenant), snapshot);
  await put(snapshotKeys.market(tenant, 'se'), { ...market, bot: { ...market.bot, enabled: false } });
  const ids = Array.from({ length: accounts }, () => `acc_eu_${crypto.randomUUID()}`);
  for (const id of ids)
    await put(snapshotKeys.account(id), {
      v: 1,
      id,
      tenant,
      region: 'eu',
      market: 'se',
      channel: 'chat',
      address: 'shop',
      state: 'live',
      config: { origins: [site] },
      credentials: '',
    });
  return { tenant, keys, audience: snapshot.chat.customerTokenAudience, account: ids[0] ?? '', other: ids[1] ?? '' };
}

const begin = (account: string, body: object = {}, origin = site) =>
  send(`/chat/${account}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const session = async (account: string, body: object = {}): Promise<SessionBody> => (await begin(account, body)).json();
const connect = (account: string, said: string, origin = site) =>
  send(`/chat/${account}/socket?session=${said}`, { headers: { origin, upgrade: 'websocket' } });
const upload = (account: string, said: string, name = 'a.png') =>
  send(`/chat/${account}/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { origin: site, authorization: `Bearer ${said}`, 'content-type': 'image/png' },
    body: png,
  });
const download = (account: string, said: string, fileId: string) =>
  send(`/chat/${account}/files/${fileId}`, { headers: { origin: site, authorization: `Bearer ${said}` } });

describe('the chat surface', () => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  let rival: Awaited<ReturnType<typeof openShop>>;
  beforeAll(async () => {
    [shop, rival] = await Promise.all([openShop(2), openShop()]);
  });

  it('opens to the sites of its account and to no others, sockets included', async () => {
    const { session: said } = await session(shop.account);
    expect((await connect(shop.account, said)).status).toBe(101);
    for (const origin of ['https://evil.test', 'https://shop.test.evil.test', 'http://shop.test', 'null']) {
      expect(await codeOf(await begin(shop.account, {}, origin))).toBe('origin-refused');
      expect(await codeOf(await connect(shop.account, said, origin))).toBe('origin-refused');
    }
  });

  it('takes a session on the account that it was made for, and nowhere else', async () => {
    const { session: said } = await session(shop.account);
    for (const account of [shop.other, rival.account]) {
      expect(await codeOf(await connect(account, said))).toBe('unauthenticated');
      expect(await codeOf(await upload(account, said))).toBe('unauthenticated');
      expect((await session(account, { session: said })).who).not.toBe(
        (await session(shop.account, { session: said })).who,
      );
    }
  });

  it('believes the tenant’s own token of a customer and no imitation of one', async () => {
    const sign = (changes: { key?: string; audience?: string; expires?: string } = {}) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('cus_1')
        .setAudience(changes.audience ?? shop.audience)
        .setExpirationTime(changes.expires ?? '1h')
        .sign(toBytes(changes.key ?? shop.keys.token));
    expect(await session(shop.account, { token: await sign() })).toMatchObject({ signedIn: true });
    const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '');
    const unsigned = `${encode({ alg: 'none' })}.${encode({ sub: 'cus_1', aud: shop.audience, exp: 9_999_999_999 })}.`;
    const forever = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('cus_1')
      .setAudience(shop.audience)
      .sign(toBytes(shop.keys.token));
    const imitations = [
      await sign({ key: rival.keys.token }),
      await sign({ key: shop.keys.session }),
      await sign({ audience: rival.audience }),
      await sign({ expires: '-1h' }),
      unsigned,
      forever,
      (await session(shop.account)).session,
    ];
    for (const token of imitations) expect(await codeOf(await begin(shop.account, { token }))).toBe('unauthenticated');
  });

  it('does not go on as a customer without their token', async () => {
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('cus_1')
      .setAudience(shop.audience)
      .setExpirationTime('1h')
      .sign(toBytes(shop.keys.token));
    const signedIn = await session(shop.account, { token });
    expect(await session(shop.account, { session: signedIn.session })).toMatchObject({ signedIn: false });
  });

  it('gives a file back to who handed it in, and to nobody else', async () => {
    const [mine, theirs, foreign] = await Promise.all([shop, shop, rival].map(({ account }) => session(account)));
    const answer = await upload(shop.account, mine?.session ?? '');
    expect(answer.status).toBe(201);
    const { fileId } = (await answer.json()) as { fileId: string };
    expect((await download(shop.account, mine?.session ?? '', fileId)).status).toBe(200);
    expect(await codeOf(await download(shop.account, theirs?.session ?? '', fileId))).toBe('not-found');
    expect(await codeOf(await download(rival.account, foreign?.session ?? '', fileId))).toBe('not-found');
  });
});
