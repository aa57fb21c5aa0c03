/** Owns what follows an attempt: done, another try when a phone may ring again, or the offer of another time. */
import type { AttemptOutcome } from '../../schema/callback.ts';
import type { CallbackSay } from './effects.ts';
import type { Step } from './step.ts';

const minuteMs = 60_000;

/** From what wait on the customer is told of it; before that they are called sooner than they have read it. */
const worthTellingMs = 2 * minuteMs;

export function finishAttempt(step: Step, outcome: AttemptOutcome, seconds?: number): void {
  const { agentId, number } = step.attempt ?? { number: 0 };
  step.changeAttempt({ outcome, ...(seconds === undefined ? {} : { seconds }) });
  step.tellCall('ended', { outcome, ...(seconds === undefined ? {} : { seconds }) });
  step.endCall();
  if (agentId) step.effects.push({ kind: 'FreeAgent', lane: 'desk', agentId, attempt: number });
  const told = { attempt: number, outcome };
  if (outcome === 'answered') {
    step.become('done');
    step.tell('done', 'system', told);
    return;
  }
  const nextAt = nextTry(step, outcome);
  if (nextAt === undefined) giveUp(step, outcome, told);
  else tryAgain(step, outcome, told, nextAt);
}

type Told = { attempt: number; outcome: AttemptOutcome };

function giveUp(step: Step, outcome: AttemptOutcome, told: Told): void {
  step.become('missed');
  const key = outcome === 'no-agent' ? 'callback.nobody' : 'callback.missed';
  step.tell('missed', 'system', { ...told, words: { key, away: true } });
}

function tryAgain(step: Step, outcome: AttemptOutcome, told: Told, nextAt: number): void {
  step.become('booked', nextAt);
  const words: CallbackSay = { key: isOurs(outcome) ? 'callback.later' : 'callback.retry', at: nextAt, away: true };
  const isWorthIt = nextAt - step.context.now >= worthTellingMs;
  step.tell('attempted', 'system', { ...told, ...(isWorthIt ? { words } : {}) });
}

/** Nobody of ours was there, or the telephone failed: the customer's phone did not ring. */
function isOurs(outcome: AttemptOutcome): boolean {
  return outcome === 'no-agent' || outcome === 'failed';
}

/** Computes when to try again; undefined when it was tried often enough. Tries without an agent count by themselves. */
function nextTry({ callback, record, context }: Step, outcome: AttemptOutcome): number | undefined {
  const { maxAttempts, retryAfterMinutes } = context.rules;
  const round = callback.attempts.filter((attempt) => attempt.number > record.roundFrom);
  const alike = round.filter((attempt) => (attempt.outcome === 'no-agent') === (outcome === 'no-agent')).length;
  if (alike >= maxAttempts) return undefined;
  const waitMinutes = retryAfterMinutes[Math.min(alike, retryAfterMinutes.length) - 1] ?? 0;
  return context.nextCallable(context.now + waitMinutes * minuteMs);
}
