/** Holds what an owner says of their company, in the real runtime: it reaches the edge, and its secrets reach nobody. */
import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toSignedPayload } from '../../../schema/account-system.ts';
import type { AccountSystemCheck, KeyReplaced, TenantBody } from '../../../schema/api/admin/tenant.ts';
import { audit } from '../../../schema/tables/control/index.ts';
import { snapshotKeys, tenantSnapshotSchema } from '../../../schema/tenant.ts';
import { accountSystemFor } from '../../accounts/account-system-for.ts';
import { databasesOf } from '../../database/databases.ts';
import { type Env, settingsOf } from '../../env.ts';
import { unseal } from '../../lib/seal.ts';
import { madeTenant } from '../auth/testing/set-up.ts';
import { createGateway, customerToken, openShop } from '../chat/testing/shop.ts';
import { send } from '../desk/testing/stage.ts';
import { playProvider } from '../hooks/testing/provider-network.ts';
import { createAdminStage } from './testing/admin-stage.ts';
import { ask, type Headers, read, refusal } from './testing/people.ts';

const secret = `whsec_${btoa('a secret of tests, long enough')}`;
const url = 'https://accounts.test/pohjola';

afterEach(() => vi.unstubAllGlobals());

const shown = (headers: Headers) => read<TenantBody>(ask(headers, 'GET', '/tenant'));
const change = (headers: Headers, body: object) => ask(headers, 'PATCH', '/tenant', body);

async function atEdge(tenant: string) {
  return tenantSnapshotSchema.parse(await env.SNAPSHOTS.get(snapshotKeys.tenant(tenant), 'json'));
}

/** Writes everything down that the tenant's trail and the log say while something is done. */
async function saidDuring(tenant: string, doing: () => Promise<string>): Promise<string> {
  const lines: unknown[] = [];
  for (const level of ['info', 'warn', 'error', 'log'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void lines.push(words));
  const answered = await doing().finally(() => vi.restoreAllMocks());
  const trail = await databasesOf(env).control().select().from(audit).where(eq(audit.tenant, tenant));
  return JSON.stringify([lines, trail]) + answered;
}

describe('the company', () => {
  it('is called what the owner says, at the edge too', async () => {
    const { tenant, headers } = await madeTenant();
    const changed = await read<TenantBody>(change(headers, { name: 'Pohjola Payments' }));
    expect(changed).toMatchObject({ tenant, name: 'Pohjola Payments', mayEdit: true });
    expect(await shown(headers)).toEqual(changed);
    expect((await atEdge(tenant)).name).toBe('Pohjola Payments');
  });

  it('has the account system that was entered, and none once it is taken away', async () => {
    const { tenant, headers } = await madeTenant();
    expect((await shown(headers)).accountSystem).toBeUndefined();
    await read(change(headers, { accountSystem: { url, secret } }));
    const { accountSystem } = await atEdge(tenant);
    expect(accountSystem?.url).toBe(url);
    expect(await unseal(accountSystem?.credentials ?? '', tenant, settingsOf(env).MASTER_KEY)).toBe(secret);
    await read(change(headers, { accountSystem: { url: `${url}/v2` } }));
    expect((await atEdge(tenant)).accountSystem).toEqual({ ...accountSystem, url: `${url}/v2` });
    await read(change(headers, { accountSystem: null }));
    const without = await atEdge(tenant);
    expect(without.accountSystem).toBeUndefined();
    const answer = await accountSystemFor(env, without, Date.now).lookup({ phone: '+358401234567' });
    expect(answer).toEqual({ ok: false, reason: 'unavailable' });
  });

  it('refuses an address or a secret that is none, naming the field', async () => {
    const { headers } = await madeTenant();
    const detail = async (accountSystem: object) => (await refusal(change(headers, { accountSystem }))).detail;
    expect(await detail({ url })).toMatch(/^accountSystem\.secret: /);
    expect(await detail({ url, secret: 'whsec_short' })).toMatch(/^accountSystem\.secret: /);
    expect(await detail({ url: 'ftp://accounts.test', secret })).toMatch(/^accountSystem\.url: /);
    expect(await detail({ url: 'https://me:pass@accounts.test', secret })).toMatch(/^accountSystem\.url: /);
    const production: Env = { ...env, ENVIRONMENT: 'production', PUBLIC_URL: 'https://parley.test' };
    const plain = await send(
      '/api/admin/tenant',
      {
        method: 'PATCH',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ accountSystem: { url: 'http://accounts.test', secret } }),
      },
      production,
    );
    expect([plain.status, await plain.text()]).toEqual([422, expect.stringContaining('https://')]);
  });

  it('is changed by an owner of everything alone, and read by who administers', async () => {
    const stage = await createAdminStage();
    const may = async (headers: Headers) => (await change(headers, { name: 'Taken over' })).status;
    expect(await may(await stage.withToken({ role: 'admin' }))).toBe(403);
    expect(await may(await stage.withToken({ role: 'owner', regions: ['eu'] }))).toBe(403);
    expect(await may(await stage.withToken({ role: 'owner' }, { scopes: ['admin.read'] }))).toBe(403);
    expect((await ask(await stage.withToken({ role: 'agent' }), 'GET', '/tenant')).status).toBe(403);
    const seen = await shown(await stage.withToken({ role: 'editor' }));
    expect(seen).toMatchObject({ tenant: stage.tenant, mayEdit: false });
    expect(await may(await stage.withToken({ role: 'owner' }))).toBe(200);
  });

  it('writes down what was changed by whom, and nothing where nothing was', async () => {
    const { tenant, ownerId, headers } = await madeTenant();
    await read(change(headers, { name: 'Pohjola Pay' }));
    await read(change(headers, { name: 'Pohjola', accountSystem: { url, secret }, customerTokenAudience: 'pohjola' }));
    const trail = await databasesOf(env).control().select().from(audit).where(eq(audit.tenant, tenant));
    expect(trail.filter(({ action }) => action === 'tenant.changed')).toMatchObject([
      {
        actor: ownerId,
        target: tenant,
        detail: {
          name: { from: 'Pohjola Pay', to: 'Pohjola' },
          accountSystem: { from: 'none', to: url },
          accountSystemSecret: 'set',
          customerTokenAudience: { from: `parley-${tenant}`, to: 'pohjola' },
        },
      },
    ]);
  });

  it('tells its secrets to no answer, no log and no trail', async () => {
    const { tenant, headers } = await madeTenant();
    const key = 'a-key-of-our-own-that-is-long-enough-0001';
    playProvider(url, () => new Response(null, { status: 500 }));
    const said = await saidDuring(tenant, async () => {
      const answers = [
        await change(headers, { accountSystem: { url, secret } }),
        await change(headers, { accountSystem: { url: 'nonsense', secret } }),
        await ask(headers, 'POST', '/tenant/account-system/check', {}),
        await ask(headers, 'POST', '/tenant/customer-key', { key }),
        await ask(headers, 'GET', '/tenant'),
        await ask(headers, 'GET', '/audit'),
      ];
      return (await Promise.all(answers.map((answer) => answer.text()))).join();
    });
    const { accountSystem, chat } = await atEdge(tenant);
    for (const hidden of [secret, key, accountSystem?.credentials, chat.customerTokenKey, chat.sessionKey])
      expect(said).not.toContain(hidden);
  });
});

describe('trying the account system out', () => {
  /** Verifies as the contract says; answers about nobody. */
  async function sound(request: Request): Promise<Response> {
    const payload = toSignedPayload({ method: request.method, url: new URL(request.url), body: await request.text() });
    try {
      new Webhook(secret).verify(payload, Object.fromEntries(request.headers), { jsonParse: false });
    } catch {
      return new Response(null, { status: 401 });
    }
    return new Response(null, { status: 404 });
  }

  async function outcomeOf(answer: (request: Request) => Response | Promise<Response>): Promise<AccountSystemCheck> {
    const { headers } = await madeTenant();
    await read(change(headers, { accountSystem: { url, secret } }));
    playProvider(url, answer);
    return read<AccountSystemCheck>(ask(headers, 'POST', '/tenant/account-system/check', {}));
  }

  it('says that one works which knows our signature from another', async () => {
    expect(await outcomeOf(sound)).toMatchObject({ outcome: 'works' });
  });

  it('says that one answers everybody', async () => {
    expect(await outcomeOf(() => new Response(null, { status: 404 }))).toMatchObject({ outcome: 'unsigned' });
  });

  it('says what is wrong with one that does not answer as it should', async () => {
    const refused = () => new Response(null, { status: 401 });
    expect(await outcomeOf(refused)).toMatchObject({ outcome: 'refused', detail: '401' });
    const broken = () => new Response(null, { status: 503 });
    expect(await outcomeOf(broken)).toMatchObject({ outcome: 'failing', detail: '503' });
    expect(await outcomeOf(() => Response.json({ id: 7 }))).toMatchObject({
      outcome: 'strange',
      detail: expect.stringContaining('id'),
    });
    expect(await outcomeOf(() => new Response('<html>'))).toMatchObject({ outcome: 'strange' });
    const gone = () => {
      throw new TypeError('Network connection lost');
    };
    expect(await outcomeOf(gone)).toMatchObject({ outcome: 'unreachable' });
  });

  it('gives up what hangs', async () => {
    const never = (request: Request) =>
      new Promise<Response>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
      });
    expect(await outcomeOf(never)).toMatchObject({ outcome: 'silent' });
  });

  it('asks for an address first', async () => {
    const { headers } = await madeTenant();
    expect(await refusal(ask(headers, 'POST', '/tenant/account-system/check', {}))).toMatchObject({ code: 'invalid' });
  });
});

describe('the key of customers’ tokens', () => {
  const gateway = createGateway();
  const replace = (headers: Headers, body: object) =>
    read<KeyReplaced>(ask(headers, 'POST', '/tenant/customer-key', body));

  /** Opens a shop of the tenant without touching what the tenant says of itself. */
  async function shopOf(tenant: string) {
    const before = await atEdge(tenant);
    const { account } = await openShop({ tenant });
    await env.SNAPSHOTS.put(snapshotKeys.tenant(tenant), JSON.stringify(before));
    return account;
  }

  it('is made and shown once, and both are taken while shops change over', async () => {
    const { tenant, headers } = await madeTenant();
    const account = await shopOf(tenant);
    const taken = async (key: string) => {
      const token = await customerToken(key, { sub: 'cus_1', aud: `parley-${tenant}` });
      return (await gateway.openSession(account, { token })).status;
    };
    const first = await replace(headers, { overlapHours: 0 });
    expect(first.key).toMatch(/^[0-9A-Za-z]{48}$/);
    expect(first.tenant.customerTokens.formerUntil).toBeUndefined();
    expect(await taken(first.key ?? '')).toBe(200);
    const second = await replace(headers, { overlapHours: 2 });
    expect((second.tenant.customerTokens.formerUntil ?? 0) - Date.now()).toBeGreaterThan(1.9 * 3_600_000);
    expect([await taken(first.key ?? ''), await taken(second.key ?? '')]).toEqual([200, 200]);
    const third = await replace(headers, { overlapHours: 0 });
    expect([await taken(second.key ?? ''), await taken(third.key ?? '')]).toEqual([401, 200]);
  });

  it('is taken as it was entered, and then not shown', async () => {
    const { tenant, headers } = await madeTenant();
    const key = 'a-key-of-our-own-that-is-long-enough-0002';
    expect((await replace(headers, { key })).key).toBeUndefined();
    const { chat } = await atEdge(tenant);
    expect(await unseal(chat.customerTokenKey, tenant, settingsOf(env).MASTER_KEY)).toBe(key);
    const short = await refusal(ask(headers, 'POST', '/tenant/customer-key', { key: 'too short' }));
    expect(short.detail).toMatch(/^key: /);
  });
});
