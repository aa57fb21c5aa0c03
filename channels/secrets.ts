/**
 * Owns what all credentials have in common: lists whose first entry is used and whose others are still believed, so that a rotation refuses
 * nothing.
 */
import * as z from 'zod';

/** So many are believed at once: the ones in use and those that were replaced lately. */
export const mostSecrets = 8;

/** Makes the schema of a secret that is judged by on what comes in: the first is ours from now on, all are believed. */
export function secretList<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).min(1).max(mostSecrets);
}

/**
 * Adds credentials that were replaced to those in use, both as JSON: each list goes on with what the others have in theirs. A secret that is
 * no list is one that we call with, and only the newest is.
 */
export function withFormer(current: string, former: readonly string[]): string {
  if (former.length === 0) return current;
  const inUse: Record<string, unknown> = JSON.parse(current);
  const replaced = former.map((text): Record<string, unknown> => JSON.parse(text));
  const merged = Object.entries(inUse).map(([name, value]) => {
    const others = replaced.flatMap((one) => (Array.isArray(one[name]) ? one[name] : []));
    return [name, Array.isArray(value) ? [...new Set([...value, ...others])].slice(0, mostSecrets) : value];
  });
  return JSON.stringify(Object.fromEntries(merged));
}
