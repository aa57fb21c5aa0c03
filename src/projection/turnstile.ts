/**
 * Owns how many batches an isolate writes into one database at a time. libSQL has one writer: hundreds of conversations that ask
 * at once only make it sort out who waits. Whoever finds no room comes back later; nobody waits on another's promise, which belongs
 * to another request, and a place whose holder died is free again after a while.
 */
import type { Random } from '../../schema/ids.ts';
import type { Clock } from '../lib/clock.ts';

export type TurnstileParts = { clock: Clock; random: Random; wait: (ms: number) => Promise<unknown> };

const width = 3;
/** Longer than any call to the database may take (src/database/connect.ts). */
const heldAtMostMs = 15_000;
const comeBack = { leastMs: 20, mostMs: 200 };

export type Turnstile = <T>(database: string, work: () => Promise<T>) => Promise<T>;

/** Builds a turnstile; the Worker has one an isolate. */
export function createTurnstile({ clock, random, wait }: TurnstileParts): Turnstile {
  const places = new Map<string, Set<{ until: number }>>();

  return async (database, work) => {
    const taken = places.get(database) ?? new Set();
    places.set(database, taken);
    for (;;) {
      for (const place of taken) if (place.until <= clock()) taken.delete(place);
      if (taken.size < width) break;
      await wait(comeBack.leastMs + random() * (comeBack.mostMs - comeBack.leastMs));
    }
    const place = { until: clock() + heldAtMostMs };
    taken.add(place);
    try {
      return await work();
    } finally {
      taken.delete(place);
    }
  };
}
