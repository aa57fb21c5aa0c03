/**
 * Owns what an object still owes the world: effects stored with the events that caused them, run in order within a lane and
 * side by side across lanes, repeated with backoff, parked after a limit for a person to see. What an effect does is left to
 * the handler, which re-reads the truth each time: a row is a wake-up, not an order. An effect may run more than once when the
 * object dies in the middle; `progress` is where a handler notes how far it came.
 */

import type { Random } from '../../schema/ids.ts';
import { Problem } from '../../schema/problems.ts';
import { type BackoffPolicy, backoffMs } from '../lib/backoff.ts';
import type { Clock } from '../lib/clock.ts';
import { earliestOf } from './alarms.ts';
import {
  createOutboxTable,
  type OutboxEntry,
  type OutboxRow,
  type OwedEffect,
  outboxMigrations,
  toOutboxRow,
} from './outbox-table.ts';

/** Is one try of an effect. Saved progress is given back to the next try, also after the object has died. */
export type Run = { id: number; attempt: number; progress: unknown; save(progress: unknown): void };

/**
 * Says how a try ended. `also` runs in the transaction that removes or parks the row: both are stored, or neither. (It is not
 * called `then`: a promise would take the outcome for another promise.)
 */
export type Outcome =
  | { kind: 'done'; also?: () => void }
  /** Asks for another try, after `afterMs` where the other side said so, else after the policy's backoff. */
  | { kind: 'again'; error: string; afterMs?: number }
  | { kind: 'park'; error: string; also?: () => void };

export type OutboxPolicy<F extends OwedEffect> = {
  backoff: BackoffPolicy;
  /** How often an effect is tried before it is parked; Infinity for what must happen some day. */
  maxAttempts(kind: F['kind']): number;
  /** True for effects of which only the newest counts: one that waits is replaced, not joined by a second. */
  coalesce?(kind: F['kind']): boolean;
  /** How long after a commit or a start the safety net looks again; by then a healthy object has done the work. */
  graceMs?: number;
};

export type OutboxParts<F extends OwedEffect> = {
  sql: SqlStorage;
  storage: DurableObjectStorage;
  clock: Clock;
  random: Random;
  policy: OutboxPolicy<F>;
  /** Carries an effect out. It must end by itself: a lane waits for its head. A throw counts as `again`. */
  handle(effect: F, run: Run): Promise<Outcome>;
  /** Hears of effects given up after the last try; runs in the transaction that parks the row. */
  onParked?(effect: F, parked: { id: number; error: string }): void;
};

export type Outbox<F extends OwedEffect> = {
  /** Stores effects; call it inside the transaction of the events that caused them, and `drain` after it. */
  add(effects: readonly F[]): void;
  /** Runs what is due until nothing is; resolves when every running lane has stopped. Safe to call at any time. */
  drain(): Promise<void>;
  /** Tells when the object must be awake next, or null when nothing is owed. */
  nextDueAt(): number | null;
  /** Lists everything owed and parked, oldest first. */
  rows(): OutboxRow<F>[];
  /** Gives a parked effect a fresh set of tries; false when there is no such parked row. Call `drain` after it. */
  replay(id: number): boolean;
  /** Counts what is owed; parked rows do not count. */
  size(): number;
  /** Forgets what is running, after the storage was emptied; what still ends then changes nothing. */
  reset(): void;
};

// A lane whose head asks for "at once" must not spin.
const leastWaitMs = 100;
const defaultGraceMs = 10_000;
const believedTimes = 5;

/** Names what was thrown without quoting what it was about: problems by code, others by name and message, cut. */
function toErrorText(thrown: unknown): string {
  if (thrown instanceof Problem) return thrown.code;
  return thrown instanceof Error
    ? `${thrown.name}: ${thrown.message}`.slice(0, 200)
    : 'something that is no error was thrown';
}

/** Builds the outbox over an object's SQLite. */
export function createOutbox<F extends OwedEffect>(parts: OutboxParts<F>): Outbox<F> {
  const { storage, clock, random, policy, handle, onParked } = parts;
  const table = createOutboxTable<F>(parts.sql);
  const graceMs = policy.graceMs ?? defaultGraceMs;
  let lanes = new Map<string, { id: number | null; stopped: Promise<void> }>();

  function park(entry: OutboxEntry<F>, error: string, also: (() => void) | undefined): void {
    table.park(entry.id, error, clock());
    also?.();
    onParked?.(entry.effect, { id: entry.id, error });
  }

  function settle(entry: OutboxEntry<F>, outcome: Outcome): void {
    storage.transactionSync(() => {
      switch (outcome.kind) {
        case 'done':
          table.remove(entry.id);
          outcome.also?.();
          return;
        case 'park':
          park(entry, outcome.error, outcome.also);
          return;
        case 'again': {
          if (entry.attempts >= policy.maxAttempts(entry.effect.kind)) return park(entry, outcome.error, undefined);
          const waitMs = waitBefore(entry.attempts, outcome.afterMs);
          return table.postpone(entry.id, outcome.error, clock(), clock() + Math.max(leastWaitMs, waitMs));
        }
      }
    });
  }

  /** A side that says "soon" again and again is believed a few times; then its word is only the least. */
  function waitBefore(attempts: number, afterMs: number | undefined): number {
    if (afterMs === undefined) return backoffMs(attempts, policy.backoff, random);
    const further = attempts - believedTimes;
    return further > 0 ? Math.max(afterMs, backoffMs(further, policy.backoff, random)) : afterMs;
  }

  async function attempt(entry: OutboxEntry<F>): Promise<Outcome> {
    try {
      return await handle(entry.effect, {
        id: entry.id,
        attempt: entry.attempts,
        progress: entry.progress,
        save: (progress) => table.saveProgress(entry.id, progress),
      });
    } catch (thrown) {
      return { kind: 'again', error: toErrorText(thrown) };
    }
  }

  async function runLane(lane: string, own: { id: number | null }, isCurrent: () => boolean): Promise<void> {
    for (;;) {
      // Read anew after each await: meanwhile rows were added, replaced, replayed or removed.
      const head = table.head(lane);
      if (!head || head.dueAt > clock()) return;
      if (head.startedAt !== null && head.attempts >= policy.maxAttempts(head.effect.kind)) {
        // The object died in every try, this one included: trying on could keep killing it.
        storage.transactionSync(() => park(head, 'interrupted', undefined));
        continue;
      }
      const entry = table.start(head, clock());
      own.id = entry.id;
      const outcome = await attempt(entry);
      if (!isCurrent()) return;
      own.id = null;
      try {
        settle(entry, outcome);
      } catch (thrown) {
        settle(entry, { kind: 'again', error: toErrorText(thrown) });
      }
    }
  }

  function start(lane: string): void {
    const current = lanes;
    const own: { id: number | null; stopped: Promise<void> } = { id: null, stopped: Promise.resolve() };
    current.set(lane, own);
    own.stopped = runLane(lane, own, () => lanes === current).finally(() => current.delete(lane));
  }

  return {
    add(effects) {
      for (const effect of effects) {
        const running = lanes.get(effect.lane)?.id ?? null;
        const isReplaced = policy.coalesce?.(effect.kind) === true && table.replace(effect, running);
        if (!isReplaced) table.add(effect, clock());
      }
    },
    async drain() {
      const current = lanes;
      while (lanes === current) {
        for (const { lane, dueAt } of table.heads()) if (dueAt <= clock() && !current.has(lane)) start(lane);
        if (current.size === 0) return;
        await Promise.race([...current.values()].map((lane) => lane.stopped));
      }
    },
    nextDueAt() {
      const times = table.heads().map((head) => {
        if (lanes.has(head.lane)) return clock() + graceMs;
        return head.attempts === 0 ? head.dueAt + graceMs : head.dueAt;
      });
      return earliestOf(times);
    },
    rows: () => table.all().map(toOutboxRow),
    replay: (id) => table.unpark(id, clock()),
    size: () => table.size(),
    reset() {
      lanes = new Map();
    },
  };
}
createOutbox.migrations = outboxMigrations;
