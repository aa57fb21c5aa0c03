/**
 * Owns a small memory of who somebody is: fresh for a short while, and kept longer for the case that the database is away.
 * What was answered clearly (this is nobody) is remembered too, so that wrong tokens do not reach the database at will.
 */
import { Problem } from '../../schema/problems.ts';
import type { Clock } from '../lib/clock.ts';

export type RememberOptions = { clock: Clock; freshMs: number; staleMs: number; maxEntries: number };
export type Remembered<T> = {
  get(key: string, ask: () => Promise<T | null>): Promise<T | null>;
  /** Forgets who something is true of, so that they are asked about anew. */
  forget(isMeant: (value: T) => boolean): void;
};

/**
 * Creates a memory; only when asking fails as `unavailable` is an older answer given instead, and then for as long as a fresh one
 * would be: a database that hangs must not be waited for by every request.
 */
export function createRemembered<T>(options: RememberOptions): Remembered<T> {
  const known = new Map<string, { value: T | null; at: number; freshUntil: number }>();
  return {
    async get(key, ask) {
      const entry = known.get(key);
      const now = options.clock();
      if (entry && now < entry.freshUntil) return entry.value;
      try {
        const value = await ask();
        if (known.size >= options.maxEntries) known.clear();
        known.set(key, { value, at: options.clock(), freshUntil: options.clock() + options.freshMs });
        return value;
      } catch (error) {
        const isAway = error instanceof Problem && error.code === 'unavailable';
        if (!entry?.value || !isAway || now - entry.at >= options.staleMs) throw error;
        entry.freshUntil = Math.min(options.clock() + options.freshMs, entry.at + options.staleMs);
        return entry.value;
      }
    },
    forget(isMeant) {
      for (const [key, { value }] of known) if (value !== null && isMeant(value)) known.delete(key);
    },
  };
}
