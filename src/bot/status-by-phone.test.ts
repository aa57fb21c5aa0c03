/** Holds what is told on the telephone to the bot's own proof, guard and words. */
import { expect, it } from 'vitest';
import { createAccounts, createMarket, dayMs, mayas, omars, pending, start } from '../../test/support/bot-stage.ts';
import { countTry, freshGuard, type GuardState } from '../routing/guard.ts';
import type { BotGuard } from './ports.ts';
import { type PhoneStatusParts, statusByOrder, statusOf } from './status-by-phone.ts';

function parts(changes: Partial<PhoneStatusParts['ports']> = {}): PhoneStatusParts {
  const guards = new Map<string, GuardState>();
  const guard: BotGuard = {
    async attempt(subject, policy) {
      const { state, answer } = countTry(guards.get(subject) ?? freshGuard, policy, start);
      guards.set(subject, state);
      return answer;
    },
    clear: async (subject) => void guards.delete(subject),
  };
  return {
    market: createMarket(),
    language: 'en',
    handle: { kind: 'phone', value: '+12065550142' },
    now: start,
    ports: {
      accounts: createAccounts(),
      guard,
      addBusinessDays: (at, days) => at + days * dayMs,
      sleep: () => new Promise(() => undefined),
      ...changes,
    },
  };
}

it('tells the refunds of an order to whoever proves it, without the chat’s question after them', async () => {
  const status = await statusByOrder(parts(), mayas.number, '4242');
  expect(status).toMatchObject({ kind: 'told', customerId: 'cus_maya', name: 'Maya Lindqvist' });
  expect(status.kind === 'told' && status.sentences).toEqual([expect.stringContaining('bot.refundPending')]);
});

it('counts tries by caller and by order, and then tells nothing even to who is right', async () => {
  const call = parts();
  expect(await statusByOrder(call, mayas.number, '1111')).toEqual({ kind: 'failed', remaining: 2 });
  expect(await statusByOrder(call, 'NP-US-000000', '4242')).toEqual({ kind: 'failed', remaining: 1 });
  expect(await statusByOrder(call, mayas.number, '1112')).toEqual({ kind: 'failed', remaining: 0 });
  expect(await statusByOrder(call, mayas.number, '4242')).toEqual({ kind: 'locked' });
});

it('tells nothing while account system or guard are away', async () => {
  const away = async () => ({ ok: false, reason: 'unavailable' }) as const;
  const accounts = { ...createAccounts(), refunds: away };
  expect(await statusByOrder(parts({ accounts }), mayas.number, '4242')).toEqual({ kind: 'down' });
  const guard = { attempt: () => Promise.reject(new Error('away')), clear: async () => undefined };
  expect(await statusByOrder(parts({ guard }), mayas.number, '4242')).toEqual({ kind: 'down' });
});

it('tells a customer who is known their own refunds, and no order of others', async () => {
  const status = await statusOf(parts(), 'cus_maya');
  expect(status).toMatchObject({ kind: 'told', customerId: 'cus_maya' });
  const sentences = status.kind === 'told' ? status.sentences.join() : '';
  expect(sentences).toContain(pending.order);
  expect(sentences).not.toContain(omars.number);
});
