/** Holds the check of a sender of texts: a dead token is told, and so is a number that is not ours or whose texts go elsewhere. */
import { describe, expect, it } from 'vitest';
import { checkSms } from './check.ts';
import { createAccount, createDeps, hookUrl } from './fixtures/accounts.ts';

const check = (answer: () => Response | Promise<Response>, config: Record<string, unknown> = {}, tokens?: string[]) =>
  checkSms(
    createAccount(config, tokens),
    createDeps(async () => answer()),
  );
const listed = (changes: Record<string, unknown>) => () =>
  Response.json({
    incoming_phone_numbers: [{ sms_url: hookUrl, sms_method: 'POST', capabilities: { sms: true }, ...changes }],
  });
const none = () => Response.json({ incoming_phone_numbers: [] });
const refused = () => Response.json({ code: 20003 }, { status: 401 });

describe('a sender of texts', () => {
  it('that is set up is well, whatever follows a # in the address', async () => {
    const well = { aspects: { token: { state: 'ok' }, sender: { state: 'ok' }, webhook: { state: 'ok' } } };
    expect(await check(listed({}))).toEqual(well);
    expect(await check(listed({ sms_url: `${hookUrl}#rc=3&rp=5xx,ct,rt` }))).toEqual(well);
    expect(await check(listed({ sms_url: 'https://in.test/sms' }), { publicUrl: 'https://in.test/sms' })).toEqual(well);
  });

  it.each([
    [{ sms_url: 'https://elsewhere.test' }, 'set to https://elsewhere.test'],
    [{ sms_url: '' }, 'not set'],
    [{ sms_method: 'GET' }, 'HTTP POST'],
    [{ sms_application_sid: 'AP1' }, 'AP1'],
  ])('whose texts do not come to us is broken: %o', async (changes, words) => {
    expect(await check(listed(changes))).toMatchObject({
      aspects: { webhook: { state: 'broken', detail: expect.stringContaining(words) } },
    });
  });

  it('that is not ours or cannot text is broken', async () => {
    expect(await check(none)).toMatchObject({ aspects: { sender: { state: 'broken' } } });
    expect(await check(listed({ capabilities: { sms: false } }))).toMatchObject({
      aspects: { sender: { state: 'broken' } },
    });
  });

  it('in a pool, or with a short code, is judged by its token alone', async () => {
    const pool = { messagingServiceSid: `MG${'1'.repeat(32)}` };
    for (const config of [pool, { from: '71234' }]) {
      expect(await check(none, config)).toEqual({ aspects: { token: { state: 'ok' } } });
      expect(await check(refused, config)).toMatchObject({ aspects: { token: { state: 'broken' } } });
    }
  });

  it('is well while one of two tokens is taken, and unknown while Twilio cannot be asked', async () => {
    let asked = 0;
    const second = () => (++asked === 1 ? refused() : listed({})());
    expect(await check(second, {}, ['a'.repeat(32), 'b'.repeat(32)])).toMatchObject({
      aspects: { token: { state: 'ok' } },
    });
    for (const answer of [() => new Response('', { status: 500 }), () => Promise.reject(new TypeError('lost'))])
      expect(await check(answer)).toMatchObject({ aspects: { token: { state: 'unknown' } } });
  });
});
