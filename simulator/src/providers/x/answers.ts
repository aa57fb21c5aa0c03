/** Owns how X's API answers. Source: https://docs.x.com/x-api/fundamentals/response-codes-and-errors */
import { answerBroken } from '../../answer-broken.ts';
import type { Fault } from '../../faults.ts';

/** Refuses with a problem of X's. */
export function refused(status: number, title: string, detail: string, type = 'about:blank'): Response {
  const headers = { 'content-type': 'application/problem+json' };
  return Response.json({ title, detail, type, status }, { status, headers });
}

/** Refuses a token or a signature that X does not know. */
export function unauthorized(): Response {
  return refused(401, 'Unauthorized', 'Unauthorized');
}

const waitSeconds = 1;

/** Answers as a broken X does. */
export function broken(fault: Fault): Promise<Response> {
  return answerBroken(fault, {
    error: () => refused(503, 'Service Unavailable', 'Service Unavailable'),
    rateLimit: () => {
      const answer = refused(429, 'Too Many Requests', 'Too Many Requests');
      answer.headers.set('x-rate-limit-reset', String(Math.ceil(Date.now() / 1_000) + waitSeconds));
      return answer;
    },
  });
}
