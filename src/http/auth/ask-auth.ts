/** Owns asking better-auth: its refusals in our own vocabulary, and who signed in instead of its session token. */
import { Problem, type ProblemCode } from '../../../schema/problems.ts';
import { auditLogFor } from '../../database/audit-log.ts';
import { databasesOf } from '../../database/databases.ts';
import { staffRepositoryFor } from '../../database/staff-repository.ts';
import type { Env } from '../../env.ts';
import { systemClock } from '../../lib/clock.ts';
import { authOf } from '../../tenancy/authenticate.ts';
import { placeOf } from '../admin/place-of.ts';
import { signedInSchema } from './auth-addresses.ts';

export const signInPath = '/auth/sign-in/email';

/** Asks better-auth; a refusal or failure becomes a Problem. */
export async function askAuth(env: Env, request: Request): Promise<Response> {
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

/** Signs somebody in and answers with who it is: the cookie carries the session, out of any script's reach. */
export async function signIn(
  env: Env,
  request: Request,
  context: Pick<ExecutionContext, 'waitUntil'>,
): Promise<Response> {
  const answer = await askAuth(env, request);
  const { user } = signedInSchema.parse(await answer.json());
  const { id, tenant, active, regions, markets, ...shown } = user;
  const database = databasesOf(env).control();
  const repository = staffRepositoryFor(database, tenant);
  if (!active) {
    // Their password was right, but they were kept out: the session that better-auth has just made must not stay.
    const log = auditLogFor(database, tenant);
    await log.change(async () => ({ entries: [], statements: repository.endSessions(id), result: undefined }));
    throw toProblem(401);
  }
  const at = systemClock();
  const place = placeOf({ regions: regions ?? null, markets: markets ?? null });
  context.waitUntil(
    auditLogFor(database, tenant).change(async () => ({
      entries: [{ at, actor: id, action: 'staff.signed-in', target: id, ...place }],
      statements: repository.update(id, { lastSignInAt: at }),
      result: undefined,
    })),
  );
  const response = Response.json({ user: { id, tenant, ...shown } });
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('set-cookie', cookie);
  return response;
}

/** Asks to sign in as the one who asks here: the same browser, the same address. */
export function signInRequest({ url, headers: own }: Request, body: { email: string; password: string }): Request {
  const headers = new Headers(own);
  headers.delete('content-length');
  // Whoever was signed in before in this browser has no part in it.
  headers.delete('cookie');
  headers.set('content-type', 'application/json');
  return new Request(new URL(signInPath, url), { method: 'POST', headers, body: JSON.stringify(body) });
}
