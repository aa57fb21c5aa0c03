/** Owns the making of one decision about a callback: the record as it becomes, and what the world must be told of it. */
import type { Attempt, AttemptOutcome, Callback, CallbackSource, CallbackState } from '../../schema/callback.ts';
import type { EventOf } from '../../schema/conversation/events.ts';
import type { CallbackContext, CallbackDecision } from './callback-command.ts';
import type { CallbackRecord } from './callback-record.ts';
import type { CallbackEffect, CallbackSay } from './effects.ts';

type Change = EventOf<'CallbackChanged'>['facts']['change'];
type Told = { attempt?: number; outcome?: AttemptOutcome; agentName?: string; words?: CallbackSay };

/** How long the agent's phone and then the customer's may ring until the telephone should have told how it went. */
const reportGraceMs = 30_000;

export class Step {
  record: CallbackRecord;
  readonly context: CallbackContext;
  readonly effects: CallbackEffect[] = [];

  constructor(record: CallbackRecord, context: CallbackContext) {
    this.record = record;
    this.context = context;
  }

  get callback(): Callback {
    return this.record.callback;
  }

  get attempt(): Attempt | undefined {
    return this.callback.attempts.at(-1);
  }

  change(changes: Partial<Omit<Callback, 'state' | 'nextAt'>>): void {
    this.record = { ...this.record, callback: { ...this.callback, ...changes } };
  }

  /** Brings the callback into a state, with the time at which something happens by itself in it. */
  become(state: CallbackState, nextAt?: number): void {
    const { nextAt: _before, ...callback } = this.callback;
    this.record = { ...this.record, callback: { ...callback, state, ...(nextAt === undefined ? {} : { nextAt }) } };
  }

  changeAttempt(changes: Partial<Attempt>): void {
    const { attempts } = this.callback;
    this.change({
      attempts: attempts.map((each, at) => (at === attempts.length - 1 ? { ...each, ...changes } : each)),
    });
  }

  remindAt(at?: number): void {
    const { remindAt: _before, ...record } = this.record;
    this.record = { ...record, ...(at === undefined ? {} : { remindAt: at }) };
  }

  /** Ends what the present attempt is believed to be at. */
  endCall(): void {
    const { call: _over, ...record } = this.record;
    this.record = record;
  }

  /** Tells conversation and book of the callback as it is now. */
  tell(change: Change, by: CallbackSource, { attempt, outcome, agentName, words }: Told = {}): void {
    const { id: callbackId, state, slot, nextAt, phone, topic } = this.callback;
    const changes = this.record.changes + 1;
    this.record = { ...this.record, changes };
    this.effects.push({
      kind: 'Tell',
      lane: 'callback',
      number: changes,
      facts: {
        callbackId,
        state,
        change,
        by,
        slot,
        ...(attempt === undefined ? {} : { attempt }),
        ...(outcome === undefined ? {} : { outcome }),
        ...(nextAt === undefined ? {} : { nextAt }),
      },
      content: { phone, ...(topic ? { topic } : {}), ...(agentName ? { agentName } : {}) },
      ...(words ? { words } : {}),
    });
    this.effects.push({ kind: 'KeepBook', lane: 'book' });
  }

  /** Tells the conversation how the call stands. */
  tellCall(state: 'ringing' | 'talking' | 'ended', more: { outcome?: AttemptOutcome; seconds?: number } = {}): void {
    const { callId } = this.record.call ?? {};
    if (!callId) return;
    const changes = this.record.changes + 1;
    this.record = { ...this.record, changes };
    const { id: callbackId, phone } = this.callback;
    const agentName = this.attempt?.agentName;
    this.effects.push({
      kind: 'TellCall',
      lane: 'callback',
      number: changes,
      facts: { callId, direction: 'out', state, callbackId, ...more },
      content: { phone, ...(agentName ? { agentName } : {}) },
    });
  }

  patienceMs(): number {
    return 2 * this.context.rules.ringSeconds * 1_000 + reportGraceMs;
  }

  done(): CallbackDecision {
    return { ok: true, record: this.record, effects: this.effects };
  }
}
