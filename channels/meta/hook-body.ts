/**
 * Owns reading a verified hook of Meta's: an object with entries. Every array is read as one, and whatever is no object is passed
 * over, so that one strange item never keeps the others out.
 */
import { Problem } from '../../schema/problems.ts';
import type { HookRequest } from '../channel.ts';
import { isJson, type Json, objectsOf, textIn } from '../transport/json.ts';

export { idIn, isJson, itemsOf, type Json, objectIn, objectsOf, textIn } from '../transport/json.ts';

/** Reads a hook's body; throws Problem('malformed') for what is no JSON object with entries. */
export function readMetaHook(request: HookRequest): { object: string; entries: readonly Json[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(request.body));
  } catch {
    throw new Problem('malformed', 'The body is not JSON.');
  }
  if (!isJson(parsed) || !Array.isArray(parsed.entry)) throw new Problem('malformed', 'The body has no entries.');
  return { object: textIn(parsed, 'object') ?? '', entries: objectsOf(parsed.entry) };
}
