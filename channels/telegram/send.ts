/**
 * Owns one send and what its outcome means. The Bot API takes no idempotency key and has no list to look into, so whatever does not
 * prove that nothing was taken is unknown. Source: https://core.telegram.org/bots/api#responseparameters
 */
import type { ChannelDeps, OpenAccount, Rendered, SendOutcome } from '../channel.ts';
import { isJson } from '../transport/json.ts';
import { messageIdOf } from './ids.ts';
import { callTelegram, isTokenRefused, type TelegramAnswer } from './telegram-api.ts';

/** The wait for somebody to mend a token. */
const accessWaitMs = 60_000;
/** One message a second to a chat: the wait when Telegram does not say how long. Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const rateWaitMs = 1_000;

/** What Telegram says of somebody who can no longer be written to. */
const gone =
  /blocked by the user|user is deactivated|chat not found|can't initiate conversation|bot can't send messages to/i;

function formOf({ body, files = [] }: Rendered): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body))
    form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  for (const { field, name, type, bytes } of files)
    form.append(field, new File([bytes as Uint8Array<ArrayBuffer>], name, { type }));
  return form;
}

function outcomeOf(answer: TelegramAnswer): SendOutcome {
  if (answer.kind === 'never-sent') return { kind: 'again', code: 'unreachable' };
  if (answer.kind === 'done') {
    const id = isJson(answer.result) ? messageIdOf(answer.result) : undefined;
    return id ? { kind: 'sent', providerMessageId: id } : { kind: 'unknown', code: 'unreadable' };
  }
  if (answer.kind !== 'error') return { kind: 'unknown', code: answer.kind };
  const { code, description, afterMs } = answer;
  if (code === 429) return { kind: 'again', code: '429', afterMs: afterMs ?? rateWaitMs };
  // A wrong token is the tenant's to mend, and the message must not be lost meanwhile.
  if (isTokenRefused(answer)) return { kind: 'again', code: String(code), afterMs: accessWaitMs };
  if (code >= 500) return { kind: 'unknown', code: 'cut' };
  return {
    kind: 'refused',
    code: String(code),
    ...(description ? { detail: description } : {}),
    ...(gone.test(description) ? { optedOut: true } : {}),
  };
}

/** Sends one rendered message, with its file where it has one. */
export async function sendTelegram(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome> {
  const body = rendered.files?.length ? formOf(rendered) : rendered.body;
  return outcomeOf(await callTelegram(account, deps, rendered.call ?? 'sendMessage', body));
}
