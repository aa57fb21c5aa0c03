/** Owns reading JSON that a provider posted: fields are taken one by one, so that one strange item never keeps the others out. */
import { Problem } from '../../schema/problems.ts';
import type { HookRequest } from '../channel.ts';
import { isJson, type Json } from '../meta/hook-body.ts';

export { idIn, isJson, itemsOf, type Json, objectIn, objectsOf, textIn } from '../meta/hook-body.ts';

/** Reads a hook's body; throws Problem('malformed') for what is no JSON object. */
export function readJsonHook(request: HookRequest): Json {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(request.body));
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
