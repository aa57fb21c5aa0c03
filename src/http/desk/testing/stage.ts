/** Owns a small tenant for tests of the desk: published snapshots, staff who can sign in, a token, and a conversation. */
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { createId } from '../../../../schema/ids.ts';
import type { Role } from '../../../../schema/roles.ts';
import { apiTokens, logins, staff } from '../../../../schema/tables/control/index.ts';
import { snapshotKeys, type TenantSnapshot } from '../../../../schema/tenant.ts';
import { textMessage } from '../../../../test/support/conversation.ts';
import { testMarket } from '../../../../test/support/market.ts';
import { databasesOf } from '../../../database/databases.ts';
import type { Env } from '../../../env.ts';
import { conversationFor } from '../../../object/stubs.ts';
import { hashPassword } from '../../../tenancy/passwords.ts';
import { hashToken } from '../../../tenancy/token-principal.ts';
import { app } from '../../app.ts';

export const origin = 'https://parley.test';
const password = 'a password of tests';

export type Person = { role?: Role; regions?: string[] | null; markets?: string[] | null };
export type KeyChanges = { expiresAt?: number; revokedAt?: number; scopes?: string[] };
export type Stage = Awaited<ReturnType<typeof createStage>>;

/** Sends a request through the whole gateway and waits for what it left behind. */
export async function send(path: string, init: RequestInit = {}, bindings: Env = env): Promise<Response> {
  const context = createExecutionContext();
  const response = await app.fetch(new Request(origin + path, init), bindings, context);
  await waitOnExecutionContext(context);
  return response;
}

/** Sends a request as a provider does, who waits for the answer and for nothing that comes after it. */
export async function hand(path: string, init: RequestInit = {}): Promise<Response> {
  return app.fetch(new Request(origin + path, init), env, createExecutionContext());
}

/** Sends a JSON body. */
export function post(path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  return send(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Publishes a tenant of its own with one market. */
export async function createStage(place: { market: string; region: string }) {
  const tenant = `t-${crypto.randomUUID().slice(0, 8)}`;
  const database = databasesOf(env).control();
  const snapshot: TenantSnapshot = {
    v: 1,
    tenant,
    name: `Tenant ${tenant}`,
    markets: [{ ...place, name: 'Somewhere' }],
    accountSystem: { url: 'http://127.0.0.1:9/accounts', credentials: 'v1.none.none' },
    chat: { sessionKey: '', customerTokenKey: '', customerTokenAudience: '' },
  };
  const market = testMarket({ tenant, ...place });
  await env.SNAPSHOTS.put(snapshotKeys.tenant(tenant), JSON.stringify(snapshot));
  await env.SNAPSHOTS.put(
    snapshotKeys.market(tenant, place.market),
    JSON.stringify({ ...market, bot: { ...market.bot, enabled: false } }),
  );

  async function person({ role = 'agent', regions = null, markets = null }: Person = {}) {
    const id = createId('staff', place.region, Date.now());
    const email = `${id}@${tenant}.test`;
    const at = new Date();
    const name = `Agent ${id.slice(-4)}`;
    await database.batch([
      database
        .insert(staff)
        .values({ id, tenant, name, email, role, regions, markets, languages: [], createdAt: at, updatedAt: at }),
      database.insert(logins).values({
        id,
        userId: id,
        accountId: id,
        providerId: 'credential',
        password: await hashPassword(password),
        createdAt: at,
        updatedAt: at,
      }),
    ]);
    return { id, name, email, password };
  }

  async function key({ role = 'owner', regions = null, markets = null }: Person = {}, more: KeyChanges = {}) {
    const token = `pat_${crypto.randomUUID()}`;
    const id = createId('token', place.region, Date.now());
    const about = { name: 'Test', hash: await hashToken(token), createdAt: Date.now() };
    await database.insert(apiTokens).values({ id, tenant, role, regions, markets, ...about, ...more });
    return { id, headers: { authorization: `Bearer ${token}` } };
  }

  return {
    tenant,
    ...place,
    person,
    /** Makes somebody and signs them in; gives the headers of their requests. */
    async signedIn(who: Person = {}) {
      const { id, name, email } = await person(who);
      const response = await post('/auth/sign-in/email', { email, password }, { origin });
      if (!response.ok) throw new Error(`sign-in answered ${response.status}`);
      const cookie = response.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ');
      return { id, name, headers: { cookie, origin } };
    },
    key,
    /** Makes a key; gives the headers of its requests. */
    withToken: async (who: Person = {}, more: KeyChanges = {}) => (await key(who, more)).headers,
    /** Lets a customer write a first message. */
    async conversation(text = 'hello from a customer'): Promise<string> {
      const conversationId = createId('conversation', place.region, Date.now());
      const address = { tenant, ...place, conversationId };
      const receipt = await conversationFor(env, address).receive(
        address,
        textMessage(crypto.randomUUID(), text, { account: `acc_${place.region}_${tenant}-sms` }),
      );
      if (!receipt.ok) throw new Error(`the conversation answered ${receipt.code}`);
      return conversationId;
    },
  };
}

/** Reads a refusal's code. */
export async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { code: string }).code;
}
