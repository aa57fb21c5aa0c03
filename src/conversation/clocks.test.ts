/** Says what becomes of the market's clocks in a conversation: what is armed, noted and shown. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../schema/conversation/commands.ts';
import { type ClockRule, type MarketSnapshot, marketSnapshotSchema } from '../../schema/market.ts';
import type { Priority } from '../../schema/priority.ts';
import { astrid, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { testMarket } from '../../test/support/market.ts';
import { clocksOf } from '../routing/clocks.ts';
import { deadlinesOf } from './deadlines.ts';
import { toInboxEntry } from './inbox-entry.ts';

const minute = 60_000;

function rule(id: string, kind: ClockRule['kind'], budgetMs: number, more: Partial<ClockRule> = {}) {
  return { id, kind, budgetMs, channels: [], counts: 'calendar-time', ...more };
}

/** Makes a market in which people answer at once, and promise to. */
function promising(...clocks: object[]): MarketSnapshot {
  const base = testMarket();
  return { ...base, bot: { ...base.bot, enabled: false }, clocks: marketSnapshotSchema.shape.clocks.parse(clocks) };
}

function opened(market: MarketSnapshot) {
  const conversation = createTestConversation(market);
  conversation.tell(textMessage('m1', 'hej'));
  let passed = 0;
  return {
    ...conversation,
    conversation,
    from: conversation.now,
    due: () => deadlinesOf(conversation.state, market).clocks,
    entry: () => toInboxEntry(conversation.state, clocksOf(conversation.state, market, conversation.now)),
    missed: () => conversation.events.flatMap(({ type, facts }) => (type === 'ClockMissed' ? [facts] : [])),
    tell: (command: Command) => conversation.tell(command),
    /** Lets time pass, and the alarm go off. */
    alarmAfter(ms: number) {
      conversation.pass(ms);
      passed += 1;
      return conversation.tell({ type: 'PassDeadline', once: `alarm:${passed}`, name: 'clocks' });
    },
  };
}

const write: Command = { type: 'WriteMessage', once: 'w', agent: astrid, parts: [{ kind: 'text', text: 'svar' }] };
const claim: Command = { type: 'ClaimConversation', once: 'c', agent: astrid };
const set = (priority: Priority): Command => ({ type: 'SetPriority', once: `p:${priority}`, agent: astrid, priority });

describe('a clock', () => {
  const rules = [rule('first', 'first-response', 5 * minute), rule('solve', 'resolution', 60 * minute)];

  it('wakes the conversation when its time comes, which is noted and told to the desk once', () => {
    const stage = opened(promising(...rules));
    expect(stage.due()).toBe(stage.from + 5 * minute);
    expect(stage.entry()).toMatchObject({ dueAt: stage.from + 5 * minute, dueKind: 'first-response' });
    expect(stage.entry().missed).toBeUndefined();
    const owed = stage.owed.length;
    stage.alarmAfter(5 * minute);
    expect(stage.missed()).toEqual([
      { clock: 'first', name: 'first', kind: 'first-response', from: stage.from, dueAt: stage.from + 5 * minute },
    ]);
    expect(stage.owed.slice(owed)).toEqual([{ kind: 'SyncDesk', lane: 'desk' }]);
    expect(stage.entry()).toMatchObject({ dueAt: stage.from + 5 * minute, missed: true });
    expect(stage.due()).toBe(stage.from + 60 * minute);
    stage.alarmAfter(minute);
    expect(stage.missed()).toHaveLength(1);
  });

  it('is not noted by an alarm that comes too early', () => {
    const stage = opened(promising(...rules));
    stage.alarmAfter(4 * minute);
    expect(stage.missed()).toEqual([]);
    expect(stage.due()).toBe(stage.from + 5 * minute);
  });

  it('that is kept wakes nobody, and its row says what is to be kept next', () => {
    const stage = opened(promising(...rules));
    stage.tell(claim);
    stage.tell(write);
    expect(stage.due()).toBeNull();
    expect(stage.entry().dueAt).toBeUndefined();
    stage.conversation.pass(minute);
    stage.tell(textMessage('m2', 'och?'));
    expect(stage.entry()).toMatchObject({ dueKind: 'resolution', dueAt: stage.due() });
  });

  it('that is kept too late shows as broken no longer', () => {
    const stage = opened(promising(...rules));
    stage.alarmAfter(6 * minute);
    stage.tell(claim);
    expect(stage.entry().missed).toBe(true);
    const owed = stage.owed.length;
    stage.tell(write);
    expect(stage.entry().missed).toBeUndefined();
    expect(stage.owed.slice(owed).map(({ kind }) => kind)).toContain('SyncDesk');
  });

  it('runs anew for each further answer, and is noted each time', () => {
    const stage = opened(promising(rule('next', 'next-response', minute)));
    stage.tell(claim);
    stage.tell(write);
    for (const round of [1, 2]) {
      stage.conversation.pass(1_000);
      stage.tell(textMessage(`again ${round}`, 'och?'));
      stage.alarmAfter(minute);
      stage.alarmAfter(minute);
      expect(stage.missed()).toHaveLength(round);
      stage.tell({ ...write, once: `w${round}` });
    }
    expect(stage.conversation.state.missedClocks).toEqual({ next: stage.missed()[1]?.dueAt });
  });

  it('of another priority counts from the same start: what became urgent may be late already', () => {
    const urgent = rule('soon', 'first-response', minute, { priorities: ['urgent'] });
    const stage = opened(promising(rule('first', 'first-response', 5 * minute, { priorities: ['normal'] }), urgent));
    stage.conversation.pass(2 * minute);
    stage.tell(set('urgent'));
    expect(stage.due()).toBe(stage.from + minute);
    expect(stage.entry()).toMatchObject({ missed: true, dueAt: stage.from + minute, priority: 'urgent' });
    stage.alarmAfter(0);
    expect(stage.missed()).toMatchObject([{ clock: 'soon' }]);
    expect(stage.due()).toBeNull();
  });

  it('of a law wakes a conversation that waits for nobody, and is over with it', () => {
    const stage = opened(promising(rule('reply', 'legal', 10 * minute, { source: 'a law' })));
    stage.tell(claim);
    stage.tell(write);
    expect(stage.due()).toBe(stage.from + 10 * minute);
    expect(stage.entry().dueAt).toBeUndefined();
    stage.alarmAfter(11 * minute);
    expect(stage.entry()).toMatchObject({ missed: true });
    stage.tell({ type: 'ResolveConversation', once: 'r', agent: astrid, outcome: 'solved' });
    expect(stage.due()).toBeNull();
    expect(stage.entry().missed).toBeUndefined();
  });
});

it('tells the desk that a message was sent again, and that somebody talks with the customer', () => {
  const stage = opened(promising());
  stage.tell(claim);
  stage.tell(write);
  const written = stage.events.findLast(({ type }) => type === 'MessageWritten');
  const messageId = written?.type === 'MessageWritten' ? written.facts.messageId : '';
  stage.tell({ type: 'RecordDelivery', once: 'd', messageId, status: 'failed' });
  const toldBy = (command: Command) => {
    const owed = stage.owed.length;
    stage.tell(command);
    return stage.owed.slice(owed).some(({ kind }) => kind === 'SyncDesk');
  };
  expect(toldBy({ type: 'RetryMessage', once: 'again', agent: astrid, messageId })).toBe(true);
  const facts = { callId: 'cal_eu_1', direction: 'out', state: 'talking' } as const;
  expect(toldBy({ type: 'RecordCall', once: 'call', facts, content: { phone: '+46701740605' } })).toBe(true);
});
