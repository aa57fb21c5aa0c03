/**
 * Owns reading a verified hook of Meta's: an object with entries. Every array is read as one, and whatever is no object is passed
 * over, so that one strange item never keeps the others out.
 */
import { Problem } from '../../schema/problems.ts';
import type { HookRequest } from '../channel.ts';

/** Is some JSON object, its fields not looked at yet. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives the items of an array as they are; anything else has none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Gives the objects of an array; anything else has none. */
export function objectsOf(value: unknown): readonly Json[] {
  return itemsOf(value).filter(isJson);
}

/** Gives an object's field as an object, or an empty one. */
export function objectIn(json: Json, name: string): Json {
  const value = Object.hasOwn(json, name) ? json[name] : undefined;
  return isJson(value) ? value : {};
}

/** Gives a field as text of at most `max` characters: numbers are written out, and anything else is undefined like an empty text. */
export function textIn(json: Json, name: string, max = 1_000): string | undefined {
  const value = Object.hasOwn(json, name) ? json[name] : undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value.slice(0, max) : undefined;
}

/** Reads what an id must be to be one: printable, without spaces, and short enough to keep. */
export function idIn(json: Json, name: string): string | undefined {
  const value = textIn(json, name, 301);
  return value && /^[\x21-\x7e]{1,300}$/.test(value) ? value : undefined;
}

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
