import { describe, expect, it } from 'vitest';
import type { Callback } from '../../../schema/callback.ts';
import type { ConversationEvent, EventBody, EventOf } from '../../../schema/conversation/events.ts';
import { callbacksOf, untoldOf } from './callbacks-of.ts';

const slot = { from: 900_000, until: 1_800_000 };
const id = 'cbk_eu_1';

function event(seq: number, body: EventBody): ConversationEvent {
  return { v: 1, seq, id: `evt_eu_c.${seq}`, at: 1_000 * seq, actor: { kind: 'system' }, audience: ['agent'], ...body };
}

type Facts = EventOf<'CallbackChanged'>['facts'];
type Content = NonNullable<EventOf<'CallbackChanged'>['content']>;
const changed = (
  seq: number,
  facts: Partial<Facts> & Pick<Facts, 'change' | 'state'>,
  content: Partial<Content> = {},
) =>
  event(seq, {
    type: 'CallbackChanged',
    facts: { callbackId: id, by: 'agent', slot, ...facts },
    content: { phone: '+46701740605', ...content },
  });
const ended = (seq: number, seconds: number) =>
  event(seq, {
    type: 'CallChanged',
    facts: { callId: 'cll_eu_1', direction: 'out', state: 'ended', callbackId: id, seconds },
    content: { phone: '+46701740605' },
  });

const booked = changed(1, { change: 'booked', state: 'booked', nextAt: slot.from }, { topic: 'A refund' });
const story = [
  booked,
  changed(2, { change: 'due', state: 'due', by: 'system', attempt: 1 }),
  changed(3, { change: 'calling', state: 'calling', by: 'system', attempt: 1 }, { agentName: 'Maria' }),
  changed(4, { change: 'attempted', state: 'booked', by: 'system', attempt: 1, outcome: 'busy', nextAt: 2_000_000 }),
  changed(5, { change: 'due', state: 'due', by: 'system', attempt: 2 }),
  changed(6, { change: 'calling', state: 'calling', by: 'system', attempt: 2 }, { agentName: 'Elias' }),
  ended(7, 75),
  changed(8, { change: 'done', state: 'done', by: 'system', attempt: 2, outcome: 'answered' }),
];
const eventsOf = (events: readonly ConversationEvent[]) => new Map(events.map((one) => [one.seq, one]));

const record: Callback = {
  v: 1,
  id,
  tenant: 'shop',
  region: 'eu',
  market: 'se',
  account: 'acc_eu_phone',
  conversationId: 'cnv_eu_1',
  reference: 'SE-7K3Q-92FD',
  phone: '+46701740605',
  language: 'sv',
  queue: 'level-1',
  topic: 'A refund',
  slot,
  state: 'booked',
  attempts: [],
  nextAt: slot.from,
  source: 'page',
  createdAt: 1,
};

describe('the callbacks of a conversation', () => {
  it('tells tries, who called, how they went and how long they talked', () => {
    const { coming, over } = callbacksOf(eventsOf(story), []);
    expect(coming).toEqual([]);
    expect(over).toMatchObject([
      {
        state: 'done',
        topic: 'A refund',
        attempts: [
          { number: 1, outcome: 'busy', agentName: 'Maria', at: 2_000 },
          { number: 2, outcome: 'answered', agentName: 'Elias', seconds: 75, at: 5_000 },
        ],
      },
    ]);
  });

  it('keeps the next try only as long as there is one', () => {
    const [waiting] = callbacksOf(eventsOf(story.slice(0, 4)), []).coming;
    expect(waiting).toMatchObject({ state: 'booked', nextAt: 2_000_000 });
    const [due] = callbacksOf(eventsOf(story.slice(0, 5)), []).coming;
    expect(due).not.toHaveProperty('nextAt');
  });

  it('asks for one whose beginning is not loaded, and for no other', () => {
    expect(untoldOf(eventsOf([booked]), [id])).toEqual([]);
    expect(untoldOf(eventsOf(story.slice(1, 3)), [id])).toEqual([id]);
    expect(untoldOf(eventsOf([]), [id])).toEqual([id]);
  });

  it('fills in what happened before from the callback, and lets later events count', () => {
    expect(callbacksOf(eventsOf([]), [record]).coming).toMatchObject([{ id, topic: 'A refund', state: 'booked' }]);
    const moved = { from: 5_000_000, until: 5_900_000 };
    const told = [changed(9, { change: 'moved', state: 'booked', slot: moved, nextAt: moved.from })];
    expect(callbacksOf(eventsOf(told), [record]).coming).toMatchObject([
      { topic: 'A refund', slot: moved, nextAt: moved.from },
    ]);
    const cancelled = [changed(9, { change: 'cancelled', state: 'cancelled' })];
    const { coming, over } = callbacksOf(eventsOf(cancelled), [record]);
    expect(coming).toEqual([]);
    expect(over).toMatchObject([{ state: 'cancelled' }]);
    expect(over[0]).not.toHaveProperty('nextAt');
  });
});
