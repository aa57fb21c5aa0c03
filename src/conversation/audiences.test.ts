/** Tries to break the promise of audiences: whatever happens in a conversation, nobody gets what is not theirs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../schema/conversation/commands.ts';
import { astrid, botAnswer, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { viewFor } from './view.ts';

const secret = 'only-for-agents';
const packet = {
  reason: 'asked' as const,
  summary: secret,
  language: 'sv',
  trust: 'channel' as const,
  verified: true,
  purchases: [],
  refunds: [],
  merchantReference: secret,
  steps: [{ at: 1, what: secret }],
};

let count = 0;
const once = () => `a:${++count}`;

const command = fc.constantFrom<(turn: { turnId: string; epoch: number }) => Command>(
  () => textMessage(`m${++count}`, 'hej'),
  () => ({ type: 'WriteNote', once: once(), agent: astrid, text: secret }),
  () => ({ type: 'ClaimConversation', once: once(), agent: astrid }),
  () => ({ type: 'WriteMessage', once: once(), agent: astrid, parts: [{ kind: 'text', text: 'svar' }] }),
  () => ({ type: 'TransferConversation', once: once(), agent: astrid, to: { queue: 'refunds' }, note: secret }),
  () => ({ type: 'ReleaseConversation', once: once(), agent: astrid }),
  () => ({ type: 'ResolveConversation', once: once(), agent: astrid, outcome: 'unsolved' }),
  () => ({ type: 'RequestAction', once: once(), agent: astrid, name: 'extend-due-date', values: { secret } }),
  ({ turnId, epoch }) => ({
    type: 'RecordBotTurn',
    once: once(),
    turnId,
    epoch,
    upToSeq: 1,
    answer: botAnswer('hej', {
      identified: { customerId: secret },
      handover: { reason: 'asked', packet },
      memory: { misses: 0, steps: packet.steps },
    }),
  }),
  () => ({ type: 'RecordPacket', once: once(), epoch: 1, packet }),
);

describe('audiences', () => {
  it('shows customers, merchants and the bot nothing that is for agents', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const conversation = createTestConversation();
        conversation.tell(textMessage(`m${++count}`, 'hej'));
        for (const build of commands) {
          const turn = conversation.owed.findLast((effect) => effect.kind === 'RunBotTurn');
          conversation.tell(build(turn?.kind === 'RunBotTurn' ? turn : { turnId: '', epoch: 0 }));
        }
        for (const event of conversation.events) {
          const seen = [viewFor({ kind: 'customer' }, event), viewFor({ kind: 'bot' }, event)];
          expect(JSON.stringify(seen)).not.toContain(secret);
          expect(JSON.stringify(seen)).not.toContain(astrid.id);
          expect(JSON.stringify(seen)).not.toContain('Lind');
          expect(viewFor({ kind: 'merchant', merchantId: 'any' }, event)).toBeNull();
        }
      }),
    );
  });
});
