import { expect, test } from 'vitest';
import { accountSid, createAccount, createDeps } from './fixtures/accounts.ts';
import { smsMedia } from './media.ts';

const account = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}`;
const medium = `${account}/Messages/MM${'2'.repeat(32)}/Media/ME${'3'.repeat(32)}`;
const read = (source: string) => smsMedia(source, createAccount(), createDeps(fetch));

test('a medium of the account is read with its token, and deleted where it was', async () => {
  expect(await read(medium)).toMatchObject({ kind: 'found', request: { url: medium, deleteUrl: medium } });
});

test.each([
  ['another host', medium.replace('api.twilio.com', 'api.twilio.com.evil.test')],
  ['another account', medium.replace(accountSid, `AC${'9'.repeat(32)}`)],
  ['the message itself', medium.replace(/\/Media\/.*/, '')],
  ['all media of a message', medium.replace(/\/ME.*/, '')],
  ['something reached by a way up', `${medium}/../../../../Calls`],
  ['a question', `${medium}?Page=1`],
  ['credentials of its own', medium.replace('https://', 'https://a:b@')],
])('%s is not read', async (_, source) => {
  expect(await read(source)).toEqual({ kind: 'refused', reason: 'not-the-providers' });
});
