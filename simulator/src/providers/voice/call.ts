/** Owns what the telephone keeps of a call, and what the world's pages and tests see of it. */
import type { GatherVerb, Line, Verb } from './twiml.ts';

/** Source: https://www.twilio.com/docs/voice/api/call-resource#call-status-values */
export type CallStatus =
  | 'queued'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'no-answer'
  | 'failed'
  | 'canceled';

/** Is one line of what was heard on a call: by the machine, by whoever holds the phone, or what happened. */
export type Utterance = Line & {
  /** Counts the lines of the call. */ id: number;
  by: 'machine' | 'person' | 'note';
  at: number;
};

export type PhoneCall = {
  sid: string;
  /** The call that dialled this one. */
  parent?: string;
  account: string;
  direction: 'inbound' | 'outbound-api' | 'outbound-dial';
  from: string;
  to: string;
  /** The number of the phone at this end of it. */
  phone: string;
  status: CallStatus;
  at: number;
  answeredAt?: number;
  endedAt?: number;
  heard: Utterance[];
  /** What is still to be carried out. */
  program: Verb[];
  gather?: GatherVerb & { pressed: string };
  /** The call that this one dialled and waits for. */
  dialling?: { sid: string; action?: string };
  /** True while both ends of a dialled call hear each other. */
  bridged?: boolean;
  /** When what is waited for is given up: ringing, or an answer. */
  dueAt?: number;
  url?: string;
  statusUrl?: string;
  statusEvents: string[];
  screenUrl?: string;
  machineUrl?: string;
  sequence: number;
};

/** Is how a phone behaves by itself. */
export type PhoneManner = { busy: boolean; machine: boolean };
export const usualManner: PhoneManner = { busy: false, machine: false };

const finalStatuses: ReadonlySet<CallStatus> = new Set(['completed', 'busy', 'no-answer', 'failed', 'canceled']);

/** Tells whether a call is over. */
export function isOver({ status }: Pick<PhoneCall, 'status'>): boolean {
  return finalStatuses.has(status);
}

/** Says how long a call was talked on, in whole seconds. */
export function secondsOf({ answeredAt, endedAt }: PhoneCall): number {
  return answeredAt === undefined ? 0 : Math.round(((endedAt ?? Date.now()) - answeredAt) / 1_000);
}
