import { describe, expect, test } from 'vitest';
import { type EscalationStep, marketSnapshotSchema } from '../../schema/market.ts';
import { testMarket } from '../../test/support/market.ts';
import { comingSteps, type WaitFacts, waitingSince } from './escalation.ts';

const hour = 3_600_000;
const at = (text: string) => Date.parse(text);
const office = {
  week: Array.from({ length: 7 }, (_, index) => (index < 5 ? [{ from: 540, until: 1020 }] : [])),
  exceptions: [],
};

function market(...steps: (Partial<EscalationStep> & { afterMs: number })[]) {
  const base = testMarket();
  const queues = base.queues.map((queue) => (queue.id === 'general' ? { ...queue, hours: office } : queue));
  return { ...base, queues, escalation: marketSnapshotSchema.shape.escalation.parse(steps) };
}

const friday = at('2026-11-20T15:30:00Z');
const waiting: WaitFacts = { legs: [], status: 'queued', queue: 'general', waitingFrom: friday };

describe('the steps of the ladder', () => {
  const ladder = market(
    { id: 'second', afterMs: 2 * hour, counts: 'calendar-time' },
    { id: 'first', afterMs: hour, counts: 'calendar-time' },
  );

  test('come in the order of their time', () => {
    expect(comingSteps(waiting, ladder).map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['first', friday + hour],
      ['second', friday + 2 * hour],
    ]);
  });

  test('come once in a wait', () => {
    expect(comingSteps({ ...waiting, stepsTaken: ['first'] }, ladder).map(({ id }) => id)).toEqual(['second']);
    expect(comingSteps({ ...waiting, stepsTaken: ['first', 'second'] }, ladder)).toEqual([]);
  });

  test('come for nobody who does not wait', () => {
    for (const status of ['new', 'bot', 'assigned', 'resolved'] as const)
      expect(comingSteps({ ...waiting, status }, ladder)).toEqual([]);
  });

  test('count by the hours of the queue that one waits in', () => {
    const business = market({ id: 'a', afterMs: hour });
    expect(comingSteps(waiting, business)).toMatchObject([{ dueAt: at('2026-11-23T08:30:00Z') }]);
    expect(comingSteps({ ...waiting, queue: 'refunds' }, business)).toMatchObject([{ dueAt: friday + hour }]);
  });

  test('are told apart by their place where they have no name', () => {
    const nameless = market({ afterMs: hour, counts: 'calendar-time' }, { afterMs: 2 * hour, counts: 'calendar-time' });
    expect(comingSteps({ ...waiting, stepsTaken: ['0'] }, nameless)).toMatchObject([{ id: '1' }]);
  });
});

test('a wait that began under an earlier release is counted from the handover', () => {
  const { waitingFrom: _unknown, ...known } = waiting;
  expect(waitingSince({ ...known, handover: { at: friday, reason: 'handed-over', placeTold: true } })).toBe(friday);
});
