/** Owns reading JSON that a provider posted: fields are taken one by one, so that one strange item never keeps the others out. */
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

/** Reads a hook's body; letters in another encoding are replaced, not refused. Throws Problem('malformed') for what is no JSON object. */
export function readJsonHook(request: HookRequest): Json {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(request.body));
  } catch {
    throw new Problem('malformed', 'The body is not JSON.');
  }
  if (!isJson(parsed)) throw new Problem('malformed', 'The body is not a JSON object.');
  return parsed;
}

/** Gives a field as a finite number, or undefined. */
export function numberIn(json: Json, name: string): number | undefined {
  const value = Object.hasOwn(json, name) ? json[name] : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Gives a place on the earth that two fields name, or undefined. */
export function placeIn(json: Json): { latitude: number; longitude: number } | undefined {
  const latitude = numberIn(json, 'latitude');
  const longitude = numberIn(json, 'longitude');
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** Writes something unknown out for a person, at most as long as a summary may be. */
export function summaryOf(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 4_000);
}
