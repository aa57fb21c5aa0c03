/**
 * Owns changing what a tenant says of itself: read, decided and committed with its entry of the audit trail as if nobody else changed
 * anything meanwhile; then the edge follows.
 */
import type { TenantBody } from '../../../../../schema/api/admin/tenant.ts';
import { Problem } from '../../../../../schema/problems.ts';
import type { TenantSnapshot } from '../../../../../schema/tenant.ts';
import { auditLogFor } from '../../../../database/audit-log.ts';
import { databasesOf } from '../../../../database/databases.ts';
import { tenantRepositoryFor } from '../../../../database/tenant-repository.ts';
import { publisherFor } from '../../../../object/stubs.ts';
import { can } from '../../../../tenancy/permissions.ts';
import type { Principal } from '../../../../tenancy/principal.ts';
import type { Call } from '../../../api/route.ts';

export type TenantCall<Body = unknown> = Call<'tenant', unknown, Body>;
/** Says what becomes of the tenant; no action changes nothing. */
export type Decision = { snapshot: TenantSnapshot; action?: string; detail?: Record<string, unknown> };

const items = [{ kind: 'tenant' } as const];

/** Tells whether the caller may change the tenant: what it says of itself holds everywhere, so only who works everywhere does. */
export function mayEdit(principal: Principal): boolean {
  return principal.regions === null && principal.markets === null && can(principal, 'tenant.edit') === 'allowed';
}

/** Refuses who may not change the tenant. */
export function demandEdit({ principal }: Pick<TenantCall, 'principal'>): void {
  if (!mayEdit(principal)) throw new Problem('forbidden', 'Only an owner who works everywhere changes this');
}

/** Reads the tenant as it is stored. */
export async function storedTenant({ env, principal }: Pick<TenantCall, 'env' | 'principal'>): Promise<TenantSnapshot> {
  const row = await tenantRepositoryFor(databasesOf(env).control(), principal.tenant).row();
  if (!row) throw new Problem('not-found');
  return { ...row.snapshot, name: row.name };
}

/** Carries a change out and gives how the tenant is afterwards. */
export async function changeTenant(
  call: TenantCall,
  decide: (before: TenantSnapshot) => Promise<Decision>,
): Promise<TenantSnapshot> {
  demandEdit(call);
  const { env, principal, clock } = call;
  const { tenant } = principal;
  const database = databasesOf(env).control();
  const publisher = publisherFor(env, tenant);
  await publisher.owe(tenant, items);
  const after = await auditLogFor(database, tenant).change(async () => {
    const { snapshot, action, detail } = await decide(await storedTenant(call));
    const now = clock();
    return {
      entries: action ? [{ at: now, actor: principal.id, action, target: tenant, detail }] : [],
      statements: action ? tenantRepositoryFor(database, tenant).replace(snapshot, now) : [],
      result: snapshot,
    };
  });
  // It is committed: what cannot be told is not everywhere yet, and the object gets there by itself.
  await publisher.settle(tenant, items).catch(() => false);
  return after;
}

/** Converts to what the API answers: no secret, sealed or not. */
export function toTenantBody(
  { tenant, name, accountSystem, chat }: TenantSnapshot,
  { principal, clock }: Pick<TenantCall, 'principal' | 'clock'>,
): TenantBody {
  const until = chat.formerCustomerTokenKey?.until ?? 0;
  return {
    ...{ tenant, name },
    ...(accountSystem ? { accountSystem: { url: accountSystem.url } } : {}),
    customerTokens: {
      audience: chat.customerTokenAudience,
      ...(until > clock() ? { formerUntil: until } : {}),
    },
    mayEdit: mayEdit(principal),
  };
}
