/** Owns a provider for tests of the surface: an account published in KV, and requests signed as Twilio signs them. */
import { env } from 'cloudflare:workers';
import { accountSid, authToken } from '../../../../channels/sms/fixtures/accounts.ts';
import type { AccountSnapshot } from '../../../../schema/channel.ts';
import { snapshotKeys } from '../../../../schema/tenant.ts';
import { settingsOf } from '../../../env.ts';
import { toBase64, toBytes } from '../../../lib/bytes.ts';
import { seal } from '../../../lib/seal.ts';

/** Publishes an SMS account under a new id, so that no test meets another's copies. */
export async function publishAccount(changes: Partial<AccountSnapshot> = {}): Promise<AccountSnapshot> {
  const id = `acc_eu_${crypto.randomUUID()}`;
  const credentials = await seal(JSON.stringify({ authTokens: [authToken] }), id, settingsOf(env).MASTER_KEY);
  const account: AccountSnapshot = {
    v: 1,
    id,
    tenant: `t-${crypto.randomUUID().slice(0, 8)}`,
    region: 'eu',
    market: 'se',
    channel: 'sms',
    address: '+46701740690',
    state: 'live',
    config: { accountSid, from: '+46701740690' },
    credentials,
    ...changes,
  };
  await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify(account));
  return account;
}

/** Signs what Twilio signs. */
export async function signatureOf(text: string, token = authToken): Promise<string> {
  const key = await crypto.subtle.importKey('raw', toBytes(token), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, toBytes(text))));
}

/** Creates a signed hook to an address of the gateway, `/hooks/sms/acc_…`. */
export async function signedHook(path: string, fields: Record<string, string>, token = authToken): Promise<Request> {
  const url = `${settingsOf(env).PUBLIC_URL}${path}`;
  const names = Object.keys(fields).sort();
  const signature = await signatureOf(url + names.map((name) => name + fields[name]).join(''), token);
  return new Request(url, {
    method: 'POST',
    headers: { 'x-twilio-signature': signature },
    body: new URLSearchParams(fields),
  });
}

/** Creates the fields of an inbound text. */
export function textFields(body: string): Record<string, string> {
  return {
    MessageSid: `SM${crypto.randomUUID().replaceAll('-', '')}`,
    AccountSid: accountSid,
    From: '+46701740601',
    To: '+46701740690',
    Body: body,
    NumMedia: '0',
  };
}
