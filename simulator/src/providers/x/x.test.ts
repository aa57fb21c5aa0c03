/** Keeps the simulated X as strict as the real one: signatures of calls, and events in the documented form. */
import { describe, expect, it } from 'vitest';
import { documented } from '../../../../channels/x/fixtures/signatures.ts';
import { oauthHeader } from '../../../../channels/x/oauth.ts';
import { xAccounts } from '../../../world/accounts/x.ts';
import type { Env } from '../../env.ts';
import { appOf } from './app.ts';
import { dmActivity } from './dm.ts';
import { xPost } from './hook.ts';
import { isSigned, signatureFor } from './oauth.ts';

const [account] = xAccounts();
if (!account) throw new Error('the world has no X account');
const app = appOf(account);
const url = 'http://127.0.0.1:8788/x/2/users/me?expansions=a%20b';
const keys = {
  consumerKey: app.consumerKey,
  consumerSecret: app.consumerSecret,
  token: app.token,
  tokenSecret: app.tokenSecret,
};
const header = (changes = {}, now = Date.now()) =>
  oauthHeader({ method: 'GET', url }, { ...keys, ...changes }, { nonce: 'n0nce!*', now });

describe('a call in the account’s name', () => {
  it('is judged by X’s own example', () => {
    const { call, keys: theirs, moment, formerUrl, formerSignature } = documented;
    const fields = {
      ...call.form,
      oauth_consumer_key: theirs.consumerKey,
      oauth_nonce: moment.nonce,
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: String(moment.now / 1_000),
      oauth_token: theirs.token,
      oauth_version: '1.0',
    };
    expect(signatureFor('POST', formerUrl, fields, theirs)).toBe(formerSignature);
  });

  it('is taken when it is signed now and by the account, and not otherwise', async () => {
    expect(isSigned(app, 'GET', url, await header())).toBe(true);
    expect(isSigned(app, 'POST', url, await header())).toBe(false);
    expect(isSigned(app, 'GET', `${url}&b=1`, await header())).toBe(false);
    expect(isSigned(app, 'GET', url, await header({ tokenSecret: 'another' }))).toBe(false);
    expect(isSigned(app, 'GET', url, await header({ token: 'another' }))).toBe(false);
    expect(isSigned(app, 'GET', url, await header({}, Date.now() - 3_600_000))).toBe(false);
    expect(isSigned(app, 'GET', url, undefined)).toBe(false);
  });
});

it('tells of a message with escaped words and the address of its file, signed over the very bytes', () => {
  const env = { SELF_URL: 'http://127.0.0.1:8788' } as Env;
  const dm = { id: '19', from: '22', to: app.userId, text: 'a < b & c', at: 1_795_338_000_123 };
  const told = dmActivity(env, app, dm, { id: '7777777777', type: 'image/png' });
  expect(told).toMatchObject({
    data: {
      event_type: 'dm.received',
      filter: { user_id: app.userId },
      payload: {
        direct_message_events: [
          {
            id: '19',
            message_create: {
              sender_id: '22',
              message_data: {
                text: 'a &lt; b &amp; c https://t.co/77777777',
                attachment: { media: { type: 'photo', media_url_https: 'http://127.0.0.1:8788/x/ton/7777777777' } },
              },
            },
          },
        ],
      },
    },
  });
  const right = xPost('http://x.test', app, told).headers as Record<string, string>;
  const wrong = xPost('http://x.test', app, told, { signature: 'wrong' }).headers as Record<string, string>;
  expect(right['x-twitter-webhooks-signature']).toMatch(/^sha256=[A-Za-z0-9+/]{43}=$/);
  expect(wrong['x-twitter-webhooks-signature']).not.toBe(right['x-twitter-webhooks-signature']);
  expect(xPost('http://x.test', app, told, { signature: 'missing' }).headers).not.toHaveProperty(
    'x-twitter-webhooks-signature',
  );
});
