/** Holds what asks for nothing to asking for nothing: machines' mail, reactions, messages taken back or written anew. */
import { describe, expect, it } from 'vitest';
import { astrid, createTestConversation } from '../../test/support/conversation.ts';
import { mail, page, partOn, saidOn } from '../../test/support/legs.ts';
import { asEdited } from './as-edited.ts';

const dayMs = 86_400_000;

function turns(conversation: ReturnType<typeof createTestConversation>): number {
  return conversation.owed.filter(({ kind }) => kind === 'RunBotTurn').length;
}

function resolvedOn(place: typeof mail | typeof page) {
  const conversation = createTestConversation();
  conversation.tell(saidOn(place, 'm1', 'hej'));
  conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid });
  conversation.tell({ type: 'ResolveConversation', once: 'r', agent: astrid, outcome: 'solved' });
  return conversation;
}

describe('a machine’s message', () => {
  it('is kept, and wakes nobody, moves no clock and is answered by nothing', () => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(mail, 'm1', 'hej'));
    const before = conversation.state;
    conversation.pass(1_000);
    conversation.tell(saidOn(mail, 'm2', 'I am out of office. STOP', { automatic: true }));
    expect(conversation.events.at(-1)).toMatchObject({ type: 'MessageReceived', facts: { automatic: true } });
    expect(turns(conversation)).toBe(1);
    const { lastCustomerAt, lastCustomerSeq, lastText, legs, activeLegId } = conversation.state;
    expect({ lastCustomerAt, lastCustomerSeq, lastText, legs, activeLegId }).toEqual({
      lastCustomerAt: before.lastCustomerAt,
      lastCustomerSeq: before.lastCustomerSeq,
      lastText: before.lastText,
      legs: before.legs,
      activeLegId: before.activeLegId,
    });
  });

  it('does not open again what was resolved', () => {
    const conversation = resolvedOn(mail);
    conversation.tell(saidOn(mail, 'm2', 'Automatiskt svar', { automatic: true }));
    expect(conversation.state.status).toBe('resolved');
  });

  it('that is the first one leaves a conversation that is over at once, in which nobody was asked', () => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(mail, 'm1', 'Newsletter', { automatic: true }));
    expect(conversation.state).toMatchObject({ status: 'resolved', resolved: { outcome: 'silent' } });
    expect(turns(conversation)).toBe(0);
    expect(conversation.events.some(({ type }) => type === 'MessageWritten')).toBe(false);
  });
});

describe('a reaction', () => {
  it('is kept, and wakes nobody', () => {
    const conversation = resolvedOn(page);
    conversation.tell(partOn(page, 'm2', { kind: 'reaction', target: 'm1', emoji: '👍' }));
    expect(conversation.state.status).toBe('resolved');
    expect(conversation.events.at(-1)?.type).toBe('MessageReceived');
    expect(turns(conversation)).toBe(1);
  });
});

describe('a message taken back', () => {
  it('loses its words and its files, stored before or after', () => {
    const conversation = createTestConversation();
    const file = { kind: 'attachment', name: 'a.png', type: 'image/png', state: 'pending', source: 'x' } as const;
    conversation.tell(saidOn(page, 'm1', '', { content: { parts: [{ kind: 'text', text: 'hemligt' }, file, file] } }));
    const received = conversation.events.find(({ type }) => type === 'MessageReceived');
    if (received?.type !== 'MessageReceived') throw new Error('nothing came in');
    const { messageId } = received.facts;
    const settled = (part: number, fileId: string) =>
      conversation.tell({
        type: 'SettleAttachment',
        once: `file:${messageId}:${part}`,
        messageId,
        part,
        state: 'stored',
        fileId,
      });
    settled(1, 'fil_eu_1');
    conversation.tell(partOn(page, 'm2', { kind: 'deletion', target: 'm1' }));
    settled(2, 'fil_eu_2');
    expect(conversation.events[received.seq - 1]).not.toHaveProperty('content');
    expect(conversation.events[received.seq - 1]).toMatchObject({ tombstone: { reason: 'sender' } });
    expect(conversation.state.lastText).toBeUndefined();
    const deleted = conversation.owed.flatMap((effect) => (effect.kind === 'DeleteFiles' ? effect.fileIds : []));
    expect(deleted).toEqual(['fil_eu_1', 'fil_eu_2']);
  });

  it('is only told of where nobody knows it, or where it was somebody else’s', () => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(page, 'm1', 'hej'));
    const other = { ...page, handle: { kind: 'messenger', value: '815' } } as const;
    conversation.tell(partOn(page, 'm2', { kind: 'deletion', target: 'unknown' }));
    conversation.tell(partOn(other, 'm3', { kind: 'deletion', target: 'm1' }));
    expect(conversation.events.some(({ type }) => type === 'ContentRemoved')).toBe(false);
    expect(conversation.events.filter(({ type }) => type === 'MessageReceived')).toHaveLength(3);
  });
});

describe('a message written anew', () => {
  const edit = partOn(page, 'm2', { kind: 'edit', target: 'm1', text: 'order NP-1' });

  it('wakes the bot while the bot has the conversation, which reads the new words only', () => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(page, 'm1', 'order NP-l'));
    conversation.tell({ type: 'FailBotTurn', once: 'x', turnId: 'none', epoch: 0 });
    conversation.tell(edit);
    expect(conversation.state).toMatchObject({ status: 'bot', lastText: 'order NP-1' });
    const received = conversation.events.flatMap((event) => (event.type === 'MessageReceived' ? [event] : []));
    expect(asEdited(received)).toEqual([{ parts: [{ kind: 'text', text: 'order NP-1' }] }]);
  });

  it('does not open again what was resolved', () => {
    const conversation = resolvedOn(page);
    conversation.pass(dayMs / 2);
    conversation.tell(edit);
    expect(conversation.state.status).toBe('resolved');
  });
});
