/** Owns what the object of a call remembers, and what it owes the world. */
import type { AttemptOutcome, CallProgress } from '../../schema/callback.ts';
import type { OutboxPolicy } from '../object/outbox.ts';
import type { Bridge } from './bridge/bridge.ts';
import type { Matter } from './bridge/bridge-plan.ts';
import type { Colleague, IvrState } from './ivr/ivr.ts';

/** Is whose call it is. */
export type CallAbout = { tenant: string; region: string; market: string; account: string; callId: string };

type Begun = { about: CallAbout; startedAt: number; ended?: boolean };

/** Is a call that we make for a callback. */
export type OutgoingCall = Begun & {
  way: 'out';
  callbackId: string;
  agent: Colleague;
  matter: Matter;
  bridge: Bridge;
  /** Twilio's id, once it is known that the agent's phone rings. */
  sid?: string;
};

/** Is a code that was sent on this call: its keyed hash, and whose account it opens. */
export type SentOnCall = { hash: string; expiresAt: number; customerId: string };

/** Is a call that came in. */
export type IncomingCall = Begun & {
  way: 'in';
  callSid: string;
  /** E.164; absent where it is withheld. */
  from?: string;
  ivr: IvrState;
  /** Numbers the questions: an answer counts for the question that it was given to. */
  step: number;
  /** What was answered last, for a repetition. */
  last: string;
  /** How many things the caller has said; the first opens their conversation. */
  spoken: number;
  conversationId?: string;
  code?: SentOnCall;
  /** The colleague who took the call. */
  taken?: Colleague;
};

export type CallEffect =
  /** Puts what the caller said into their conversation. */
  | { kind: 'Hear'; lane: 'conversation'; part: number; text: string }
  | {
      kind: 'Record';
      lane: 'conversation';
      number: number;
      state: CallProgress['state'];
      outcome?: AttemptOutcome;
      seconds?: number;
      agentName?: string;
      asksHuman?: boolean;
      identified?: { customerId: string; name?: string };
    }
  /** Gives the conversation to who took the call. */
  | { kind: 'Claim'; lane: 'conversation'; agent: Colleague }
  | { kind: 'FreeAgent'; lane: 'desk'; agentId: string }
  /** Tells the callback how its call stands. */
  | { kind: 'Progress'; lane: 'callback'; progress: Omit<CallProgress, 'callId'> }
  | { kind: 'HangUp'; lane: 'provider'; sid: string };

const attempts: Record<CallEffect['kind'], number> = {
  Hear: Number.POSITIVE_INFINITY,
  Record: Number.POSITIVE_INFINITY,
  Claim: 10,
  FreeAgent: 20,
  Progress: Number.POSITIVE_INFINITY,
  HangUp: 5,
};

export const callPolicy: OutboxPolicy<CallEffect> = {
  backoff: { baseMs: 500, maxMs: 60_000 },
  maxAttempts: (kind) => attempts[kind],
};
