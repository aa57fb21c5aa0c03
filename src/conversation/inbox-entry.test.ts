import { describe, expect, it } from 'vitest';
import { createTestConversation } from '../../test/support/conversation.ts';
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
