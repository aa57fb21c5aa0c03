/**
 * Owns a small memory of who somebody is: fresh for a short while, and kept longer for the case that the database is away.
 * What was answered clearly (this is nobody) is remembered too, so that wrong tokens do not reach the database at will.
 */
import { Problem } from '../../schema/problems.ts';
import type { Clock } from '../lib/clock.ts';

export type RememberOptions = { clock: Clock; freshMs: number; staleMs: number; maxEntries: number };
export type Remembered<T> = {
  get(key: string, ask: () => Promise<T | null>): Promise<T | null>;
  forget(key: string): void;
};

/** Creates a memory; only when asking fails as `unavailable` is an older answer given instead. */
export function createRemembered<T>(options: RememberOptions): Remembered<T> {
  const known = new Map<string, { value: T | null; at: number }>();
  return {
    async get(key, ask) {
      const entry = known.get(key);
      const age = entry ? options.clock() - entry.at : Number.POSITIVE_INFINITY;
      if (entry && age < options.freshMs) return entry.value;
      try {
        const value = await ask();
        if (known.size >= options.maxEntries) known.clear();
        known.set(key, { value, at: options.clock() });
        return value;
      } catch (error) {
        if (entry?.value && age < options.staleMs && error instanceof Problem && error.code === 'unavailable')
          return entry.value;
        throw error;
      }
    },
    forget: (key) => void known.delete(key),
  };
}
