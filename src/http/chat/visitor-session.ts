/**
 * Owns who a visitor is. A session is a token that we sign with the tenant's key: it names one handle on one account and nothing
 * else, so it opens nothing of another tenant, account or person.
 */
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { createId, type Region } from '../../../schema/ids.ts';
import { Problem } from '../../../schema/problems.ts';
import { toBytes } from '../../lib/bytes.ts';

export type Visitor = {
  account: string;
  handle: { kind: 'visitor' | 'customer'; value: string };
  trust: 'anonymous' | 'signed-in';
  language: string;
  name?: string;
};

const issuer = 'parley-chat';
/** A visitor comes back within a month and finds the conversation; a signed-in session ends sooner, on a shared device. */
const lifetimeMs = { visitor: 30 * 86_400_000, customer: 12 * 3_600_000 };

const claims = z.object({
  sub: z.string().min(1).max(200),
  kind: z.enum(['visitor', 'customer']),
  language: z.string(),
  name: z.string().optional(),
});

/** Signs a session; `expiresAt` is ms since 1970. */
export async function signSession(
  visitor: Visitor,
  key: string,
  now: number,
): Promise<{ session: string; expiresAt: number }> {
  const expiresAt = now + lifetimeMs[visitor.handle.kind];
  const session = await new SignJWT({
    kind: visitor.handle.kind,
    language: visitor.language,
    ...(visitor.name ? { name: visitor.name } : {}),
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(visitor.account)
    .setSubject(visitor.handle.value)
    .setIssuedAt(Math.floor(now / 1_000))
    .setExpirationTime(Math.floor(expiresAt / 1_000))
    .sign(toBytes(key));
  return { session, expiresAt };
}

/** Reads a session made for this account; undefined when it is not ours, not for this account, or over. */
export async function readSession(
  session: string,
  account: string,
  key: string,
  now: number,
): Promise<Visitor | undefined> {
  const verified = await verify(session, key, { issuer, audience: account, now });
  const read = claims.safeParse(verified);
  if (!read.success) return undefined;
  const { sub, kind, language, name } = read.data;
  return {
    account,
    handle: { kind, value: sub },
    trust: kind === 'customer' ? 'signed-in' : 'anonymous',
    language,
    ...(name ? { name } : {}),
  };
}

/** Makes a visitor whom nobody has seen before. */
export function newVisitor(account: string, region: Region, language: string, now: number): Visitor {
  return {
    account,
    handle: { kind: 'visitor', value: createId('contact', region, now) },
    trust: 'anonymous',
    language,
  };
}

const customerClaims = z.object({
  // It becomes an address: half a character in it would be one that no database takes.
  sub: z
    .string()
    .min(1)
    .max(100)
    .refine((sub) => sub.isWellFormed()),
  name: z.string().max(120).optional(),
});

/**
 * Reads the tenant's own token of a signed-in customer: HS256 only, with the tenant's audience and an expiry. Throws
 * Problem('unauthenticated') for anything else, without saying what was wrong with it.
 */
export async function readCustomerToken(
  token: string,
  keys: readonly string[],
  audience: string,
  account: string,
  language: string,
  now: number,
): Promise<Visitor> {
  const verified = await Promise.all(keys.map((key) => verify(token, key, { audience, now })));
  const read = customerClaims.safeParse(verified.find((payload) => payload !== undefined));
  if (!read.success) throw new Problem('unauthenticated', 'The customer token is not valid.');
  const { sub, name } = read.data;
  return { account, handle: { kind: 'customer', value: sub }, trust: 'signed-in', language, ...(name ? { name } : {}) };
}

async function verify(
  token: string,
  key: string,
  expected: { audience: string; issuer?: string; now: number },
): Promise<unknown> {
  const { now, ...rest } = expected;
  try {
    const { payload } = await jwtVerify(token, toBytes(key), {
      ...rest,
      algorithms: ['HS256'],
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(now),
    });
    return payload;
  } catch (thrown) {
    if (thrown instanceof errors.JOSEError) return undefined;
    throw thrown;
  }
}
