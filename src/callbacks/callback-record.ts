/** Owns what a callback remembers. The callback's own object keeps it; everybody else sees `callback` alone. */
import type { Callback } from '../../schema/callback.ts';
import type { Trust } from '../../schema/channel.ts';

/** Is how the present attempt stands, as far as was told: somebody is looked for, then it rings. */
export type CallInProgress = {
  callId?: string;
  customer?: 'ringing' | 'talking';
  /** When the telephone is believed no longer: the attempt is settled by what is known. */
  settleAt: number;
  seconds?: number;
};

export type CallbackRecord = {
  v: 1;
  callback: Callback;
  /** Attempts up to this number belong to an earlier appointment. */
  roundFrom: number;
  /** Numbers the hold on the slot, in the market's book. */
  hold: number;
  /** Counts the changes; what is told of each is told once. */
  changes: number;
  /** The agent who is to call, where one was agreed. */
  agentId?: string;
  /** Where the customer is told by text, and how sure it is that the phone is theirs. */
  sms?: { account: string; trust: Trust };
  remindAt?: number;
  call?: CallInProgress;
};
