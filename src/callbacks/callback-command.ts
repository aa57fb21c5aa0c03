/** Owns what can be asked of a callback's rules, what they may know, and what they answer. */
import type { Callback, CallbackRules, CallbackSource, CallProgress, Slot } from '../../schema/callback.ts';
import type { ProblemCode } from '../../schema/problems.ts';
import type { CallbackRecord } from './callback-record.ts';
import type { CallbackEffect } from './effects.ts';

export type CallbackCommand =
  | { type: 'Book'; callback: Callback; hold: number; agentId?: string; sms?: CallbackRecord['sms'] }
  | { type: 'Move'; slot: Slot; hold: number; by: CallbackSource }
  | { type: 'Cancel'; by: CallbackSource }
  /** A time of the callback (see timesOf) has come. */
  | { type: 'Wake' }
  | { type: 'FoundAgent'; attempt: number; agent: { id: string; name: string; phone: string } }
  | { type: 'FoundNobody'; attempt: number }
  | {
      type: 'Dialled';
      attempt: number;
      result: { kind: 'dialing'; callId: string } | { kind: 'failed' } | { kind: 'unknown' };
    }
  | { type: 'Progress'; progress: CallProgress };

export type CallbackContext = {
  now: number;
  rules: CallbackRules;
  /** Finds the first moment from one on at which a phone may ring. */
  nextCallable(at: number): number | undefined;
};

export type CallbackDecision =
  | { ok: true; record: CallbackRecord; effects: CallbackEffect[] }
  | { ok: false; code: ProblemCode };
