/**
 * Owns one send and what its outcome means. Twilio takes no idempotency key, so only an outcome that proves nothing was taken
 * may be tried again.
 */
import { z } from 'zod';
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import { callTwilio, resourceUrl } from '../twilio/twilio-api.ts';
import { optedOutCode } from './status.ts';

const createdSchema = z.object({ sid: z.string().regex(/^[A-Za-z0-9]{2,64}$/) });
const errorSchema = z.object({ code: z.union([z.number(), z.string()]), message: z.string().optional() });

function formOf(rendered: Rendered): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(rendered.body)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
  }
  return form;
}

function refusal(status: number, body: unknown): SendOutcome {
  const told = errorSchema.safeParse(body);
  const code = told.success ? String(told.data.code) : `http-${status}`;
  const detail = told.success ? told.data.message?.slice(0, 300) : undefined;
  return { kind: 'refused', code, ...(detail ? { detail } : {}), ...(code === optedOutCode ? { optedOut: true } : {}) };
}

/** Sends one rendered message. `cut` and `timeout` are unknown: Twilio may have taken it, also when it then answered 500. */
export async function sendSms(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const answer = await callTwilio(account, deps, resourceUrl(account, deps, 'Messages.json'), {
    method: 'POST',
    body: formOf(rendered),
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
  // A wrong token is the tenant's to mend, and the message must not be lost meanwhile.
  const isTemporary = status === 429 || status === 503 || status === 401 || status === 403;
  if (status >= 500 && !isTemporary) return { kind: 'unknown', code: 'cut' };
  if (isTemporary) return { kind: 'again', code: `http-${status}`, ...(retryAfterMs ? { afterMs: retryAfterMs } : {}) };
  return refusal(status, body);
}
