/**
 * Owns talking to the Bot API. Its addresses contain the token, so none is ever returned, logged or put into an error.
 * Source: https://core.telegram.org/bots/api#making-requests
 */
import * as z from 'zod';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { callProvider } from '../transport/call.ts';
import { telegramAccessOf } from './config.ts';

const answerSchema = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.object({ retry_after: z.number().positive().optional() }).optional(),
});

export type TelegramAnswer =
  | { kind: 'done'; result: unknown }
  | { kind: 'error'; code: number; description: string; afterMs?: number }
  | { kind: 'never-sent' | 'cut' | 'timeout' | 'unreadable' };

/** The longest wait that `retry_after` is believed. */
const maxWaitMs = 3_600_000;

function base(deps: ChannelDeps): string {
  return deps.env.apis.telegram.replace(/\/+$/, '');
}

/** Writes a file's address, which contains the token. Source: https://core.telegram.org/bots/api#getfile */
export function fileUrl(account: OpenAccount, deps: ChannelDeps, path: string): string {
  return `${base(deps)}/file/bot${telegramAccessOf(account).token}/${path}`;
}

/** Calls a method; it never rejects. Errors are the API's own code and words. */
export async function callTelegram(
  account: OpenAccount,
  deps: ChannelDeps,
  method: string,
  body?: FormData | Readonly<Record<string, unknown>>,
): Promise<TelegramAnswer> {
  const url = `${base(deps)}/bot${telegramAccessOf(account).token}/${method}`;
  const init: RequestInit =
    body instanceof FormData
      ? { method: 'POST', body }
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) };
  const answer = await callProvider(deps.fetch, url, init);
  if (answer.kind !== 'answer') return { kind: answer.kind };
  const told = answerSchema.safeParse(answer.body);
  if (!told.success)
    return answer.status < 400 ? { kind: 'unreadable' } : errorOf(answer.status, '', answer.retryAfterMs);
  const { ok, result, error_code, description, parameters } = told.data;
  if (ok) return { kind: 'done', result };
  const seconds = parameters?.retry_after;
  const afterMs = seconds ? Math.min(seconds * 1_000, maxWaitMs) : answer.retryAfterMs;
  return errorOf(error_code ?? answer.status, description ?? '', afterMs);
}

function errorOf(code: number, description: string, afterMs: number | undefined): TelegramAnswer {
  return { kind: 'error', code, description: description.slice(0, 300), ...(afterMs ? { afterMs } : {}) };
}

/** Tells whether the token is wrong or was revoked: Telegram then knows no such bot (401), or no such address (404). */
export function isTokenRefused(answer: TelegramAnswer): boolean {
  return answer.kind === 'error' && (answer.code === 401 || answer.code === 404);
}
