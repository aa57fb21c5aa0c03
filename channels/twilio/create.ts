/**
 * Owns asking Twilio to make something (a message, a call) and what its answer means. Twilio takes no idempotency key, so only an
 * outcome that proves that nothing was taken may be tried again.
 */
import * as z from 'zod';
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import { callTwilio, resourceUrl } from './twilio-api.ts';

const errorSchema = z.object({ code: z.union([z.number(), z.string()]), message: z.string().optional() });

/** Reads what Twilio says is wrong: its own code, or the status where the body tells none. */
export function refusalOf(status: number, body: unknown): { code: string; detail?: string } {
  const told = errorSchema.safeParse(body);
  const detail = told.success ? told.data.message?.slice(0, 300) : undefined;
  return { code: told.success ? String(told.data.code) : `http-${status}`, ...(detail ? { detail } : {}) };
}

function formOf(body: Rendered['body']): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, String(one));
  }
  return form;
}

/**
 * Makes one resource; `sid` is the form its id must have. `cut` and `timeout` are unknown: Twilio may have taken it, also when it
 * then answered 500.
 */
export async function createResource(
  resource: 'Messages.json' | 'Calls.json',
  body: Rendered['body'],
  sid: RegExp,
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<SendOutcome> {
  const answer = await callTwilio(account, deps, resourceUrl(account, deps, resource), {
    method: 'POST',
    body: formOf(body),
  });
  if (answer.kind === 'never-sent') return { kind: 'again', code: 'unreachable' };
  if (answer.kind !== 'answer') return { kind: 'unknown', code: answer.kind };

  const { status, retryAfterMs } = answer;
  if (status >= 200 && status < 300) {
    const created = z.object({ sid: z.string().regex(sid) }).safeParse(answer.body);
    return created.success
      ? { kind: 'sent', providerMessageId: created.data.sid }
      : { kind: 'unknown', code: 'unreadable' };
  }
  // A wrong token is the tenant's to mend, and what was asked must not be lost meanwhile.
  const isTemporary = status === 429 || status === 503 || status === 401 || status === 403;
  if (isTemporary) return { kind: 'again', code: `http-${status}`, ...(retryAfterMs ? { afterMs: retryAfterMs } : {}) };
  if (status >= 500) return { kind: 'unknown', code: 'cut' };
  return { kind: 'refused', ...refusalOf(status, answer.body) };
}
