/** Owns talking to LINE's two APIs: addresses, the bearer token, and errors as values. */
import * as z from 'zod';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { type CallAnswer, callProvider } from '../transport/call.ts';
import { lineAccessOf } from './config.ts';

/** Source: https://developers.line.biz/en/reference/messaging-api/#domain-name */
type Api = 'line' | 'lineData';
type LineCall = { json?: unknown; headers?: Record<string, string> };

const errorSchema = z.object({
  message: z.string(),
  details: z.array(z.object({ message: z.string().optional(), property: z.string().optional() })).optional(),
});

/** Writes an address of one of the APIs. */
export function lineUrl(deps: ChannelDeps, api: Api, path: string): string {
  return `${deps.env.apis[api].replace(/\/+$/, '')}/${path}`;
}

/** Writes the header that an account calls with. */
export function lineAuth(account: OpenAccount): Record<string, string> {
  return { authorization: `Bearer ${lineAccessOf(account).accessToken}` };
}

/** Calls an API; it never rejects. With `json` it posts, else it asks. */
export async function callLine(
  account: OpenAccount,
  deps: ChannelDeps,
  path: string,
  { json, headers = {} }: LineCall = {},
  api: Api = 'line',
): Promise<CallAnswer> {
  return callProvider(deps.fetch, lineUrl(deps, api, path), {
    method: json === undefined ? 'GET' : 'POST',
    headers: {
      ...lineAuth(account),
      accept: 'application/json',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
}

/** Reads what LINE says was wrong. */
export function lineErrorOf(body: unknown): string {
  const told = errorSchema.safeParse(body);
  if (!told.success) return '';
  const details = (told.data.details ?? []).map(({ property, message }) =>
    [property, message].filter(Boolean).join(': '),
  );
  return [told.data.message, ...details].filter(Boolean).join('; ').slice(0, 300);
}
