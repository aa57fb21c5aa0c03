import { expect, test } from 'vitest';
import { toBase64 } from '../src/lib/bytes.ts';
import { seal } from '../src/lib/seal.ts';
import { openAccount } from './open-account.ts';
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
