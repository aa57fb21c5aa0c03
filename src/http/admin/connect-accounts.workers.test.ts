/** Says how accounts are connected, changed, rotated, paused and removed over the API, and that no secret comes back. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import type {
  AccountChanged,
  AccountItem,
  AccountSettings,
  AccountsBody,
  ChannelsBody,
} from '../../../schema/api/admin/accounts.ts';
import { channels } from '../../../schema/channel.ts';
import { publisherFor } from '../../object/stubs.ts';
import { send } from '../desk/testing/stage.ts';
import { createAccountStage, freshSid } from './testing/account-stage.ts';
import { refusal } from './testing/people.ts';

const [first, second] = ['the first auth token of a test', 'the second auth token of a test'];
const slow = { timeout: 30_000 };

function mailbox(address: string, more: object = {}) {
  return {
    ...{ channel: 'email', market: 'se' },
    config: { address, displayName: 'Help', provider: 'mailgun', ...more },
    credentials: { apiKey: 'key-of-a-test-account' },
  };
}
const newAddress = () => `${crypto.randomUUID().slice(0, 8)}@connect.test`;

it('takes hooks signed with the secret that was entered, and after a rotation with both until the old one’s time is over', async () => {
  const { connect, sms, hook, api, read, headers, endOverlap } = await createAccountStage();
  const { account, settings, isEverywhere } = await connect(sms(first));
  expect(isEverywhere).toBe(true);
  expect(account).toMatchObject({ channel: 'sms', market: 'se', region: 'eu', address: '+46701740690', paused: false });
  expect(settings.hooks[0]?.url).toMatch(new RegExp(`^https?://.+/hooks/sms/${account.id}$`));
  expect([await hook(account.id, first), await hook(account.id, second)]).toEqual([200, 403]);

  const before = Date.now();
  const rotated = await read<AccountChanged>(
    await api(headers, 'POST', `/accounts/${account.id}/rotate`, { credentials: { authTokens: [second] } }),
  );
  expect(rotated.settings.formerUntil).toBeGreaterThanOrEqual(before + 24 * 3_600_000);
  expect(rotated.settings.secrets).toEqual([{ name: 'authTokens', since: expect.any(Number) }]);
  expect(rotated.settings.secrets[0]?.since).toBeGreaterThanOrEqual(before);
  expect([await hook(account.id, first), await hook(account.id, second)]).toEqual([200, 200]);

  await endOverlap(account.id);
  expect([await hook(account.id, first), await hook(account.id, second)]).toEqual([403, 200]);
});

it('keeps what the provider still uses when a secret was mistyped and is entered once more', async () => {
  const { connect, sms, hook, api, headers } = await createAccountStage();
  const { account } = await connect(sms(first));
  const rotate = (body: object) => api(headers, 'POST', `/accounts/${account.id}/rotate`, body);
  await rotate({ credentials: { authTokens: ['a mistyped auth token'] }, overlapHours: 24 });
  await rotate({ credentials: { authTokens: [second] }, overlapHours: 24 });
  expect([await hook(account.id, first), await hook(account.id, second)]).toEqual([200, 200]);
  // A secret that got into wrong hands ends at once, and whatever was before it.
  expect((await rotate({ overlapHours: 0 })).status).toBe(200);
  expect([await hook(account.id, first), await hook(account.id, second)]).toEqual([403, 200]);
});

it('rotates one secret and leaves the others as they are', async () => {
  const { connect, api, read, headers } = await createAccountStage();
  const { account, settings } = await connect(mailbox(newAddress()));
  expect(settings.secrets.map(({ name }) => name).toSorted()).toEqual(['apiKey', 'replyKeys']);
  const rotated = await read<AccountChanged>(
    await api(headers, 'POST', `/accounts/${account.id}/rotate`, { credentials: { apiKey: 'another key of Mailgun' } }),
  );
  const since = ({ secrets }: AccountSettings, name: string) => secrets.find((one) => one.name === name)?.since;
  expect(since(rotated.settings, 'replyKeys')).toBe(since(settings, 'replyKeys'));
  expect(since(rotated.settings, 'apiKey')).toBeGreaterThanOrEqual(since(settings, 'apiKey') ?? 0);
});

it('writes no secret anywhere in the clear, and gives none back', slow, async () => {
  const { connect, sms, api, headers, trail, edgeOf, row, tenant } = await createAccountStage();
  const { account } = await connect(sms(first));
  const at = `/accounts/${account.id}`;
  const said: string[] = [JSON.stringify(account)];
  const ask = async (method: string, path: string, body?: object) =>
    said.push(await (await api(headers, method, path, body)).text());
  await ask('POST', `${at}/rotate`, { credentials: { authTokens: [second] } });
  await ask('POST', `${at}/rotate`, { credentials: { authTokens: [second.slice(0, 9)] } });
  await ask('POST', `${at}/rotate`, { credentials: { [second]: second } });
  await ask('POST', '/accounts', { ...sms(second), config: {} });
  await ask('PATCH', at, { config: { accountSid: freshSid(), optOut: 'off' } });
  await ask('PATCH', at, { state: 'paused' });
  for (const path of [at, `${at}/settings`, '/accounts', '/channels', '/audit']) await ask('GET', path);
  await ask('POST', `${at}/check`);
  const rows = await trail();
  expect(rows.map(({ action }) => action).filter((action) => action.startsWith('account.'))).toEqual([
    'account.created',
    'account.rotated',
    'account.changed',
    'account.paused',
  ]);
  const stored = [JSON.stringify(rows), JSON.stringify(await row(account.id)), (await edgeOf(account.id)) ?? ''];
  for (const text of [...said, ...stored]) {
    for (const secret of [first, second, second.slice(0, 9)]) expect(text).not.toContain(secret);
  }
  const sealed = (await row(account.id))?.credentials ?? '';
  for (const text of [...said, JSON.stringify(rows)]) expect(text).not.toContain(sealed);
  await ask('DELETE', at);
  expect(await row(account.id)).toMatchObject({
    state: 'removed',
    credentials: '',
    former: null,
    secrets: null,
    tenant,
  });
});

it('writes down who did what, where', async () => {
  const { connect, sms, api, headers, trail, admin } = await createAccountStage();
  const { account } = await connect(sms(first));
  await api(headers, 'PATCH', `/accounts/${account.id}`, { state: 'paused' });
  await api(headers, 'PATCH', `/accounts/${account.id}`, { state: 'live' });
  const about = (await trail()).filter(({ target }) => target === account.id);
  expect(about.map(({ action }) => action)).toEqual(['account.created', 'account.paused', 'account.resumed']);
  for (const entry of about) expect(entry).toMatchObject({ actor: admin, region: 'eu', market: 'se' });
});

it('goes on taking what comes in on a paused account, and refuses it once the account is removed', async () => {
  const { connect, sms, hook, api, headers, edgeOf } = await createAccountStage();
  const { account } = await connect(sms(first));
  const at = `/accounts/${account.id}`;
  expect((await refusal(api(headers, 'DELETE', at))).detail).toContain('pause the account first');
  await api(headers, 'PATCH', at, { state: 'paused' });
  expect(JSON.parse((await edgeOf(account.id)) ?? '')).toMatchObject({ state: 'paused' });
  expect(await hook(account.id, first)).toBe(200);
  expect((await api(headers, 'DELETE', at)).status).toBe(200);
  expect(await edgeOf(account.id)).toBeNull();
  expect(await hook(account.id, first)).toBe(404);
  expect((await api(headers, 'GET', at)).status).toBe(404);
  expect((await api(headers, 'DELETE', at)).status).toBe(404);
  const { accounts } = (await (await api(headers, 'GET', '/accounts')).json()) as AccountsBody;
  expect(accounts).toEqual([]);
});

it('lets a visitor begin a session at a chat, and none while it is paused', async () => {
  const { connect, openForVisitors, api, headers } = await createAccountStage();
  await openForVisitors();
  const { account, settings } = await connect({
    ...{ channel: 'chat', market: 'se' },
    config: { origins: ['https://shop.example'] },
  });
  expect(account.address).toBe('shop.example');
  expect(settings).toMatchObject({ hooks: [], secrets: [] });
  expect(settings.snippet).toContain(`data-account="${account.id}"`);
  const visit = (origin: string) =>
    send(`/chat/${account.id}/session`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: '{}',
    });
  expect((await visit('https://shop.example')).status).toBe(200);
  expect((await visit('https://other.example')).status).toBe(403);
  await api(headers, 'PATCH', `/accounts/${account.id}`, { config: { origins: ['https://other.example'] } });
  expect((await visit('https://shop.example')).status).toBe(403);
  expect((await visit('https://other.example')).status).toBe(200);
  await api(headers, 'PATCH', `/accounts/${account.id}`, { state: 'paused' });
  expect((await visit('https://other.example')).status).toBe(503);
});

it('lets a mailbox lead to one account only, whoever’s it is, and follows it to the next', slow, async () => {
  const [mine, theirs] = [await createAccountStage(), await createAccountStage()];
  const [address, alias] = [newAddress(), newAddress()];
  const { account } = await mine.connect(mailbox(address, { aliases: [alias] }));
  expect(await mine.mailbox(alias)).toEqual({ account: account.id });
  const refused = await refusal(theirs.api(theirs.headers, 'POST', '/accounts', mailbox(alias.toUpperCase())));
  expect(refused).toMatchObject({ status: 422, code: 'invalid', detail: expect.stringMatching(/^config\.address: /) });
  expect(refused.detail).not.toContain(mine.tenant);
  expect(await mine.mailbox(alias)).toEqual({ account: account.id });

  const at = `/accounts/${account.id}`;
  await mine.api(mine.headers, 'PATCH', at, { config: { address, displayName: 'Help', provider: 'mailgun' } });
  expect(await mine.mailbox(alias)).toBeNull();
  const next = await theirs.connect(mailbox(alias));
  // Told late that the alias is gone from here: it is another's by now, and stays theirs.
  await publisherFor(env, mine.tenant).settle(mine.tenant, [
    { kind: 'account', account: account.id, mailboxes: [alias] },
  ]);
  expect(await mine.mailbox(alias)).toEqual({ account: next.account.id });
  expect(await mine.mailbox(address)).toEqual({ account: account.id });
});

it('lets one of two who enter the same mailbox at once have it', slow, async () => {
  const [mine, theirs] = [await createAccountStage(), await createAccountStage()];
  const address = newAddress();
  const answers = await Promise.all(
    [mine, theirs].map(({ api, headers }) => api(headers, 'POST', '/accounts', mailbox(address))),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as Partial<AccountChanged>[];
  const made = bodies.flatMap(({ account }) => account?.id ?? []);
  expect(await mine.mailbox(address)).toEqual({ account: made[0] });
});

it('lets a number be connected once within an account of the provider, for texts and for calls', async () => {
  const { connect, sms, api, headers } = await createAccountStage();
  const body = sms(first);
  await connect(body);
  expect(await refusal(api(headers, 'POST', '/accounts', body))).toMatchObject({
    code: 'invalid',
    detail: expect.stringMatching(/^address: /),
  });
  await connect({ ...body, channel: 'phone' });
  await connect({ ...body, config: { accountSid: freshSid() } });
});

it.each([
  ['a setting that the channel wants', { config: {} }, 'config.accountSid'],
  ['a setting that is none', { config: { accountSid: freshSid(), acountSid: 'AC' } }, 'config.acountSid'],
  ['a secret that is missing', { credentials: {} }, 'credentials.authTokens'],
  ['a secret that is too short', { credentials: { authTokens: ['short'] } }, 'credentials.authTokens.0'],
  ['a number that is none', { address: 'our number' }, 'address'],
  ['a channel that is none', { channel: 'pigeon' }, 'channel'],
])('names the field of %s', async (_, change, field) => {
  const { api, headers, sms } = await createAccountStage();
  const refused = await refusal(api(headers, 'POST', '/accounts', { ...sms(first), ...change }));
  expect(refused).toMatchObject({ status: 422, code: 'invalid' });
  expect(refused.detail).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}: .{5}`));
});

it('asks for what a setting makes necessary', async () => {
  const { api, headers } = await createAccountStage();
  const { credentials: _, ...keyless } = mailbox(newAddress());
  expect((await refusal(api(headers, 'POST', '/accounts', keyless))).detail).toMatch(/^credentials\.apiKey: /);
  const long = mailbox(`customer-service-of-the-north-${newAddress()}`);
  expect((await refusal(api(headers, 'POST', '/accounts', long))).detail).toMatch(/^config\.replyDomain: /);
});

it('moves an account within its region, and to a market of the caller’s only', slow, async () => {
  const { connect, sms, api, read, headers, withToken } = await createAccountStage();
  for (const [market, region] of [
    ['fi', 'eu'],
    ['gb', 'uk'],
  ])
    await read(await api(headers, 'POST', '/markets', { market, preset: market, region }));
  const { account } = await connect(sms(first));
  const at = `/accounts/${account.id}`;
  expect((await refusal(api(headers, 'PATCH', at, { market: 'gb' }))).detail).toMatch(/^market: it lies in uk/);
  const swede = await withToken({ role: 'admin', regions: ['eu'], markets: ['se'] });
  expect(await refusal(api(swede, 'PATCH', at, { market: 'fi' }))).toMatchObject({ status: 404 });
  expect(await refusal(api(swede, 'POST', '/accounts', { ...sms(first), market: 'fi' }))).toMatchObject({
    status: 404,
  });
  const moved = await read<AccountChanged>(await api(headers, 'PATCH', at, { market: 'fi' }));
  expect(moved.account).toMatchObject({ market: 'fi', region: 'eu' });
  expect((await api(swede, 'GET', at)).status).toBe(404);
});

it('is for those who administer the place; who leads sees health and no settings', async () => {
  const { connect, sms, api, withToken } = await createAccountStage();
  const { account } = await connect(sms(first));
  const at = `/accounts/${account.id}`;
  const supervisor = await withToken({ role: 'supervisor' });
  expect(((await (await api(supervisor, 'GET', at)).json()) as AccountItem).id).toBe(account.id);
  const rotation = { credentials: { authTokens: [second] } };
  for (const [method, path, body] of [
    ['GET', '/channels'],
    ['POST', '/accounts', sms(first)],
    ['GET', `${at}/settings`],
    ['PATCH', at, { state: 'paused' }],
    ['POST', `${at}/rotate`, rotation],
    ['DELETE', at],
  ] as const)
    expect([path, (await api(supervisor, method, path, body)).status]).toEqual([path, 403]);
  const elsewhere = await withToken({ role: 'admin', regions: ['uk'] });
  for (const [method, path, body] of [
    ['GET', at],
    ['GET', `${at}/settings`],
    ['PATCH', at, { state: 'paused' }],
    ['POST', `${at}/rotate`, rotation],
    ['DELETE', at],
  ] as const)
    expect([path, (await api(elsewhere, method, path, body)).status]).toEqual([path, 404]);
});

it('says what accounts of each channel are made of, and where one may be connected before it is published', async () => {
  const { api, read, headers, withToken } = await createAccountStage();
  const body = await read<ChannelsBody>(await api(headers, 'GET', '/channels'));
  expect(body.channels.map(({ channel }) => channel)).toEqual(channels);
  expect(body.markets).toEqual([{ market: 'se', name: 'Sweden', region: 'eu' }]);
  const uk = await withToken({ role: 'admin', regions: ['uk'] });
  expect((await read<ChannelsBody>(await api(uk, 'GET', '/channels'))).markets).toEqual([]);
});
