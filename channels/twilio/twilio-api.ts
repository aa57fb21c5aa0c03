/** Owns talking to Twilio's REST API: addresses, Basic authentication, and both live tokens. */
import { toBase64, toBytes } from '../../src/lib/bytes.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { type CallAnswer, callProvider } from '../transport/call.ts';
import { twilioAccessOf } from './access.ts';

/** Writes the Authorization header for one of an account's tokens. */
export function basicAuth(accountSid: string, token: string): string {
  return `Basic ${toBase64(toBytes(`${accountSid}:${token}`))}`;
}

/** Writes the address of an account's resource. */
export function resourceUrl(account: OpenAccount, deps: ChannelDeps, resource: string): string {
  return `${deps.env.apis.twilio.replace(/\/+$/, '')}/2010-04-01/Accounts/${twilioAccessOf(account).config.accountSid}/${resource}`;
}

/** Makes one request. A 401 with the first token is tried with the second: a rotation must not stop what leaves. */
export async function callTwilio(
  account: OpenAccount,
  deps: ChannelDeps,
  url: string,
  init: { method: 'GET' | 'POST'; body?: URLSearchParams },
): Promise<CallAnswer> {
  const { config, authTokens } = twilioAccessOf(account);
  let answer: CallAnswer = { kind: 'never-sent' };
  for (const token of authTokens) {
    answer = await callProvider(deps.fetch, url, {
      method: init.method,
      headers: { authorization: basicAuth(config.accountSid, token), accept: 'application/json' },
      ...(init.body ? { body: init.body } : {}),
    });
    if (answer.kind !== 'answer' || answer.status !== 401) return answer;
  }
  return answer;
}

/** Gives the address of a list's next page. Only the path is taken from the answer: the token goes to no host that an answer names. */
export function nextPageOf(uri: string, apiUrl: string): string {
  const api = apiUrl.replace(/\/+$/, '');
  const { pathname, search } = new URL(uri, `${api}/`);
  const prefix = new URL(api).pathname.replace(/\/+$/, '');
  return `${new URL(api).origin}${pathname.startsWith(`${prefix}/`) ? '' : prefix}${pathname}${search}`;
}
