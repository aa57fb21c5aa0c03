/** Holds answers to where they may go: reply windows, consent, what a channel takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../schema/capabilities.ts';
import { windowOf } from '../../schema/conversation/leg.ts';
import type { Part } from '../../schema/message.ts';
import { astrid, botAnswer, createTestConversation } from '../../test/support/conversation.ts';
import { page, phone, saidOn } from '../../test/support/legs.ts';
import { barrierOn } from './may-write.ts';

const hourMs = 3_600_000;
const whatsapp = {
  channel: 'whatsapp',
  account: 'acc_eu_wa',
  handle: { kind: 'whatsapp', value: '46701740605' },
} as const;
const template: Part = { kind: 'template', name: 'order', language: 'sv', values: [], text: 'Hej igen' };

function held(place: Parameters<typeof saidOn>[0]) {
  const conversation = createTestConversation();
  conversation.tell(saidOn(place, 'm1', 'hej'));
  conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
  return conversation;
}

function write(conversation: ReturnType<typeof held>, parts: Part[], once = 'w') {
  return conversation.tell({ type: 'WriteMessage', once, agent: astrid, parts });
}

describe('a reply window', () => {
  it('closes as long after the customer’s message as the channel says, and opens with the next one', () => {
    const conversation = held(whatsapp);
    conversation.pass(25 * hourMs);
    expect(write(conversation, [{ kind: 'text', text: 'hej' }])).toMatchObject({ ok: false, code: 'window-closed' });
    conversation.tell(saidOn(whatsapp, 'm2', 'hallå?'));
    expect(write(conversation, [{ kind: 'text', text: 'hej' }], 'w2')).toMatchObject({ ok: true });
  });

  it('closes when the provider says so, where it says so', () => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(whatsapp, 'm1', 'hej', { replyUntil: conversation.now + hourMs }));
    conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
    conversation.pass(2 * hourMs);
    expect(write(conversation, [{ kind: 'text', text: 'hej' }])).toMatchObject({ code: 'window-closed' });
  });

  it('that is open longer is not cut short by the next message', () => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(whatsapp, 'm1', 'hej', { replyUntil: conversation.now + 7 * 24 * hourMs }));
    conversation.tell(saidOn(whatsapp, 'm2', 'hallå', { replyUntil: conversation.now + 24 * hourMs }));
    conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
    conversation.pass(48 * hourMs);
    expect(write(conversation, [{ kind: 'text', text: 'hej' }])).toMatchObject({ ok: true });
  });

  it('lets an approved message through when it is closed, alone and where the channel has such messages', () => {
    const conversation = held(whatsapp);
    conversation.pass(25 * hourMs);
    expect(write(conversation, [template, { kind: 'text', text: 'och mer' }], 'w1')).toMatchObject({ ok: false });
    expect(write(conversation, [template], 'w2')).toMatchObject({ ok: true });
    expect(write(held(phone), [template], 'w3')).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('for people only lets an agent write and no bot', () => {
    const conversation = held(page);
    conversation.pass(48 * hourMs);
    expect(write(conversation, [{ kind: 'text', text: 'hej' }])).toMatchObject({ ok: true });
    const other = createTestConversation();
    other.tell(saidOn(page, 'm1', 'hej'));
    const turn = other.owed.find((effect) => effect.kind === 'RunBotTurn');
    if (turn?.kind !== 'RunBotTurn') throw new Error('no turn');
    other.pass(48 * hourMs);
    const { turnId, epoch } = turn;
    other.tell({ type: 'RecordBotTurn', once: 't', turnId, epoch, upToSeq: 9, answer: botAnswer('svar') });
    expect(other.events.filter(({ type }) => type === 'MessageWritten')).toEqual([]);
    // Somebody who may write there is asked instead.
    expect(other.state.status).toBe('queued');
  });

  it('keeps bot and system silent whenever it is not open, whatever happens', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('say' as const) }),
      fc.record({ kind: fc.constant('answer' as const) }),
      fc.record({ kind: fc.constant('claim' as const) }),
      fc.record({ kind: fc.constant('release' as const) }),
      fc.record({ kind: fc.constant('resolve' as const) }),
      fc.record({ kind: fc.constant('place' as const) }),
      fc.record({ kind: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 200 }) }),
    );
    fc.assert(
      fc.property(fc.constantFrom(page, whatsapp), fc.array(step, { maxLength: 40 }), (place, steps) => {
        const conversation = createTestConversation();
        let count = 0;
        conversation.tell(saidOn(place, 'first', 'hej'));
        for (const { kind, ...rest } of steps) {
          const once = `s${++count}`;
          const turn = conversation.owed.findLast((effect) => effect.kind === 'RunBotTurn');
          const { lease, seq } = conversation.state;
          if (kind === 'say') conversation.tell(saidOn(place, once, 'mer'));
          if (kind === 'answer' && turn?.kind === 'RunBotTurn') {
            const { turnId, epoch } = turn;
            conversation.tell({ type: 'RecordBotTurn', once, turnId, epoch, upToSeq: seq, answer: botAnswer('svar') });
          }
          if (kind === 'claim') conversation.tell({ type: 'ClaimConversation', once, agent: astrid });
          if (kind === 'release') conversation.tell({ type: 'ReleaseConversation', once, agent: astrid });
          if (kind === 'resolve')
            conversation.tell({ type: 'ResolveConversation', once, agent: astrid, outcome: 'solved' });
          if (kind === 'place') conversation.tell({ type: 'RecordQueuePlace', once, epoch: lease.epoch, place: 1 });
          if ('hours' in rest) conversation.pass(rest.hours * hourMs);
          for (const event of conversation.events.slice(seq)) {
            if (event.type !== 'MessageWritten' || event.actor.kind === 'agent') continue;
            const leg = conversation.state.legs.find(({ id }) => id === event.facts.legId);
            expect(leg && windowOf(leg, event.at)).toBe('open');
          }
        }
      }),
    );
  });
});

describe('what a channel does not take', () => {
  const file = (type: string, sizeBytes = 10): Part => ({
    kind: 'attachment',
    fileId: 'fil_eu_1',
    name: 'a',
    type,
    sizeBytes,
    state: 'stored',
  });

  it('is refused before it is written: types, sizes, files at all', () => {
    const conversation = held(phone);
    expect(write(conversation, [file('image/png')], 'w1')).toMatchObject({ ok: true });
    expect(write(conversation, [file('video/mp4')], 'w2')).toMatchObject({ code: 'unsupported-type' });
    expect(write(conversation, [file('image/png', capabilities.sms.attachments.maxBytes + 1)], 'w3')).toMatchObject({
      code: 'too-large',
    });
  });

  it('is anything, on a leg that was taken out or whose customer said no', () => {
    const leg = held(phone).state.legs[0];
    if (!leg) throw new Error('no leg');
    const words = { author: 'agent' } as const;
    expect(barrierOn({ ...leg, closed: true }, words, 0)).toBe('leg-closed');
    expect(barrierOn({ ...leg, consent: 'opted-out' }, words, 0)).toBe('opted-out');
    expect(barrierOn({ ...leg, channel: 'phone' }, words, 0)).toBe('no-leg');
  });
});
