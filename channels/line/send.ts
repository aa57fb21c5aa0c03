/**
 * Owns one send and what its outcome means. A push has a retry key, so whatever is not known may be asked for again under it. A
 * reply has none: a timeout, a dead line and a server error are unknown and end there, and are never followed by a push. Only when
 * LINE itself says that the token is not valid (used by an earlier answer, or too old) was nothing sent, and the message goes on as
 * a push. Sources: https://developers.line.biz/en/docs/messaging-api/retrying-api-request/,
 * https://developers.line.biz/en/reference/messaging-api/#error-responses
 */
import * as z from 'zod';
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import type { CallAnswer } from '../transport/call.ts';
import { callLine, lineErrorOf } from './line-api.ts';

/** The wait for somebody to mend a token or a permission. */
const accessWaitMs = 60_000;
/** The wait when LINE says too many, and not until when: its limits count by the second and by the minute. */
const rateWaitMs = 5_000;

const sentSchema = z.object({ sentMessages: z.array(z.object({ id: z.string().min(1).max(200) })).min(1) });

function sentId(answer: Extract<CallAnswer, { kind: 'answer' }>): string | undefined {
  const sent = sentSchema.safeParse(answer.body);
  if (sent.success) return sent.data.sentMessages.at(-1)?.id;
  return answer.headers.get('x-line-accepted-request-id')?.slice(0, 200) || undefined;
}

function outcomeOf(answer: CallAnswer): SendOutcome {
  if (answer.kind === 'never-sent') return { kind: 'again', code: 'unreachable' };
  if (answer.kind !== 'answer') return { kind: 'unknown', code: answer.kind };
  const { status, body, retryAfterMs } = answer;
  // 409 says that a request with this key was taken before: that is what was wanted.
  if (status === 200 || status === 409) {
    const id = sentId(answer);
    return id ? { kind: 'sent', providerMessageId: id } : { kind: 'unknown', code: 'unreadable' };
  }
  const detail = lineErrorOf(body);
  if (status === 429 && /monthly limit/i.test(detail)) return { kind: 'refused', code: 'monthly-limit', detail };
  if (status === 429) return { kind: 'again', code: '429', afterMs: retryAfterMs ?? rateWaitMs };
  if (status === 401 || status === 403) return { kind: 'again', code: `http-${status}`, afterMs: accessWaitMs };
  if (status >= 500 || status < 400) return { kind: 'unknown', code: status >= 500 ? 'cut' : 'unreadable' };
  return { kind: 'refused', code: `http-${status}`, ...(detail ? { detail } : {}) };
}

function push(account: OpenAccount, deps: ChannelDeps, json: unknown, key: unknown): Promise<CallAnswer> {
  const headers: Record<string, string> = typeof key === 'string' ? { 'x-line-retry-key': key } : {};
  return callLine(account, deps, 'v2/bot/message/push', { json, headers });
}

function isTokenInvalid(answer: CallAnswer): boolean {
  return answer.kind === 'answer' && answer.status === 400 && /invalid reply token/i.test(lineErrorOf(answer.body));
}

/** Sends one rendered request. */
export async function sendLine(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const { to, messages, replyToken, pushKey } = rendered.body;
  if (rendered.call !== 'reply') return outcomeOf(await push(account, deps, { to, messages }, rendered.key));
  const answer = await callLine(account, deps, 'v2/bot/message/reply', { json: { replyToken, messages } });
  return outcomeOf(isTokenInvalid(answer) ? await push(account, deps, { to, messages }, pushKey) : answer);
}
