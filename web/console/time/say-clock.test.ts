import { describe, expect, it } from 'vitest';
import type { ConversationClock } from '../../../schema/conversation/clocks.ts';
import { sayClock, sayDue, toDue } from './say-clock.ts';

const minute = 60_000;
const now = Date.parse('2026-11-19T09:00:00Z');
const clock = (changes: Partial<ConversationClock> = {}): ConversationClock => ({
  id: 'first',
  name: 'First answer',
  kind: 'first-response',
  dueAt: now + 4 * minute,
  state: 'running',
  ...changes,
});

describe('what is due', () => {
  it.each([
    [{ dueAt: now + 4 * minute, dueKind: 'first-response' }, 'answer within 4 min', 'near'],
    [{ dueAt: now + 1, dueKind: 'next-response' }, 'answer within a minute', 'near'],
    [{ dueAt: now + 90 * minute, dueKind: 'next-response' }, 'answer within 1 h 30', 'calm'],
    [{ dueAt: now + 45 * minute, dueKind: 'resolution' }, 'resolve within 45 min', 'near'],
    [{ dueAt: now - 5 * minute, dueKind: 'resolution' }, 'resolve now: 5 min late', 'late'],
    [{ dueAt: now, dueKind: 'first-response' }, 'answer now: late', 'late'],
    [{ dueAt: now + 90 * minute, dueKind: 'next-response', missed: true }, 'deadline missed', 'late'],
  ] as const)('is said in words, not by colour alone: %o', (due, text, tone) => {
    expect(sayDue(due, now)).toMatchObject({ text, tone });
  });

  it('is nothing where nothing is promised', () => {
    expect(sayDue({}, now)).toBeUndefined();
  });

  it('turns late by itself, before anything is heard from the desk', () => {
    const due = toDue([clock()]);
    expect(sayDue(due, now)?.tone).toBe('near');
    expect(sayDue(due, now + 4 * minute)?.tone).toBe('late');
  });

  it('is the earliest of the service clocks that are still to be kept', () => {
    const clocks = [
      clock({ id: 'a', dueAt: now + 1, kind: 'legal' }),
      clock({ id: 'b', dueAt: now + 2, state: 'paused', kind: 'resolution' }),
      clock({ id: 'c', dueAt: now - 3, state: 'missed', metAt: now }),
      clock({ id: 'd', dueAt: now + 5 }),
      clock({ id: 'e', dueAt: now + 4, kind: 'resolution' }),
    ];
    expect(toDue(clocks)).toEqual({ dueAt: now + 4, dueKind: 'resolution', missed: false });
    expect(toDue([clock({ kind: 'legal', state: 'missed' })])).toEqual({ missed: true });
  });
});

describe('a clock in the list', () => {
  const zone = 'Europe/Stockholm';

  it('that ends with a day is due on that day', () => {
    const dueAt = Date.parse('2026-11-23T23:00:00Z');
    expect(sayClock(clock({ kind: 'legal', dueAt }), now, zone)).toMatch(/^due Mon.* 23 Nov, 23:59 · in 4 d$/);
  });

  it('says whether it was kept', () => {
    expect(sayClock(clock({ state: 'met', metAt: now }), now, zone)).toMatch(/^kept Thu/);
    expect(sayClock(clock({ state: 'missed', metAt: now + 5 * minute }), now, zone)).toMatch(/^kept too late/);
    expect(sayClock(clock({ state: 'missed', dueAt: now - 1 }), now, zone)).toMatch(/^missed/);
    expect(sayClock(clock({ state: 'paused' }), now, zone)).toMatch(/paused/);
  });
});
