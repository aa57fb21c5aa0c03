/**
 * Owns who a request is from: a bearer token first, else the session cookie. It decides nothing about what they may do. What is known
 * of somebody is asked for anew every ten seconds, so that a role, a session or a key that was taken away is gone by then.
 */
import { Problem } from '../../schema/problems.ts';
import { databasesOf } from '../database/databases.ts';
import { type Env, type Settings, settingsOf } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import type { Auth } from './auth.ts';
import type { Principal } from './principal.ts';
import { createRemembered, type Remembered } from './remembered.ts';
import { principalOfSession, toPrincipal } from './session-principal.ts';
import { hashToken, principalOfToken } from './token-principal.ts';

/** Is who asks, by what means, and the cookies that better-auth wants renewed. */
export type Identity = { principal: Principal; via: 'token' | 'cookie'; setCookies: string[] };

type Session = { token: string; principal: Principal; setCookies: string[] };
type Doors = {
  auth(): Promise<Auth>;
  tokens: Remembered<Principal>;
  /** What better-auth says of a cookie, and who its session is by the rows. */
  cookies: Remembered<Session>;
  sessions: Remembered<Principal>;
};

const minuteMs = 60_000;
/** How long somebody counts as who they were: the longest time that who was deactivated still gets an answer. */
const freshMs = 10_000;
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
    tokens: createRemembered({ clock: systemClock, freshMs, staleMs: 60 * minuteMs, maxEntries: 2_000 }),
    cookies: createRemembered({ clock: systemClock, freshMs: 0, staleMs: 60 * minuteMs, maxEntries: 2_000 }),
    sessions: createRemembered({ clock: systemClock, freshMs, staleMs: 60 * minuteMs, maxEntries: 2_000 }),
  };
  doors.set(settings, opened);
  return opened;
}

/** Gives this Worker's sign-in. */
export function authOf(env: Env): Promise<Auth> {
  return doorsOf(env).auth();
}

/** Forgets who a person or key was, so that a change counts at once in this isolate; others look again within ten seconds. */
export function forgetWho(env: Env, id: string): void {
  const { tokens, cookies, sessions } = doorsOf(env);
  cookies.forget(({ principal }) => principal.id === id);
  for (const memory of [tokens, sessions]) memory.forget((principal) => principal.id === id);
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

async function fromCookie(env: Env, cookie: string): Promise<Omit<Identity, 'via'>> {
  const { auth, cookies, sessions } = doorsOf(env);
  const key = await hashToken(/parley\.session_token=([^;]+)/.exec(cookie)?.[1] ?? '');
  const session = await cookies.get(key, async () => readCookie(await auth(), cookie));
  if (!session) throw new Problem('unauthenticated');
  const { token, setCookies } = session;
  const ask = () => principalOfSession(databasesOf(env).control(), token, systemClock());
  const principal = await sessions.get(token, ask).catch((error: unknown) => {
    // While the database is away, a cookie that better-auth still takes is believed: it is five minutes old at most.
    if (error instanceof Problem && error.code === 'unavailable') return session.principal;
    throw error;
  });
  if (!principal) throw new Problem('unauthenticated');
  return { principal, setCookies };
}

async function readCookie(auth: Auth, cookie: string): Promise<Session | null> {
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
  return principal ? { token: response.session.token, principal, setCookies: headers.getSetCookie() } : null;
}
