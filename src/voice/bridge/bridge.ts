/**
 * Owns the rules of a callback's call: our agent first, who has to press a key, so that nobody's voicemail ever gets a customer; then
 * the customer. What Twilio tells comes late, twice and out of order: an end is final, and nothing goes back. Pure.
 */
import type { AttemptOutcome, CallProgress } from '../../../schema/callback.ts';

export type Bridge = {
  attempt: number;
  /** `asking` the agent for their key, `dialling` the customer, `over`. */
  phase: 'asking' | 'dialling' | 'over';
  /** How far the customer's phone is, as far as was told. */
  customer?: 'ringing' | 'talking' | 'ended';
  outcome?: AttemptOutcome;
  /** Twilio's id of the customer's call, to end it where a machine picked up. */
  customerSid?: string;
};

export type BridgeInput =
  /** The agent's phone was picked up, or they have not answered the question yet. */
  | { kind: 'agent'; turn: number }
  | { kind: 'agent-key'; digits: string; turn: number }
  /** The agent's call is over. */
  | { kind: 'agent-ended'; seconds?: number }
  | { kind: 'customer'; progress: Pick<CallProgress, 'state' | 'outcome'>; sid: string; seconds?: number }
  | { kind: 'machine'; sid: string }
  /** The customer's call is over, and the agent still listens. */
  | { kind: 'bridge'; outcome: AttemptOutcome; seconds?: number };

/** Is what the agent hears next; hooks that only report are answered with nothing. */
export type BridgeReply = 'ask' | 'dial' | 'hang-up' | 'nothing' | { tell: AttemptOutcome };

export type BridgeStep = {
  bridge: Bridge;
  reply: BridgeReply;
  progress?: Omit<CallProgress, 'callId'>;
  /** A call to end. */
  hangUp?: string;
};

/** How often an agent who says nothing is asked. */
const mostAsked = 2;

export function decideBridge(bridge: Bridge, input: BridgeInput): BridgeStep {
  switch (input.kind) {
    case 'agent':
      return ask(bridge, input.turn);
    case 'agent-key':
      return takeKey(bridge, input);
    case 'agent-ended':
      return endAgent(bridge, input.seconds);
    case 'customer':
      return takeCustomer(bridge, input);
    case 'machine':
      return takeMachine(bridge, input.sid);
    case 'bridge':
      return { ...endCustomer(bridge, input.outcome, input.seconds), reply: { tell: bridge.outcome ?? input.outcome } };
  }
}

function ask(bridge: Bridge, turn: number): BridgeStep {
  return { bridge, reply: bridge.phase === 'over' || turn >= mostAsked ? 'hang-up' : 'ask' };
}

function takeKey(bridge: Bridge, { digits, turn }: { digits: string; turn: number }): BridgeStep {
  if (bridge.phase === 'over' || bridge.outcome) return { bridge, reply: 'hang-up' };
  // Repeated, it is answered as before: Twilio did not get the answer.
  if (digits === '1' || bridge.phase === 'dialling') return { bridge: { ...bridge, phase: 'dialling' }, reply: 'dial' };
  return digits === '' ? ask(bridge, turn + 1) : { bridge, reply: 'hang-up' };
}

function endAgent(bridge: Bridge, seconds: number | undefined): BridgeStep {
  if (bridge.phase === 'over') return { bridge, reply: 'nothing' };
  const { attempt } = bridge;
  return {
    bridge: { ...bridge, phase: 'over' },
    reply: 'nothing',
    progress: { attempt, state: 'ended', by: 'agent', ...(seconds === undefined ? {} : { seconds }) },
  };
}

type CustomerInput = Extract<BridgeInput, { kind: 'customer' }>;

function takeCustomer(bridge: Bridge, { progress, sid, seconds }: CustomerInput): BridgeStep {
  const known = { ...bridge, customerSid: sid };
  if (progress.state === 'ended') return endCustomer(known, progress.outcome ?? 'failed', seconds);
  const isNews = !known.customer || (known.customer === 'ringing' && progress.state === 'talking');
  if (!isNews) return { bridge: known, reply: 'nothing' };
  const { attempt } = known;
  return {
    bridge: { ...known, customer: progress.state },
    reply: 'nothing',
    progress: { attempt, state: progress.state, by: 'customer' },
  };
}

function endCustomer(bridge: Bridge, outcome: AttemptOutcome, seconds?: number): BridgeStep {
  if (bridge.outcome) return { bridge, reply: 'nothing' };
  const { attempt } = bridge;
  return {
    bridge: { ...bridge, customer: 'ended', outcome },
    reply: 'nothing',
    progress: { attempt, state: 'ended', by: 'customer', outcome, ...(seconds === undefined ? {} : { seconds }) },
  };
}

/** A machine that picked up is hung up on, and hears nothing: whose it is is not known. */
function takeMachine(bridge: Bridge, sid: string): BridgeStep {
  if (bridge.outcome) return { bridge, reply: 'nothing' };
  return { ...endCustomer({ ...bridge, customerSid: sid }, 'machine'), hangUp: sid };
}
