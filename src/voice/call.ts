/**
 * Owns one call over an object's storage: one hook after the other, each change with what it owes in one transaction. What Twilio
 * repeats is answered as before.
 */
import type { Plan } from '../../channels/phone/plan.ts';
import type { Random } from '../../schema/ids.ts';
import type { Clock } from '../lib/clock.ts';
import { createAlarms } from '../object/alarms.ts';
import { createOutbox } from '../object/outbox.ts';
import { createState } from '../object/state.ts';
import type { CallHook, CallParts, CallPorts, Commit } from './call-ports.ts';
import { type CallAbout, type CallEffect, callPolicy, type IncomingCall, type OutgoingCall } from './call-record.ts';
import { createIncoming } from './incoming.ts';
import { createOutgoing, type DialResult, type OutgoingRequest } from './outgoing.ts';

type Stored = { v: 1; changes: number; call?: OutgoingCall | IncomingCall };

type CallShell = {
  storage: DurableObjectStorage;
  clock: Clock;
  random: Random;
  ports: CallPorts;
  waitUntil: (work: Promise<unknown>) => void;
};

const hourMs = 3_600_000;
/** No call lasts longer: one whose end was never told has ended. */
const longestMs = 5 * hourMs;
const forgetMs = 24 * hourMs;

/** Lists the steps of a call's tables. */
export const callMigrations = [createState, createOutbox, createAlarms].flatMap(({ migrations }) => [...migrations]);

export type CallCore = ReturnType<typeof createCall>;

/** Builds the call over an object's storage, after its migrations have run. */
export function createCall({ storage, clock, random, ports, waitUntil }: CallShell) {
  const { sql } = storage;
  const kept = createState<Stored>(sql, 1);
  const alarms = createAlarms({ storage, sql, clock });
  let stored: Stored = kept.load() ?? { v: 1, changes: 0 };
  let last: Promise<unknown> = Promise.resolve();
  const outbox = createOutbox<CallEffect>({
    sql,
    storage,
    clock,
    random,
    policy: callPolicy,
    handle: (effect, run) => ports.handle(effect, run, { call: () => stored.call, keep: keepConversation }),
  });

  function save(next: Stored): void {
    stored = next;
    kept.save(next);
  }

  function keepConversation(conversationId: string): void {
    if (stored.call?.way === 'in') save({ ...stored, call: { ...stored.call, conversationId } });
  }

  const commit: Commit = (call, effects) => {
    storage.transactionSync(() => {
      outbox.add(effects);
      save({ ...stored, call: withConversation(call) });
    });
    arm();
    if (effects.length > 0) waitUntil(drain());
  };

  /** An effect may have found the conversation while a step was made of an older call. */
  function withConversation(call: OutgoingCall | IncomingCall): OutgoingCall | IncomingCall {
    const known = stored.call?.way === 'in' ? stored.call.conversationId : undefined;
    return call.way === 'in' && known ? { ...call, conversationId: known } : call;
  }

  function nextNumber(): number {
    stored = { ...stored, changes: stored.changes + 1 };
    return stored.changes;
  }

  function arm(): void {
    const startedAt = stored.call?.startedAt ?? clock();
    alarms.arm(stored.call?.ended ? null : startedAt + longestMs, startedAt + forgetMs, outbox.nextDueAt());
  }

  async function drain(): Promise<void> {
    await outbox.drain();
    arm();
  }

  /** Lets one hook end before the next begins: each asks others in between. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  }

  const parts: CallParts = { ports, clock, commit, nextNumber };
  const outgoing = createOutgoing(parts);
  const incoming = createIncoming(parts);

  return {
    /** Rings the agent of a callback. Asked again, it rings nobody twice. */
    dial: (request: OutgoingRequest): Promise<DialResult> =>
      inTurn(() => outgoing.dial(request, stored.call?.way === 'out' ? stored.call : undefined)),

    /** Takes a hook and gives what happens next; a call that is not known gets none. */
    take: (about: CallAbout, given: CallHook): Promise<Plan | null> =>
      inTurn(async () => {
        const { call } = stored;
        if (call?.way === 'out') return outgoing.take(call, given);
        if (call) return incoming.take(call, given);
        return given.kind === 'incoming' ? incoming.begin(about, given.hook) : null;
      }),

    read: () => stored.call,

    /** Does what is due; tells whether the call can be forgotten. */
    async wake(): Promise<boolean> {
      const now = clock();
      alarms.due(now);
      const { call } = stored;
      if (call && !call.ended && now >= call.startedAt + longestMs) {
        if (call.way === 'in') incoming.end(call);
        else outgoing.end(call);
      }
      await drain();
      return outbox.size() === 0 && (!call || now >= call.startedAt + forgetMs);
    },
  };
}
