/** Owns a tenant with a market for tests that connect accounts: everything through the API, and what the edge and the trail then hold. */
import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { accountSid } from '../../../../channels/sms/fixtures/accounts.ts';
import type { AccountChanged } from '../../../../schema/api/admin/accounts.ts';
import type { FormerCredentials } from '../../../../schema/channel.ts';
import { accounts, audit } from '../../../../schema/tables/control/index.ts';
import { snapshotKeys } from '../../../../schema/tenant.ts';
import { widgetWords } from '../../../../schema/widget-words.ts';
import { testMarket } from '../../../../test/support/market.ts';
import { databasesOf } from '../../../database/databases.ts';
import { settingsOf } from '../../../env.ts';
import { seal } from '../../../lib/seal.ts';
import { forgetSnapshot } from '../../../markets/snapshots.ts';
import { app } from '../../app.ts';
import { signedHook, textFields } from '../../hooks/testing/provider.ts';
import { createAdminStage } from './admin-stage.ts';

/** Gives a number of its own within ranges kept for fiction, so that no two tests claim the same. */
export const freshSid = () => `AC${crypto.randomUUID().replaceAll('-', '')}`;

export async function createAccountStage() {
  const stage = await createAdminStage();
  const { tenant, api, read } = stage;
  const { headers, id } = await stage.signedIn({ role: 'admin' });
  const database = databasesOf(env).control();
  await read(await api(headers, 'POST', '/markets', { market: 'se', preset: 'se', region: 'eu' }));

  const sms = (token: string) => ({
    ...{ channel: 'sms', market: 'se', address: '+46701740690' },
    config: { accountSid: freshSid() },
    credentials: { authTokens: [token] },
  });

  return {
    ...stage,
    headers,
    admin: id,
    sms,
    connect: async (body: object): Promise<AccountChanged> => read(await api(headers, 'POST', '/accounts', body)),
    /** Posts a text as Twilio does, signed with a token; gives the status. */
    async hook(account: string, token: string): Promise<number> {
      const path = `/hooks/sms/${account}`;
      const fields = { ...textFields('Hej'), AccountSid: accountSid };
      const response = await app.fetch(await signedHook(path, fields, token), env, createExecutionContext());
      return response.status;
    },
    /** Reads what the edge has of an account, unparsed. */
    edgeOf: (account: string) => env.SNAPSHOTS.get(snapshotKeys.account(account)),
    mailbox: (address: string) => env.SNAPSHOTS.get(snapshotKeys.mailbox(address), 'json'),
    trail: () => database.select().from(audit).where(eq(audit.tenant, tenant)),
    row: async (account: string) => (await database.select().from(accounts).where(eq(accounts.id, account)))[0],
    /** Lets the time of replaced secrets be over, as if so long had passed. */
    async endOverlap(account: string): Promise<void> {
      const key = snapshotKeys.account(account);
      const snapshot = JSON.parse((await env.SNAPSHOTS.get(key)) ?? '') as { former: FormerCredentials[] };
      const former = snapshot.former.map((one) => ({ ...one, until: Date.now() - 1 }));
      await env.SNAPSHOTS.put(key, JSON.stringify({ ...snapshot, former }));
      forgetSnapshot(env, key);
    },
    /** Gives the tenant a key that signs visitors' sessions, and the market the words of the widget. */
    async openForVisitors(): Promise<void> {
      const at = snapshotKeys.market(tenant, 'se');
      const market = testMarket({ tenant, market: 'se', region: 'eu' });
      const words = Object.fromEntries(Object.keys(widgetWords).map((word) => [`widget.${word}`, word]));
      const texts = { ...market.texts.sv, ...words };
      await env.SNAPSHOTS.put(at, JSON.stringify({ ...market, texts: { sv: texts, en: texts } }));
      forgetSnapshot(env, at);
      const key = snapshotKeys.tenant(tenant);
      const snapshot = JSON.parse((await env.SNAPSHOTS.get(key)) ?? '') as { chat: object };
      const sessionKey = await seal(`session key of ${tenant}, long enough`, tenant, settingsOf(env).MASTER_KEY);
      await env.SNAPSHOTS.put(key, JSON.stringify({ ...snapshot, chat: { ...snapshot.chat, sessionKey } }));
      forgetSnapshot(env, key);
    },
  };
}
