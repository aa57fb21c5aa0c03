import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttemptOutcome, attemptOutcomes, type Callback, overStates } from '../../schema/callback.ts';
import type { CallbackCommand } from './callback-command.ts';
import type { CallbackRecord } from './callback-record.ts';
import { decide, timesOf } from './decide.ts';
import type { CallbackEffect } from './effects.ts';
import { callingMarket } from './testing/market.ts';

const minuteMs = 60_000;
const start = Date.parse('2026-11-24T09:00Z');
const slot = { from: start + 60 * minuteMs, until: start + 75 * minuteMs };
const agent = { id: 'stf_eu_a', name: 'Astrid Holm', phone: '+46701740683' };
const { callback: rules } = callingMarket({ maxAttempts: 3, retryAfterMinutes: [5, 30] });

const wish: Callback = {
  v: 1,
  id: 'cbk_eu_1',
  tenant: 'northpay',
  region: 'eu',
  market: 'se',
  account: 'acc_eu_phone',
  conversationId: 'cnv_eu_1',
  reference: 'SE-7K3Q-92FD',
  phone: '+46701740642',
  language: 'sv',
  queue: 'general',
  slot,
  state: 'booked',
  attempts: [],
  source: 'page',
  createdAt: start,
};

/** Plays a callback from its booking on; `open` says when a phone may ring. */
function play({ now = start, open = (at: number): number | undefined => at, source = wish.source } = {}) {
  const time = { now };
  let record: CallbackRecord | null = null;
  const effects: CallbackEffect[] = [];
  const does = (command: CallbackCommand) => {
    const decision = decide(record, command, { now: time.now, rules, nextCallable: open });
    if (!decision.ok) return decision.code;
    record = decision.record;
    effects.push(...decision.effects);
    return 'ok';
  };
  does({ type: 'Book', callback: { ...wish, source }, hold: 1 });
  const its = () => record as unknown as CallbackRecord;
  return {
    does,
    time,
    effects,
    its,
    state: () => its().callback.state,
    changes: () => effects.flatMap((effect) => (effect.kind === 'Tell' ? [effect.facts.change] : [])),
    said: () => effects.flatMap((effect) => (effect.kind === 'Tell' && effect.words ? [effect.words.key] : [])),
    at(next: number) {
      time.now = next;
      return does({ type: 'Wake' });
    },
    /** Rings once and ends as told. */
    attempt(outcome: AttemptOutcome) {
      const number = its().callback.attempts.at(-1)?.number ?? 0;
      if (outcome === 'no-agent') return does({ type: 'FoundNobody', attempt: number });
      does({ type: 'FoundAgent', attempt: number, agent });
      does({ type: 'Dialled', attempt: number, result: { kind: 'dialing', callId: 'cal_eu_1' } });
      return does({
        type: 'Progress',
        progress: { attempt: number, callId: 'cal_eu_1', state: 'ended', outcome, by: 'customer' },
      });
    },
  };
}

describe('a callback', () => {
  it('is confirmed, reminded of, due, called and done', () => {
    const call = play();
    expect(call.said()).toEqual(['callback.confirmed']);
    call.at(slot.from - 15 * minuteMs);
    expect(call.effects.some(({ kind }) => kind === 'Remind')).toBe(true);
    expect(call.state()).toBe('booked');
    call.at(slot.from);
    expect(call.state()).toBe('due');
    expect(call.effects.at(-1)).toMatchObject({ kind: 'FindAgent', attempt: 1 });
    call.attempt('answered');
    expect(call.state()).toBe('done');
    expect(call.changes()).toEqual(['booked', 'due', 'calling', 'done']);
    expect(timesOf(call.its())).toEqual([]);
  });

  it('is tried again after a busy line and an unanswered one, then another time is offered', () => {
    const call = play();
    call.at(slot.from);
    call.attempt('busy');
    expect([call.state(), call.its().callback.nextAt]).toEqual(['booked', slot.from + 5 * minuteMs]);
    call.at(slot.from + 5 * minuteMs);
    call.attempt('no-answer');
    expect(call.its().callback.nextAt).toBe(slot.from + 35 * minuteMs);
    call.at(slot.from + 35 * minuteMs);
    call.attempt('machine');
    expect(call.state()).toBe('missed');
    expect(call.said().slice(-1)).toEqual(['callback.missed']);
    expect(call.its().callback.attempts.map(({ outcome }) => outcome)).toEqual(['busy', 'no-answer', 'machine']);
  });

  it('waits out quiet hours before it is tried again', () => {
    const morning = slot.from + 600 * minuteMs;
    const call = play({ open: (at) => (at > slot.from ? Math.max(at, morning) : at) });
    call.at(slot.from);
    call.attempt('busy');
    expect(call.its().callback.nextAt).toBe(morning);
    expect(call.said().slice(-1)).toEqual(['callback.retry']);
  });

  it('does not ring when its time has become a quiet one, and says when it will', () => {
    const later = slot.from + 90 * minuteMs;
    const call = play({ open: (at) => Math.max(at, later) });
    call.at(slot.from);
    expect([call.state(), call.its().callback.nextAt]).toEqual(['booked', later]);
    expect(call.said().slice(-1)).toEqual(['callback.later']);
    call.at(later);
    expect(call.state()).toBe('due');
  });

  it('apologises when nobody of ours is free, and counts that apart from unanswered calls', () => {
    const call = play();
    let at = slot.from;
    for (const outcome of ['no-agent', 'busy', 'no-agent', 'no-answer', 'no-agent'] as const) {
      call.at(at);
      call.attempt(outcome);
      at = call.its().callback.nextAt ?? at;
    }
    expect(call.state()).toBe('missed');
    expect(call.said().slice(-1)).toEqual(['callback.nobody']);
  });

  it('is moved before its time, after it was missed and after it was cancelled, and begins anew then', () => {
    const call = play();
    const next = { from: slot.from + 180 * minuteMs, until: slot.until + 180 * minuteMs };
    expect(call.does({ type: 'Move', slot: next, hold: 2, by: 'link' })).toBe('ok');
    expect(call.its().callback).toMatchObject({ state: 'booked', slot: next, nextAt: next.from });
    expect(call.at(slot.from)).toBe('ok');
    expect(call.state()).toBe('booked');
    call.at(next.from);
    for (const outcome of ['busy', 'busy', 'busy'] as const) {
      call.attempt(outcome);
      call.at(call.its().callback.nextAt ?? 0);
    }
    expect(call.state()).toBe('missed');
    const again = { from: call.time.now + 60 * minuteMs, until: call.time.now + 75 * minuteMs };
    expect(call.does({ type: 'Move', slot: again, hold: 3, by: 'link' })).toBe('ok');
    call.at(again.from);
    call.attempt('busy');
    expect(call.state()).toBe('booked');
    expect(call.its().callback.attempts.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('is cancelled once, and neither moved nor cancelled while the phone rings or after they spoke', () => {
    const call = play();
    expect([call.does({ type: 'Cancel', by: 'link' }), call.does({ type: 'Cancel', by: 'link' })]).toEqual([
      'ok',
      'ok',
    ]);
    expect(call.changes()).toEqual(['booked', 'cancelled']);
    const other = play();
    other.at(slot.from);
    other.does({ type: 'FoundAgent', attempt: 1, agent });
    expect(other.does({ type: 'Cancel', by: 'link' })).toBe('conflict');
    expect(other.does({ type: 'Move', slot, hold: 2, by: 'link' })).toBe('conflict');
    other.does({
      type: 'Progress',
      progress: { attempt: 1, callId: 'cal_eu_1', state: 'ended', outcome: 'answered', by: 'customer' },
    });
    expect(other.does({ type: 'Cancel', by: 'link' })).toBe('closed');
  });

  it('frees the agent when it was cancelled while one was looked for', () => {
    const call = play();
    call.at(slot.from);
    call.does({ type: 'Cancel', by: 'link' });
    call.does({ type: 'FoundAgent', attempt: 1, agent });
    expect(call.effects.at(-1)).toMatchObject({ kind: 'FreeAgent', agentId: agent.id });
    expect(call.effects.some(({ kind }) => kind === 'Dial')).toBe(false);
  });

  it('is not forgotten when nobody says whether somebody was found: it is tried again', () => {
    const call = play();
    call.at(slot.from);
    const [search] = timesOf(call.its());
    call.at(search ?? 0);
    expect([call.state(), call.its().callback.attempts.at(-1)?.outcome]).toEqual(['booked', 'no-agent']);
    // Found after all, but too late: they are let go.
    call.does({ type: 'FoundAgent', attempt: 1, agent });
    expect([call.state(), call.effects.at(-1)?.kind]).toEqual(['booked', 'FreeAgent']);
  });

  it('that is moved or cancelled while somebody is looked for waits for nothing of that search', () => {
    for (const change of [
      { type: 'Cancel', by: 'link' },
      { type: 'Move', slot: { from: slot.from + 3_600_000, until: slot.until + 3_600_000 }, hold: 2, by: 'link' },
    ] as const) {
      const call = play();
      call.at(slot.from);
      call.does(change);
      const { remindAt: _notice, ...record } = call.its();
      expect(timesOf(record)).toEqual(change.type === 'Move' ? [change.slot.from] : []);
    }
  });

  it('is settled by the clock when the telephone never tells', () => {
    const outcomes = [
      [undefined, 'failed'],
      ['ringing', 'no-answer'],
      ['talking', 'answered'],
    ] as const;
    for (const [heard, outcome] of outcomes) {
      const call = play();
      call.at(slot.from);
      call.does({ type: 'FoundAgent', attempt: 1, agent });
      call.does({ type: 'Dialled', attempt: 1, result: { kind: 'unknown' } });
      if (heard)
        call.does({ type: 'Progress', progress: { attempt: 1, callId: 'cal_eu_1', state: heard, by: 'customer' } });
      call.at(call.time.now + 5 * 3_600_000);
      expect(call.its().callback.attempts.at(-1)?.outcome).toBe(outcome);
    }
  });

  it('believes the telephone when it tells late that they talk, and does not ring again', () => {
    const call = play();
    call.at(slot.from);
    call.does({ type: 'FoundAgent', attempt: 1, agent });
    call.at(call.time.now + 10 * minuteMs);
    expect(call.state()).toBe('booked');
    call.does({ type: 'Progress', progress: { attempt: 1, callId: 'cal_eu_1', state: 'talking', by: 'customer' } });
    expect([call.state(), call.its().callback.nextAt]).toEqual(['calling', undefined]);
  });

  it('comes to the same end however often and in whatever order the telephone tells it', () => {
    const told = [
      { state: 'ringing', by: 'agent' },
      { state: 'talking', by: 'agent' },
      { state: 'ringing', by: 'customer' },
      { state: 'talking', by: 'customer' },
      { state: 'ended', by: 'customer', outcome: 'answered', seconds: 61 },
    ] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...told, ...told], { minLength: 10 }), (order) => {
        const call = play();
        call.at(slot.from);
        call.does({ type: 'FoundAgent', attempt: 1, agent });
        for (const progress of order)
          call.does({ type: 'Progress', progress: { attempt: 1, callId: 'cal_eu_1', ...progress } });
        expect(call.state()).toBe('done');
        expect(call.changes().filter((change) => change === 'done')).toHaveLength(1);
        expect(call.its().callback.attempts).toHaveLength(1);
      }),
    );
  });

  it('never rings more often than it may, whatever happens, and something always comes next until it is over', () => {
    const outcome = fc.constantFrom(...attemptOutcomes.filter((each) => each !== 'answered'));
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 8, maxLength: 12 }), (outcomes) => {
        const call = play();
        for (const each of outcomes) {
          if (overStates.has(call.state())) break;
          const [next] = timesOf(call.its());
          expect(next).toBeDefined();
          call.at(call.its().callback.nextAt ?? 0);
          call.attempt(each);
        }
        expect(call.state()).toBe('missed');
        const rung = call.its().callback.attempts.filter(({ outcome: was }) => was !== 'no-agent');
        expect(rung.length).toBeLessThanOrEqual(rules.maxAttempts);
        expect(call.effects.filter(({ kind }) => kind === 'Dial').length).toBe(rung.length);
      }),
    );
  });
});
