/**
 * Owns what a conversation's own events tell of its callbacks. One whose beginning lies before the events that are loaded is filled
 * in from the callback itself. Pure.
 */
import { type Attempt, type Callback, overStates } from '../../../schema/callback.ts';
import type { ConversationEvent, EventOf } from '../../../schema/conversation/events.ts';
import type { Events } from '../conversation/timeline.ts';
import { timeOf } from './agenda.ts';

/** Is a callback as far as it is known here. */
export type KnownCallback = Pick<Callback, 'id' | 'state' | 'slot' | 'nextAt' | 'topic'> & {
  phone: string | undefined;
  attempts: readonly Attempt[];
};

type Told = KnownCallback & { isWhole: boolean };

function withAttempt(
  attempts: readonly Attempt[],
  number: number | undefined,
  at: number,
  found: Partial<Attempt>,
): readonly Attempt[] {
  if (number === undefined) return attempts;
  const known = attempts.find((one) => one.number === number) ?? { number, at };
  return [...attempts.filter((one) => one.number !== number), { ...known, ...found }];
}

function applyChange(before: Told | undefined, event: EventOf<'CallbackChanged'>): Told {
  const { callbackId, state, slot, change, by, attempt, outcome, nextAt } = event.facts;
  const { phone, topic, agentName } = event.content ?? {};
  const attempts = before?.attempts ?? [];
  const number = attempt;
  return {
    id: callbackId,
    state,
    slot,
    phone: phone || before?.phone,
    attempts: withAttempt(attempts, number, event.at, {
      ...(outcome ? { outcome } : {}),
      ...(agentName ? { agentName } : {}),
    }),
    isWhole: before?.isWhole ?? (change === 'booked' && by !== 'system'),
    ...(nextAt === undefined ? {} : { nextAt }),
    ...((topic ?? before?.topic) ? { topic: topic ?? before?.topic } : {}),
  };
}

/** Adds how long they talked, which the call tells and not the callback. */
function applyCall(before: Told | undefined, event: EventOf<'CallChanged'>): Told | undefined {
  const { state, seconds } = event.facts;
  const last = before?.attempts.at(-1);
  if (!before || !last || state !== 'ended' || seconds === undefined) return before;
  return { ...before, attempts: withAttempt(before.attempts, last.number, event.at, { seconds }) };
}

function gather(events: readonly ConversationEvent[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const event of events) {
    if (event.type === 'CallbackChanged') {
      const { callbackId } = event.facts;
      told.set(callbackId, applyChange(told.get(callbackId), event));
    }
    if (event.type === 'CallChanged' && event.facts.callbackId) {
      const changed = applyCall(told.get(event.facts.callbackId), event);
      if (changed) told.set(changed.id, changed);
    }
  }
  return told;
}

function inOrder(events: Events): ConversationEvent[] {
  return [...events.values()].sort((one, other) => one.seq - other.seq);
}

/** Lists which of the callbacks to come are not told by the events alone. */
export function untoldOf(events: Events, coming: readonly string[]): string[] {
  const told = gather(inOrder(events));
  return coming.filter((id) => !told.get(id)?.isWhole);
}

function fill(told: Told | undefined, record: Callback | undefined): KnownCallback | undefined {
  if (!record || told?.isWhole) return told;
  if (!told) return record;
  const { nextAt: _stale, ...rest } = record;
  const attempts = told.attempts.length > record.attempts.length ? told.attempts : record.attempts;
  const { state, slot, nextAt } = told;
  return { ...rest, state, slot, attempts, ...(nextAt === undefined ? {} : { nextAt }) };
}

/** Lists the conversation's callbacks: those to come by their time, then what is over, newest first. */
export function callbacksOf(
  events: Events,
  coming: readonly Callback[],
): { coming: readonly KnownCallback[]; over: readonly KnownCallback[] } {
  const told = gather(inOrder(events));
  const records = new Map(coming.map((one) => [one.id, one]));
  const known = [...new Set([...told.keys(), ...records.keys()])]
    .map((id) => fill(told.get(id), records.get(id)))
    .filter((one) => one !== undefined)
    .sort((one, other) => timeOf(one) - timeOf(other));
  return {
    coming: known.filter(({ state }) => !overStates.has(state)),
    over: known.filter(({ state }) => overStates.has(state)).reverse(),
  };
}
