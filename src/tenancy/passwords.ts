/**
 * Owns how passwords are kept: scrypt by the runtime's own node:crypto, as better-auth's falls back to JavaScript on Workers.
 * N 2^14, r 8, p 5 is one of the settings OWASP names as least, and the one that needs the least memory (16 MB), which an
 * isolate shares with everybody. Source: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

type Cost = { N: number; r: number; p: number };

const cost: Cost = { N: 2 ** 14, r: 8, p: 5 };
const maxmem = 64 * 1024 * 1024;
const keyBytes = 64;

function derive(password: string, salt: string, { N, r, p }: Cost): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const options = { N, r, p, maxmem };
  scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  return promise;
}

/** Hashes a password: `scrypt:N:r:p:salt:key`, so that the cost can rise without anybody choosing a new password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt, key.toString('hex')].join(':');
}

/** Tells whether a password is the one that was hashed; anything that is no hash of ours fits no password. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const match = /^scrypt:(\d{1,6}):(\d{1,2}):(\d{1,2}):([0-9a-f]{32}):([0-9a-f]{128})$/.exec(hash);
  if (!match) return false;
  const [, N, r, p, salt = '', key = ''] = match;
  const derived = await derive(password, salt, { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(Buffer.from(key, 'hex'), derived);
}
