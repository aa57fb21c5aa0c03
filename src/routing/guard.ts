/**
 * Owns the rule of counted tries: at most so many within a window, then a lock. Pure; guard-object.ts keeps the state. Used
 * where guessing must be made hopeless: proving who one is, signing in.
 */

/** Says how often within which time, and how long the lock lasts that the last try brings. */
export type GuardPolicy = { limit: number; windowMs: number; lockoutMs: number };

/** Is what a guard remembers: when tries were allowed, oldest first, never more than the limit; and until when it is locked. */
export type GuardState = {
  tries: number[];
  lockedUntil: number;
  /** The keys of the newest allowed tries that had one, oldest first. */
  keys?: string[];
};

/**
 * Answers a try. `remaining` counts the tries left after this one. `lockedUntil` is there as soon as none is left, so also with
 * the last allowed one: whoever fails it can be told how long to wait, whoever succeeds clears the guard.
 */
export type GuardAnswer = { allowed: boolean; remaining: number; lockedUntil?: number };

/** A try is repeated within seconds or hours, not after so many others. */
const keptKeys = 50;

export const freshGuard: GuardState = { tries: [], lockedUntil: 0 };

/**
 * Counts a try at a time. Refused tries are not counted and lengthen nothing: nobody can lock somebody out for longer. A try that
 * was allowed under a key is allowed again under it, and counts once.
 */
export function countTry(
  state: GuardState,
  policy: GuardPolicy,
  now: number,
  key?: string,
): { state: GuardState; answer: GuardAnswer } {
  const tries = state.tries.filter((at) => at > now - policy.windowMs);
  if (key !== undefined && state.keys?.includes(key))
    return { state, answer: { allowed: true, remaining: Math.max(0, policy.limit - tries.length) } };
  if (state.lockedUntil > now)
    return { state, answer: { allowed: false, remaining: 0, lockedUntil: state.lockedUntil } };
  const [oldest] = tries;
  if (oldest !== undefined && tries.length >= policy.limit) {
    const lockedUntil = oldest + policy.windowMs;
    return { state: { ...state, tries, lockedUntil }, answer: { allowed: false, remaining: 0, lockedUntil } };
  }
  const counted = [...tries, now];
  const keys = key === undefined ? state.keys : [...(state.keys ?? []), key].slice(-keptKeys);
  const kept = keys ? { keys } : {};
  const remaining = policy.limit - counted.length;
  if (remaining > 0)
    return { state: { ...kept, tries: counted, lockedUntil: state.lockedUntil }, answer: { allowed: true, remaining } };
  const lockedUntil = now + policy.lockoutMs;
  return { state: { ...kept, tries: counted, lockedUntil }, answer: { allowed: true, remaining: 0, lockedUntil } };
}

/** Computes from when on a guard remembers nothing that matters. */
export function forgettableAt(state: GuardState, policy: GuardPolicy): number {
  return Math.max(state.lockedUntil, (state.tries.at(-1) ?? 0) + policy.windowMs);
}
