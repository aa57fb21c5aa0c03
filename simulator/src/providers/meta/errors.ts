/** Owns the Graph API's errors. Source: https://developers.facebook.com/docs/graph-api/guides/error-handling */
import { answerBroken } from '../../answer-broken.ts';
import type { Fault } from '../../faults.ts';

type Told = { status?: number; subcode?: number; details?: string; type?: string };

/** Answers with an error as the Graph API writes it. */
export function graphError(
  code: number,
  message: string,
  { status = 400, subcode, details, type }: Told = {},
): Response {
  const error = {
    message: `(#${code}) ${message}`,
    type: type ?? 'OAuthException',
    code,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    ...(details === undefined ? {} : { error_data: { messaging_product: 'whatsapp', details } }),
    fbtrace_id: `A${crypto.randomUUID().replaceAll('-', '').slice(0, 22)}`,
  };
  return Response.json({ error }, { status });
}

/** Answers who brought no token, or a dead one. */
export function deadToken(): Response {
  return graphError(190, 'Error validating access token: the session has been invalidated', {
    status: 401,
    subcode: 460,
  });
}

/** Answers for a node that does not exist, or that the token may not see. */
export function unknownNode(id: string): Response {
  return graphError(100, `Unsupported get request. Object with ID '${id}' does not exist`, {
    subcode: 33,
    type: 'GraphMethodException',
  });
}

/** Answers as a Graph API that was broken on purpose. */
export function answerBrokenGraph(fault: Fault): Promise<Response> {
  return answerBroken(fault, {
    error: () => graphError(131_000, 'Something went wrong', { status: 500 }),
    rateLimit: () => graphError(4, 'Application request limit reached'),
  });
}
