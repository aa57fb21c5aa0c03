/** Keeps the raw hook's signatures honest: over bytes, with every live secret, and not for long. */
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBytes } from '../../src/lib/bytes.ts';
import { createDeps, start } from '../testing/surroundings.ts';
import { createMail, createMailAccount, hookSecret, signedMail } from './fixtures/accounts.ts';
import { signatureOf, verifyEmail } from './verify.ts';

const deps = createDeps(() => Promise.reject(new Error('verifying needs no network')));
const account = createMailAccount();
const mail = createMail({}, 'Hej\n');
const other = `whsec_${btoa('another secret of tests, as long')}`;

describe('a posted mail', () => {
  it('is signed as the scheme’s own library signs, for text', () => {
    const at = new Date(start);
    const ours = signatureOf(fromBase64(hookSecret.slice(6)), 'msg_1', String(start / 1_000), toBytes(mail));
    expect(`v1,${ours}`).toBe(new Webhook(hookSecret).sign('msg_1', at, mail));
  });

  it('is signed as in the scheme’s published example', () => {
    // Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/libraries/javascript/src/index.test.ts
    const key = fromBase64('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    const body = toBytes('{"test": 2432232314}');
    expect(signatureOf(key, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', body)).toBe(
      'g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it('is taken with either of two live secrets, and with one good signature among several', async () => {
    const both = createMailAccount({}, { hookSecrets: [other, hookSecret] });
    expect(await verifyEmail(signedMail(account, mail), both, deps)).toEqual({ ok: true });
    const hook = signedMail(account, mail);
    hook.headers.set('webhook-signature', `v1a,AAAA v1,${btoa('x')} ${hook.headers.get('webhook-signature')}`);
    expect(await verifyEmail(hook, account, deps)).toEqual({ ok: true });
  });

  it('is refused with another secret, another account’s, or none', async () => {
    const refused = { ok: false, code: 'signature-invalid' };
    expect(await verifyEmail(signedMail(account, mail, { secret: other }), account, deps)).toMatchObject(refused);
    expect(
      await verifyEmail(signedMail(account, mail), createMailAccount({}, { hookSecrets: [] }), deps),
    ).toMatchObject(refused);
  });

  it('is refused when it is older or newer than five minutes', async () => {
    for (const minutes of [-6, 6])
      expect(
        await verifyEmail(signedMail(account, mail, { at: start + minutes * 60_000 }), account, deps),
      ).toMatchObject({ ok: false });
    expect(await verifyEmail(signedMail(account, mail, { at: start - 4 * 60_000 }), account, deps)).toEqual({
      ok: true,
    });
  });

  it('is never taken after one byte changed, whatever bytes it is of', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (body, at, by) => {
          const hook = signedMail(account, body);
          expect(await verifyEmail(hook, account, deps)).toEqual({ ok: true });
          const changed = body.map((byte, index) => (index === at % body.length ? byte ^ by : byte));
          expect(await verifyEmail({ ...hook, body: changed }, account, deps)).toMatchObject({ ok: false });
        },
      ),
    );
  });

  it('tells bytes apart that text would not', async () => {
    // As UTF-8 both become the same replacement letter, which is why the scheme's library would take one for the other.
    const [left, right] = [new Uint8Array([0xff]), new Uint8Array([0xfe])];
    expect(new TextDecoder().decode(left)).toBe(new TextDecoder().decode(right));
    const hook = signedMail(account, left);
    expect(await verifyEmail({ ...hook, body: right }, account, deps)).toMatchObject({ ok: false });
  });
});
