/** Owns how the Bot API answers. Source: https://core.telegram.org/bots/api#making-requests */
import { answerBroken } from '../../answer-broken.ts';
import type { Fault } from '../../faults.ts';

/** Answers with a result. */
export function done(result: unknown): Response {
  return Response.json({ ok: true, result });
}

/** Refuses, with the API's own code and words. */
export function refused(code: number, description: string, parameters?: { retry_after: number }): Response {
  return Response.json(
    { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) },
    { status: code },
  );
}

const retryAfter = 1;

/** Answers as a broken Bot API does. */
export function broken(fault: Fault): Promise<Response> {
  return answerBroken(fault, {
    error: () => refused(502, 'Bad Gateway'),
    rateLimit: () => refused(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter }),
  });
}
