import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountSystem } from '../../schema/account-system.ts';
import { type PacketFacts, packetSchema } from '../../schema/conversation/packet.ts';
import { createAccounts, mayas, mayasOther, omars, pending } from '../../test/support/bot-stage.ts';
import { buildPacket } from './build-packet.ts';

const facts: PacketFacts = {
  reason: 'asked',
  summary: 'The customer asked for a human.',
  language: 'en',
  trust: 'code',
  verified: true,
  customerId: 'cus_maya',
  handle: { kind: 'phone', value: '+15555550101' },
  steps: [{ at: 1, what: 'asked for the order number' }],
};

describe('a context packet', () => {
  it('holds the customer, the newest purchases, their refunds and the merchant reference of the order talked about', async () => {
    const packet = await buildPacket({ ...facts, order: mayasOther.number }, createAccounts());
    expect(packetSchema.parse(packet)).toMatchObject({
      verified: true,
      customer: { id: 'cus_maya' },
      purchases: [mayas, mayasOther],
      refunds: [pending],
      merchantReference: mayasOther.merchant.reference,
    });
  });

  it('takes the newest purchase when no order was talked about', async () => {
    expect((await buildPacket(facts, createAccounts())).merchantReference).toBe(mayas.merchant.reference);
  });

  it('never mixes in an order of somebody else, whatever number the customer named', async () => {
    const packet = await buildPacket({ ...facts, order: omars.number }, createAccounts());
    expect(JSON.stringify(packet)).not.toContain('Bluestem');
  });

  it('guesses by the phone number when nobody was verified, and says that it is a guess', async () => {
    const { customerId: _, ...unknown } = facts;
    const packet = await buildPacket({ ...unknown, verified: false }, createAccounts());
    expect(packet).toMatchObject({ verified: false, customer: { id: 'cus_maya' } });
  });

  it('comes whatever part of the account system is away', async () => {
    const names = ['lookup', 'customer', 'orders', 'order', 'refunds'] as const;
    await fc.assert(
      fc.asyncProperty(fc.subarray([...names]), fc.boolean(), async (away, known) => {
        const accounts: AccountSystem = createAccounts();
        for (const name of away) accounts[name] = async () => ({ ok: false, reason: 'unavailable' });
        const { customerId: _, ...unknown } = facts;
        const packet = await buildPacket({ ...(known ? facts : unknown), order: mayas.number }, accounts);
        expect(packetSchema.parse(packet)).toMatchObject({ summary: facts.summary, steps: facts.steps });
      }),
    );
  });
});
