/** Tries to break the promise of one owner: whatever the order of turns, claims and releases, nobody speaks out of turn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../schema/conversation/effects.ts';
import { astrid, bosse, botAnswer, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { maySend } from './lease.ts';

type Turn = Extract<Effect, { kind: 'RunBotTurn' }>;
type Delivery = Extract<Effect, { kind: 'DeliverMessage' }>;

const step = fc.oneof(
  { weight: 4, arbitrary: fc.constant('say' as const) },
  { weight: 4, arbitrary: fc.constant('answer' as const) },
  { weight: 2, arbitrary: fc.constant('answer-late' as const) },
  { weight: 2, arbitrary: fc.constant('hand-over' as const) },
  { weight: 1, arbitrary: fc.constant('fail' as const) },
  { weight: 3, arbitrary: fc.constant('claim' as const) },
  { weight: 1, arbitrary: fc.constant('claim-other' as const) },
  { weight: 2, arbitrary: fc.constant('release' as const) },
  { weight: 1, arbitrary: fc.constant('transfer' as const) },
  { weight: 1, arbitrary: fc.constant('resolve' as const) },
  { weight: 2, arbitrary: fc.constant('write' as const) },
  { weight: 4, arbitrary: fc.constant('deliver' as const) },
);

describe('one owner', () => {
  it('never sends a bot message under a human’s lease, nor one decided under an older epoch', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const conversation = createTestConversation();
        const turns: Turn[] = [];
        let count = 0;
        const once = () => `test:${++count}`;
        conversation.tell(textMessage('first', 'hej'));

        for (const kind of steps) {
          turns.push(
            ...conversation.owed.filter(
              (effect): effect is Turn => effect.kind === 'RunBotTurn' && !turns.includes(effect),
            ),
          );
          const { lease, seq } = conversation.state;
          const turn = kind === 'answer-late' ? turns[0] : turns.at(-1);
          if (kind === 'say') conversation.tell(textMessage(`m${++count}`, 'mer'));
          if ((kind === 'answer' || kind === 'answer-late') && turn)
            conversation.tell({
              type: 'RecordBotTurn',
              once: once(),
              turnId: turn.turnId,
              epoch: turn.epoch,
              upToSeq: seq,
              answer: botAnswer('svar'),
            });
          if (kind === 'hand-over' && turn) {
            const packet = {
              reason: 'asked' as const,
              summary: '',
              language: 'sv',
              trust: 'channel' as const,
              verified: false,
              purchases: [],
              refunds: [],
              steps: [],
            };
            conversation.tell({
              type: 'RecordBotTurn',
              once: once(),
              turnId: turn.turnId,
              epoch: turn.epoch,
              upToSeq: seq,
              answer: botAnswer('farväl', { handover: { reason: 'asked', packet } }),
            });
          }
          if (kind === 'fail' && turn)
            conversation.tell({ type: 'FailBotTurn', once: once(), turnId: turn.turnId, epoch: turn.epoch });
          if (kind === 'claim') conversation.tell({ type: 'ClaimConversation', once: once(), agent: astrid });
          if (kind === 'claim-other')
            conversation.tell({ type: 'ClaimConversation', once: once(), agent: bosse, force: true });
          if (kind === 'release') conversation.tell({ type: 'ReleaseConversation', once: once(), agent: astrid });
          if (kind === 'transfer')
            conversation.tell({ type: 'TransferConversation', once: once(), agent: astrid, to: { queue: 'refunds' } });
          if (kind === 'resolve')
            conversation.tell({ type: 'ResolveConversation', once: once(), agent: astrid, outcome: 'solved' });
          if (kind === 'write')
            conversation.tell({
              type: 'WriteMessage',
              once: once(),
              agent: astrid,
              parts: [{ kind: 'text', text: 'hej från Astrid' }],
            });
          if (kind === 'deliver') {
            const index = conversation.owed.findIndex((effect) => effect.kind === 'DeliverMessage');
            const [effect] = index < 0 ? [] : conversation.owed.splice(index, 1);
            if (effect?.kind === 'DeliverMessage') deliver(conversation, effect, once);
          }
          // A change of holder always comes with a higher epoch; anything else leaves it alone.
          const after = conversation.state.lease;
          if (JSON.stringify(after.holder) !== JSON.stringify(lease.holder))
            expect(after.epoch).toBeGreaterThan(lease.epoch);
          else expect(after.epoch).toBeGreaterThanOrEqual(lease.epoch);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function deliver(conversation: ReturnType<typeof createTestConversation>, effect: Delivery, once: () => string): void {
  const record = conversation.deliveries.get(effect.messageId);
  const event = conversation.events[effect.seq - 1];
  if (!record || event?.type !== 'MessageWritten') throw new Error('a delivery without its message');
  const { lease } = conversation.state;
  if (!maySend({ ...record, template: event.facts.template }, lease)) {
    conversation.tell({ type: 'WithholdMessage', once: once(), messageId: effect.messageId, reason: 'lease-lost' });
    return;
  }
  if (record.author === 'bot') {
    expect(lease.holder.kind).not.toBe('agent');
    expect(record.epoch).toBe(lease.epoch);
  }
  conversation.tell({
    type: 'RecordDelivery',
    once: once(),
    messageId: effect.messageId,
    status: 'sent',
    providerMessageId: `SM${effect.seq}`,
  });
}
