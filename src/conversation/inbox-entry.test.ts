import { describe, expect, it } from 'vitest';
import { botAnswer, createTestConversation } from '../../test/support/conversation.ts';
import { chat, mail, page, phone, saidOn } from '../../test/support/legs.ts';
import { toInboxEntry } from './inbox-entry.ts';

describe('the inbox line of somebody without a name', () => {
  it.each([
    ['a number', phone, phone.handle.value],
    ['a mailbox', mail, mail.handle.value],
    ['nothing, where only the platform knows who it is', page, undefined],
    ['nothing, where a visitor is one of many', chat, undefined],
  ])('names %s', (_what, place, name) => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(place, 'm1', 'hej'));
    expect(toInboxEntry(conversation.state).name).toBe(name);
  });
});

it('shows what the customer wants, not how the bot greeted', () => {
  const conversation = createTestConversation();
  conversation.tell(saidOn(phone, 'm1', 'where is my refund?'));
  const turn = conversation.owed.findLast((effect) => effect.kind === 'RunBotTurn');
  if (turn?.kind !== 'RunBotTurn') throw new Error('no turn');
  const { turnId, epoch } = turn;
  const answer = (text: string, template: string) => ({
    content: { parts: [{ kind: 'text' as const, text }] },
    template,
  });
  const greeted = botAnswer('', { messages: [answer('Hi! I am a bot.', 'bot.greeting')] });
  conversation.tell({ type: 'RecordBotTurn', once: 't1', turnId, epoch, upToSeq: 3, answer: greeted });
  expect(toInboxEntry(conversation.state).preview).toBe('where is my refund?');
});
