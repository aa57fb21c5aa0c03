/** Owns how LINE's API answers. Source: https://developers.line.biz/en/reference/messaging-api/#error-responses */
import { answerBroken } from '../../answer-broken.ts';
import type { Fault } from '../../faults.ts';

/** Refuses, in LINE's own words. */
export function refused(
  status: number,
  message: string,
  details: { message: string; property: string }[] = [],
): Response {
  const headers = { 'x-line-request-id': crypto.randomUUID() };
  return Response.json({ message, ...(details.length > 0 ? { details } : {}) }, { status, headers });
}

/** Refuses a token that LINE does not know. */
export function unauthorized(): Response {
  return refused(401, 'Authentication failed. Confirm that the access token in the authorization header is valid.');
}

/** Answers as a broken LINE does. */
export function broken(fault: Fault): Promise<Response> {
  return answerBroken(fault, {
    error: () => refused(500, 'Internal server error'),
    rateLimit: () => refused(429, 'The API rate limit has been exceeded. Try again later.'),
  });
}
