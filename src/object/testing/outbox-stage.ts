/** Owns the stage for tests of the outbox: a clock that the test moves, and handlers that it lets go one by one. */
import { migrate } from '../migrations.ts';
import { createOutbox, type Outbox, type OutboxPolicy, type Outcome, type Run } from '../outbox.ts';

export type TestEffect = { kind: 'Send' | 'Sync' | 'Forever'; lane: string; name: string };

export const testPolicy: OutboxPolicy<TestEffect> = {
  backoff: { baseMs: 1_000, maxMs: 60_000 },
  maxAttempts: (kind) => (kind === 'Forever' ? Number.POSITIVE_INFINITY : 3),
  coalesce: (kind) => kind === 'Sync',
  graceMs: 10_000,
};

export type Stage = {
  outbox: Outbox<TestEffect>;
  time: { now: number };
  /** Names what was tried, in order. */
  tried: string[];
  parked: { name: string; error: string }[];
  add(...effects: TestEffect[]): void;
};

/** Sets up an outbox over an object's storage; every call is a new life of the object. */
export function setStage(
  ctx: DurableObjectState,
  handle: (effect: TestEffect, run: Run, stage: Stage) => Promise<Outcome>,
  { now = 1_000_000, onParked }: { now?: number; onParked?: (effect: TestEffect) => void } = {},
): Stage {
  migrate(ctx.storage, createOutbox.migrations);
  const { storage } = ctx;
  const time = { now };
  const tried: string[] = [];
  const parked: Stage['parked'] = [];
  const outbox = createOutbox<TestEffect>({
    sql: storage.sql,
    storage,
    clock: () => time.now,
    random: () => 1,
    policy: testPolicy,
    handle: (effect, run) => {
      tried.push(effect.name);
      return handle(effect, run, stage);
    },
    onParked: (effect, { error }) => {
      parked.push({ name: effect.name, error });
      onParked?.(effect);
    },
  });
  const stage: Stage = {
    outbox,
    time,
    tried,
    parked,
    add: (...effects) => storage.transactionSync(() => outbox.add(effects)),
  };
  return stage;
}

export function send(lane: string, name: string): TestEffect {
  return { kind: 'Send', lane, name };
}

export const done: Outcome = { kind: 'done' };

/** Gives a handler that waits until the test releases the effect by its name. */
export function createGates() {
  const gates = new Map<string, () => void>();
  return {
    wait: (name: string) => new Promise<void>((resolve) => gates.set(name, resolve)),
    open(name: string): void {
      const open = gates.get(name);
      if (!open) throw new Error(`${name} is not waiting`);
      gates.delete(name);
      open();
    },
  };
}

/** Lets everything that is ready run: handlers here await nothing but gates. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
}
