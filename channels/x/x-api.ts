/** Owns talking to X's API: addresses, signatures of the user, the app's own token, and errors as values. */
import * as z from 'zod';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { type CallAnswer, callProvider } from '../transport/call.ts';
import { xAccessOf } from './config.ts';
import { oauthHeader } from './oauth.ts';

/** Source: https://docs.x.com/x-api/fundamentals/response-codes-and-errors */
const errorSchema = z.object({
  title: z.string().optional(),
  detail: z.string().optional(),
  type: z.string().optional(),
  errors: z.array(z.object({ message: z.string().optional() })).optional(),
});
export type XError = { title: string; detail: string; type: string };

type XCall = { json?: unknown; form?: FormData };

/** Writes an address of the API. */
export function xUrl(deps: ChannelDeps, path: string): string {
  return `${deps.env.apis.x.replace(/\/+$/, '')}/${path}`;
}

/** Signs a call in the account's name. */
export async function signedHeader(
  account: OpenAccount,
  deps: ChannelDeps,
  method: string,
  url: string,
): Promise<string> {
  const { config, secrets } = xAccessOf(account);
  const keys = {
    consumerKey: config.consumerKey,
    consumerSecret: secrets.consumerSecrets[0] ?? '',
    token: secrets.accessToken,
    tokenSecret: secrets.accessTokenSecret,
  };
  return oauthHeader({ method, url }, keys, { nonce: crypto.randomUUID().replaceAll('-', ''), now: deps.now() });
}

/** Calls in the account's name; it never rejects. With a body it posts, else it asks. */
export async function callX(
  account: OpenAccount,
  deps: ChannelDeps,
  path: string,
  { json, form }: XCall = {},
): Promise<CallAnswer> {
  const url = xUrl(deps, path);
  const method = json === undefined && !form ? 'GET' : 'POST';
  const authorization = await signedHeader(account, deps, method, url);
  if (form) return callProvider(deps.fetch, url, { method, headers: { authorization }, body: form });
  if (json === undefined) return callProvider(deps.fetch, url, { method, headers: { authorization } });
  const headers = { authorization, 'content-type': 'application/json' };
  return callProvider(deps.fetch, url, { method, headers, body: JSON.stringify(json) });
}

/** Asks in the app's name, which only its bearer token may; undefined when the account has none. */
export async function askAsApp(account: OpenAccount, deps: ChannelDeps, path: string): Promise<CallAnswer | undefined> {
  const { bearerToken } = xAccessOf(account).secrets;
  if (!bearerToken) return undefined;
  return callProvider(deps.fetch, xUrl(deps, path), { headers: { authorization: `Bearer ${bearerToken}` } });
}

/** Reads what X says was wrong. */
export function xErrorOf(body: unknown): XError {
  const told = errorSchema.safeParse(body).data ?? {};
  const detail = told.detail ?? told.errors?.[0]?.message ?? told.title ?? '';
  return { title: told.title ?? '', detail: detail.slice(0, 300), type: told.type ?? '' };
}
