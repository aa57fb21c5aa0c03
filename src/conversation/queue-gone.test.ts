/** Says what becomes of conversations whose queue a later version of their market took away. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../schema/conversation/commands.ts';
import { astrid, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { testMarket } from '../../test/support/market.ts';

const claim: Command = { type: 'ClaimConversation', once: 'claim', agent: astrid };

/** Begins with an agent who took it from a queue that is gone by now. */
function claimedFrom(queue: string) {
  const base = testMarket();
  const market = { ...base, bot: { ...base.bot, enabled: false }, queues: [...base.queues] };
  const conversation = createTestConversation(market);
  conversation.tell(textMessage('m1', 'hej'));
  conversation.tell({ type: 'TransferConversation', once: 'to', agent: astrid, to: { queue } });
  conversation.tell(claim);
  market.queues = market.queues.filter(({ id }) => id !== queue);
  return conversation;
}

describe('a conversation whose queue is gone', () => {
  it('goes where one like it goes by now when it is released', () => {
    const conversation = claimedFrom('refunds');
    conversation.tell({ type: 'ReleaseConversation', once: 'release', agent: astrid });
    expect(conversation.state).toMatchObject({ status: 'queued', queue: 'general' });
  });

  it('does so too when it is taken up again', () => {
    const conversation = claimedFrom('refunds');
    conversation.tell({ type: 'ResolveConversation', once: 'resolve', agent: astrid, outcome: 'solved' });
    conversation.pass(60_000);
    conversation.tell(textMessage('m2', 'hallå igen'));
    expect(conversation.state).toMatchObject({ status: 'queued', queue: 'general' });
  });
});
