/**
 * Owns where a path leads and whether the caller may know of it. A conversation is looked for under the caller's own tenant,
 * so another tenant's id finds an empty object; its market comes from the object, which is the truth.
 */
import { accountIdSchema, conversationIdSchema, regionOfId } from '../../../schema/ids.ts';
import { Problem } from '../../../schema/problems.ts';
import type { ConversationAddress } from '../../conversation/address.ts';
import { accountRepositoryFor } from '../../database/account-repository.ts';
import { databasesOf } from '../../database/databases.ts';
import { keyRepositoryFor } from '../../database/key-repository.ts';
import { marketRepositoryFor } from '../../database/market-repository.ts';
import { staffRepositoryFor } from '../../database/staff-repository.ts';
import type { Env } from '../../env.ts';
import { systemClock } from '../../lib/clock.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { conversationFor } from '../../object/stubs.ts';
import { demand } from '../../tenancy/demand.ts';
import { isWithinScope } from '../../tenancy/grants.ts';
import type { Permission } from '../../tenancy/permissions.ts';
import type { Principal } from '../../tenancy/principal.ts';
import type { MarketAddress, Scopes } from './route.ts';

// A conversation never changes its market, so what was once found stays true.
const marketOf = new Map<string, string>();
const maxKnown = 20_000;

type Asking = { env: Env; principal: Principal; permission: Permission; params: Record<string, string> };

/** Finds the address that a route's scope asks for; throws `forbidden` or `not-found`. */
export async function resolveScope(scope: keyof Scopes, asking: Asking): Promise<Scopes[keyof Scopes]> {
  const { principal, permission } = asking;
  demand(principal, permission);
  if (scope === 'tenant') return { tenant: principal.tenant };
  if (scope === 'market') return resolveMarket(asking);
  if (scope === 'managed') return resolveManaged(asking);
  if (scope === 'person') return resolvePerson(asking);
  if (scope === 'key') return resolveKey(asking);
  return scope === 'account' ? resolveAccount(asking) : resolveConversation(asking);
}

async function resolveMarket({ env, principal, permission, params }: Asking): Promise<MarketAddress> {
  const { markets } = await createSnapshots(env, systemClock).tenant(principal.tenant);
  const found = markets.find(({ market }) => market === params.market);
  if (!found) throw new Problem('not-found');
  demand(principal, permission, found);
  return { tenant: principal.tenant, region: found.region, market: found.market };
}

async function resolveManaged({ env, principal, permission, params }: Asking): Promise<MarketAddress> {
  const { tenant } = principal;
  const row = await marketRepositoryFor(databasesOf(env).control(), tenant).market(params.market ?? '');
  if (!row) throw new Problem('not-found');
  const { region, market } = row;
  demand(principal, permission, { region, market });
  return { tenant, region, market };
}

async function resolvePerson({ env, principal, params }: Asking): Promise<Scopes['person']> {
  const { tenant } = principal;
  const id = params.person ?? '';
  const row = await staffRepositoryFor(databasesOf(env).control(), tenant).row(id);
  if (!row || !(row.id === principal.id || isWithinScope(principal, row))) throw new Problem('not-found');
  return { tenant, person: id };
}

async function resolveKey({ env, principal, params }: Asking): Promise<Scopes['key']> {
  const { tenant } = principal;
  const id = params.key ?? '';
  const row = await keyRepositoryFor(databasesOf(env).control(), tenant).row(id);
  if (!row || !isWithinScope(principal, row)) throw new Problem('not-found');
  return { tenant, key: id };
}

async function resolveAccount({ env, principal, permission, params }: Asking): Promise<Scopes['account']> {
  const id = params.account ?? '';
  if (!accountIdSchema.safeParse(id).success) throw new Problem('not-found');
  // The row and not what the edge has of it: who administers an account meets it as it was left a moment ago.
  const account = await accountRepositoryFor(databasesOf(env).control(), principal.tenant).kept(id);
  if (!account) throw new Problem('not-found');
  const { tenant, region, market } = account;
  demand(principal, permission, { region, market });
  return { tenant, region, market, account: id };
}

async function resolveConversation({ env, principal, permission, params }: Asking): Promise<ConversationAddress> {
  const conversationId = params.id ?? '';
  const region = regionOfId(conversationId);
  if (!region || !conversationIdSchema.safeParse(conversationId).success) throw new Problem('not-found');
  demand(principal, permission, { region });
  const { tenant } = principal;
  const market = await marketOfConversation(env, { tenant, region, conversationId });
  demand(principal, permission, { region, market });
  return { tenant, region, market, conversationId };
}

async function marketOfConversation(
  env: Env,
  key: { tenant: string; region: string; conversationId: string },
): Promise<string> {
  const name = `${key.tenant}/${key.conversationId}`;
  const known = marketOf.get(name);
  if (known !== undefined) return known;
  const body = await conversationFor(env, key).view({ kind: 'agent' }, { limit: 1 });
  if (!body) throw new Problem('not-found');
  if (marketOf.size >= maxKnown) marketOf.clear();
  marketOf.set(name, body.market);
  return body.market;
}
