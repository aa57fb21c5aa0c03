/**
 * Owns how Twilio posts a webhook: signed, with an idempotency token that stays the same over retries, within its
 * time limits. Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
import type { Attempt } from '../messages.ts';
import { signRequest } from './sign.ts';

export type Hook = {
  url: string;
  parameters: Record<string, string>;
  authToken: string;
  retries: number;
  readMs: number;
  token: string;
  signature?: 'right' | 'wrong' | 'missing';
};

export type HookAnswer = { attempts: Attempt[]; status: number; body: string; type: string };

const pauseMs = 100;

async function headersFor(hook: Hook): Promise<Record<string, string>> {
  const signature = await signRequest(
    hook.url,
    hook.parameters,
    hook.signature === 'wrong' ? `${hook.authToken}-not` : hook.authToken,
  );
  return {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'user-agent': 'TwilioProxy/1.1',
    accept: '*/*',
    'i-twilio-idempotency-token': hook.token,
    ...(hook.signature === 'missing' ? {} : { 'x-twilio-signature': signature }),
  };
}

/** Tells whether Twilio gives up: it repeats what was not answered or answered 5xx, never a refusal. */
function isSettled(status: number): boolean {
  return status > 0 && status < 500;
}

/** Posts a webhook, again when nobody answers or the answer is 5xx; all tries together keep within `readMs`. */
export async function postHook(hook: Hook): Promise<HookAnswer> {
  const body = new URLSearchParams(hook.parameters).toString();
  const headers = await headersFor(hook);
  const deadline = Date.now() + hook.readMs;
  const attempts: Attempt[] = [];
  let answer: Omit<HookAnswer, 'attempts'> = { status: 0, body: '', type: '' };
  for (let attempt = 0; attempt <= hook.retries; attempt += 1) {
    if (attempt > 0) await scheduler.wait(pauseMs * 2 ** attempt);
    const startedAt = Date.now();
    try {
      const response = await fetch(hook.url.replace(/#.*$/, ''), {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(Math.max(100, deadline - startedAt)),
      });
      answer = {
        status: response.status,
        body: await response.text(),
        type: response.headers.get('content-type') ?? '',
      };
      attempts.push({ status: response.status, tookMs: Date.now() - startedAt });
    } catch (error) {
      answer = { status: 0, body: '', type: '' };
      attempts.push({
        status: 0,
        tookMs: Date.now() - startedAt,
        error: error instanceof Error ? error.message : String(error),
      });
    }
    if (isSettled(answer.status) || Date.now() >= deadline) break;
  }
  return { attempts, ...answer };
}
