import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InboxEntry } from '../../../schema/socket/desk.ts';
import { applyInbox, emptyInbox, type InboxInput, selectAgents, selectSection } from './inbox-state.ts';

function entry(id: string, seq: number, changes: Partial<InboxEntry> = {}): InboxEntry {
  return {
    conversationId: id,
    reference: `SE-${id}`,
    market: 'se',
    language: 'sv',
    channel: 'sms',
    status: 'queued',
    preview: `preview ${seq}`,
    lastCustomerAt: seq,
    openedAt: 0,
    unread: false,
    seq,
    ...changes,
  };
}

const apply = (inputs: readonly InboxInput[]) => inputs.reduce(applyInbox, emptyInbox);
const told = (item: InboxEntry): InboxInput => ({
  type: 'frame',
  market: item.market,
  frame: { type: 'entry', entry: item },
});
const desk = (waiting: InboxEntry[], assigned: InboxEntry[] = []): InboxInput => ({
  type: 'frame',
  market: 'se',
  frame: { type: 'desk', v: 1, market: 'se', waiting, assigned, agents: [] },
});

const entries = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      seq: fc.integer({ min: 1, max: 6 }),
      viaList: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((items) =>
    items.map(({ id, seq, viaList }): InboxInput => {
      const status = (['queued', 'assigned', 'bot', 'resolved'] as const)[(seq + id.charCodeAt(0)) % 4] ?? 'queued';
      const item = entry(id, seq, { status });
      return viaList ? { type: 'listed', entries: [item] } : told(item);
    }),
  );

describe('the inbox', () => {
  it('shows the same picture whatever the order and however often things are told', () => {
    fc.assert(
      fc.property(
        entries.chain((inputs) =>
          fc.tuple(fc.constant(inputs), fc.shuffledSubarray([...inputs, ...inputs], { minLength: inputs.length * 2 })),
        ),
        ([inputs, shuffled]) => {
          const sorted = (list: readonly InboxInput[]) =>
            [...apply(list).entries].sort(([a], [b]) => a.localeCompare(b));
          expect(sorted(shuffled)).toEqual(sorted(inputs));
        },
      ),
    );
  });

  it('moves a conversation to the section of its newest state', () => {
    const state = apply([
      told(entry('a', 2, { status: 'assigned', owner: { id: 'me', name: 'Me' } })),
      told(entry('a', 1)),
    ]);
    expect(selectSection(state, 'waiting', { me: 'me' })).toEqual([]);
    expect(selectSection(state, 'mine', { me: 'me' }).map(({ seq }) => seq)).toEqual([2]);
  });

  it('puts whoever waits longest first', () => {
    const state = apply([
      told(entry('late', 1, { waitingSince: 900 })),
      told(entry('early', 1, { waitingSince: 100 })),
    ]);
    expect(selectSection(state, 'waiting', { me: 'me' }).map(({ conversationId }) => conversationId)).toEqual([
      'early',
      'late',
    ]);
  });

  it('puts the more urgent before those who have waited longer', () => {
    const state = apply([
      told(entry('urgent', 1, { waitingSince: 900, priority: 'urgent' })),
      told(entry('low', 1, { waitingSince: 50, priority: 'low' })),
      told(entry('normal', 1, { waitingSince: 100 })),
    ]);
    expect(selectSection(state, 'waiting', { me: 'me' }).map(({ conversationId }) => conversationId)).toEqual([
      'urgent',
      'normal',
      'low',
    ]);
  });

  it('lets go of what the desk no longer holds, and a late list does not bring it back', () => {
    const stale: InboxInput = { type: 'listed', entries: [entry('a', 3)] };
    const state = apply([stale, desk([entry('b', 1)]), stale]);
    expect(selectSection(state, 'open', { me: 'me' }).map(({ conversationId }) => conversationId)).toEqual(['b']);
    const again = apply([stale, desk([]), told(entry('a', 4))]);
    expect(selectSection(again, 'waiting', { me: 'me' })).toHaveLength(1);
  });

  it('keeps what other markets and the bot hold when a desk tells its own', () => {
    const state = apply([told(entry('x', 1, { market: 'gb' })), told(entry('y', 1, { status: 'bot' })), desk([])]);
    expect(selectSection(state, 'open', { me: 'me' })).toHaveLength(2);
  });

  it('counts an agent once, available when available anywhere', () => {
    const agents = (market: string, state: 'available' | 'away'): InboxInput => ({
      type: 'frame',
      market,
      frame: { type: 'agents', agents: [{ id: 'u1', name: 'Maria', state }] },
    });
    const state = apply([agents('se', 'away'), agents('gb', 'available')]);
    expect(selectAgents(state, undefined)).toEqual([{ id: 'u1', name: 'Maria', state: 'available' }]);
    expect(selectAgents(state, 'se')[0]?.state).toBe('away');
  });
});
