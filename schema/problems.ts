/**
 * Owns the vocabulary of errors: one stable code a cause, its HTTP status and public title. Everything
 * that refuses anything, over HTTP, a socket or RPC, names one of these.
 */

/** Lists every code with its HTTP status and the title shown to whoever asked. */
export const problems = {
  malformed: { status: 400, title: 'The request could not be read' },
  invalid: { status: 422, title: 'The request is readable but not acceptable' },
  'signature-missing': { status: 403, title: 'The signature is missing' },
  'signature-invalid': { status: 403, title: 'The signature does not match' },
  unauthenticated: { status: 401, title: 'Sign in or send a token' },
  forbidden: { status: 403, title: 'Your role does not allow this' },
  'origin-refused': { status: 403, title: 'This site may not use this chat' },
  'not-found': { status: 404, title: 'There is nothing here for you' },
  'unknown-account': { status: 404, title: 'No such channel account' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  conflict: { status: 409, title: 'Somebody else was faster' },
  'already-claimed': { status: 409, title: 'Another agent holds the conversation' },
  'not-yours': { status: 409, title: 'You do not hold the conversation' },
  closed: { status: 409, title: 'The conversation is closed' },
  moved: { status: 409, title: 'The conversation goes on elsewhere' },
  'opted-out': { status: 409, title: 'The customer asked for no more messages here' },
  'window-closed': { status: 409, title: 'This channel no longer takes a reply' },
  'leg-closed': { status: 409, title: 'This address no longer takes part in the conversation' },
  held: { status: 409, title: 'A legal hold keeps the conversation as it is' },
  'no-leg': { status: 409, title: 'There is no open way to reach the customer' },
  'too-large': { status: 413, title: 'That is too large' },
  'unsupported-type': { status: 415, title: 'That type of content is not taken here' },
  'too-many': { status: 429, title: 'Too many requests; slow down' },
  'upgrade-required': { status: 426, title: 'This address speaks WebSocket' },
  internal: { status: 500, title: 'Something broke here; nothing accepted is lost' },
  'upstream-failed': { status: 502, title: 'A system behind Parley answered wrongly' },
  unavailable: { status: 503, title: 'Not available right now; try again' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** Carries a code and a public detail; `internal` is for logs and never leaves the system. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly internal: string | undefined;

  constructor(code: ProblemCode, detail?: string, internal?: string) {
    super(`${code}: ${internal ?? detail ?? problems[code].title}`);
    this.code = code;
    this.detail = detail;
    this.internal = internal;
  }
}

/** Is the RFC 9457 body that every refusal over HTTP has. */
export type ProblemBody = { type: string; title: string; status: number; code: ProblemCode; detail?: string };

/** Converts a code to its RFC 9457 body. */
export function toProblemBody(code: ProblemCode, detail?: string): ProblemBody {
  const { status, title } = problems[code];
  return { type: `urn:parley:problem:${code}`, title, status, code, ...(detail ? { detail } : {}) };
}
