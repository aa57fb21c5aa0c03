/** Keeps the receipts that /behaviour asks for, and a message's own status that never goes down. */
import { describe, expect, it } from 'vitest';
import { behaviourSchema } from '../behaviour.ts';
import { canBeRead, isStepUp } from '../statuses.ts';
import { receiptsFor } from './receipts.ts';

const ladders = { delivered: ['sent', 'delivered'], undelivered: ['sent', 'failed'], failed: ['failed'] } as const;
const receipts = (behaviour: object) =>
  receiptsFor(behaviourSchema.parse(behaviour), ladders).map(({ status, afterMs }) => [status, afterMs]);

describe('receipts', () => {
  it('come in order, the wrong way round, repeated or not at all', () => {
    expect(receipts({ stepMs: 10 })).toEqual([
      ['sent', 10],
      ['delivered', 20],
    ]);
    expect(receipts({ stepMs: 10, receipts: 'shuffled' })).toEqual([
      ['delivered', 10],
      ['sent', 20],
    ]);
    expect(receipts({ stepMs: 10, outcome: 'failed', repeat: 2 })).toEqual([
      ['failed', 10],
      ['failed', 10],
    ]);
    expect(receipts({ receipts: 'silent' })).toEqual([]);
  });

  it('move a message up and never down', () => {
    expect([isStepUp('queued', 'sent'), isStepUp('delivered', 'sent'), isStepUp('delivered', 'read')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([canBeRead('sent'), canBeRead('failed')]).toEqual([true, false]);
  });
});
