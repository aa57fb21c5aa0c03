/**
 * Owns sending by Cloudflare's binding and what its errors mean.
 * Source: https://developers.cloudflare.com/email-service/api/send-emails/workers-api/#error-codes
 */
import type { ChannelDeps, SendOutcome } from '../channel.ts';
import type { RenderedMail } from './rendered-mail.ts';

const timeoutMs = 15_000;
/** The wait for somebody to verify a domain, or for a daily limit to end. */
const accessWaitMs = 60_000;
const rateWaitMs = 30_000;

/** Nothing was taken, and the message must not be lost meanwhile. */
const again: Readonly<Record<string, number>> = {
  E_RATE_LIMIT_EXCEEDED: rateWaitMs,
  E_DAILY_LIMIT_EXCEEDED: 10 * accessWaitMs,
  E_SENDER_NOT_VERIFIED: accessWaitMs,
  E_SENDER_DOMAIN_NOT_AVAILABLE: accessWaitMs,
};

/** Nothing was taken and nothing ever will be. */
const refused = new Set([
  'E_VALIDATION_ERROR',
  'E_FIELD_MISSING',
  'E_TOO_MANY_RECIPIENTS',
  'E_TOO_MANY_ATTACHMENTS',
  'E_RECIPIENT_NOT_ALLOWED',
  'E_RECIPIENT_SUPPRESSED',
  'E_CONTENT_TOO_LARGE',
  'E_HEADER_NOT_ALLOWED',
  'E_HEADER_USE_API_FIELD',
  'E_HEADER_VALUE_INVALID',
  'E_HEADER_VALUE_TOO_LONG',
  'E_HEADER_NAME_INVALID',
  'E_HEADERS_TOO_LARGE',
  'E_HEADERS_TOO_MANY',
]);

function codeOf(error: unknown): string {
  const told = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const text = `${told} ${error instanceof Error ? error.message : ''}`;
  return /\bE_[A-Z_]{3,60}\b/.exec(text)?.[0] ?? 'cut';
}

function toOutcome(error: unknown): SendOutcome {
  const code = codeOf(error);
  if (Object.hasOwn(again, code)) return { kind: 'again', code, afterMs: again[code] ?? rateWaitMs };
  return refused.has(code) ? { kind: 'refused', code } : { kind: 'unknown', code };
}

/** Sends one mail; an answer that does not come in time leaves open whether it was taken. */
export async function sendByCloudflare(mail: RenderedMail, { sendMail }: ChannelDeps): Promise<SendOutcome> {
  if (!sendMail) return { kind: 'again', code: 'no-mail-binding', afterMs: accessWaitMs };
  const { promise: late, resolve } = Promise.withResolvers<'timeout'>();
  const timer = setTimeout(() => resolve('timeout'), timeoutMs);
  try {
    const sent = await Promise.race([sendMail({ from: mail.from, to: mail.to, raw: mail.raw }), late]);
    if (sent === 'timeout') return { kind: 'unknown', code: 'timeout' };
    return { kind: 'sent', providerMessageId: sent.messageId?.replace(/^<|>$/g, '') || mail.messageId };
  } catch (error) {
    return toOutcome(error);
  } finally {
    clearTimeout(timer);
  }
}
