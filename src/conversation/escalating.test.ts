/** Says what the market's ladder does by itself, and that it ends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../schema/conversation/commands.ts';
import { marketSnapshotSchema } from '../../schema/market.ts';
import { astrid, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { mail, saidOn } from '../../test/support/legs.ts';
import { testMarket } from '../../test/support/market.ts';
import { deadlinesOf } from './deadlines.ts';
import { toInboxEntry } from './inbox-entry.ts';

const minute = 60_000;

function market(...steps: object[]) {
  const base = testMarket();
  const timed = steps.map((step) => ({ counts: 'calendar-time', ...step }));
  return {
    ...base,
    bot: { ...base.bot, enabled: false },
    escalation: marketSnapshotSchema.shape.escalation.parse(timed),
  };
}

const first = { id: 'first', afterMs: 5 * minute, to: 'refunds', notify: ['lead@northpay.test'] };
const second = { id: 'second', afterMs: 10 * minute, notify: ['lead@northpay.test', 'head@northpay.test'] };
const claim = (once: string): Command => ({ type: 'ClaimConversation', once, agent: astrid });
const release = (once: string): Command => ({ type: 'ReleaseConversation', once, agent: astrid });

function waiting(rules: ReturnType<typeof market>, message = textMessage('m1', 'hej')) {
  const conversation = createTestConversation(rules);
  conversation.tell(message);
  let alarms = 0;
  return {
    conversation,
    from: conversation.now,
    due: () => deadlinesOf(conversation.state, rules).ladder,
    steps: () => conversation.events.flatMap(({ type, facts }) => (type === 'WaitEscalated' ? [facts] : [])),
    notices: () => conversation.owed.flatMap((effect) => (effect.kind === 'SendNotice' ? [effect] : [])),
    alarmAfter(ms: number) {
      conversation.pass(ms);
      alarms += 1;
      conversation.tell({ type: 'PassDeadline', once: `alarm:${alarms}`, name: 'ladder' });
    },
  };
}

describe('the ladder', () => {
  it('moves who has waited too long, says which step it was, and tells each mailbox', () => {
    const stage = waiting(market(first, second));
    const { from, conversation } = stage;
    expect(stage.due()).toBe(from + 5 * minute);
    stage.alarmAfter(5 * minute);
    expect(stage.steps()).toEqual([{ step: 'first', since: from, queue: 'refunds', told: 1 }]);
    expect(conversation.events.at(-1)).toMatchObject({
      type: 'LeaseChanged',
      actor: { kind: 'system' },
      facts: { holder: { kind: 'queue', queue: 'refunds' }, reason: 'escalated' },
    });
    expect(stage.due()).toBe(from + 10 * minute);
    stage.alarmAfter(5 * minute);
    expect(stage.steps().at(-1)).toEqual({ step: 'second', since: from, told: 2 });
    expect(conversation.state.queue).toBe('refunds');
    expect(stage.due()).toBeNull();
    const notices = stage.notices();
    expect(notices.map(({ mailbox }) => mailbox)).toEqual(['lead@northpay.test', ...second.notify]);
    expect(new Set(notices.map(({ lane }) => lane)).size).toBe(3);
    for (const { seq } of notices) expect(conversation.events[seq - 1]?.type).toBe('WaitEscalated');
  });

  it('leaves who it moved their place by how long they have waited', () => {
    const stage = waiting(market(first));
    stage.alarmAfter(6 * minute);
    expect(toInboxEntry(stage.conversation.state)).toMatchObject({ queue: 'refunds', waitingSince: stage.from });
  });

  it('acts on both steps at once where the alarm came late', () => {
    const stage = waiting(market(first, { ...second, to: 'general' }));
    stage.alarmAfter(60 * minute);
    expect(stage.steps().map(({ step }) => step)).toEqual(['first', 'second']);
    expect(stage.conversation.state.queue).toBe('general');
  });

  it('does nothing before its time, and nothing for who was taken or is done', () => {
    const stage = waiting(market(first));
    stage.alarmAfter(4 * minute);
    stage.conversation.tell(claim('c'));
    expect(stage.due()).toBeNull();
    stage.alarmAfter(60 * minute);
    stage.conversation.tell({ type: 'ResolveConversation', once: 'r', agent: astrid, outcome: 'solved' });
    stage.alarmAfter(60 * minute);
    expect(stage.steps()).toEqual([]);
  });

  it('goes on when somebody only moves the conversation, and begins anew with another wait', () => {
    const stage = waiting(market(first));
    const { conversation } = stage;
    conversation.pass(4 * minute);
    conversation.tell({ type: 'TransferConversation', once: 't', agent: astrid, to: { queue: 'refunds' } });
    expect(stage.due()).toBe(stage.from + 5 * minute);
    stage.alarmAfter(2 * minute);
    expect(stage.steps()).toEqual([{ step: 'first', since: stage.from, told: 1 }]);
    conversation.tell(claim('c'));
    conversation.tell(release('r'));
    expect(conversation.state.stepsTaken).toBeUndefined();
    expect(stage.due()).toBe(conversation.now + 5 * minute);
  });

  it('leaves a conversation where it is when the queue of a step is gone, and still tells', () => {
    const stage = waiting(market({ ...first, to: 'no-such-queue' }));
    stage.alarmAfter(6 * minute);
    expect(stage.steps()).toEqual([{ step: 'first', since: stage.from, told: 1 }]);
    expect(stage.conversation.state.queue).toBe('general');
  });

  it('tells nobody of their own mail, so that a mailbox which answers by itself is not told for ever', () => {
    const notify = [mail.handle.value.toUpperCase(), 'lead@northpay.test', 'Lead@northpay.test'];
    const stage = waiting(market({ ...first, notify }), saidOn(mail, 'm1', 'I am away'));
    stage.alarmAfter(6 * minute);
    expect(stage.notices().map(({ mailbox }) => mailbox)).toEqual(['lead@northpay.test']);
  });

  it('acts at most once a step and wait, whatever happens and whichever queues the steps name', () => {
    const steps = fc.array(
      fc.record({ afterMs: fc.nat({ max: 10 * minute }), to: fc.constantFrom('general', 'refunds', undefined) }),
      { maxLength: 4 },
    );
    const happens = fc.array(fc.constantFrom('alarm', 'alarm', 'claim', 'release', 'message', 'move', 'resolve'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(steps, happens, (ladder, happening) => {
        const stage = waiting(market(...ladder.map((step, index) => ({ ...step, id: `s${index}` }))));
        for (const [index, what] of happening.entries()) {
          const once = `${what}:${index}`;
          stage.conversation.pass(minute);
          if (what === 'alarm') stage.alarmAfter(minute);
          if (what === 'claim') stage.conversation.tell(claim(once));
          if (what === 'release') stage.conversation.tell(release(once));
          if (what === 'message') stage.conversation.tell(textMessage(once, 'hej'));
          if (what === 'move') stage.conversation.tell({ type: 'EscalateConversation', once, agent: astrid });
          if (what === 'resolve')
            stage.conversation.tell({ type: 'ResolveConversation', once, agent: astrid, outcome: 'solved' });
        }
        const acted = stage.steps().map(({ step, since }) => `${step} ${since}`);
        expect(new Set(acted).size).toBe(acted.length);
        // Alarms that go off until none is set end: nothing sets itself anew.
        for (let rounds = 0; stage.due() !== null; rounds += 1) {
          expect(rounds).toBeLessThanOrEqual(ladder.length);
          stage.alarmAfter(60 * minute);
        }
      }),
    );
  });
});
