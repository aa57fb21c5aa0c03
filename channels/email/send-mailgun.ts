/**
 * Owns talking to Mailgun: a raw mail as multipart, and what its answers mean. The Message-ID of a raw mail is kept.
 * Source: https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/messages/post-v3--domain-name--messages-mime
 */
import * as z from 'zod';
import { toBase64, toBytes } from '../../src/lib/bytes.ts';
import type { ChannelDeps, SendOutcome } from '../channel.ts';
import { type CallAnswer, callProvider } from '../transport/call.ts';
import type { EmailAccess } from './config.ts';
import type { RenderedMail } from './rendered-mail.ts';

const sentSchema = z.object({ id: z.string().min(3).max(998) });
const errorSchema = z.object({ message: z.string() });

/** Makes one request to Mailgun on behalf of the account's domain. */
export function callMailgun(
  { apiKey }: Pick<EmailAccess, 'apiKey'>,
  deps: ChannelDeps,
  path: string,
  init: { method: 'GET' | 'POST'; body?: FormData },
): Promise<CallAnswer> {
  const base = deps.env.apis.mail.replace(/\/+$/, '');
  return callProvider(deps.fetch, `${base}/${path}`, {
    ...init,
    headers: { authorization: `Basic ${toBase64(toBytes(`api:${apiKey ?? ''}`))}`, accept: 'application/json' },
  });
}

/** Sends one mail. `cut`, `timeout` and errors of the server are unknown: it may have been taken. */
export async function sendByMailgun(mail: RenderedMail, access: EmailAccess, deps: ChannelDeps): Promise<SendOutcome> {
  const form = new FormData();
  form.set('to', mail.to);
  // What was rendered is sent as it is: its links are ours and nobody's opening is counted.
  form.set('o:tracking', 'no');
  form.set('message', new Blob([mail.raw], { type: 'message/rfc822' }), 'message.eml');
  const answer = await callMailgun(access, deps, `v3/${access.domain}/messages.mime`, { method: 'POST', body: form });
  if (answer.kind === 'never-sent') return { kind: 'again', code: 'unreachable' };
  if (answer.kind !== 'answer') return { kind: 'unknown', code: answer.kind };

  const { status, body, retryAfterMs } = answer;
  if (status >= 200 && status < 300) {
    const sent = sentSchema.safeParse(body);
    return sent.success
      ? { kind: 'sent', providerMessageId: sent.data.id.replace(/^<|>$/g, '') }
      : { kind: 'unknown', code: 'unreadable' };
  }
  // A wrong key or an unverified domain is the tenant's to mend, and the message must not be lost meanwhile.
  const isTemporary = [401, 402, 403, 404, 429, 503].includes(status);
  if (isTemporary) return { kind: 'again', code: `http-${status}`, ...(retryAfterMs ? { afterMs: retryAfterMs } : {}) };
  if (status >= 500) return { kind: 'unknown', code: `http-${status}` };
  const told = errorSchema.safeParse(body);
  return {
    kind: 'refused',
    code: `http-${status}`,
    ...(told.success ? { detail: told.data.message.slice(0, 300) } : {}),
  };
}
