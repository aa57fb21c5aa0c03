/** Owns a tenant whose market calls back, for tests in the real runtime: published snapshots, and agents at its desk. */
import { env } from 'cloudflare:workers';
import type { CallbackRules } from '../../../schema/callback.ts';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import { snapshotKeys, type TenantSnapshot } from '../../../schema/tenant.ts';
import { deskFor } from '../../object/stubs.ts';
import { deskSocketRequest } from '../../routing/desk-reader.ts';
import { callingMarket } from './market.ts';

export type Site = Awaited<ReturnType<typeof openSite>>;

/** Publishes a tenant with a phone account. Without a text account no number is asked for a code. */
export async function openSite(rules: Partial<CallbackRules> = {}, place = { region: 'eu', market: 'se' }) {
  const tenant = `t-${crypto.randomUUID().slice(0, 8)}`;
  const account = `acc_${place.region}_${crypto.randomUUID()}`;
  const address = { tenant, ...place };
  const put = (key: string, value: unknown) => env.SNAPSHOTS.put(key, JSON.stringify(value));
  const base = callingMarket({ account, horizonDays: 2, ...rules }, { ...address });
  const { smsAccount: _none, ...callback } = base.callback;
  const market = { ...base, callback: { ...callback, ...(rules.smsAccount ? { smsAccount: rules.smsAccount } : {}) } };
  const snapshot: TenantSnapshot = {
    v: 1,
    tenant,
    name: tenant,
    markets: [{ market: place.market, region: place.region, name: 'Somewhere' }],
    accountSystem: { url: 'http://127.0.0.1:9', credentials: 'v1.none.none' },
    chat: { sessionKey: '', customerTokenKey: '', customerTokenAudience: '' },
  };
  await put(snapshotKeys.tenant(tenant), snapshot);
  await put(snapshotKeys.market(tenant, place.market), market);
  const publishAccount = (id: string, changes: Partial<AccountSnapshot> = {}) =>
    put(snapshotKeys.account(id), {
      v: 1,
      id,
      ...address,
      channel: 'phone',
      address: '+46701740670',
      state: 'live',
      config: {},
      credentials: '',
      ...changes,
    });
  await publishAccount(account);
  return {
    ...address,
    address,
    account,
    market,
    publishAccount,
    /** Sits an agent down at the desk, available. */
    async sitDown(agent: { id: string; name: string; phone?: string; languages?: string[] }) {
      const request = deskSocketRequest(address, { kind: 'agent', languages: [], ...agent });
      const { webSocket } = await deskFor(env, address).fetch(request);
      if (!webSocket) throw new Error('the desk gave no socket');
      const heard = new Promise<void>((resolve) => {
        webSocket.addEventListener('message', ({ data }) => {
          if (String(data).includes('"available"')) resolve();
        });
      });
      webSocket.accept();
      webSocket.send(JSON.stringify({ type: 'presence', state: 'available' }));
      await heard;
      return webSocket;
    },
  };
}
