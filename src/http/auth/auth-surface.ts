/**
 * Owns /auth: the few of better-auth's addresses that staff need, counted before a password is hashed, with refusals said in
 * our own vocabulary. Everything else that better-auth could do does not exist here.
 */
import { Hono } from 'hono';
import { Problem, type ProblemCode } from '../../../schema/problems.ts';
import { auditLogFor } from '../../database/audit-log.ts';
import { databasesOf } from '../../database/databases.ts';
import { type Env, settingsOf } from '../../env.ts';
import { systemClock } from '../../lib/clock.ts';
import { authOf } from '../../tenancy/authenticate.ts';
import { isOwnOrigin, trustedOriginsOf } from '../../tenancy/trusted-origins.ts';
import { check, readBytes } from '../api/read-input.ts';
import type { AppEnv } from '../app-env.ts';
import { authAddresses, signedInSchema, signInSchema } from './auth-addresses.ts';

const maxBodyBytes = 16 * 1024;

/** Serves sign-in, sign-out and the session. */
export const authSurface = new Hono<AppEnv>();

for (const { method, path } of authAddresses) {
  authSurface.on(method, path.slice('/auth'.length), async (context) => {
    const { env } = context;
    const body = await readBytes(context.req.raw, maxBodyBytes);
    if (!isOwnOrigin(context.req.raw.headers, trustedOriginsOf(settingsOf(env)))) {
      throw new Problem('forbidden', 'This request comes from another site');
    }
    if (path === '/auth/sign-in/email') await countTry(env, context.req.raw.headers, body);
    // A session that was taken must not be a place to guess the password at.
    if (path === '/auth/change-password') await count(env, [ipKey(context.req.raw.headers)]);
    const request = new Request(context.req.raw.url, {
      method,
      headers: context.req.raw.headers,
      ...(body.length > 0 ? { body } : {}),
    });
    const answer = await answered(env, request);
    const response =
      path === '/auth/sign-in/email'
        ? await signedIn(env, answer, { waitUntil: (work) => context.executionCtx.waitUntil(work) })
        : answer;
    response.headers.set('cache-control', 'no-store');
    return response;
  });
  authSurface.all(path.slice('/auth'.length), () => {
    throw new Problem('method-not-allowed');
  });
}

// One address trying many people and many addresses trying one person are both slowed down.
async function countTry(env: Env, headers: Headers, body: Uint8Array): Promise<void> {
  const { email } = check(signInSchema, parse(body));
  await count(env, [ipKey(headers), `email:${email.toLowerCase()}`]);
}

function ipKey(headers: Headers): string {
  return `ip:${headers.get('cf-connecting-ip') ?? 'local'}`;
}

async function count(env: Env, keys: readonly string[]): Promise<void> {
  const verdicts = await Promise.all(keys.map((key) => env.LIMIT_SIGN_IN.limit({ key })));
  if (verdicts.some(({ success }) => !success)) throw new Problem('too-many', 'Wait a minute and try again');
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new Problem('malformed', 'The body is not JSON');
  }
}

async function answered(env: Env, request: Request): Promise<Response> {
  const auth = await authOf(env);
  try {
    const response = await auth.handler(request);
    if (response.status < 400) return new Response(response.body, response);
    throw toProblem(response.status);
  } catch (error) {
    if (error instanceof Problem) throw error;
    // better-auth throws its own error for what it refuses; anything else is the database or ours.
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    throw toProblem(status);
  }
}

const codes: Partial<Record<number, ProblemCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  415: 'unsupported-type',
  422: 'invalid',
  429: 'too-many',
};

function toProblem(status: number): Problem {
  const code = codes[status] ?? 'unavailable';
  return code === 'unauthenticated'
    ? new Problem(code, 'Email or password is wrong, or the session has ended')
    : new Problem(code, undefined, `auth answered ${status}`);
}

/** Answers a sign-in with who it is, not with better-auth's session token: the cookie carries it, out of any script's reach. */
async function signedIn(
  env: Env,
  answer: Response,
  { waitUntil }: Pick<ExecutionContext, 'waitUntil'>,
): Promise<Response> {
  const { user } = signedInSchema.parse(await answer.json());
  const { append } = auditLogFor(databasesOf(env).control(), user.tenant);
  waitUntil(append({ at: systemClock(), actor: user.id, action: 'staff.signed-in', target: user.id }));
  const response = Response.json({ user });
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('set-cookie', cookie);
  return response;
}
