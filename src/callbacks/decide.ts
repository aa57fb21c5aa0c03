/**
 * Owns the rules of one callback: booked, moved, cancelled, due, an agent found or none, a call and how it ended, another try or
 * none. Pure: the same record, command and context give the same answer. A refusal changes nothing.
 */
import type { Callback, CallbackSource, Slot } from '../../schema/callback.ts';
import type { CallbackCommand, CallbackContext, CallbackDecision } from './callback-command.ts';
import type { CallbackRecord } from './callback-record.ts';
import { passSettleTime, recordDial, recordProgress } from './decide-call.ts';
import { finishAttempt } from './finish-attempt.ts';
import { Step } from './step.ts';

/** Who has just agreed to a time needs no reminder of it. */
const leastNoticeFactor = 2;
const minuteMs = 60_000;
const keptAttempts = 20;
/** How long somebody is looked for; should nobody say how that ended, the customer is not left waiting for ever. */
const searchForMs = 10 * minuteMs;

/** Decides what a command does to a callback (null before it is booked). */
export function decide(
  record: CallbackRecord | null,
  command: CallbackCommand,
  context: CallbackContext,
): CallbackDecision {
  if (command.type === 'Book') return record ? { ok: false, code: 'conflict' } : book(command, context);
  if (!record) return { ok: false, code: 'not-found' };
  const step = new Step(record, context);
  switch (command.type) {
    case 'Move':
      return move(step, command);
    case 'Cancel':
      return cancel(step, command.by);
    case 'Wake':
      return wake(step);
    case 'FoundAgent':
      return foundAgent(step, command);
    case 'FoundNobody':
      if (isSearching(step.callback, command.attempt)) finishAttempt(step, 'no-agent');
      return step.done();
    case 'Dialled':
      recordDial(step, command);
      return step.done();
    case 'Progress':
      recordProgress(step, command.progress);
      return step.done();
  }
}

/** Lists when a callback must be looked at again. */
export function timesOf({ callback, remindAt, call }: CallbackRecord): number[] {
  return [callback.nextAt, remindAt, call?.settleAt].filter((at) => at !== undefined);
}

function reminderFor(slot: Slot, { now, rules }: CallbackContext): number | undefined {
  const noticeMs = rules.reminderBeforeMinutes * minuteMs;
  const isWorthIt = noticeMs > 0 && slot.from - now >= leastNoticeFactor * noticeMs;
  return isWorthIt ? slot.from - noticeMs : undefined;
}

function book(
  { callback, hold, agentId, sms }: Extract<CallbackCommand, { type: 'Book' }>,
  context: CallbackContext,
): CallbackDecision {
  const nextAt = Math.max(context.now, callback.slot.from);
  const record: CallbackRecord = {
    v: 1,
    callback: { ...callback, state: 'booked', attempts: [], nextAt },
    roundFrom: 0,
    changes: 0,
    hold,
    ...(agentId ? { agentId } : {}),
    ...(sms ? { sms } : {}),
  };
  const step = new Step(record, context);
  step.remindAt(reminderFor(callback.slot, context));
  // An agent who calls at once says so themselves.
  step.tell(
    'booked',
    callback.source,
    isAtOnce(step.callback) ? {} : { words: { key: 'callback.confirmed', at: nextAt, away: false } },
  );
  return step.done();
}

function move(step: Step, { slot, hold, by }: Extract<CallbackCommand, { type: 'Move' }>): CallbackDecision {
  const { state, slot: before, attempts } = step.callback;
  if (state === 'calling') return { ok: false, code: 'conflict' };
  if (state === 'done') return { ok: false, code: 'closed' };
  if (state === 'booked' && before.from === slot.from && hold === step.record.hold) return step.done();
  const nextAt = Math.max(step.context.now, slot.from);
  step.change({ slot });
  step.endCall();
  step.become('booked', nextAt);
  step.record = { ...step.record, roundFrom: attempts.at(-1)?.number ?? 0, hold };
  step.remindAt(reminderFor(slot, step.context));
  step.tell('moved', by, { words: { key: 'callback.moved', at: nextAt, away: by !== 'link' } });
  return step.done();
}

function cancel(step: Step, by: CallbackSource): CallbackDecision {
  const { state } = step.callback;
  if (state === 'calling') return { ok: false, code: 'conflict' };
  if (state === 'done') return { ok: false, code: 'closed' };
  if (state !== 'booked' && state !== 'due') return step.done();
  step.become('cancelled');
  step.endCall();
  step.remindAt();
  step.tell('cancelled', by, { words: { key: 'callback.cancelled', away: by !== 'link' } });
  return step.done();
}

function wake(step: Step): CallbackDecision {
  const { now, nextCallable } = step.context;
  const { remindAt, call } = step.record;
  if (remindAt !== undefined && remindAt <= now) {
    step.remindAt();
    if (step.callback.state === 'booked' && step.callback.slot.from > now)
      step.effects.push({ kind: 'Remind', lane: 'callback' });
  }
  if (call && call.settleAt <= now) passSettleTime(step);
  const { state, nextAt } = step.callback;
  if (state !== 'booked' || nextAt === undefined || nextAt > now) return step.done();
  // The market's hours may have changed, and an object may wake late. An agent who calls at once knows the hour.
  const at = isAtOnce(step.callback) ? now : nextCallable(now);
  if (at === undefined) return missForHours(step);
  if (at <= now) begin(step);
  else {
    step.become('booked', at);
    step.tell('booked', 'system', { words: { key: 'callback.later', at, away: true } });
  }
  return step.done();
}

function isAtOnce({ source, createdAt, slot, attempts }: Callback): boolean {
  return source === 'agent' && createdAt >= slot.from && attempts.length === 0;
}

/** The market has closed for good since the time was agreed. */
function missForHours(step: Step): CallbackDecision {
  step.become('missed');
  step.tell('missed', 'system', { words: { key: 'callback.nobody', away: true } });
  return step.done();
}

function begin(step: Step): void {
  const { attempts } = step.callback;
  const number = (attempts.at(-1)?.number ?? 0) + 1;
  step.change({ attempts: [...attempts, { number, at: step.context.now }].slice(-keptAttempts) });
  step.become('due');
  step.record = { ...step.record, call: { settleAt: step.context.now + searchForMs } };
  step.tell('due', 'system', { attempt: number });
  step.effects.push({ kind: 'FindAgent', lane: 'callback', attempt: number });
}

function isSearching({ state, attempts }: Callback, attempt: number): boolean {
  return state === 'due' && attempts.at(-1)?.number === attempt;
}

function foundAgent(
  step: Step,
  { attempt, agent }: Extract<CallbackCommand, { type: 'FoundAgent' }>,
): CallbackDecision {
  if (!isSearching(step.callback, attempt)) {
    // Moved or cancelled while somebody was looked for: they are free again.
    step.effects.push({ kind: 'FreeAgent', lane: 'desk', agentId: agent.id, attempt });
    return step.done();
  }
  step.become('calling');
  step.changeAttempt({ agentId: agent.id, agentName: agent.name });
  step.record = { ...step.record, call: { settleAt: step.context.now + step.patienceMs() } };
  step.tell('calling', 'system', { attempt, agentName: agent.name });
  step.effects.push({ kind: 'Dial', lane: 'phone', attempt, agent });
  return step.done();
}
