/** Holds answers that nobody reads in the chat to being sent after the customer: once, and only where they are known to be. */
import { describe, expect, it } from 'vitest';
import { astrid, createTestConversation } from '../../test/support/conversation.ts';
import { chat, page, phone, saidOn } from '../../test/support/legs.ts';
import { testMarket } from '../../test/support/market.ts';
import { deadlinesOf } from './deadlines.ts';

const market = testMarket();
const { afterMs } = market.followUp;
const linkId = 'lnk_eu_1';

/** Has an agent answer in the chat a customer whose phone was joined by a code, or by nothing. */
function answered(join: 'code' | 'none' = 'code') {
  const conversation = createTestConversation();
  conversation.tell(saidOn(chat, 'c1', 'hej'));
  conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
  if (join === 'code') {
    conversation.tell({ type: 'AskLink', once: 'ask', linkId, by: astrid, ...phone });
    conversation.codes[linkId] = '042137';
    conversation.tell(saidOn(chat, 'c2', '042137'));
  }
  write(conversation, 'w1', 'Pengarna kommer på fredag.');
  return conversation;
}

function write(conversation: ReturnType<typeof createTestConversation>, once: string, text: string) {
  conversation.tell({ type: 'WriteMessage', once, agent: astrid, parts: [{ kind: 'text', text }] });
}

function pass(conversation: ReturnType<typeof createTestConversation>, once = 'due') {
  conversation.tell({ type: 'PassDeadline', once, name: 'follow-up' });
}

function followUps(conversation: ReturnType<typeof createTestConversation>) {
  return conversation.events.flatMap((event) =>
    event.type === 'MessageWritten' && event.facts.template === 'followUp.intro' ? [event] : [],
  );
}

describe('an answer that is not read in the chat', () => {
  it('is sent after the customer once, all of it in one message with the reference', () => {
    const conversation = answered();
    write(conversation, 'w2', 'Senast på måndag.');
    conversation.pass(afterMs);
    pass(conversation);
    pass(conversation, 'again');
    const [sent, ...more] = followUps(conversation);
    expect(more).toEqual([]);
    expect(sent?.content?.parts).toEqual([
      { kind: 'text', text: 'followUp.intro' },
      { kind: 'text', text: 'Pengarna kommer på fredag.' },
      { kind: 'text', text: 'Senast på måndag.' },
    ]);
    const leg = conversation.state.legs.find(({ account }) => account === phone.account);
    expect(sent?.facts.legId).toBe(leg?.id);
    expect(deadlinesOf(conversation.state, market)['follow-up']).toBeNull();
    // What is answered there goes on here, on that leg.
    conversation.tell(saidOn(phone, 'SM1', 'tack'));
    expect(conversation.state.activeLegId).toBe(leg?.id);
  });

  it('waits as long as the market says', () => {
    const conversation = answered();
    conversation.pass(afterMs - 10);
    pass(conversation);
    expect(followUps(conversation)).toEqual([]);
  });

  it('stays where it is when it was read, when nothing is proved, and for who said no', () => {
    const read = answered();
    read.tell({ type: 'MarkRead', once: 'r', by: 'customer', upToSeq: 99 });
    const unknown = answered('none');
    const opted = answered();
    opted.tell({ type: 'ChangeConsent', once: 'cs', ...phone, consent: 'opted-out' });
    const moved = answered();
    moved.tell(saidOn(phone, 'SM1', 'jag skriver härifrån nu'));
    for (const conversation of [read, unknown, opted, moved]) {
      conversation.pass(afterMs);
      pass(conversation);
      expect(followUps(conversation)).toEqual([]);
      expect(deadlinesOf(conversation.state, market)['follow-up']).toBeNull();
    }
  });

  it('goes nowhere whose window is closed', () => {
    const conversation = createTestConversation();
    conversation.tell(saidOn(chat, 'c1', 'hej'));
    conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
    conversation.tell({ type: 'LinkLeg', once: 'link', agent: astrid, ...page });
    write(conversation, 'w1', 'svar');
    conversation.pass(afterMs);
    pass(conversation);
    expect(followUps(conversation)).toEqual([]);
  });
});
