/**
 * Owns the circuit breaker of one upstream: after several failures in a row it refuses at once for a while, then lets one try
 * through. It holds numbers only, never a promise or a timer, because an isolate serves many requests and objects and one of
 * them must not wait for the work of another.
 */
import type { Clock } from '../lib/clock.ts';

export type CircuitPolicy = { failures: number; openMs: number };

export type Circuit = {
  /** Tells whether a try may be made now; while open, true once every `openMs`. */
  allows(): boolean;
  succeeded(): void;
  failed(): void;
};

/** Creates a closed circuit. */
export function createCircuit(policy: CircuitPolicy, clock: Clock): Circuit {
  let failures = 0;
  let refusedUntil = 0;
  return {
    allows() {
      if (failures < policy.failures) return true;
      if (clock() < refusedUntil) return false;
      refusedUntil = clock() + policy.openMs;
      return true;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
      if (failures >= policy.failures) refusedUntil = clock() + policy.openMs;
    },
  };
}
