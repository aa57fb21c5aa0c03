/**
 * Owns /auth: the few of better-auth's addresses that staff need, counted before a password is hashed, choosing a password by a link,
 * and making a tenant. Everything else that better-auth could do does not exist here.
 */
import { Hono } from 'hono';
import { Problem } from '../../../schema/problems.ts';
import { auditLogFor } from '../../database/audit-log.ts';
import { databasesOf } from '../../database/databases.ts';
import { type Env, settingsOf } from '../../env.ts';
import { systemClock } from '../../lib/clock.ts';
import { authenticate, forgetWho } from '../../tenancy/authenticate.ts';
import { isOwnOrigin, trustedOriginsOf } from '../../tenancy/trusted-origins.ts';
import { placeOf } from '../admin/place-of.ts';
import { check, readBytes } from '../api/read-input.ts';
import type { AppEnv } from '../app-env.ts';
import { askAuth, signIn, signInPath } from './ask-auth.ts';
import {
  authAddresses,
  changePasswordSchema,
  setUpAddresses,
  signInSchema,
  welcomeAddresses,
} from './auth-addresses.ts';
import { countTry, ipKey } from './count-tries.ts';
import { demandPassword } from './demand-password.ts';
import { readSetUp, takeSetUp } from './set-up.ts';
import { readWelcome, takeWelcome } from './welcome.ts';

const maxBodyBytes = 16 * 1024;
const changePath = '/auth/change-password';

/** Serves sign-in, sign-out and the session. */
export const authSurface = new Hono<AppEnv>();

for (const { method, path } of authAddresses) {
  authSurface.on(method, path.slice('/auth'.length), async (context) => {
    const { env, executionCtx } = context;
    const { headers, url } = context.req.raw;
    const body = await readBytes(context.req.raw, maxBodyBytes);
    if (!isOwnOrigin(headers, trustedOriginsOf(settingsOf(env)))) throw foreign();
    if (path === signInPath) {
      // One address trying many people and many addresses trying one person are both slowed down.
      const { email } = check(signInSchema, parse(body));
      await countTry(env, [ipKey(headers), `email:${email.toLowerCase()}`]);
    }
    const request = new Request(url, { method, headers, ...(body.length > 0 ? { body } : {}) });
    const response =
      path === signInPath
        ? await signIn(env, request, executionCtx)
        : path === changePath
          ? await changePassword(env, request, parse(body))
          : await askAboutSession(env, request);
    response.headers.set('cache-control', 'no-store');
    return response;
  });
}

const ours = { '/auth/welcome/read': readWelcome, '/auth/welcome': takeWelcome, '/auth/set-up': takeSetUp } as const;
const [setUpState, setUp] = setUpAddresses;

for (const { method, path } of [...welcomeAddresses, setUp]) {
  authSurface.on(method, path.slice('/auth'.length), async (context) => {
    const { env, executionCtx } = context;
    const { headers } = context.req.raw;
    const body = await readBytes(context.req.raw, maxBodyBytes);
    if (!isOwnOrigin(headers, trustedOriginsOf(settingsOf(env)))) throw foreign();
    await countTry(env, [ipKey(headers)]);
    const response = await ours[path]({ env, request: context.req.raw, body: parse(body), executionCtx });
    response.headers.set('cache-control', 'no-store');
    return response;
  });
}

authSurface.get(setUpState.path.slice('/auth'.length), (context) =>
  context.json(readSetUp(context.env), 200, { 'cache-control': 'no-store' }),
);

for (const { path } of [...authAddresses, ...welcomeAddresses, setUp]) {
  authSurface.all(path.slice('/auth'.length), () => {
    throw new Problem('method-not-allowed');
  });
}

/** Asks what changes somebody's sessions, and forgets that this isolate knew them. */
async function askAboutSession(env: Env, request: Request): Promise<Response> {
  const identity = await authenticate(env, request.headers).catch((error: unknown) => {
    // Whether they may is better-auth's to say.
    if (error instanceof Problem) return undefined;
    throw error;
  });
  const response = await askAuth(env, request);
  if (identity) forgetWho(env, identity.principal.id);
  return response;
}

/** Changes the password of who is signed in; the old one is asked for, and tries are counted. */
async function changePassword(env: Env, request: Request, body: unknown): Promise<Response> {
  // A session that was taken must not be a place to guess the password at.
  await countTry(env, [ipKey(request.headers)]);
  const { principal } = await authenticate(env, request.headers);
  const { id, name, email = '', tenant } = principal;
  const { newPassword } = check(changePasswordSchema, body);
  demandPassword('newPassword', newPassword, [name, email]);
  const response = await askAuth(env, request);
  forgetWho(env, id);
  const entry = { at: systemClock(), actor: id, action: 'staff.password-changed', target: id, ...placeOf(principal) };
  await auditLogFor(databasesOf(env).control(), tenant).append(entry);
  return response;
}

function foreign(): Problem {
  return new Problem('forbidden', 'This request comes from another site');
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new Problem('malformed', 'The body is not JSON');
  }
}
