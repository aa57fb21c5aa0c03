/** Says how a conversation comes to be urgent. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../schema/conversation/commands.ts';
import type { Priority } from '../../schema/priority.ts';
import { astrid, bosse, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { toInboxEntry } from './inbox-entry.ts';

const set = (once: string, priority: Priority): Command => ({ type: 'SetPriority', once, agent: bosse, priority });

function opened() {
  const conversation = createTestConversation();
  conversation.tell(textMessage('SM1', 'hej'));
  return conversation;
}

describe('the priority', () => {
  it('is set by any agent, whoever holds the conversation, and the desk is told', () => {
    const conversation = opened();
    conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid });
    const owed = conversation.owed.length;
    expect(conversation.tell(set('p1', 'urgent'))).toMatchObject({ ok: true });
    expect(conversation.events.at(-1)).toMatchObject({
      type: 'PrioritySet',
      actor: bosse,
      audience: ['agent'],
      facts: { priority: 'urgent' },
    });
    expect(conversation.owed.slice(owed)).toEqual([{ kind: 'SyncDesk', lane: 'desk' }]);
    expect(toInboxEntry(conversation.state)).toMatchObject({ priority: 'urgent' });
  });

  it('is normal until somebody says otherwise, and saying so again changes nothing', () => {
    const conversation = opened();
    const { seq } = conversation.state;
    conversation.tell(set('p1', 'normal'));
    expect(conversation.state.seq).toBe(seq);
    conversation.tell(set('p2', 'high'));
    conversation.tell(set('p3', 'high'));
    expect(conversation.state.seq).toBe(seq + 1);
    conversation.tell(set('p4', 'normal'));
    expect(conversation.state.priority).toBe('normal');
  });

  it('of what is over is not changed', () => {
    const conversation = opened();
    conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid });
    conversation.tell({ type: 'ResolveConversation', once: 'r', agent: astrid, outcome: 'solved' });
    expect(conversation.tell(set('p1', 'low'))).toMatchObject({ ok: false, code: 'closed' });
  });
});
