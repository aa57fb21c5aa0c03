/**
 * Owns making a call and ending one. Twilio takes no idempotency key, so only an outcome that proves that nothing rings may be tried
 * again. Source: https://www.twilio.com/docs/voice/api/call-resource
 */
import { z } from 'zod';
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import type { CallAnswer } from '../transport/call.ts';
import { callTwilio, resourceUrl } from '../twilio/twilio-api.ts';
import { phoneAccessOf } from './config.ts';

const createdSchema = z.object({ sid: z.string().regex(/^CA[A-Za-z0-9]{2,62}$/) });
const errorSchema = z.object({ code: z.union([z.number(), z.string()]), message: z.string().optional() });

/** Is a call to make: whom, what they hear, and who is told how it goes. */
export type CallRequest = { to: string; url: string; statusUrl: string; ringSeconds: number };

/** Renders a call to the form that Twilio's Calls resource takes. It is never recorded. */
export function renderCall(call: CallRequest, account: OpenAccount): Rendered {
  return {
    body: {
      To: call.to,
      From: phoneAccessOf(account).number,
      Url: call.url,
      Method: 'POST',
      StatusCallback: call.statusUrl,
      StatusCallbackMethod: 'POST',
      StatusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
      Timeout: call.ringSeconds,
      Record: 'false',
    },
  };
}

function formOf(body: Rendered['body']): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
  return form;
}

function codeOf(answer: CallAnswer): string {
  if (answer.kind !== 'answer') return answer.kind;
  const told = errorSchema.safeParse(answer.body);
  return told.success ? String(told.data.code) : `http-${answer.status}`;
}

/** Makes a call. `cut` and `timeout` are unknown: it may be ringing. */
export async function sendCall(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const answer = await callTwilio(account, deps, resourceUrl(account, deps, 'Calls.json'), {
    method: 'POST',
    body: formOf(rendered.body),
  });
  if (answer.kind === 'never-sent') return { kind: 'again', code: 'unreachable' };
  if (answer.kind !== 'answer') return { kind: 'unknown', code: answer.kind };
  const { status, body, retryAfterMs } = answer;
  if (status >= 200 && status < 300) {
    const created = createdSchema.safeParse(body);
    return created.success
      ? { kind: 'sent', providerMessageId: created.data.sid }
      : { kind: 'unknown', code: 'unreadable' };
  }
  const isTemporary = status === 429 || status === 503 || status === 401 || status === 403;
  if (isTemporary) return { kind: 'again', code: `http-${status}`, ...(retryAfterMs ? { afterMs: retryAfterMs } : {}) };
  return status >= 500 ? { kind: 'unknown', code: 'cut' } : { kind: 'refused', code: codeOf(answer) };
}

/** Ends a call, whoever is on it. `over` is one that had ended, or that Twilio does not know. */
export async function hangUp(
  sid: string,
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<{ kind: 'ended' | 'over' } | { kind: 'again'; code: string }> {
  const answer = await callTwilio(account, deps, resourceUrl(account, deps, `Calls/${sid}.json`), {
    method: 'POST',
    body: new URLSearchParams({ Status: 'completed' }),
  });
  const status = answer.kind === 'answer' ? answer.status : 0;
  if (status >= 200 && status < 300) return { kind: 'ended' };
  // 21220: the call is not in progress. Source: https://www.twilio.com/docs/api/errors/21220
  if (status === 404 || codeOf(answer) === '21220') return { kind: 'over' };
  return { kind: 'again', code: codeOf(answer) };
}
