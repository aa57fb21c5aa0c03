import { describe, expect, it } from 'vitest';
import type { Effect } from '../../schema/conversation/effects.ts';
import type { EventType } from '../../schema/conversation/events.ts';
import { astrid, bosse, botAnswer, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { testMarket } from '../../test/support/market.ts';

type Conversation = ReturnType<typeof createTestConversation>;

const dayMs = 86_400_000;

function runningTurn(conversation: Conversation): Extract<Effect, { kind: 'RunBotTurn' }> {
  const turn = conversation.owed.findLast((effect) => effect.kind === 'RunBotTurn');
  if (turn?.kind !== 'RunBotTurn') throw new Error('no turn was asked for');
  return turn;
}

function said(conversation: Conversation): (string | undefined)[] {
  return conversation.events.flatMap((event) =>
    event.type === 'MessageWritten' ? [event.facts.template ?? 'free'] : [],
  );
}

function types(conversation: Conversation): EventType[] {
  return conversation.events.map(({ type }) => type);
}

function assigned(): Conversation {
  const conversation = createTestConversation();
  conversation.tell(textMessage('SM1', 'hej'));
  conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
  return conversation;
}

function resolved(): Conversation {
  const conversation = assigned();
  conversation.tell({ type: 'ResolveConversation', once: 'resolve', agent: astrid, outcome: 'solved' });
  return conversation;
}

describe('a first message', () => {
  it('opens the conversation with a reference and wakes the bot', () => {
    const conversation = createTestConversation();
    expect(conversation.tell(textMessage('SM1', 'hej'))).toMatchObject({ ok: true, duplicate: false });
    expect(conversation.state).toMatchObject({
      status: 'bot',
      reference: 'SE-7K3Q-92FD',
      language: 'sv',
      marketVersion: 3,
    });
    expect(runningTurn(conversation).epoch).toBe(conversation.state.lease.epoch);
  });

  it('goes straight to the humans where the market has no bot', () => {
    const { bot, ...rest } = testMarket();
    const conversation = createTestConversation({ ...rest, bot: { ...bot, enabled: false } });
    conversation.tell(textMessage('SM1', 'hej'));
    expect(conversation.state).toMatchObject({ status: 'queued', queue: 'general' });
  });

  it('speaks the language that the widget says the visitor reads', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('c1', 'hi', { channel: 'chat', profile: { language: 'en-GB' } }));
    expect(conversation.state.language).toBe('en');
  });

  it.each([
    ['pl', 'en'],
    ['da', 'sv'],
    ['de-CH', 'en'],
    ['fi', 'sv'],
  ])('answers who reads %s in %s, as the market says', (language, answered) => {
    const fallbacks = { pl: 'en', da: 'sv', de: 'en' };
    const { languages } = testMarket();
    const conversation = createTestConversation(testMarket({ languages: { ...languages, fallbacks } }));
    conversation.tell(textMessage('c1', '?', { channel: 'chat', profile: { language } }));
    expect(conversation.state.language).toBe(answered);
  });

  it('is counted once when the provider repeats it', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'hej'));
    const { seq } = conversation.state;
    expect(conversation.tell(textMessage('SM1', 'hej'))).toMatchObject({ ok: true, duplicate: true });
    expect(conversation.state.seq).toBe(seq);
  });
});

describe('the bot', () => {
  it('gets one turn at a time, and another for what was said meanwhile', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'hej'));
    const first = runningTurn(conversation);
    const upToSeq = conversation.state.seq;
    conversation.tell(textMessage('SM2', 'hallå?'));
    expect(runningTurn(conversation)).toBe(first);
    conversation.tell({
      type: 'RecordBotTurn',
      once: 't1',
      turnId: first.turnId,
      epoch: first.epoch,
      upToSeq,
      answer: botAnswer('svar'),
    });
    expect(runningTurn(conversation)).not.toBe(first);
  });

  it('is not heard when an agent took the conversation while it was thinking', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'hej'));
    const turn = runningTurn(conversation);
    conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid });
    conversation.tell({
      type: 'RecordBotTurn',
      once: 't',
      turnId: turn.turnId,
      epoch: turn.epoch,
      upToSeq: 5,
      answer: botAnswer('för sent'),
    });
    expect(types(conversation)).toContain('BotTurnDropped');
    expect(said(conversation)).toEqual([]);
  });

  it('hands over to a human when it cannot go on', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'hej'));
    const turn = runningTurn(conversation);
    conversation.tell({ type: 'FailBotTurn', once: 'f', turnId: turn.turnId, epoch: turn.epoch });
    expect(conversation.state.status).toBe('queued');
    expect(conversation.owed).toContainEqual(expect.objectContaining({ kind: 'FillPacket' }));
  });

  it('closes a conversation that the customer has left', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'hej'));
    conversation.tell({ type: 'PassDeadline', once: 'early', name: 'silent' });
    expect(conversation.state.status).toBe('bot');
    conversation.pass(dayMs);
    conversation.tell({ type: 'PassDeadline', once: 'late', name: 'silent' });
    expect(conversation.state).toMatchObject({ status: 'resolved', resolved: { outcome: 'silent' } });
  });
});

describe('the line', () => {
  function waiting(): Conversation {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'människa'));
    const turn = runningTurn(conversation);
    conversation.tell({ type: 'FailBotTurn', once: 'f', turnId: turn.turnId, epoch: turn.epoch });
    return conversation;
  }

  it('tells the customer place and wait once', () => {
    const conversation = waiting();
    const { epoch } = conversation.state.lease;
    conversation.tell({ type: 'RecordQueuePlace', once: 'p1', epoch, place: 2, expectedWaitMs: 240_000 });
    conversation.tell({ type: 'RecordQueuePlace', once: 'p2', epoch, place: 1, expectedWaitMs: 60_000 });
    expect(said(conversation)).toEqual(['handover.queued']);
  });

  it('says when humans are back instead of a wait, outside opening hours', () => {
    const conversation = waiting();
    conversation.tell({
      type: 'RecordQueuePlace',
      once: 'p',
      epoch: conversation.state.lease.epoch,
      place: 1,
      opensAt: 1_700_000_100_000,
    });
    expect(said(conversation)).toEqual(['handover.closed']);
  });

  it('says nothing of a place when somebody took the conversation first', () => {
    const conversation = waiting();
    const { epoch } = conversation.state.lease;
    conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid });
    conversation.tell({ type: 'RecordQueuePlace', once: 'p', epoch, place: 1, expectedWaitMs: 1 });
    expect(said(conversation)).toEqual([]);
  });
});

describe('ownership', () => {
  it('gives a conversation to the first agent only', () => {
    const conversation = assigned();
    expect(conversation.tell({ type: 'ClaimConversation', once: 'c2', agent: bosse })).toMatchObject({
      ok: false,
      code: 'already-claimed',
      detail: astrid.name,
    });
    expect(conversation.tell({ type: 'ClaimConversation', once: 'c3', agent: astrid })).toMatchObject({ ok: true });
  });

  it('lets only the holder write, transfer and resolve', () => {
    const conversation = assigned();
    expect(
      conversation.tell({ type: 'WriteMessage', once: 'w', agent: bosse, parts: [{ kind: 'text', text: 'hej' }] }),
    ).toMatchObject({ ok: false, code: 'not-yours' });
    expect(
      conversation.tell({ type: 'TransferConversation', once: 't', agent: bosse, to: { queue: 'refunds' } }),
    ).toMatchObject({ ok: false, code: 'not-yours' });
    expect(
      conversation.tell({ type: 'ResolveConversation', once: 'r', agent: bosse, outcome: 'solved' }),
    ).toMatchObject({ ok: false, code: 'not-yours' });
  });

  it('moves to a queue, an agent, or one level up', () => {
    const conversation = assigned();
    conversation.tell({ type: 'TransferConversation', once: 't', agent: astrid, to: { agent: bosse } });
    expect(conversation.state.lease.holder).toEqual(bosse);
    conversation.tell({ type: 'EscalateConversation', once: 'e', agent: bosse });
    expect(conversation.state).toMatchObject({ status: 'queued', queue: 'refunds' });
    expect(conversation.tell({ type: 'EscalateConversation', once: 'e2', agent: bosse })).toMatchObject({
      ok: false,
      code: 'invalid',
    });
  });

  it('names a queue that does not exist', () => {
    expect(
      assigned().tell({ type: 'TransferConversation', once: 't', agent: astrid, to: { queue: 'nope' } }),
    ).toMatchObject({ ok: false, code: 'invalid', detail: expect.stringContaining('nope') });
  });
});

describe('delivery', () => {
  function sent(status: 'failed' | 'unknown'): { conversation: Conversation; messageId: string } {
    const conversation = assigned();
    conversation.tell({ type: 'WriteMessage', once: 'w', agent: astrid, parts: [{ kind: 'text', text: 'svar' }] });
    const messageId = [...conversation.deliveries.keys()].at(-1) ?? '';
    conversation.tell({ type: 'RecordDelivery', once: 'd', messageId, status });
    return { conversation, messageId };
  }

  it('is settled by a receipt that comes after a time-out', () => {
    const { conversation, messageId } = sent('unknown');
    conversation.tell({ type: 'RecordReceipt', once: 'r', messageId, providerMessageId: 'SMx', status: 'delivered' });
    expect(conversation.deliveries.get(messageId)).toMatchObject({ status: 'delivered', providerMessageId: 'SMx' });
  });

  it('is settled by a person only while it is unknown', () => {
    const { conversation, messageId } = sent('unknown');
    expect(
      conversation.tell({ type: 'SettleDelivery', once: 's', agent: astrid, messageId, status: 'delivered' }),
    ).toMatchObject({ ok: true });
    expect(
      conversation.tell({ type: 'SettleDelivery', once: 's2', agent: astrid, messageId, status: 'failed' }),
    ).toMatchObject({ ok: false, code: 'conflict' });
  });

  it('is tried again as a message of its own', () => {
    const { conversation, messageId } = sent('failed');
    conversation.tell({ type: 'RetryMessage', once: 'again', agent: astrid, messageId });
    expect(conversation.deliveries.get(messageId)?.status).toBe('failed');
    expect(said(conversation)).toEqual(['free', 'free']);
  });

  it('ends the leg’s consent when the carrier says that the customer opted out', () => {
    const { conversation, messageId } = sent('unknown');
    conversation.tell({
      type: 'RecordReceipt',
      once: 'r',
      messageId,
      providerMessageId: 'SMx',
      status: 'failed',
      errorCode: '21610',
    });
    expect(conversation.state.legs[0]?.consent).toBe('opted-out');
    expect(
      conversation.tell({ type: 'WriteMessage', once: 'w2', agent: astrid, parts: [{ kind: 'text', text: 'hallå' }] }),
    ).toMatchObject({ ok: false, code: 'opted-out' });
  });

  it('counts a chat message as sent when it is stored', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('c1', 'hej', { channel: 'chat' }));
    conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid });
    expect(said(conversation)).toEqual(['handover.taken']);
    expect([...conversation.deliveries.values()][0]?.status).toBe('sent');
    expect(conversation.owed.some(({ kind }) => kind === 'DeliverMessage')).toBe(false);
  });
});

describe('consent', () => {
  it('follows the market’s own words, answers once and writes no more', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'hej'));
    conversation.tell(textMessage('SM2', ' Stopp! '));
    expect(conversation.state.legs[0]?.consent).toBe('opted-out');
    const turn = runningTurn(conversation);
    conversation.tell({
      type: 'RecordBotTurn',
      once: 't',
      turnId: turn.turnId,
      epoch: turn.epoch,
      upToSeq: 5,
      answer: botAnswer('svar'),
    });
    expect(said(conversation)).toEqual(['consent.stopped']);
  });

  it('leaves the confirmation to a provider that gives its own', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'STOP', { keyword: 'stop', keywordAnswered: true }));
    expect(said(conversation)).toEqual([]);
    expect(conversation.state).toMatchObject({ status: 'resolved', legs: [{ consent: 'opted-out' }] });
  });

  it('is open again after the start word', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'stopp'));
    conversation.tell(textMessage('SM2', 'starta'));
    expect(conversation.state.legs[0]?.consent).toBe('open');
  });

  it('is remembered by the conversation that follows', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', 'hej igen', { opening: { previous: 'cnv_eu_0', consent: 'opted-out' } }));
    expect(conversation.state.legs[0]?.consent).toBe('opted-out');
    expect(conversation.state.status).toBe('queued');
  });
});

describe('the end', () => {
  it('asks for a rating and takes one', () => {
    const conversation = resolved();
    conversation.tell(textMessage('SM9', '5'));
    expect(said(conversation)).toEqual(['rating.ask', 'rating.thanks']);
    expect(conversation.state).toMatchObject({ status: 'resolved', rating: { score: 5 } });
  });

  it('reopens for anything else the customer writes soon', () => {
    const conversation = resolved();
    conversation.tell(textMessage('SM9', 'en sak till'));
    expect(conversation.state.status).toBe('bot');
  });

  it('lets the bot begin anew: what was said to a human meanwhile is not for it to answer', () => {
    const conversation = assigned();
    conversation.tell(textMessage('SM2', 'I want a human to look at it'));
    conversation.tell({ type: 'ResolveConversation', once: 'resolve', agent: astrid, outcome: 'solved' });
    conversation.tell(textMessage('SM3', 'where is my refund?'));
    const { bot, status, lastCustomerSeq } = conversation.state;
    expect(status).toBe('bot');
    expect(bot.answeredUpToSeq).toBe(lastCustomerSeq - 1);
    expect(bot.flow).toBeUndefined();
  });

  it('sends a late message on to a new conversation', () => {
    const conversation = resolved();
    conversation.pass(2 * dayMs);
    const { seq } = conversation.state;
    expect(conversation.tell(textMessage('SM9', 'hej igen'))).toMatchObject({ ok: false, code: 'closed' });
    expect(conversation.state.seq).toBe(seq);
  });

  it('asks nobody for a rating of spam', () => {
    const conversation = assigned();
    conversation.tell({ type: 'ResolveConversation', once: 'r', agent: astrid, outcome: 'spam' });
    expect(said(conversation)).toEqual([]);
  });
});

describe('what is shown of it elsewhere', () => {
  it('is cut between characters, as no database takes half of one', () => {
    const conversation = createTestConversation();
    conversation.tell(textMessage('SM1', `${'a'.repeat(199)}😀 and more`));
    expect(conversation.state.lastText).toBe('a'.repeat(199));
    conversation.tell(textMessage('SM2', `${'a'.repeat(198)}😀 and more`));
    expect(conversation.state.lastText).toBe(`${'a'.repeat(198)}😀`);
  });

  it('is told anew when content was taken out', () => {
    const conversation = assigned();
    const owed = conversation.owed.length;
    conversation.tell({ type: 'RemoveContent', once: 'rm', agent: astrid, seq: 4, reason: 'subject-request' });
    expect(conversation.state.lastText).toBeUndefined();
    expect(conversation.owed.slice(owed)).toEqual([{ kind: 'SyncDesk', lane: 'desk' }]);
  });
});
