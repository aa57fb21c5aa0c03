/** Holds what a phone call does to its conversation: it is told, it may prove who calls, and it may ask for a person. */
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../schema/conversation/commands.ts';
import { astrid, createTestConversation, textMessage } from '../../test/support/conversation.ts';

const caller = '+46701740601';
const spoken = (more: Partial<CommandOf<'ReceiveMessage'>> = {}) =>
  textMessage('CA1:0', 'Jag vill prata med någon.', {
    channel: 'phone',
    account: 'acc_eu_phone',
    handle: { kind: 'phone', value: caller },
    appointment: true,
    ...more,
  });
const call = (once: string, more: Partial<CommandOf<'RecordCall'>> = {}): CommandOf<'RecordCall'> => ({
  type: 'RecordCall',
  once,
  facts: { callId: 'cal_eu_ca1', direction: 'in', state: 'talking' },
  content: { phone: caller },
  ...more,
});

function called() {
  const conversation = createTestConversation();
  conversation.tell(spoken());
  return conversation;
}

describe('what is said on a call', () => {
  it('opens a conversation that nobody is asked to answer: the call answers', () => {
    const conversation = called();
    expect(conversation.state.status).toBe('bot');
    expect(conversation.owed.map(({ kind }) => kind)).not.toContain('RunBotTurn');
    expect(conversation.events.map(({ type }) => type)).not.toContain('HandedOver');
  });
});

describe('a call', () => {
  it('is told, and changes nobody’s turn by itself', () => {
    const conversation = called();
    const before = conversation.state.lease;
    conversation.tell(call('1'));
    expect(conversation.events.at(-1)).toMatchObject({ type: 'CallChanged', facts: { direction: 'in' } });
    expect(conversation.state.lease).toEqual(before);
  });

  it('that asks for a person hands the conversation over, once, with what is known', () => {
    const conversation = called();
    conversation.tell(call('1', { asksHuman: true }));
    conversation.tell(call('2', { asksHuman: true }));
    const handed = conversation.events.filter(({ type }) => type === 'HandedOver');
    expect(handed).toMatchObject([{ facts: { reason: 'call' } }]);
    expect(conversation.state.status).toBe('queued');
    expect(conversation.owed.map(({ kind }) => kind)).toContain('FillPacket');
  });

  it('takes a conversation from nobody who has it', () => {
    const conversation = called();
    conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
    conversation.tell(call('1', { asksHuman: true }));
    expect(conversation.state.lease.holder).toMatchObject({ kind: 'agent', id: astrid.id });
  });

  it('that proves who calls says so, on the leg of the telephone, and does not replace who is known', () => {
    const conversation = called();
    conversation.tell(call('1', { identified: { customerId: 'cus_maja', name: 'Maja Berg' } }));
    conversation.tell(call('2', { identified: { customerId: 'cus_other' } }));
    const identified = conversation.events.filter(({ type }) => type === 'CustomerIdentified');
    const [leg] = conversation.state.legs;
    expect(identified).toMatchObject([{ facts: { method: 'knowledge', verified: true, legId: leg?.id } }]);
    expect(conversation.state.customer).toMatchObject({ id: 'cus_maja', verified: true });
  });
});
