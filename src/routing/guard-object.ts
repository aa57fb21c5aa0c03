/** Owns one subject's counted tries across restarts. The rule is guard.ts's; what a try means is the caller's. */
import { DurableObject } from 'cloudflare:workers';
import type { Env } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import { migrate } from '../object/migrations.ts';
import { createState } from '../object/state.ts';
import { countTry, forgettableAt, freshGuard, type GuardAnswer, type GuardPolicy, type GuardState } from './guard.ts';

type Kept = { guard: GuardState; forgetAt: number };

export class GuardObject extends DurableObject<Env> {
  readonly #clock = systemClock;
  readonly #kept = createState<Kept>(this.ctx.storage.sql, 1);
  #isReady = false;

  /** Counts a try, under a key at most once; ask before doing what is guarded, and do it only when allowed. */
  async attempt(policy: GuardPolicy, key?: string): Promise<GuardAnswer> {
    this.#prepare();
    const before = this.#kept.load()?.guard ?? freshGuard;
    const { state, answer } = countTry(before, policy, this.#clock(), key);
    if (state !== before) this.#keep({ guard: state, forgetAt: forgettableAt(state, policy) });
    return answer;
  }

  /** Forgets all tries and the lock: the subject has proved itself. */
  async clear(): Promise<void> {
    await this.#forget();
  }

  /** Removes what no longer matters, so that an object that guarded once does not stay for good. */
  override async alarm(): Promise<void> {
    this.#prepare();
    const kept = this.#kept.load();
    // A try may have come in after this alarm was due; its own time counts.
    if (kept && kept.forgetAt > this.#clock()) await this.ctx.storage.setAlarm(kept.forgetAt);
    else await this.#forget();
  }

  #prepare(): void {
    if (this.#isReady) return;
    migrate(this.ctx.storage, createState.migrations);
    this.#isReady = true;
  }

  #keep(kept: Kept): void {
    this.#kept.save(kept);
    void this.ctx.storage.setAlarm(kept.forgetAt);
  }

  async #forget(): Promise<void> {
    this.#isReady = false;
    await this.ctx.storage.deleteAll();
  }
}
