/** Owns a deployment with a set-up token for tests, and what making a tenant there asks for. */
import { env } from 'cloudflare:workers';
import type { SetUpRequest } from '../../../../schema/api/set-up.ts';
import type { Env } from '../../../env.ts';
import { origin, send } from '../../desk/testing/stage.ts';

export const setUpToken = 'a set-up token of tests, and of nothing else';
const withToken: Env = { ...env, SETUP_TOKEN: setUpToken };

/** Is a company that nobody has made yet. */
export function newCompany(more: Partial<SetUpRequest> = {}) {
  const tenant = `t-${crypto.randomUUID().slice(0, 8)}`;
  const owner = { name: 'Aino Laine', email: `aino@${tenant}.test`, password: 'seven swans upon a lake' };
  return { token: setUpToken, tenant, name: 'Pohjola Pay', legalName: 'Pohjola Pay Oy', owner, ...more };
}

/** Asks for a tenant as the page does. */
export function setUp(body: unknown, bindings: Env = withToken, from = origin): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: from, 'cf-connecting-ip': '192.0.2.7' };
  return send('/auth/set-up', { method: 'POST', headers, body: JSON.stringify(body) }, bindings);
}

/** Makes a tenant; gives its id, its owner's id, and the headers of the owner's requests. */
export async function madeTenant() {
  const company = newCompany();
  const response = await setUp(company);
  if (!response.ok) throw new Error(`set-up answered ${response.status}: ${await response.text()}`);
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  const { user } = (await response.json()) as { user: { id: string } };
  return { tenant: company.tenant, ownerId: user.id, headers: { cookie: cookies.join('; '), origin } };
}
