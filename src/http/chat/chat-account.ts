/** Owns finding a chat account and everything about it that a request needs, and who may ask: the account's own sites. */
import { type ChatConfig, chatConfigSchema } from '../../../channels/chat/config.ts';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import { accountIdSchema } from '../../../schema/ids.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { Problem } from '../../../schema/problems.ts';
import type { TenantSnapshot } from '../../../schema/tenant.ts';
import { type Env, settingsOf } from '../../env.ts';
import { handleOwner } from '../../files/file-owner.ts';
import type { Clock } from '../../lib/clock.ts';
import { unseal } from '../../lib/seal.ts';
import { isSwitchedOff } from '../../markets/channel-switch.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { readSession, type Visitor } from './visitor-session.ts';

export type ChatAccount = {
  account: AccountSnapshot;
  market: MarketSnapshot;
  tenant: TenantSnapshot;
  config: ChatConfig;
};

/** Finds the account; throws Problem('unknown-account') when there is none or it is another channel's. */
export async function chatAccountOf(env: Env, id: string, clock: Clock): Promise<ChatAccount> {
  if (!accountIdSchema.safeParse(id).success) throw new Problem('unknown-account');
  const snapshots = createSnapshots(env, clock);
  const account = await snapshots.account(id);
  if (account.channel !== 'chat') throw new Problem('unknown-account');
  if (account.state !== 'live') throw new Problem('unavailable', 'This chat is paused.');
  const [market, tenant] = await Promise.all([
    snapshots.market(account.tenant, account.market),
    snapshots.tenant(account.tenant),
  ]);
  if (isSwitchedOff(market, account.channel)) throw new Problem('unknown-account');
  return { account, market, tenant, config: chatConfigSchema.parse(account.config) };
}

/** Gives the request's origin when it is one of the account's sites; throws Problem('origin-refused') otherwise. */
export function allowedOrigin(headers: Headers, { config }: ChatAccount): string {
  const origin = headers.get('origin');
  if (!origin || !config.origins.includes(origin)) throw new Problem('origin-refused');
  return origin;
}

/** Opens the tenant's key that signs visitor sessions. */
export async function sessionKeyOf(env: Env, { tenant }: ChatAccount): Promise<string> {
  return unseal(tenant.chat.sessionKey, tenant.tenant, settingsOf(env).MASTER_KEY);
}

/** Opens the keys with which the tenant's own sites sign their customers: the present one, and the one before while it is taken. */
export async function customerKeysOf(env: Env, { tenant }: ChatAccount, now: number): Promise<string[]> {
  const { customerTokenKey, formerCustomerTokenKey: former } = tenant.chat;
  const sealed = [customerTokenKey, ...(former && former.until > now ? [former.key] : [])];
  return Promise.all(sealed.map((key) => unseal(key, tenant.tenant, settingsOf(env).MASTER_KEY)));
}

/** Reads the session that a request names; throws Problem('unauthenticated') when it is not this account's or is over. */
export async function visitorOf(
  env: Env,
  chat: ChatAccount,
  session: string | undefined,
  now: number,
): Promise<Visitor> {
  const visitor = session ? await readSession(session, chat.account.id, await sessionKeyOf(env, chat), now) : undefined;
  if (!visitor) throw new Problem('unauthenticated', 'The session is not valid here; begin a new one.');
  return visitor;
}

/** Names a visitor's files: only who handed a file in may read it back. */
export function ownerOf(visitor: Visitor): string {
  return handleOwner(visitor.account, visitor.handle);
}
