/** Owns the reading of what arrives over a socket: one bad frame gets an error frame, and the socket lives. */
import type { z } from 'zod';

/** Is the frame that tells what was wrong with another one; it names fields, never their values. */
export type ErrorFrame = { type: 'error'; code: 'malformed' | 'too-large' | 'unsupported-type'; detail?: string };

export type FrameResult<T> = { ok: true; frame: T } | { ok: false; error: ErrorFrame };

/** Is the longest frame that is read, in bytes of UTF-8. */
export const frameLimitBytes = 64 * 1024;

function isTooLarge(text: string): boolean {
  if (text.length > frameLimitBytes) return true;
  return text.length * 3 > frameLimitBytes && new TextEncoder().encode(text).length > frameLimitBytes;
}

function refuse(code: ErrorFrame['code'], detail?: string): { ok: false; error: ErrorFrame } {
  return { ok: false, error: { type: 'error', code, ...(detail ? { detail } : {}) } };
}

/** Reads a frame by its schema; never throws. */
export function readFrame<Schema extends z.ZodType>(
  schema: Schema,
  message: string | ArrayBuffer,
): FrameResult<z.output<Schema>> {
  if (typeof message !== 'string') return refuse('unsupported-type', 'frames are text');
  if (isTooLarge(message)) return refuse('too-large', `a frame has at most ${frameLimitBytes} bytes`);
  let body: unknown;
  try {
    body = JSON.parse(message);
  } catch {
    return refuse('malformed', 'not JSON');
  }
  const result = schema.safeParse(body);
  if (result.success) return { ok: true, frame: result.data };
  const [issue] = result.error.issues;
  return refuse('malformed', issue ? `${issue.path.join('.') || 'frame'}: ${issue.message}` : undefined);
}
