/** Owns how long to wait before trying again: exponential with full jitter between half and whole. */
import type { Random } from '../../schema/ids.ts';

export type BackoffPolicy = { baseMs: number; maxMs: number };

/** Computes the wait before the given attempt (1 is the first repetition), in ms. */
export function backoffMs(attempt: number, policy: BackoffPolicy, random: Random): number {
  const whole = Math.min(policy.maxMs, policy.baseMs * 2 ** Math.min(attempt - 1, 30));
  return Math.round(whole / 2 + (whole / 2) * random());
}
