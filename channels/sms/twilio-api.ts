/** Owns talking to Twilio's REST API: addresses, Basic authentication, both live tokens, and what a failed connection means. */
import { toBase64, toBytes } from '../../src/lib/bytes.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { smsAccessOf } from './config.ts';

/** How long one request may take; Twilio answers in well under a second when it is well. */
const timeoutMs = 10_000;

/** Is what came of a request. `never-sent` means that no byte reached Twilio, `cut` that the connection died on the way. */
export type ApiAnswer =
  | { kind: 'answer'; status: number; retryAfterMs?: number; body: unknown }
  | { kind: 'never-sent' | 'cut' | 'timeout' };

/** Writes the Authorization header for one of an account's tokens. */
export function basicAuth(accountSid: string, token: string): string {
  return `Basic ${toBase64(toBytes(`${accountSid}:${token}`))}`;
}

/** Writes the address of an account's resource. */
export function resourceUrl(account: OpenAccount, deps: ChannelDeps, resource: string): string {
  return `${deps.env.apis.twilio.replace(/\/+$/, '')}/2010-04-01/Accounts/${smsAccessOf(account).config.accountSid}/${resource}`;
}

// The Workers runtime says "Network connection lost." for a refused connection as for one that died after the request, so there
// most failures are `cut`; other runtimes tell them apart.
function failureOf(error: unknown): ApiAnswer {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return { kind: 'timeout' };
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const text = `${code} ${error instanceof Error ? error.message : String(error)}`;
  return { kind: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|connection refused|dns/i.test(text) ? 'never-sent' : 'cut' };
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Makes one request. A 401 with the first token is tried with the second: a rotation must not stop what leaves. */
export async function callTwilio(
  account: OpenAccount,
  deps: ChannelDeps,
  url: string,
  init: { method: 'GET' | 'POST'; body?: URLSearchParams },
): Promise<ApiAnswer> {
  const { config, authTokens } = smsAccessOf(account);
  let answer: ApiAnswer = { kind: 'never-sent' };
  for (const token of authTokens) {
    try {
      const response = await deps.fetch(url, {
        method: init.method,
        headers: { authorization: basicAuth(config.accountSid, token), accept: 'application/json' },
        ...(init.body ? { body: init.body } : {}),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
      answer = {
        kind: 'answer',
        status: response.status,
        body: await jsonOf(response),
        ...(retryAfter > 0 ? { retryAfterMs: Math.min(retryAfter * 1_000, 600_000) } : {}),
      };
      if (response.status !== 401) return answer;
    } catch (error) {
      return failureOf(error);
    }
  }
  return answer;
}
