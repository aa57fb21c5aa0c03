/** Keeps Twilio's signatures honest: every known good one is taken, everything else is not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SmsAccess } from '../sms/config.ts';
import { authToken, createAccount, createDeps, createHook, hookUrl } from '../sms/fixtures/accounts.ts';
import { formFields } from './fields.ts';
import { signedForms, signedJson } from './fixtures/signatures.ts';
import { verifyTwilio } from './verify.ts';

const deps = createDeps(() => Promise.reject(new Error('verifying needs no network')));

// Twilio's examples have tokens that are shorter than any real one, which a real account would refuse.
function accountOf(token: string, publicUrl: string) {
  const account = createAccount();
  return {
    ...account,
    credentials: new SmsAccess(
      { accountSid: 'AC', mode: 'enforce', tollFree: false, optOut: 'default', publicUrl },
      [token],
      '',
    ),
  };
}

async function hmac(token: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(token),
    { name: 'HMAC', hash: 'SHA-1' },
    false,
    ['sign'],
  );
  return btoa(
    String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)))),
  );
}

const sample = signedForms[6];
if (!sample) throw new Error('the sample is missing');
const sampleHook = createHook(sample.params, { signature: sample.signature });

describe('a signature', () => {
  for (const { what, token, url, params, signature } of signedForms) {
    it(`is taken over ${what}`, async () => {
      expect(await verifyTwilio(createHook(params, { url, signature }), accountOf(token, url), deps)).toEqual({
        ok: true,
      });
    });
  }

  for (const { token, url, body, signature } of signedJson) {
    it(`is taken over the hash of a JSON body at ${new URL(url).search.slice(0, 12)}`, async () => {
      const bytes = new TextEncoder().encode(body);
      const hook = (sent: Uint8Array) => createHook(sent, { url, signature, type: 'application/json' });
      expect(await verifyTwilio(hook(bytes), accountOf(token, url), deps)).toEqual({ ok: true });
      for (const index of bytes.keys()) {
        const changed = bytes.map((byte, at) => (at === index ? byte ^ 1 : byte));
        expect(await verifyTwilio(hook(changed), accountOf(token, url), deps)).toMatchObject({ ok: false });
      }
    });
  }

  it('is computed over the address as configured, not as it arrived behind a proxy', async () => {
    const arrived = createHook(sample.params, {
      url: 'http://10.0.0.7:9000/internal/hook',
      signature: sample.signature,
    });
    expect(await verifyTwilio(arrived, createAccount({ publicUrl: hookUrl }), deps)).toEqual({ ok: true });
    expect(await verifyTwilio(arrived, createAccount({ publicUrl: `${hookUrl}#rc=3&rp=5xx` }), deps)).toEqual({
      ok: true,
    });
    expect(await verifyTwilio(arrived, createAccount(), deps)).toMatchObject({ ok: false });
  });

  it('is taken by either of two live tokens', async () => {
    const other = 'f'.repeat(32);
    expect(await verifyTwilio(sampleHook, createAccount({}, [other, authToken]), deps)).toEqual({ ok: true });
    expect(await verifyTwilio(sampleHook, createAccount({}, [authToken, other]), deps)).toEqual({ ok: true });
    expect(await verifyTwilio(sampleHook, createAccount({}, [other]), deps)).toMatchObject({ ok: false });
  });

  it('is only counted as wrong in shadow mode, and says whether it was missing', async () => {
    const unsigned = createHook(sample.params);
    expect(await verifyTwilio(unsigned, createAccount(), deps)).toEqual({
      ok: false,
      code: 'signature-missing',
      shadow: false,
    });
    expect(await verifyTwilio(unsigned, createAccount({ mode: 'shadow' }), deps)).toEqual({
      ok: false,
      code: 'signature-missing',
      shadow: true,
    });
    const wrong = createHook(sample.params, { signature: 'AAAA' });
    expect(await verifyTwilio(wrong, createAccount({ mode: 'shadow' }), deps)).toEqual({
      ok: false,
      code: 'signature-invalid',
      shadow: true,
    });
  });

  it('covers parameters that Twilio adds one day', async () => {
    const params = { ...sample.params, BrandNewParameter: 'x' };
    expect(
      await verifyTwilio(createHook(params, { signature: sample.signature }), createAccount(), deps),
    ).toMatchObject({
      ok: false,
    });
    const text = Object.entries(params)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => name + String(value))
      .join('');
    const signature = await hmac(authToken, hookUrl + text);
    expect(await verifyTwilio(createHook(params, { signature }), createAccount(), deps)).toEqual({ ok: true });
  });

  it('does not cover a JSON body without its hash', async () => {
    const signature = await hmac(authToken, hookUrl);
    const hook = createHook(new TextEncoder().encode('{"Body":"x"}'), { type: 'application/json', signature });
    expect(await verifyTwilio(hook, createAccount(), deps)).toMatchObject({ ok: false });
  });

  it('is never accepted after a byte changed what the body says', async () => {
    const said = (body: Uint8Array) => JSON.stringify([...formFields(body)].sort());
    const before = said(sampleHook.body);
    await fc.assert(
      fc.asyncProperty(fc.nat(sampleHook.body.length - 1), fc.integer({ min: 1, max: 255 }), async (index, flip) => {
        const body = sampleHook.body.map((byte, at) => (at === index ? byte ^ flip : byte));
        fc.pre(said(body) !== before);
        expect(await verifyTwilio({ ...sampleHook, body }, createAccount(), deps)).toMatchObject({
          ok: false,
          code: 'signature-invalid',
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is never accepted after a byte of itself, of the token or of the address changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('signature', 'token', 'path'), fc.nat(19), async (what, index) => {
        const change = (text: string) =>
          text.slice(0, index) + (text[index] === 'x' ? 'y' : 'x') + text.slice(index + 1);
        const headers = new Headers(sampleHook.headers);
        if (what === 'signature') headers.set('x-twilio-signature', change(sample.signature));
        const url =
          what === 'path' ? new URL(`/hooks/sms/${change('acc_eu_northpay-se-sms')}`, hookUrl) : sampleHook.url;
        const account = createAccount({}, [what === 'token' ? change(authToken) : authToken]);
        expect(await verifyTwilio({ ...sampleHook, headers, url }, account, deps)).toMatchObject({ ok: false });
      }),
    );
  });
});
