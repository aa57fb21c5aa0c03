/** Owns what a call is given to work with, and what its hooks are. */
import type { SendOutcome } from '../../channels/channel.ts';
import type { VoiceHook } from '../../channels/phone/hook.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import type { Clock } from '../lib/clock.ts';
import type { Outcome, Run } from '../object/outbox.ts';
import type { CallAddresses, HookKind } from './addresses.ts';
import type { CallAbout, CallEffect, IncomingCall, OutgoingCall, SentOnCall } from './call-record.ts';
import type { Answer, Question } from './ivr/ivr.ts';

/** Is what a call knows of its account. */
export type CallAccount = { callerId: string; orderPrefix: string; addresses: CallAddresses };

/** Is what a call reaches. */
export type CallPorts = {
  market(about: CallAbout): Promise<MarketSnapshot>;
  account(about: CallAbout): Promise<CallAccount>;
  /** Makes the agent's phone ring. */
  create(call: OutgoingCall, ringSeconds: number): Promise<SendOutcome>;
  /** Looks for the call in the provider's own list. */
  find(
    call: OutgoingCall,
    ringSeconds: number,
  ): Promise<{ kind: 'found'; sid: string } | { kind: 'absent' | 'unavailable' }>;
  /** Answers what the menu needs to know. It always answers, and in time. */
  ask(call: IncomingCall, question: Question): Promise<{ answer: Answer; code?: SentOnCall }>;
  handle(effect: CallEffect, run: Run, its: CallIts): Promise<Outcome>;
};

/** Is what an effect reads and writes of its call. */
export type CallIts = { call: () => OutgoingCall | IncomingCall | undefined; keep: (conversationId: string) => void };

/** Is a hook of a call, as far as its address tells what it is about. */
export type CallHook = { kind: HookKind | 'incoming'; hook: VoiceHook; turn: number; step: number };

/** Changes the call and owes what follows, in one transaction. */
export type Commit = (call: OutgoingCall | IncomingCall, effects: readonly CallEffect[]) => void;

export type CallParts = { ports: CallPorts; clock: Clock; commit: Commit; nextNumber: () => number };
