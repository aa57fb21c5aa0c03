import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { InboundMessage } from '../../schema/inbound.ts';
import { snapshotKeys } from '../../schema/tenant.ts';
import { testMarket } from '../../test/support/market.ts';
import { conversationFor, threadFor } from '../object/stubs.ts';
import type { ThreadAddress } from './address.ts';

/** Publishes a market without a bot, whose resolved conversations do not open again, and gives a thread in it. */
async function openThread() {
  const tenant = `t-${crypto.randomUUID().slice(0, 8)}`;
  const market = testMarket({ tenant });
  const closing = {
    ...market,
    bot: { ...market.bot, enabled: false },
    resolution: { ...market.resolution, reopenWithinMs: 0, ratingWindowMs: 0 },
  };
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify(closing));
  const handle = { kind: 'phone', value: '+46701740601' } as const;
  const address: ThreadAddress = {
    tenant,
    region: 'eu',
    market: 'se',
    account: 'acc_eu_test-sms',
    channel: 'sms',
    handle,
  };
  const stub = () => threadFor(env, address);
  return {
    address,
    stub,
    evict: () => evictDurableObject(stub()),
    say: (providerEventId: string) => {
      const content: InboundMessage['content'] = { parts: [{ kind: 'text', text: 'Hej' }] };
      return stub().receive(address, { kind: 'message', providerEventId, from: handle, trust: 'channel', content });
    },
    /** Has an agent take the conversation and resolve it, and lets the moment of its reopening pass. */
    async close(conversationId: string | null) {
      const target = { tenant, region: 'eu', market: 'se', conversationId: conversationId ?? '' };
      const agent = { kind: 'agent', id: 'stf_eu_1', name: 'Astrid Lind' } as const;
      const conversation = conversationFor(env, target);
      await conversation.receive(target, { type: 'ClaimConversation', once: 'claim', agent });
      await conversation.receive(target, { type: 'ResolveConversation', once: 'resolve', agent, outcome: 'solved' });
      await scheduler.wait(2);
    },
  };
}

describe('a thread object', () => {
  it('opens one conversation for first messages that come at once, and finds it again when it has slept', async () => {
    const { say, evict, stub, address } = await openThread();
    const answers = await Promise.all(['SM1', 'SM2', 'SM1', 'SM3'].map(say));
    expect(new Set(answers.map(({ conversationId }) => conversationId)).size).toBe(1);
    expect(answers.filter((answer) => answer.ok && answer.duplicate)).toHaveLength(1);
    await evict();
    const [first] = answers;
    expect(await say('SM4')).toMatchObject({ ok: true, duplicate: false, conversationId: first?.conversationId });
    expect(await stub().current(address)).toMatchObject({ conversationId: first?.conversationId, fresh: false });
  });

  it('goes on after a closed conversation, and takes what is repeated neither there nor here again', async () => {
    const { say, evict, close, address } = await openThread();
    const old = await say('SM1');
    await close(old.conversationId);
    const next = await say('SM2');
    expect(next).toMatchObject({ ok: true, duplicate: false });
    expect(next.conversationId).not.toBe(old.conversationId);
    await evict();
    expect(await say('SM1')).toMatchObject({ ok: true, duplicate: true, conversationId: old.conversationId });
    expect(await say('SM2')).toMatchObject({ ok: true, duplicate: true, conversationId: next.conversationId });

    const has = (conversationId: string | null, event: string) =>
      conversationFor(env, { tenant: address.tenant, region: 'eu', conversationId: conversationId ?? '' }).hasSeen(
        `in:${address.account}:${event}`,
      );
    expect([await has(old.conversationId, 'SM1'), await has(old.conversationId, 'SM2')]).toEqual([true, false]);
    expect([await has(next.conversationId, 'SM1'), await has(next.conversationId, 'SM2')]).toEqual([false, true]);
  });

  it('gives whoever connects after a closing the conversation that the next message will open', async () => {
    const { say, close, stub, address } = await openThread();
    const old = await say('SM1');
    await close(old.conversationId);
    const current = await stub().current(address);
    expect(current).toMatchObject({ fresh: true, opening: { previous: old.conversationId } });
    expect((await say('SM2')).conversationId).toBe(current.conversationId);
  });
});
