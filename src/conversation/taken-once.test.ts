/** Tries to break the promise that nothing is taken twice: providers repeat, reorder and mix what they send. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../schema/conversation/commands.ts';
import { deliveryStatuses } from '../../schema/inbound.ts';
import { plainText } from '../../schema/message.ts';
import { astrid, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { isClimb } from './ladder.ts';

/** Gives the conversation as a screen would: customers' messages by the provider's time, then by arrival. */
function transcript(conversation: ReturnType<typeof createTestConversation>): string[] {
  return conversation.events
    .flatMap((event) => (event.type === 'MessageReceived' ? [event] : []))
    .toSorted((a, b) => a.facts.sentAt - b.facts.sentAt || a.seq - b.seq)
    .map((event) => plainText(event.content?.parts ?? []));
}

/** Repeats some of the items and shuffles all of them. */
function disturbed<T>(items: T[]): fc.Arbitrary<T[]> {
  return fc.array(fc.nat({ max: items.length - 1 }), { maxLength: items.length }).chain((again) => {
    const all = [...items, ...again.map((index) => items[index] as T)];
    return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  });
}

describe('taken once', () => {
  const messages = Array.from({ length: 8 }, (_, index) =>
    textMessage(`SM${index}`, `nummer ${index}`, { sentAt: 1_699_999_000_000 + index * 1_000 }),
  );

  it('gives the same conversation once, whatever is repeated and reordered', () => {
    fc.assert(
      fc.property(disturbed(messages), (sent) => {
        const conversation = createTestConversation();
        for (const command of sent) expect(conversation.tell(command).ok).toBe(true);
        expect(transcript(conversation)).toEqual(messages.map((_, index) => `nummer ${index}`));
        expect(conversation.events.map(({ seq }) => seq)).toEqual(conversation.events.map((_, index) => index + 1));
      }),
    );
  });

  it('ends at the same delivery status, whatever the order of receipts', () => {
    fc.assert(
      fc.property(
        fc
          .subarray(['sent', 'delivered', 'read'] as const, { minLength: 1 })
          .chain((statuses) => disturbed([...statuses]).map((order) => ({ statuses, order }))),
        ({ statuses, order }) => {
          const conversation = createTestConversation();
          conversation.tell(textMessage('SM1', 'hej'));
          conversation.tell({ type: 'ClaimConversation', once: 'c', agent: astrid });
          conversation.tell({
            type: 'WriteMessage',
            once: 'w',
            agent: astrid,
            parts: [{ kind: 'text', text: 'svar' }],
          });
          const messageId = [...conversation.deliveries.keys()][0] ?? '';
          for (const [index, status] of order.entries()) {
            const receipt: Command = {
              type: 'RecordReceipt',
              once: `r${index}`,
              providerMessageId: 'SMout',
              messageId,
              status,
            };
            conversation.tell(receipt);
          }
          expect(conversation.deliveries.get(messageId)?.status).toBe(statuses.at(-1));
        },
      ),
    );
  });

  it('never lets a delivery status go down', () => {
    const rank = (status: string) => ['queued', 'unknown', 'sent', 'delivered', 'read'].indexOf(status);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...deliveryStatuses), { maxLength: 20 }), (statuses) => {
        let current: (typeof deliveryStatuses)[number] = 'queued';
        for (const next of statuses) {
          if (!isClimb(current, next)) continue;
          if (next !== 'failed') expect(rank(next)).toBeGreaterThan(rank(current));
          expect(current).not.toBe('failed');
          current = next;
        }
      }),
    );
  });
});
