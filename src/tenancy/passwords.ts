/**
 * Owns how passwords are kept: scrypt by the runtime's own node:crypto, N 2^14, r 16, p 1 (OWASP's floor is N 2^17, r 8 or an
 * equal cost as N 2^14, r 8, p 5; this is 32 MB and one pass, some 60 ms). better-auth's own falls back to JavaScript on Workers.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const cost = { N: 2 ** 14, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };
const keyBytes = 64;

function derive(password: string, salt: string): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  scrypt(password.normalize('NFKC'), salt, keyBytes, cost, (error, key) => (error ? reject(error) : resolve(key)));
  return promise;
}

/** Hashes a password: `salt:key`, both in hex, the form better-auth keeps too. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${(await derive(password, salt)).toString('hex')}`;
}

/** Tells whether a password is the one that was hashed. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [salt, key] = hash.split(':');
  if (!salt || !key) return false;
  const expected = Buffer.from(key, 'hex');
  return expected.length === keyBytes && timingSafeEqual(expected, await derive(password, salt));
}
