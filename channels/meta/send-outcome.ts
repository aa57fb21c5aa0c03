/**
 * Owns what the answer to a send means. The Graph API takes no idempotency key, so only an answer that proves nothing was taken
 * may be tried again; what the tenant can mend (a token, a permission) is tried again too, so that no message is lost over it.
 */
import type { SendOutcome } from '../channel.ts';
import { type GraphError, isPermissionError, isRateError, isTokenError } from './errors.ts';
import type { GraphAnswer } from './graph.ts';

/** Is what one product's own codes mean for a send; the codes common to all are known here. */
export type SendRules = {
  /** Reads the message's id out of a body that says it was taken. */
  idOf: (body: unknown) => string | undefined;
  /** Says that a product's error is safe to repeat, after so many ms where that is known. */
  again?: (error: GraphError) => { afterMs?: number } | undefined;
  /** Tells that a product's error leaves open whether the message was taken. */
  isUnknown?: (error: GraphError) => boolean;
  /** Says that a product's error is final although its code commonly is not, or that the recipient wants nothing more. */
  refused?: (error: GraphError) => { optedOut?: boolean } | undefined;
};

/** The wait after a rate limit that does not say how long it lasts. */
const rateWaitMs = 30_000;
/** The wait for somebody to mend a token or a permission. */
const accessWaitMs = 60_000;

function outcomeOfError(error: GraphError, rules: SendRules, told: { afterMs?: number }): SendOutcome | undefined {
  const code = String(error.code);
  const again = rules.again?.(error);
  if (again) return { kind: 'again', code, ...again, ...told };
  if (isRateError(error)) return { kind: 'again', code, afterMs: rateWaitMs, ...told };
  if (isTokenError(error) || isPermissionError(error)) return { kind: 'again', code, afterMs: accessWaitMs };
  return rules.isUnknown?.(error) ? { kind: 'unknown', code } : undefined;
}

/** Tells what became of a send. `cut`, `timeout` and server errors are unknown; the code is Meta's where it gave one. */
export function toSendOutcome(answer: GraphAnswer, rules: SendRules): SendOutcome {
  if (answer.kind === 'never-sent') return { kind: 'again', code: 'unreachable' };
  if (answer.kind !== 'answer') return { kind: 'unknown', code: answer.kind };
  const { status, error, retryAfterMs, body } = answer;
  if (status >= 200 && status < 300 && !error) {
    const id = rules.idOf(body);
    return id ? { kind: 'sent', providerMessageId: id } : { kind: 'unknown', code: 'unreadable' };
  }
  const final = error ? rules.refused?.(error) : undefined;
  const refusal: SendOutcome = {
    kind: 'refused',
    code: error ? String(error.code) : `http-${status}`,
    ...(error?.detail ? { detail: error.detail } : {}),
    ...final,
  };
  if (final) return refusal;
  const told = retryAfterMs ? { afterMs: retryAfterMs } : {};
  const judged = error ? outcomeOfError(error, rules, told) : undefined;
  if (judged) return judged;
  if (status === 429 || status === 503) return { kind: 'again', code: `http-${status}`, ...told };
  if (status === 401 || (status === 403 && !error))
    return { kind: 'again', code: `http-${status}`, afterMs: accessWaitMs };
  if (status >= 500) return { kind: 'unknown', code: error ? String(error.code) : 'cut' };
  return refusal;
}
