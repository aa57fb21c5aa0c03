/** Owns the addresses of the tenant itself. */
import {
  accountSystemCheck,
  changeTenantBody,
  keyReplacedBody,
  replaceKeyBody,
  tenantBody,
} from '../../../../schema/api/admin/tenant.ts';
import { route } from '../../api/route.ts';
import { checkTenantAccounts, editTenant, readTenant, replaceCustomerKey } from '../handlers/tenant/tenant.ts';

const tenant = '/api/admin/tenant' as const;
const editing = { permission: 'tenant.edit', scope: 'tenant' } as const;

export const tenantRoutes = [
  route({
    ...{ method: 'GET', path: tenant, permission: 'admin.read', scope: 'tenant' },
    summary: 'What the tenant says of itself; secrets never leave',
    answer: tenantBody,
    handle: readTenant,
  }),
  route({
    ...{ ...editing, method: 'PATCH', path: tenant },
    summary: 'Change the name, the account system, the audience of customers’ tokens',
    body: changeTenantBody,
    answer: tenantBody,
    handle: editTenant,
  }),
  route({
    ...{ ...editing, method: 'POST', path: `${tenant}/account-system/check` },
    summary: 'Ask the account system whether it answers, and say what happened',
    answer: accountSystemCheck,
    handle: checkTenantAccounts,
  }),
  route({
    ...{ ...editing, method: 'POST', path: `${tenant}/customer-key` },
    summary: 'Replace the key that signs customers’ tokens; the present one is taken for a while',
    body: replaceKeyBody,
    answer: keyReplacedBody,
    handle: replaceCustomerKey,
  }),
];
