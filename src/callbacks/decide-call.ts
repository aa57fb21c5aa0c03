/**
 * Owns what the telephone tells of an attempt. It tells late, twice and out of order: an end is final, talking is never taken back
 * to ringing, and what it does not tell at all is settled by the clock.
 */
import type { AttemptOutcome, CallProgress } from '../../schema/callback.ts';
import type { CallbackCommand } from './callback-command.ts';
import type { CallbackRecord } from './callback-record.ts';
import { finishAttempt } from './finish-attempt.ts';
import type { Step } from './step.ts';

/** The longest call that is believed to go on without a word of it; Twilio ends calls after four hours. https://www.twilio.com/docs/voice/api/call-resource */
const longestCallMs = 4 * 3_600_000;
/** How long the customer's end of a call may be told after the agent's. */
const straggleMs = 15_000;

export function recordDial(step: Step, { attempt, result }: Extract<CallbackCommand, { type: 'Dialled' }>): void {
  if (!isCurrent(step, attempt)) return;
  if (result.kind === 'failed') {
    finishAttempt(step, 'failed');
    return;
  }
  // Nobody knows whether it rings: dialling again could ring twice, so the clock settles it.
  if (result.kind === 'unknown' || step.record.call?.callId === result.callId) return;
  const { callId } = result;
  amend(step, { callId });
  step.changeAttempt({ callId });
}

export function recordProgress(step: Step, progress: CallProgress): void {
  const { attempt, callId, by } = progress;
  if (!isCurrent(step, attempt)) {
    if (isAnsweredAfterAll(step, progress)) takeBack(step, progress);
    else return;
  }
  if (step.record.call && !step.record.call.callId) {
    amend(step, { callId });
    step.changeAttempt({ callId });
  }
  if (by === 'customer') recordCustomer(step, progress);
  else recordAgent(step, progress);
}

function isCurrent({ callback, attempt }: Step, number: number): boolean {
  return callback.state === 'calling' && attempt?.number === number;
}

/** The clock gave an attempt up, and now it turns out that they talk: there is no next try. */
function isAnsweredAfterAll({ callback, attempt }: Step, progress: CallProgress): boolean {
  const waits = callback.state === 'booked' || callback.state === 'missed';
  const isLast = attempt?.number === progress.attempt && attempt.outcome !== undefined;
  const talks = progress.state === 'talking' || progress.outcome === 'answered';
  return waits && isLast && talks && progress.by === 'customer';
}

function takeBack(step: Step, { callId }: CallProgress): void {
  step.become('calling');
  step.record = { ...step.record, call: { callId, settleAt: step.context.now + longestCallMs } };
}

function amend(step: Step, changes: Partial<NonNullable<CallbackRecord['call']>>): void {
  const { call } = step.record;
  if (call) step.record = { ...step.record, call: { ...call, ...changes } };
}

function recordCustomer(step: Step, { state, outcome, seconds }: CallProgress): void {
  const { now } = step.context;
  const { customer } = step.record.call ?? {};
  if (state === 'ringing' && customer === undefined) {
    amend(step, { customer: 'ringing', settleAt: now + step.patienceMs() });
    step.tellCall('ringing');
  } else if (state === 'talking' && customer !== 'talking') {
    amend(step, { customer: 'talking', settleAt: now + longestCallMs });
    step.tellCall('talking');
  } else if (state === 'ended') finishAttempt(step, outcome ?? guessed(step), seconds);
}

/** The agent's side alone: who hangs up before the customer's phone rang has not called them. */
function recordAgent(step: Step, { state, seconds }: CallProgress): void {
  if (state !== 'ended') return;
  const { customer } = step.record.call ?? {};
  if (customer === undefined) finishAttempt(step, 'no-agent');
  else amend(step, { settleAt: step.context.now + straggleMs, ...(seconds === undefined ? {} : { seconds }) });
}

/** Settles an attempt whose end was never told. */
export function passSettleTime(step: Step): void {
  if (step.callback.state === 'due') finishAttempt(step, 'no-agent');
  if (step.callback.state === 'calling') finishAttempt(step, guessed(step), step.record.call?.seconds);
}

function guessed({ record }: Step): AttemptOutcome {
  if (record.call?.customer === 'talking') return 'answered';
  return record.call?.customer === 'ringing' ? 'no-answer' : 'failed';
}
