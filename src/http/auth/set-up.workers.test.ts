/** Holds what making a tenant does, in the real runtime: everything or nothing, for who has the token and for nobody else. */
import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { OverviewMarket } from '../../../schema/api/admin/markets.ts';
import type { MeBody } from '../../../schema/api/desk.ts';
import { layers, logins, staff, tenants } from '../../../schema/tables/control/index.ts';
import { auditLogFor } from '../../database/audit-log.ts';
import { databasesOf } from '../../database/databases.ts';
import type { Env } from '../../env.ts';
import { settingsOf } from '../../env.ts';
import { unseal } from '../../lib/seal.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { read, refusal, signIn } from '../admin/testing/people.ts';
import { createStage, send } from '../desk/testing/stage.ts';
import { madeTenant, newCompany, setUp, setUpToken } from './testing/set-up.ts';

const database = databasesOf(env).control();

async function isThere(tenant: string): Promise<boolean> {
  const rows = await Promise.all([
    database.select().from(tenants).where(eq(tenants.tenant, tenant)),
    database.select().from(layers).where(eq(layers.tenant, tenant)),
    database.select().from(staff).where(eq(staff.tenant, tenant)),
  ]);
  return rows.some((found) => found.length > 0);
}

describe('a tenant that is made', () => {
  it('has an owner who is signed in, no market, and nothing that is anybody else’s', async () => {
    const { tenant, ownerId, headers } = await madeTenant();
    const me = await read<MeBody>(send('/api/me', { headers }));
    expect(me).toMatchObject({ id: ownerId, tenant, tenantName: 'Pohjola Pay', role: 'owner', markets: [] });
    const overview = await read<{ markets: OverviewMarket[] }>(send('/api/admin/overview', { headers }));
    expect(overview.markets).toEqual([]);
    const list = await read<{ conversations: unknown[] }>(send('/api/desk/conversations', { headers }));
    expect(list.conversations).toEqual([]);
  });

  it('says its legal entity for all of its markets, and begins its trail with who made it', async () => {
    const { tenant, ownerId } = await madeTenant();
    const [layer] = await database.select().from(layers).where(eq(layers.tenant, tenant));
    expect(layer).toMatchObject({ scope: 'tenant', patch: { legalEntity: 'Pohjola Pay Oy' }, changedBy: ownerId });
    const log = auditLogFor(database, tenant);
    const trail = await log.list({ viewer: { id: ownerId, regions: null, markets: null }, limit: 10 });
    expect(trail.map(({ actor, action }) => [actor, action])).toEqual([
      [ownerId, 'staff.signed-in'],
      [ownerId, 'tenant.created'],
    ]);
    expect(await log.verify()).toMatchObject({ ok: true });
  });

  it('has keys of its own, which stand nowhere unsealed', async () => {
    const [one, other] = [await madeTenant(), await madeTenant()];
    const opened = async (tenant: string) => {
      const { accountSystem, chat } = await createSnapshots(env, Date.now).tenant(tenant);
      expect(accountSystem).toBeUndefined();
      const { MASTER_KEY } = settingsOf(env);
      return Promise.all([chat.sessionKey, chat.customerTokenKey].map((key) => unseal(key, tenant, MASTER_KEY)));
    };
    const keys = [...(await opened(one.tenant)), ...(await opened(other.tenant))];
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^[0-9A-Za-z]{48}$/);
  });

  it('keeps the owner’s password as a hash, with which they sign in again', async () => {
    const company = newCompany();
    expect((await setUp(company)).status).toBe(200);
    const { email, password } = company.owner;
    const rows = await database
      .select()
      .from(logins)
      .innerJoin(staff, eq(staff.id, logins.userId))
      .where(eq(staff.tenant, company.tenant));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(password);
    expect((await signIn(email, password)).status).toBe(200);
  });
});

describe('set-up without the right token', () => {
  const wrong = 'a set-up token of somebody who guesses it';
  const noToken: Env = { ...env, SETUP_TOKEN: '' };

  it('is refused in the same words whatever else is wrong, and makes nothing', async () => {
    const taken = await createStage({ market: 'se', region: 'eu' });
    const { email } = await taken.person();
    const company = newCompany({ tenant: 't-nobody' });
    const answers = [
      await setUp({ ...company, token: wrong }),
      await setUp({ ...company, token: wrong, tenant: taken.tenant }),
      await setUp({ ...company, token: wrong, owner: { ...company.owner, email } }),
      await setUp({ ...company, token: wrong, owner: { ...company.owner, password: 'short' } }),
      await setUp({ token: wrong }),
      await setUp({ ...company, token: '' }),
      await setUp({ ...company, token: { $ne: '' } }),
      await setUp([]),
      await setUp({ ...company, token: '' }, noToken),
      await setUp(company, noToken),
      await setUp(company, env),
    ];
    const said = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`));
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toMatch(/^403 .*forbidden/);
    expect(await isThere('t-nobody')).toBe(false);
  });

  it('is counted like a sign-in, before the token is looked at', async () => {
    const tries: string[] = [];
    const LIMIT_SIGN_IN = {
      async limit({ key }: { key: string }) {
        tries.push(key);
        return { success: tries.length < 2 };
      },
    };
    const company = newCompany();
    const limited: Env = { ...env, SETUP_TOKEN: setUpToken, LIMIT_SIGN_IN };
    expect(await refusal(setUp({ ...company, token: wrong }, limited))).toMatchObject({ code: 'forbidden' });
    expect(await refusal(setUp(company, limited))).toMatchObject({ code: 'too-many' });
    expect(tries).toEqual(['ip:192.0.2.7', 'ip:192.0.2.7']);
    expect(await isThere(company.tenant)).toBe(false);
  });

  it('is not offered, and nobody else’s page may ask for it', async () => {
    const offered = async (bindings: Env) => read<{ possible: boolean }>(send('/auth/set-up', {}, bindings));
    expect(await offered({ ...env, SETUP_TOKEN: setUpToken })).toEqual({ possible: true });
    expect(await offered(noToken)).toEqual({ possible: false });
    const company = newCompany();
    const foreign = setUp(company, { ...env, SETUP_TOKEN: setUpToken }, 'https://evil.test');
    expect(await refusal(foreign)).toMatchObject({
      code: 'forbidden',
      detail: expect.stringContaining('another site'),
    });
    expect(await isThere(company.tenant)).toBe(false);
  });
});

describe('set-up of something that is there', () => {
  it('names the id that is taken, and lets nobody into it', async () => {
    const company = newCompany();
    await setUp(company);
    const other = newCompany({ tenant: company.tenant });
    const owner = { ...other.owner, email: 'somebody.else@elsewhere.test' };
    const again = await refusal(setUp({ ...other, owner }));
    expect(again).toMatchObject({ status: 409, detail: expect.stringMatching(/^tenant: /) });
    const people = await database.select().from(staff).where(eq(staff.tenant, company.tenant));
    expect(people.map(({ email }) => email)).toEqual([company.owner.email]);
  });

  it('counts an id as taken while anybody works there, though its row is gone', async () => {
    const { tenant, person } = await createStage({ market: 'se', region: 'eu' });
    await person();
    expect(await refusal(setUp(newCompany({ tenant })))).toMatchObject({ code: 'conflict' });
  });

  it('names the address that somebody signs in with', async () => {
    const { person } = await createStage({ market: 'se', region: 'eu' });
    const { email } = await person();
    const company = newCompany();
    const answer = await refusal(setUp({ ...company, owner: { ...company.owner, email: email.toUpperCase() } }));
    expect(answer).toMatchObject({ status: 409, detail: expect.stringMatching(/^owner\.email: /) });
    expect(await isThere(company.tenant)).toBe(false);
  });

  it('makes one tenant of two who ask for the same at once', async () => {
    const company = newCompany();
    const rival = { ...company, owner: { ...company.owner, email: `rival@${company.tenant}.test` } };
    const answers = await Promise.all([setUp(company), setUp(rival)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await database.select().from(staff).where(eq(staff.tenant, company.tenant))).toHaveLength(1);
  });

  it('makes one tenant of two whose owners come with the same address at once', async () => {
    const [one, other] = [newCompany(), newCompany()];
    const answers = await Promise.all([setUp(one), setUp({ ...other, owner: one.owner })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect([await isThere(one.tenant), await isThere(other.tenant)].sort()).toEqual([false, true]);
  });
});

it('refuses a password that is no good, and an id that is none, naming the field', async () => {
  const company = newCompany();
  const owner = { ...company.owner, password: 'Aino Laine' };
  expect((await refusal(setUp({ ...company, owner }))).detail).toMatch(/^owner\.password: /);
  for (const tenant of ['Pohjola', '7pay', 'a', 'pay-', 'tenant/other'])
    expect((await refusal(setUp({ ...company, tenant }))).detail).toMatch(/^tenant: /);
  expect(await isThere(company.tenant)).toBe(false);
});
