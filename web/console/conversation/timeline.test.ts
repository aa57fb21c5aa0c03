import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { ConversationEvent, EventBody } from '../../../schema/conversation/events.ts';
import type { Part } from '../../../schema/message.ts';
import { type Header, toHeader } from './header.ts';
import { clientIdsOf, isBotThinking, type Line, type MessageLine, mergeEvents, toLines } from './timeline.ts';

const leg = 'leg_eu_1';
const maria: Actor = { kind: 'agent', id: 'maria', name: 'Maria' };

function event(seq: number, body: EventBody, actor: Actor = { kind: 'system' }): ConversationEvent {
  return { v: 1, seq, id: `evt_eu_c.${seq}`, at: 1_000 * seq, actor, audience: ['customer', 'agent'], ...body };
}

const heard = (seq: number, parts: Part[], sentAt = 1_000 * seq) =>
  event(
    seq,
    {
      type: 'MessageReceived',
      facts: { messageId: `msg_eu_c.${seq}`, legId: leg, providerEventId: `p${seq}`, sentAt },
      content: { parts },
    },
    { kind: 'customer' },
  );
const said = (seq: number, text: string, clientId?: string) =>
  event(
    seq,
    {
      type: 'MessageWritten',
      facts: { messageId: `msg_eu_c.${seq}`, legId: leg, epoch: 1, language: 'sv', ...(clientId ? { clientId } : {}) },
      content: { parts: [{ kind: 'text', text }] },
    },
    maria,
  );
const moved = (
  seq: number,
  of: number,
  status: 'sent' | 'delivered' | 'failed' | 'queued',
  providerMessageId?: string,
) =>
  event(seq, {
    type: 'DeliveryChanged',
    facts: { messageId: `msg_eu_c.${of}`, status, ...(providerMessageId ? { providerMessageId } : {}) },
  });
const text = (words: string): Part => ({ kind: 'text', text: words });

const story: ConversationEvent[] = [
  heard(1, [text('hej')]),
  heard(2, [{ kind: 'attachment', name: 'a.png', type: 'image/png', state: 'pending' }]),
  event(3, {
    type: 'AttachmentSettled',
    facts: { messageId: 'msg_eu_c.2', part: 0, state: 'stored', fileId: 'fil_eu_1', sizeBytes: 9 },
  }),
  said(4, 'Hej! Hur kan jag hjälpa?', 'client-4'),
  moved(5, 4, 'sent', 'SM4'),
  heard(6, [{ kind: 'reaction', target: 'SM4', emoji: '👍' }]),
  moved(7, 4, 'delivered'),
  heard(8, [{ kind: 'edit', target: 'p1', text: 'hejsan' }]),
  heard(9, [text('glöm det')]),
  heard(10, [{ kind: 'deletion', target: 'p9' }]),
  event(11, { type: 'NoteWritten', facts: {}, content: { text: 'kollar ordern' } }, maria),
  event(12, { type: 'ContentRemoved', facts: { seq: 11, reason: 'agent' } }),
  event(13, {
    type: 'LeaseChanged',
    facts: { holder: { kind: 'agent', id: 'maria', name: 'Maria' }, epoch: 2, reason: 'claimed' },
  }),
];

/** Cuts a list into frames at chance, some of them repeated and all of them shuffled. */
const frames = fc
  .shuffledSubarray([...story, ...story], { minLength: story.length * 2 })
  .chain((events) => fc.array(fc.nat({ max: events.length }), { maxLength: 5 }).map((cuts) => ({ events, cuts })))
  .map(({ events, cuts }) => {
    const at = [0, ...cuts.sort((a, b) => a - b), events.length];
    return at.slice(1).map((end, index) => events.slice(at[index], end));
  });

const linesOf = (events: readonly ConversationEvent[]) => toLines(mergeEvents(new Map(), events));
const message = (lines: readonly Line[], seq: number): MessageLine => {
  const line = lines.find((one) => one.seq === seq);
  if (line?.kind !== 'message') throw new Error(`no message with seq ${seq}`);
  return line;
};

describe('the timeline', () => {
  it('is the same for any order, cutting and duplication of frames', () => {
    fc.assert(
      fc.property(frames, (told) => {
        const events = told.reduce(
          (known, frame) => mergeEvents(known, frame),
          new Map() as ReturnType<typeof mergeEvents>,
        );
        expect(toLines(events)).toEqual(linesOf(story));
      }),
    );
  });

  it('sorts messages by the provider’s time, then by seq', () => {
    const lines = linesOf([
      heard(1, [text('second')], 5_000),
      heard(2, [text('first')], 4_000),
      heard(3, [text('third')], 5_000),
    ]);
    expect(lines.map(({ seq }) => seq)).toEqual([2, 1, 3]);
  });

  it('applies edits, deletions and reactions to the message they name and gives them no line of their own', () => {
    const lines = linesOf(story);
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 4, 9, 11, 13]);
    expect(message(lines, 1)).toMatchObject({ edited: true, parts: [{ kind: 'text', text: 'hejsan' }] });
    expect(message(lines, 9)).toMatchObject({ parts: [], removed: { reason: 'sender' } });
    expect(message(lines, 4).reactions).toEqual(['👍']);
  });

  it('takes a reaction back', () => {
    const lines = linesOf([...story, heard(14, [{ kind: 'reaction', target: 'SM4' }])]);
    expect(message(lines, 4).reactions).toEqual([]);
  });

  it('shows an attachment as it was settled', () => {
    expect(message(linesOf(story), 2).parts[0]).toMatchObject({ state: 'stored', fileId: 'fil_eu_1', sizeBytes: 9 });
  });

  it('shows the newest delivery status, also after sending again', () => {
    expect(message(linesOf(story), 4).delivery?.status).toBe('delivered');
    const again = linesOf([said(1, 'hej'), moved(2, 1, 'failed'), moved(3, 1, 'queued')]);
    expect(message(again, 1).delivery?.status).toBe('queued');
  });

  it('marks as seen what the customer has read up to', () => {
    const lines = linesOf([
      said(1, 'a'),
      event(2, { type: 'MessagesRead', facts: { upToSeq: 1, by: 'customer' } }),
      said(3, 'b'),
    ]);
    expect([message(lines, 1).seen, message(lines, 3).seen]).toEqual([true, false]);
  });

  it('never shows content again once its tombstone was seen', () => {
    const { content: _, ...bare } = heard(1, [text('secret')]);
    const tombstone = { ...bare, tombstone: { at: 9, reason: 'subject-request' } } as ConversationEvent;
    for (const order of [
      [heard(1, [text('secret')]), tombstone],
      [tombstone, heard(1, [text('secret')])],
    ]) {
      expect(message(linesOf(order), 1)).toMatchObject({ parts: [], removed: { reason: 'subject-request' } });
    }
  });

  it('says after how many days words, notes and files went, also while the page is open', () => {
    const over = (seq: number, kind: 'messages' | 'notes' | 'attachments', upToSeq: number, days: number) =>
      event(seq, { type: 'ContentExpired', facts: { class: kind, afterSeq: 0, upToSeq, days } });
    const note = event(4, { type: 'NoteWritten', facts: {}, content: { text: 'kollar ordern' } }, maria);
    const lines = linesOf([
      ...story.slice(0, 3),
      note,
      said(5, 'senare'),
      over(6, 'attachments', 5, 90),
      over(7, 'messages', 1, 365),
      over(8, 'notes', 4, 30),
    ]);
    expect(message(lines, 1)).toMatchObject({ parts: [], removed: { reason: 'retention', days: 365, at: 7_000 } });
    expect(message(lines, 2)).toMatchObject({ parts: [{ name: 'a.png', state: 'expired', keptDays: 90 }] });
    expect(message(lines, 2).removed).toBeUndefined();
    expect(message(lines, 5).parts).toEqual([text('senare')]);
    expect(lines.find(({ kind }) => kind === 'note')).toMatchObject({ text: '', removed: { days: 30 } });
  });

  it('knows the client ids that are stored, and whether the bot is at it', () => {
    expect(clientIdsOf(mergeEvents(new Map(), story))).toEqual(new Set(['client-4']));
    const begun = event(1, { type: 'BotTurnStarted', facts: { turnId: 'trn_eu_1', epoch: 1 } });
    const dropped = event(2, { type: 'BotTurnDropped', facts: { turnId: 'trn_eu_1', epoch: 1, reason: 'failed' } });
    expect(isBotThinking(mergeEvents(new Map(), [begun]))).toBe(true);
    expect(isBotThinking(mergeEvents(new Map(), [dropped, begun]))).toBe(false);
  });
});

describe('the header', () => {
  const base: Header = {
    id: 'cnv_eu_c',
    reference: 'SE-7K3Q-92FD',
    priority: 'normal',
    clocks: [],
    state: 'queued',
    owner: { kind: 'queue', queue: 'general' },
    epoch: 1,
    market: 'se',
    marketVersion: 1,
    language: 'sv',
    openedAt: 0,
    seq: 12,
    contact: { id: 'ctc_eu_1', verified: false, trust: 'channel' },
    legs: [],
    links: [],
    callbacks: [],
  };

  it('follows every event after the answer it started from, in any order', () => {
    const released = event(14, {
      type: 'LeaseChanged',
      facts: { holder: { kind: 'queue', queue: 'refunds' }, epoch: 3, reason: 'released' },
    });
    fc.assert(
      fc.property(fc.shuffledSubarray([...story, released], { minLength: story.length + 1 }), (events) => {
        const header = toHeader(base, mergeEvents(new Map(), events));
        expect(header).toMatchObject({
          state: 'queued',
          owner: { kind: 'queue', queue: 'refunds' },
          epoch: 3,
          seq: 14,
        });
      }),
    );
    expect(toHeader(base, mergeEvents(new Map(), story)).owner).toEqual({ kind: 'agent', id: 'maria', name: 'Maria' });
  });
});

describe('words from elsewhere', () => {
  const echo = event(1, {
    type: 'MessageEchoed',
    facts: { legId: leg, providerEventId: 'm_1', sentAt: 500, where: 'Meta inbox' },
    content: { parts: [text('Vi hör av oss')] },
  });

  it('stand in the timeline with where they were written, and can be reacted to', () => {
    const lines = toLines(mergeEvents(new Map(), [echo, heard(2, [{ kind: 'reaction', target: 'm_1', emoji: '👍' }])]));
    expect(lines).toMatchObject([{ kind: 'message', at: 500, where: 'Meta inbox', reactions: ['👍'] }]);
  });

  it('of a machine are marked', () => {
    const note = heard(1, [text('Jag är på semester')]);
    if (note.type === 'MessageReceived') note.facts.automatic = true;
    expect(toLines(mergeEvents(new Map(), [note]))).toMatchObject([{ automatic: true }]);
  });
});

describe('callbacks and calls', () => {
  const callback = (seq: number, change: 'booked' | 'calling' | 'done') =>
    event(seq, {
      type: 'CallbackChanged',
      facts: { callbackId: 'cbk_eu_1', state: 'booked', change, by: 'page', slot: { from: 1, until: 2 } },
      content: { phone: '+46701740601' },
    });
  const call = (seq: number, state: 'ringing' | 'ended', callbackId?: string) =>
    event(seq, {
      type: 'CallChanged',
      facts: { callId: 'cal_eu_1', direction: 'in', state, ...(callbackId ? { callbackId } : {}) },
      content: { phone: '+46701740601' },
    });

  it('tell their story; of a callback’s own call only the end is news', () => {
    const events = [
      callback(1, 'booked'),
      callback(2, 'calling'),
      call(3, 'ringing', 'cbk_eu_1'),
      call(4, 'ended', 'cbk_eu_1'),
    ];
    expect(toLines(mergeEvents(new Map(), events)).map(({ seq }) => seq)).toEqual([1, 2, 4]);
    expect(toLines(mergeEvents(new Map(), [call(1, 'ringing')]))).toHaveLength(1);
  });
});
