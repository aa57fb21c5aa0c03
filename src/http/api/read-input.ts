/** Owns reading what a client sent: sizes, types and shapes, each refused under its own code with the field's name. */
import type { z } from 'zod';
import { Problem } from '../../../schema/problems.ts';
import { readLimited } from '../../lib/read-limited.ts';

const maxBodyBytes = 256 * 1024;

/** Checks a value; throws Problem('invalid') naming the first field that is wrong, never what stood in it. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.map(String).join('.') || 'body';
  throw new Problem('invalid', `${where}: ${issue?.message ?? 'is not acceptable'}`);
}

/** Reads a JSON body; an empty one is an empty object, so that commands without words need no body. */
export async function readJson(request: Request): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(request, maxBodyBytes));
  if (text.trim() === '') return {};
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Problem('unsupported-type', 'Send application/json');
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('malformed', 'The body is not JSON');
  }
}

/** Reads a body up to a size; stops reading and throws Problem('too-large') beyond it. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readLimited(request.body, maxBytes);
  if (!bytes) throw new Problem('too-large', `At most ${maxBytes} bytes`);
  return bytes;
}
