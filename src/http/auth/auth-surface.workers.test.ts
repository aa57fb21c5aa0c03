import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { auditLogFor } from '../../database/audit-log.ts';
import { databasesOf } from '../../database/databases.ts';
import type { Env } from '../../env.ts';
import { codeOf, createStage, post, send } from '../desk/testing/stage.ts';

it('counts the tries to change a password, so that a taken session is no place to guess it at', async () => {
  const { signedIn } = await createStage({ market: 'se', region: 'eu' });
  const { headers } = await signedIn();
  const tries: string[] = [];
  const LIMIT_SIGN_IN = {
    async limit({ key }: { key: string }) {
      tries.push(key);
      return { success: tries.length < 2 };
    },
  };
  const guess = () =>
    send(
      '/auth/change-password',
      {
        method: 'POST',
        body: JSON.stringify({ currentPassword: 'a guess', newPassword: 'a password long enough' }),
        headers: { ...headers, 'content-type': 'application/json', 'cf-connecting-ip': '192.0.2.1' },
      },
      { ...env, LIMIT_SIGN_IN } as Env,
    );
  expect(await codeOf(await guess())).not.toBe('too-many');
  expect(await codeOf(await guess())).toBe('too-many');
  expect(tries).toEqual(['ip:192.0.2.1', 'ip:192.0.2.1']);
});

it('changes a password for a good one only, and writes down that it was changed', { timeout: 30_000 }, async () => {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { id, headers } = await stage.signedIn();
  const change = (newPassword: string) =>
    post('/auth/change-password', { currentPassword: 'a password of tests', newPassword }, headers);
  expect(await (await change('short')).json()).toMatchObject({
    code: 'invalid',
    detail: expect.stringMatching(/^newPassword: /),
  });
  expect(await codeOf(await change('aaaaaaaaaaaaaaaa'))).toBe('invalid');
  expect((await change('another password of tests')).status).toBe(200);
  const trail = await auditLogFor(databasesOf(env).control(), stage.tenant).list({
    viewer: { id, regions: null, markets: null },
    limit: 1,
  });
  expect(trail).toMatchObject([{ actor: id, action: 'staff.password-changed' }]);
});
