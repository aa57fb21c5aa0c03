/** Says how passwords are kept. */
import { expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './passwords.ts';

// Hashing is slow on purpose, and slower still beside other tests.
const slow = { timeout: 30_000 };

it('knows the password again, and no other, however it was typed', slow, async () => {
  const hash = await hashPassword('smörgås på Åland');
  expect(await verifyPassword({ hash, password: 'smörgås på Åland'.normalize('NFD') })).toBe(true);
  expect(await verifyPassword({ hash, password: 'smorgas pa Aland' })).toBe(false);
});

it('keeps the same password differently each time', slow, async () => {
  expect(await hashPassword('the same')).not.toBe(await hashPassword('the same'));
});

it('reads hashes of another cost, and lets nobody in by what is no hash', slow, async () => {
  const [, , , , salt, key] = (await hashPassword('old')).split(':');
  expect(await verifyPassword({ hash: `scrypt:1024:8:1:${salt}:${key}`, password: 'old' })).toBe(false);
  for (const hash of ['', 'scrypt', 'plain', `${salt}:${key}`]) {
    expect(await verifyPassword({ hash, password: '' })).toBe(false);
  }
});
