import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import type { Env } from '../../env.ts';
import { codeOf, createStage, send } from '../desk/testing/stage.ts';

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
