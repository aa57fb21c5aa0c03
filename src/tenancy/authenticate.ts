/** Owns who a request is from: a bearer token first, else the session cookie. It decides nothing about what they may do. */
import { Problem } from '../../schema/problems.ts';
import { databasesOf } from '../database/databases.ts';
import { type Env, type Settings, settingsOf } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import type { Auth } from './auth.ts';
import { type Principal, principalSchema } from './principal.ts';
import { createRemembered, type Remembered } from './remembered.ts';
import { hashToken, principalOfToken } from './token-principal.ts';

/** Is who asks, by what means, and the cookies that better-auth wants renewed. */
export type Identity = { principal: Principal; via: 'token' | 'cookie'; setCookies: string[] };

type Session = { principal: Principal; setCookies: string[] };
type Doors = { auth(): Promise<Auth>; tokens: Remembered<Principal>; sessions: Remembered<Session> };

const minuteMs = 60_000;
const doors = new WeakMap<Settings, Doors>();

function doorsOf(env: Env): Doors {
  const settings = settingsOf(env);
  const known = doors.get(settings);
  if (known) return known;
  let auth: Auth | undefined;
  const opened: Doors = {
    async auth() {
      if (auth) return auth;
      const { createAuth } = await import('./auth.ts');
      auth ??= createAuth(databasesOf(env).control(), settings);
      return auth;
    },
    tokens: createRemembered({ clock: systemClock, freshMs: minuteMs, staleMs: 60 * minuteMs, maxEntries: 2_000 }),
    sessions: createRemembered({ clock: systemClock, freshMs: 0, staleMs: 60 * minuteMs, maxEntries: 2_000 }),
  };
  doors.set(settings, opened);
  return opened;
}

/** Gives this Worker's sign-in. */
export function authOf(env: Env): Promise<Auth> {
  return doorsOf(env).auth();
}

/** Finds out who asks; throws Problem('unauthenticated'), or 'unavailable' when that cannot be known right now. */
export async function authenticate(env: Env, headers: Headers): Promise<Identity> {
  const header = headers.get('authorization');
  if (header !== null) return { principal: await fromToken(env, header), via: 'token', setCookies: [] };
  const cookie = headers.get('cookie');
  if (!cookie) throw new Problem('unauthenticated');
  return { ...(await fromCookie(env, cookie)), via: 'cookie' };
}

async function fromToken(env: Env, header: string): Promise<Principal> {
  const token = /^Bearer +([\w.~+/=-]{16,200})$/i.exec(header)?.[1];
  if (!token) throw new Problem('unauthenticated', 'The Authorization header is not a bearer token');
  const hash = await hashToken(token);
  const ask = () => principalOfToken(databasesOf(env).control(), hash, systemClock());
  const principal = await doorsOf(env).tokens.get(hash, ask);
  if (!principal) throw new Problem('unauthenticated', 'This token is not valid');
  return principal;
}

async function fromCookie(env: Env, cookie: string): Promise<Session> {
  const { auth, sessions } = doorsOf(env);
  const key = await hashToken(/parley\.session_token=([^;]+)/.exec(cookie)?.[1] ?? '');
  const session = await sessions.get(key, async () => readSession(await auth(), cookie));
  if (!session) throw new Problem('unauthenticated');
  return session;
}

async function readSession(auth: Auth, cookie: string): Promise<Session | null> {
  const { headers, response } = await auth.api
    .getSession({ headers: new Headers({ cookie }), returnHeaders: true })
    .catch((error: unknown) => {
      throw new Problem(
        'unavailable',
        'Sessions cannot be read right now',
        error instanceof Error ? error.name : 'unknown',
      );
    });
  const principal = response && toPrincipal(response.user);
  return principal ? { principal, setCookies: headers.getSetCookie() } : null;
}

type SessionUser = NonNullable<Awaited<ReturnType<Auth['api']['getSession']>>>['user'];

/** Converts a session's user to a principal; null when the person was deactivated. */
export function toPrincipal(user: SessionUser): Principal | null {
  if (!user.active) return null;
  const { id, name, email, tenant, role, languages } = user;
  return principalSchema.parse({
    kind: 'staff',
    id,
    name,
    email,
    tenant,
    role,
    languages,
    regions: user.regions ?? null,
    markets: user.markets ?? null,
    ...(user.phone ? { phone: user.phone } : {}),
    ...(user.skills ? { skills: user.skills } : {}),
  });
}
