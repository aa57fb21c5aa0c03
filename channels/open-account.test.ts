/** Holds opening of credentials to its promises: nothing of a secret reaches a log, and a replaced one ends by itself. */
import { expect, test } from 'vitest';
import type { AccountSnapshot } from '../schema/channel.ts';
import { toBase64 } from '../src/lib/bytes.ts';
import { seal } from '../src/lib/seal.ts';
import { lineAccessOf } from './line/config.ts';
import { line } from './line/line.ts';
import { openAccount } from './open-account.ts';
import { smsAccessOf } from './sms/config.ts';
import { createSnapshot } from './sms/fixtures/accounts.ts';
import { sms } from './sms/sms.ts';

const masterKey = toBase64(new Uint8Array(32).fill(7));
const secret = 'a-token-entered-where-json-belongs';

test.each([
  ['that are no JSON', secret],
  ['that are too short', JSON.stringify({ authTokens: [secret.slice(0, 8)] })],
  ['of another shape', JSON.stringify({ [secret]: secret })],
])('credentials %s are refused without a word of them in what is logged', async (_, credentials) => {
  const account = createSnapshot();
  const sealed = { ...account, credentials: await seal(credentials, account.id, masterKey) };
  const problem = await openAccount(sealed, sms, masterKey, 0).catch((error: unknown) => error);
  expect(problem).toMatchObject({ code: 'unavailable', internal: expect.stringContaining(account.id) });
  expect(String(problem) + JSON.stringify(problem)).not.toContain(secret.slice(0, 8));
});

const now = Date.parse('2026-11-22T12:00:00Z');
const sealedFor = (id: string, credentials: object) => seal(JSON.stringify(credentials), id, masterKey);
const tokensAt = async (account: AccountSnapshot, at: number) =>
  smsAccessOf(await openAccount(account, sms, masterKey, at)).authTokens;

test('replaced secrets are believed after the newest, and no longer than they were given', async () => {
  const account = createSnapshot();
  const [newest, before, first] = ['a'.repeat(20), 'b'.repeat(20), 'c'.repeat(20)];
  const rotated: AccountSnapshot = {
    ...account,
    credentials: await sealedFor(account.id, { authTokens: [newest] }),
    former: [
      { credentials: await sealedFor(account.id, { authTokens: [before, newest] }), until: now + 2_000 },
      { credentials: await sealedFor(account.id, { authTokens: [first] }), until: now + 1_000 },
    ],
  };
  expect(await tokensAt(rotated, now)).toEqual([newest, before, first]);
  // The same snapshot in the same isolate: nobody has to publish anything for a secret to end.
  expect(await tokensAt(rotated, now + 1_000)).toEqual([newest, before]);
  expect(await tokensAt(rotated, now + 2_000)).toEqual([newest]);
});

test('a replaced secret that we call with is not called with any more', async () => {
  const account: AccountSnapshot = { ...createSnapshot(), channel: 'line', config: {} };
  const secrets = (letter: string) => ({ channelSecrets: [letter.repeat(20)], accessToken: letter.repeat(20) });
  const rotated: AccountSnapshot = {
    ...account,
    credentials: await sealedFor(account.id, secrets('n')),
    former: [{ credentials: await sealedFor(account.id, secrets('o')), until: now + 1 }],
  };
  const open = lineAccessOf(await openAccount(rotated, line, masterKey, now));
  expect(open.accessToken).toBe('n'.repeat(20));
  expect(open.channelSecrets).toEqual(['n'.repeat(20), 'o'.repeat(20)]);
});

test('a replaced secret that belongs to another account opens nothing', async () => {
  const account = createSnapshot();
  const moved: AccountSnapshot = {
    ...account,
    credentials: await sealedFor(account.id, { authTokens: ['a'.repeat(20)] }),
    former: [{ credentials: await sealedFor('acc_eu_other', { authTokens: ['b'.repeat(20)] }), until: now + 1 }],
  };
  await expect(openAccount(moved, sms, masterKey, now)).rejects.toMatchObject({ code: 'unavailable' });
});
