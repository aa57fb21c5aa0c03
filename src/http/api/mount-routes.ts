/** Owns what happens around every handler of a route table: who, from where, may they, is it readable; then the handler. */
import { type Context, Hono } from 'hono';
import { Problem } from '../../../schema/problems.ts';
import { settingsOf } from '../../env.ts';
import { systemClock } from '../../lib/clock.ts';
import { redactText } from '../../privacy/redact-text.ts';
import { authenticate, type Identity } from '../../tenancy/authenticate.ts';
import { isOwnOrigin, trustedOriginsOf } from '../../tenancy/trusted-origins.ts';
import type { AppEnv } from '../app-env.ts';
import { check, readJson } from './read-input.ts';
import { resolveScope } from './resolve-scope.ts';
import type { Route } from './route.ts';

/** Builds the surface of a route table, to be mounted at `base`. */
export function mountRoutes(routes: readonly Route[], base: '/api' | '/api/insights' | '/api/admin'): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const paths = new Set<string>();
  for (const route of routes) {
    const path = route.path.slice(base.length).replace(/\{(\w+)\}/g, ':$1');
    paths.add(path);
    app.on(route.method, path, (context) => answer(context, route));
  }
  for (const path of paths) {
    app.all(path, () => {
      throw new Problem('method-not-allowed');
    });
  }
  return app;
}

async function answer(context: Context<AppEnv>, route: Route): Promise<Response> {
  const { env } = context;
  const request = context.req.raw;
  const identity = await authenticate(env, request.headers);
  refuseForeignPages(context, route, identity);
  const { principal } = identity;
  const params = context.req.param() as Record<string, string>;
  const address = await resolveScope(route.scope, { env, principal, permission: route.permission, params });
  if (route.carries === 'socket' && request.headers.get('upgrade')?.toLowerCase() !== 'websocket')
    throw new Problem('upgrade-required');
  const query = route.query ? check(route.query, context.req.query()) : undefined;
  const body = route.body ? check(route.body, await readJson(request)) : undefined;
  const key = request.headers.get('idempotency-key');
  if (key !== null && !/^[\x21-\x7e]{8,128}$/.test(key))
    throw new Problem('invalid', 'idempotency-key: 8 to 128 visible characters');
  const result = await route.handle({
    env,
    principal,
    params,
    address,
    query,
    body,
    request,
    clock: systemClock,
    onceFor: (command, clientId) => {
      const given = clientId ?? key ?? undefined;
      // Keys are stored as they are, so nothing that must not be stored may come as one.
      if (given !== undefined && redactText(given) !== given)
        throw new Problem('invalid', `${clientId ? 'clientId' : 'idempotency-key'}: choose another one`);
      return `desk:${principal.id}:${command}:${given ?? crypto.randomUUID()}`;
    },
    waitUntil: (work) => context.executionCtx.waitUntil(work),
  });
  const response =
    result instanceof Response ? result : Response.json(result, { headers: { 'cache-control': 'no-store' } });
  return withCookies(response, identity.setCookies);
}

/** Refuses what a foreign page makes a browser send along with our cookie. Sockets count: their handshake is a GET. */
function refuseForeignPages({ env, req }: Context<AppEnv>, route: Route, { via }: Identity): void {
  if (via === 'token' || (route.method === 'GET' && route.carries !== 'socket')) return;
  if (!isOwnOrigin(req.raw.headers, trustedOriginsOf(settingsOf(env)))) {
    throw new Problem('forbidden', 'This request comes from another site');
  }
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  if (cookies.length === 0 || response.status === 101) return response;
  const copy = new Response(response.body, response);
  for (const cookie of cookies) copy.headers.append('set-cookie', cookie);
  return copy;
}
