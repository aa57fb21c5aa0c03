/**
 * Owns how layers become one configuration: preset, tenant, region, market, each a merge patch over those before it (RFC 7396:
 * objects are merged by key, null takes away, everything else replaces). Also where a value came from, and what differs between two.
 * Pure. Fields are named by JSON Pointers (RFC 6901).
 */
import type { ConfigLayer, ConfigPatch } from './market-config.ts';

export type Layer = { layer: ConfigLayer; patch: ConfigPatch };
export type Change = { pointer: string; before: unknown; after: unknown };

type Json = unknown;
type JsonObject = Record<string, Json>;

/** Tells whether a value has members that are merged one by one. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a member of the object itself; what every object has is none of a configuration's. */
function own(object: JsonObject, key: string): Json {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

// A configuration has no such names; a file that brings one must not reach into objects' prototypes.
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Applies a merge patch; neither argument is changed. */
export function mergePatch(base: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: JsonObject = { ...(isObject(base) ? base : {}) };
  for (const [key, value] of Object.entries(patch)) {
    if (forbidden.has(key)) continue;
    // A field that may be empty defaults to null in the schema: taking it away is right for it too.
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

/** Merges layers in their order. */
export function mergeLayers(layers: readonly Layer[]): Json {
  return layers.reduce<Json>((merged, { patch }) => mergePatch(merged, patch), {});
}

/** Computes the smallest patch that makes `target` of `base`: `mergePatch(base, patchBetween(base, target))` equals `target`. */
export function patchBetween(base: Json, target: JsonObject): ConfigPatch {
  const from = isObject(base) ? base : {};
  const patch: ConfigPatch = {};
  for (const [key, value] of Object.entries(target)) {
    const before = own(from, key);
    if (value === null) {
      if (before !== undefined && before !== null) patch[key] = null;
    } else if (isObject(value)) {
      if (!isObject(before)) patch[key] = withoutNulls(value);
      else {
        const inner = patchBetween(before, value);
        if (Object.keys(inner).length > 0) patch[key] = inner;
      }
    } else if (!isEqual(before, value)) patch[key] = value;
  }
  for (const key of Object.keys(from)) if (!Object.hasOwn(target, key) && from[key] !== null) patch[key] = null;
  return patch;
}

// Where nothing was, a null says nothing.
function withoutNulls(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, isObject(inner) ? withoutNulls(inner) : inner]),
  );
}

/** Tells whether two values are the same, whatever the order of their members. */
export function isEqual(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => isEqual(item, right[index]));
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]))
  );
}

/** Writes one more step of a pointer. */
export function pointerTo(parent: string, key: string): string {
  return `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Reads a pointer's steps. */
export function stepsOf(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Finds what a pointer names. */
export function valueAt(value: Json, pointer: string): Json {
  return stepsOf(pointer).reduce<Json>((at, step) => (isObject(at) ? own(at, step) : undefined), value);
}

/** Lists every value of a configuration that is not merged further, with its pointer. */
export function leavesOf(value: Json, parent = ''): [pointer: string, value: Json][] {
  if (!isObject(value)) return [[parent, value]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[parent, value]];
  return entries.flatMap(([key, inner]) => leavesOf(inner, pointerTo(parent, key)));
}

/** Tells for every value of the merged configuration which layer said it last. */
export function originsOf(layers: readonly Layer[]): Record<string, ConfigLayer> {
  const merged = mergeLayers(layers);
  const origins: Record<string, ConfigLayer> = {};
  for (const [pointer] of leavesOf(merged)) {
    const saying = layers.findLast(({ patch }) => said(patch, stepsOf(pointer)));
    origins[pointer] = saying?.layer ?? 'preset';
  }
  return origins;
}

function said(patch: Json, steps: readonly string[]): boolean {
  let at = patch;
  for (const step of steps) {
    if (!isObject(at) || !Object.hasOwn(at, step)) return false;
    at = at[step];
  }
  return true;
}

/** Lists what differs between two configurations, value by value, in the order of the newer one. */
export function changesBetween(before: Json, after: Json, pointer = ''): Change[] {
  if (isEqual(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [{ pointer, before, after }];
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys].flatMap((key) => {
    const [left, right] = [own(before, key), own(after, key)];
    const at = pointerTo(pointer, key);
    if (left === undefined || right === undefined) {
      return left === right ? [] : [{ pointer: at, before: left, after: right }];
    }
    return changesBetween(left, right, at);
  });
}

/** Is what two people changed of the same beginning: what both changes make together, and where they contradict each other. */
export type Merged = { value: Json; conflicts: { pointer: string; mine: unknown; theirs: unknown }[] };

/** Joins two changes of the same base; where both changed a value to something else, theirs stands and the conflict is named. */
export function mergeChanges(base: Json, mine: Json, theirs: Json, pointer = ''): Merged {
  if (isEqual(mine, theirs) || isEqual(mine, base)) return { value: theirs, conflicts: [] };
  if (isEqual(theirs, base)) return { value: mine, conflicts: [] };
  if (!isObject(mine) || !isObject(theirs)) return { value: theirs, conflicts: [{ pointer, mine, theirs }] };
  const from = isObject(base) ? base : {};
  const merged: JsonObject = {};
  const conflicts: Merged['conflicts'] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const inner = mergeChanges(own(from, key), own(mine, key), own(theirs, key), pointerTo(pointer, key));
    if (inner.value !== undefined) merged[key] = inner.value;
    conflicts.push(...inner.conflicts);
  }
  return { value: merged, conflicts };
}
