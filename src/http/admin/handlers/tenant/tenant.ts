/** Owns what a tenant says of itself: its name, its account system, and with which key its shops sign customers' tokens. */
import type { z } from 'zod';
import type {
  AccountSystemCheck,
  changeTenantBody,
  KeyReplaced,
  replaceKeyBody,
  TenantBody,
} from '../../../../../schema/api/admin/tenant.ts';
import { Problem } from '../../../../../schema/problems.ts';
import type { TenantSnapshot } from '../../../../../schema/tenant.ts';
import { askDepsFor } from '../../../../accounts/account-system-for.ts';
import { checkAccountSystem } from '../../../../accounts/check-account-system.ts';
import { settingsOf } from '../../../../env.ts';
import { seal, unseal } from '../../../../lib/seal.ts';
import { newSigningKey } from '../../../../tenancy/secrets.ts';
import { changeTenant, demandEdit, storedTenant, type TenantCall, toTenantBody } from './change-tenant.ts';

type Change = z.output<typeof changeTenantBody>;
type AccountSystem = NonNullable<TenantSnapshot['accountSystem']>;

const hourMs = 3_600_000;

/** Shows the tenant. */
export async function readTenant(call: TenantCall): Promise<TenantBody> {
  return toTenantBody(await storedTenant(call), call);
}

/** Changes what is named; the rest stays. */
export async function editTenant(call: TenantCall<Change>): Promise<TenantBody> {
  const { body } = call;
  const after = await changeTenant(call, async (before) => {
    const { accountSystem: former, chat, ...rest } = before;
    const accountSystem = await accountSystemAfter(call, former);
    const audience = body.customerTokenAudience ?? chat.customerTokenAudience;
    const snapshot = {
      ...rest,
      name: body.name ?? before.name,
      ...(accountSystem ? { accountSystem } : {}),
      chat: { ...chat, customerTokenAudience: audience },
    };
    const detail = {
      ...changed('name', before.name, snapshot.name),
      ...changed('accountSystem', former?.url, accountSystem?.url),
      ...(former?.credentials !== accountSystem?.credentials && accountSystem ? { accountSystemSecret: 'set' } : {}),
      ...changed('customerTokenAudience', chat.customerTokenAudience, audience),
    };
    return Object.keys(detail).length > 0 ? { snapshot, action: 'tenant.changed', detail } : { snapshot };
  });
  return toTenantBody(after, call);
}

function changed(name: string, from: string | undefined, to: string | undefined): Record<string, unknown> {
  return from === to ? {} : { [name]: { from: from ?? 'none', to: to ?? 'none' } };
}

async function accountSystemAfter(
  { env, principal, body }: TenantCall<Change>,
  before: AccountSystem | undefined,
): Promise<AccountSystem | undefined> {
  const { accountSystem } = body;
  if (accountSystem === undefined) return before;
  if (accountSystem === null) return undefined;
  const { MASTER_KEY, ENVIRONMENT } = settingsOf(env);
  const url = new URL(accountSystem.url);
  if (ENVIRONMENT === 'production' && url.protocol !== 'https:')
    throw new Problem('invalid', 'accountSystem.url: customers’ data travel there; use https://');
  if (url.username || url.password || url.search || url.hash)
    throw new Problem('invalid', 'accountSystem.url: leave out user, question mark and #; paths follow the address');
  const { secret } = accountSystem;
  if (secret) return { url: accountSystem.url, credentials: await seal(secret, principal.tenant, MASTER_KEY) };
  if (!before) throw new Problem('invalid', 'accountSystem.secret: enter the secret that you share with it');
  return { ...before, url: accountSystem.url };
}

/** Asks the account system that is stored, and says what happened. */
export async function checkTenantAccounts(call: TenantCall): Promise<AccountSystemCheck> {
  demandEdit(call);
  const { tenant, accountSystem } = await storedTenant(call);
  if (!accountSystem) throw new Problem('invalid', 'No account system is connected yet; enter its address first');
  const secret = await unseal(accountSystem.credentials, tenant, settingsOf(call.env).MASTER_KEY);
  return checkAccountSystem({ baseUrl: accountSystem.url, secret }, askDepsFor(call.clock));
}

/** Makes another key the one that signs customers' tokens; the present one is taken for a while, so that shops can change over. */
export async function replaceCustomerKey(call: TenantCall<z.output<typeof replaceKeyBody>>): Promise<KeyReplaced> {
  const { env, clock, principal, body } = call;
  const { tenant } = principal;
  const { overlapHours } = body;
  const made = body.key === undefined ? newSigningKey() : undefined;
  const sealed = await seal(body.key ?? made ?? '', tenant, settingsOf(env).MASTER_KEY);
  const after = await changeTenant(call, async ({ chat, ...before }) => {
    const { formerCustomerTokenKey: _gone, customerTokenKey, ...kept } = chat;
    const until = clock() + overlapHours * hourMs;
    const former = overlapHours > 0 ? { formerCustomerTokenKey: { key: customerTokenKey, until } } : {};
    return {
      snapshot: { ...before, chat: { ...kept, ...former, customerTokenKey: sealed } },
      action: 'tenant.customer-key-replaced',
      detail: overlapHours > 0 ? { formerEndsAt: until } : {},
    };
  });
  return { tenant: toTenantBody(after, call), ...(made === undefined ? {} : { key: made }) };
}
