import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTry, freshGuard, type GuardAnswer, type GuardPolicy, type GuardState } from './guard.ts';

const policies = fc.record({
  limit: fc.integer({ min: 1, max: 6 }),
  windowMs: fc.integer({ min: 1, max: 5_000 }),
  lockoutMs: fc.integer({ min: 0, max: 9_000 }),
});
const waits = fc.array(fc.integer({ min: 0, max: 1_500 }), { minLength: 1, maxLength: 80 });

function play(policy: GuardPolicy, pauses: readonly number[]): { at: number; answer: GuardAnswer }[] {
  let state: GuardState = freshGuard;
  let now = 1_000;
  return pauses.map((pause) => {
    now += pause;
    const counted = countTry(state, policy, now);
    state = counted.state;
    return { at: now, answer: counted.answer };
  });
}

describe('a guard', () => {
  it('counts down, locks with the last try and opens when the lock is over', () => {
    const policy = { limit: 3, windowMs: 1_000, lockoutMs: 5_000 };
    expect(play(policy, [0, 10, 10, 10, 4_989, 1]).map(({ answer }) => answer)).toEqual([
      { allowed: true, remaining: 2 },
      { allowed: true, remaining: 1 },
      { allowed: true, remaining: 0, lockedUntil: 6_020 },
      { allowed: false, remaining: 0, lockedUntil: 6_020 },
      { allowed: false, remaining: 0, lockedUntil: 6_020 },
      { allowed: true, remaining: 2 },
    ]);
  });

  it('never allows more tries in any window than the limit', () => {
    fc.assert(
      fc.property(policies, waits, (policy, pauses) => {
        const allowed = play(policy, pauses).filter(({ answer }) => answer.allowed);
        for (const { at } of allowed) {
          const inWindow = allowed.filter((other) => other.at > at - policy.windowMs && other.at <= at);
          expect(inWindow.length).toBeLessThanOrEqual(policy.limit);
        }
      }),
    );
  });

  it('never shortens a lock, and allows nothing while one is on', () => {
    fc.assert(
      fc.property(policies, waits, (policy, pauses) => {
        let lockedUntil = 0;
        for (const { at, answer } of play(policy, pauses)) {
          if (at < lockedUntil) expect(answer).toEqual({ allowed: false, remaining: 0, lockedUntil });
          expect(answer.lockedUntil ?? lockedUntil).toBeGreaterThanOrEqual(lockedUntil);
          lockedUntil = answer.lockedUntil ?? lockedUntil;
        }
      }),
    );
  });

  it('is not held shut by refused tries: whoever waits as told gets in', () => {
    fc.assert(
      fc.property(policies, waits, (policy, pauses) => {
        let state: GuardState = freshGuard;
        let now = 1_000;
        for (const pause of pauses) {
          now += pause;
          const counted = countTry(state, policy, now);
          state = counted.state;
          if (counted.answer.allowed || counted.answer.lockedUntil === undefined) continue;
          let later = countTry(state, policy, counted.answer.lockedUntil);
          // A lock that is shorter than the window leaves the window to wait for, once.
          if (!later.answer.allowed) later = countTry(later.state, policy, later.answer.lockedUntil ?? Number.NaN);
          expect(later.answer.allowed).toBe(true);
        }
      }),
    );
  });

  it('remembers no more tries than the limit', () => {
    fc.assert(
      fc.property(policies, waits, (policy, pauses) => {
        let state: GuardState = freshGuard;
        let now = 1_000;
        for (const pause of pauses) {
          now += pause;
          state = countTry(state, policy, now).state;
          expect(state.tries.length).toBeLessThanOrEqual(policy.limit);
        }
      }),
    );
  });
});
