/** Owns a tenant for tests of the admin area: its rows, so that markets can be made, drafted and published through the API alone. */
import { env } from 'cloudflare:workers';
import type { MarketBody, Published } from '../../../../schema/api/admin/markets.ts';
import { createId } from '../../../../schema/ids.ts';
import { accounts, layers, tenants } from '../../../../schema/tables/control/index.ts';
import type { TenantSnapshot } from '../../../../schema/tenant.ts';
import { databasesOf } from '../../../database/databases.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { createStage, type Person, send } from '../../desk/testing/stage.ts';

/** Makes a tenant without any market; `signedIn` and `withToken` are the desk's stage's. */
export async function createAdminStage() {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { tenant } = stage;
  const database = databasesOf(env).control();
  const now = Date.now();
  const snapshot: TenantSnapshot = {
    v: 1,
    tenant,
    name: `Tenant ${tenant}`,
    markets: [],
    accountSystem: { url: 'http://127.0.0.1:9/accounts', credentials: 'v1.none.none' },
    chat: { sessionKey: '', customerTokenKey: '', customerTokenAudience: '' },
  };
  await database
    .insert(tenants)
    .values({ tenant, name: snapshot.name, snapshot, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({ target: tenants.tenant, set: { snapshot } });
  const patch = {
    contacts: { help: 'https://help.test/{market}', complaints: 'complaints@help.test', privacy: 'privacy@help.test' },
    consent: { helpAddress: 'help.test/{market}' },
  };
  await database
    .insert(layers)
    .values({ tenant, scope: 'tenant', patch, revision: 1, changedBy: 'system', changedAt: now });

  const api = async (
    headers: Record<string, string>,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Response> =>
    send(`/api/admin${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  /** Connects an account without a provider behind it. */
  async function account(market: string, region: string, channel: 'chat' | 'sms' | 'email' = 'chat') {
    const id = createId('account', region, Date.now());
    await database.insert(accounts).values({
      ...{ id, tenant, region, market, channel },
      address: `${market}.test`,
      state: 'live',
      config: {},
      credentials: 'v1.none.none',
      createdAt: now,
      updatedAt: now,
    });
    return id;
  }

  async function read<T>(response: Response): Promise<T> {
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }

  return {
    ...stage,
    api,
    read,
    /** Gives a person who works in a market, so that its queues are staffed. */
    async worker(who: Person = {}) {
      return stage.person({ role: 'specialist', ...who });
    },
    account,
    /** Makes a market of a preset and publishes it; gives its version. */
    async publishedMarket(headers: Record<string, string>, market: string, region: string): Promise<number> {
      await account(market, region);
      await read(await api(headers, 'POST', '/markets', { market, preset: market, region }));
      const { revision } = await read<MarketBody>(await api(headers, 'GET', `/markets/${market}`));
      const done = await read<Published>(
        await api(headers, 'POST', `/markets/${market}/publish`, { revision, reason: 'It begins' }),
      );
      return done.version ?? 0;
    },
    /** Reads what the edge has of a market. */
    edge: (market: string) => createSnapshots(env, Date.now).market(tenant, market),
  };
}
