import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { ClockRule, MarketSnapshot } from '../../schema/market.ts';
import { priorities } from '../../schema/priority.ts';
import { testMarket } from '../../test/support/market.ts';
import { type ClockFacts, clocksOf, isOverdue, missesOf, nextDue } from './clocks.ts';

const minute = 60_000;
const hour = 60 * minute;
const at = (text: string) => Date.parse(text);
const monday = at('2026-11-16T08:00:00Z');

const office = {
  week: Array.from({ length: 7 }, (_, index) => (index < 5 ? [{ from: 540, until: 1020 }] : [])),
  exceptions: [],
};

function rule(kind: ClockRule['kind'], changes: Partial<ClockRule> = {}): ClockRule {
  return {
    id: kind,
    kind,
    name: '',
    channels: [],
    priorities: [],
    budgetMs: hour,
    counts: 'business-time',
    starts: 'opened',
    ...changes,
  };
}

function market(clocks: ClockRule[], changes: Partial<MarketSnapshot> = {}): MarketSnapshot {
  const base = testMarket();
  const queues = base.queues.map((queue) => (queue.id === 'general' ? { ...queue, hours: office } : queue));
  return { ...base, queues, clocks, ...changes };
}

function facts(changes: Partial<ClockFacts> = {}): ClockFacts {
  const leg: Partial<ConversationState['legs'][number]> = { id: 'leg_eu_1', channel: 'sms' };
  return {
    openedAt: monday,
    status: 'queued',
    queue: 'general',
    legs: [leg as ConversationState['legs'][number]],
    activeLegId: 'leg_eu_1',
    ...changes,
  };
}

const resolved = (when: number): Partial<ClockFacts> => ({
  status: 'resolved',
  resolved: { at: when, outcome: 'solved', by: { kind: 'system' } },
});
const only = (clocks: ReturnType<typeof clocksOf>) => {
  expect(clocks).toHaveLength(1);
  return clocks[0];
};

describe('the first answer', () => {
  const rules = market([rule('first-response')]);

  test('is not awaited before a person is', () => {
    expect(clocksOf(facts(), rules, monday)).toEqual([]);
  });

  test('is due while it is waited for, missed once its time has come, and kept or not by when it was given', () => {
    const waiting = facts({ owedFrom: monday });
    expect(only(clocksOf(waiting, rules, monday))).toMatchObject({ state: 'running', dueAt: monday + hour });
    expect(only(clocksOf(waiting, rules, monday + hour))).toMatchObject({ state: 'missed' });
    const answered = (when: number) => facts({ firstAnswer: { from: monday, at: when } });
    const later = monday + 9 * hour;
    expect(only(clocksOf(answered(monday + hour), rules, later))).toMatchObject({ state: 'met' });
    expect(only(clocksOf(answered(monday + hour + 1), rules, later))).toMatchObject({
      state: 'missed',
      metAt: monday + hour + 1,
    });
  });

  test('counts by the hours of the queue that the conversation is in', () => {
    const friday = at('2026-11-20T15:30:00Z');
    const due = (queue: string) => only(clocksOf(facts({ owedFrom: friday, queue }), rules, friday))?.dueAt;
    expect(due('general')).toBe(at('2026-11-23T08:30:00Z'));
    expect(due('refunds')).toBe(friday + hour);
    expect(due('a queue that is gone')).toBe(due('general'));
  });

  test('is promised for its channels and priorities alone', () => {
    const rules = market([
      rule('first-response', { id: 'chat', channels: ['chat'] }),
      rule('first-response', { id: 'urgent', priorities: ['high', 'urgent'], budgetMs: 10 * minute }),
      rule('first-response', { id: 'normal', priorities: ['normal'] }),
    ]);
    const ids = (changes: Partial<ClockFacts>) =>
      clocksOf(facts({ owedFrom: monday, ...changes }), rules, monday).map(({ id }) => id);
    expect(ids({})).toEqual(['normal']);
    expect(ids({ priority: 'urgent' })).toEqual(['urgent']);
    expect(ids({ priority: 'low' })).toEqual([]);
  });
});

describe('each further answer', () => {
  test('is due from the oldest word that nobody has answered, after the first answer', () => {
    const rules = market([rule('next-response')]);
    expect(clocksOf(facts({ owedFrom: monday }), rules, monday)).toEqual([]);
    const firstAnswer = { from: monday, at: monday + minute };
    expect(clocksOf(facts({ firstAnswer }), rules, monday)).toEqual([]);
    const owedFrom = monday + 2 * hour;
    expect(only(clocksOf(facts({ firstAnswer, owedFrom }), rules, owedFrom))?.dueAt).toBe(owedFrom + hour);
  });
});

describe('the resolution', () => {
  const rules = market([rule('resolution', { budgetMs: 2 * hour })]);
  const asked = { from: monday + hour, until: monday + 3 * hour };

  test('counts what people owe, and not while the customer is awaited', () => {
    const busy = facts({ personFrom: monday, owedFrom: asked.until, pauses: [asked] });
    expect(only(clocksOf(busy, rules, asked.until))).toMatchObject({ state: 'running', dueAt: monday + 4 * hour });
  });

  test('stands still as long as the customer is awaited', () => {
    const waits = facts({ personFrom: monday, pauses: [{ from: monday + hour }] });
    for (const now of [monday + hour, monday + 2 * hour, monday + 5 * hour])
      expect(only(clocksOf(waits, rules, now))).toMatchObject({ state: 'paused', dueAt: now + hour });
    expect(missesOf(waits, rules)).toEqual([]);
  });

  test('is kept by resolving in time, is missed by resolving late, and goes on when the customer comes back', () => {
    const end = (when: number) => ({ ...resolved(when), personFrom: monday, pauses: [{ from: when }] });
    expect(only(clocksOf(facts(end(monday + hour)), rules, monday + 9 * hour))).toMatchObject({
      state: 'met',
      dueAt: monday + 2 * hour,
    });
    expect(only(clocksOf(facts(end(monday + 3 * hour)), rules, monday + 9 * hour))).toMatchObject({ state: 'missed' });
    const again = facts({ personFrom: monday, owedFrom: asked.until, pauses: [asked] });
    expect(only(clocksOf(again, rules, asked.until))).toMatchObject({ state: 'running', dueAt: monday + 4 * hour });
  });

  test('that was missed before the customer was awaited stays missed', () => {
    const late = facts({ personFrom: monday, pauses: [{ from: monday + 3 * hour }] });
    expect(only(clocksOf(late, rules, monday + 9 * hour))).toMatchObject({ state: 'missed', dueAt: monday + 2 * hour });
    expect(missesOf(late, rules)).toMatchObject([{ dueAt: monday + 2 * hour }]);
  });
});

describe('a legal clock', () => {
  const days = 15 * 24 * hour;
  const legal = rule('legal', { budgetMs: days, counts: 'business-days', source: 'DISP 1.6' });

  test('runs from the opening, in any channel and priority, with the bot too, and is never paused', () => {
    const rules = market([{ ...legal, channels: ['chat'], priorities: ['urgent'] }]);
    const due = at('2026-12-07T23:00:00Z');
    const states: Partial<ClockFacts>[] = [{ status: 'bot' }, { personFrom: monday, pauses: [{ from: monday }] }];
    for (const changes of states)
      expect(only(clocksOf(facts(changes), rules, monday + hour))).toMatchObject({
        state: 'running',
        dueAt: due,
        source: 'DISP 1.6',
      });
  });

  test('is due at the same moment whatever pauses there are, whoever holds it, and however urgent it is', () => {
    const rules = market([{ ...legal, channels: ['chat'], priorities: ['low'] }]);
    const moment = fc.integer({ min: 0, max: 30 * 24 * 60 }).map((minutes) => monday + minutes * minute);
    const anything = fc.record({
      status: fc.constantFrom('bot', 'queued', 'assigned'),
      priority: fc.constantFrom(...priorities),
      queue: fc.constantFrom('general', 'refunds', undefined),
      owedFrom: fc.option(moment, { nil: undefined }),
      personFrom: fc.option(moment, { nil: undefined }),
      pauses: fc.array(fc.record({ from: moment, until: fc.option(moment, { nil: undefined }) }), { maxLength: 4 }),
    });
    const due = only(clocksOf(facts(), rules, monday))?.dueAt;
    fc.assert(
      fc.property(anything, moment, (changes, now) => {
        const clock = only(clocksOf(facts(changes as Partial<ClockFacts>), rules, now));
        expect(clock?.dueAt).toBe(due);
        expect(clock?.state).toBe(now < (due ?? 0) ? 'running' : 'missed');
      }),
    );
  });

  test('leaves the market’s days off out', () => {
    const holidays = [{ date: '2026-11-18', name: 'a day off' }];
    expect(only(clocksOf(facts(), market([legal], { holidays }), monday))?.dueAt).toBe(at('2026-12-08T23:00:00Z'));
  });

  test('of a complaint runs from the complaint, and one of a dispute not at all', () => {
    const rules = market([
      { ...legal, starts: 'complaint' },
      { ...legal, id: 'dispute', starts: 'dispute' },
    ]);
    expect(clocksOf(facts(), rules, monday)).toEqual([]);
    const complaintAt = at('2026-11-20T08:00:00Z');
    expect(only(clocksOf(facts({ complaintAt }), rules, complaintAt))?.dueAt).toBe(at('2026-12-11T23:00:00Z'));
  });

  test('ends with the resolution and runs on where that did not last', () => {
    const rules = market([legal]);
    expect(only(clocksOf(facts(resolved(monday + hour)), rules, monday + 2 * hour))).toMatchObject({ state: 'met' });
    expect(only(clocksOf(facts(), rules, at('2026-12-08')))).toMatchObject({ state: 'missed' });
  });
});

describe('what is shown of clocks', () => {
  const rules = market([
    rule('resolution', { budgetMs: 6 * hour }),
    rule('first-response'),
    rule('legal', { budgetMs: minute, counts: 'calendar-time' }),
  ]);

  test('is the service clock that is to be kept next, and whether a promise is broken', () => {
    const clocks = (now: number) => clocksOf(facts({ personFrom: monday, owedFrom: monday, pauses: [] }), rules, now);
    expect(nextDue(clocks(monday))).toMatchObject({ id: 'first-response' });
    expect(isOverdue(clocks(monday))).toBe(false);
    expect(isOverdue(clocks(monday + minute))).toBe(true);
    const late = clocks(monday + 2 * hour);
    expect(nextDue(late)).toMatchObject({ id: 'first-response', state: 'missed' });
  });

  test('is nothing of what was kept too late', () => {
    const late = { from: monday, at: monday + 5 * hour };
    const clocks = clocksOf(facts({ firstAnswer: late }), market([rule('first-response')]), monday + 6 * hour);
    expect(nextDue(clocks)).toBeUndefined();
    expect(isOverdue(clocks)).toBe(false);
  });

  test('leaves out what can never come', () => {
    const closed = { week: Array.from({ length: 7 }, () => []), exceptions: [] };
    const queues = testMarket().queues.map((queue) => ({ ...queue, hours: closed }));
    const rules = market([rule('first-response')], { queues });
    expect(clocksOf(facts({ owedFrom: monday }), rules, monday)).toEqual([]);
    expect(missesOf(facts({ owedFrom: monday }), rules)).toEqual([]);
  });
});
