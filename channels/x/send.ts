/**
 * Owns one send and what its outcome means. X takes no idempotency key, so whatever does not prove that nothing was taken is unknown.
 * An upload sends nothing to anybody: it may be repeated. Sources: https://docs.x.com/x-api/direct-messages/create-dm-message-by-participant-id,
 * https://docs.x.com/x-api/media/upload-media
 */
import * as z from 'zod';
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import type { CallAnswer } from '../transport/call.ts';
import { callX, xErrorOf } from './x-api.ts';

/** The wait for somebody to mend a token or a permission. */
const accessWaitMs = 60_000;
/** A window of X's limits, and the longest wait that its answer is believed. */
const rateWaitMs = 15 * 60_000;
const maxWaitMs = 3_600_000;

const sentSchema = z.object({ data: z.object({ dm_event_id: z.string().min(1).max(100) }) });
const uploadedSchema = z.object({ data: z.object({ id: z.string().regex(/^[0-9]{1,25}$/) }) });

/** What X says of the person, and not of the app: they closed their messages to the account, or are gone. */
const gone =
  /cannot send messages to this user|permission to dm|not following you|could not find user|user has been suspended/i;

type Answered = Extract<CallAnswer, { kind: 'answer' }>;

function rateWait({ headers, retryAfterMs }: Answered, now: number): number {
  const reset = Number(headers.get('x-rate-limit-reset') ?? Number.NaN) * 1_000 - now;
  return Math.min(Math.max(reset || retryAfterMs || rateWaitMs, 1_000), maxWaitMs);
}

/** Tells what an answer that is no success means; `lost` is what it means that nobody knows. */
function judge(answer: CallAnswer, now: number, lost: (code: string) => SendOutcome): SendOutcome {
  if (answer.kind === 'never-sent') return { kind: 'again', code: 'unreachable' };
  if (answer.kind !== 'answer') return lost(answer.kind);
  const { status, body } = answer;
  const { detail, type } = xErrorOf(body);
  if (status === 429) return { kind: 'again', code: '429', afterMs: rateWait(answer, now) };
  const isPersons = gone.test(detail);
  // A dead token, a tier that ended or a missing permission is the tenant's to mend.
  if (status === 401 || (status === 403 && !isPersons && /client-|oauth|unsupported-auth|usage-capped/.test(type)))
    return { kind: 'again', code: `http-${status}`, afterMs: accessWaitMs };
  if (status >= 500 || status < 400) return lost(status >= 500 ? 'cut' : 'unreadable');
  return {
    kind: 'refused',
    code: `http-${status}`,
    ...(detail ? { detail } : {}),
    ...(isPersons ? { optedOut: true } : {}),
  };
}

type Upload = { mediaId: string } | SendOutcome;

async function upload(
  file: NonNullable<Rendered['files']>[number],
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<Upload> {
  const form = new FormData();
  form.append('media', new File([file.bytes as Uint8Array<ArrayBuffer>], file.name, { type: file.type }));
  form.append('media_category', file.type === 'image/gif' ? 'dm_gif' : 'dm_image');
  const answer = await callX(account, deps, '2/media/upload', { form });
  const uploaded = answer.kind === 'answer' && answer.status < 300 ? uploadedSchema.safeParse(answer.body) : undefined;
  if (uploaded?.success) return { mediaId: uploaded.data.data.id };
  return judge(answer, deps.now(), (code) => ({ kind: 'again', code: `upload-${code}` }));
}

/** Sends one rendered message, its picture first. */
export async function sendX(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const { to, text } = rendered.body;
  const [file] = rendered.files ?? [];
  const uploaded = file ? await upload(file, account, deps) : undefined;
  if (uploaded && 'kind' in uploaded) return uploaded;
  const answer = await callX(account, deps, `2/dm_conversations/with/${encodeURIComponent(String(to))}/messages`, {
    json: { ...(text ? { text } : {}), ...(uploaded ? { attachments: [{ media_id: uploaded.mediaId }] } : {}) },
  });
  const sent = answer.kind === 'answer' && answer.status < 300 ? sentSchema.safeParse(answer.body) : undefined;
  if (sent?.success) return { kind: 'sent', providerMessageId: sent.data.data.dm_event_id };
  return judge(answer, deps.now(), (code) => ({ kind: 'unknown', code }));
}
