import { expect, it } from 'vitest';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import { viewFor } from './view.ts';

const received: ConversationEvent = {
  v: 1,
  seq: 3,
  id: 'evt_us_c.3',
  at: 1,
  actor: { kind: 'customer' },
  audience: ['customer', 'agent'],
  type: 'MessageReceived',
  facts: {
    messageId: 'msg_us_c.3',
    legId: 'leg_us_1',
    providerEventId: '4711',
    sentAt: 1,
    replyToken: { token: 'a one-time right to write', until: 2 },
  },
  content: { parts: [{ kind: 'text', text: 'hi' }] },
};

it('shows nobody the one-time right to write that came with a message', () => {
  for (const kind of ['agent', 'bot', 'customer'] as const)
    expect(JSON.stringify(viewFor({ kind }, received))).not.toContain('right to write');
  expect(viewFor({ kind: 'agent' }, received)).toMatchObject({ facts: { providerEventId: '4711' } });
});
