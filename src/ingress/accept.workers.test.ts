/** Holds the way in to its promise, with real threads and conversations: taken once, stored before it is answered. */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { InboundMessage, InboundReceipt } from '../../schema/inbound.ts';
import { snapshotKeys } from '../../schema/tenant.ts';
import { testMarket } from '../../test/support/market.ts';
import { publishAccount } from '../http/hooks/testing/provider.ts';
import { conversationFor } from '../object/stubs.ts';
import { accept } from './accept.ts';

/** Publishes an account that takes and does not send, in a market without a bot: a message leads to nobody outside. */
async function openForService(): Promise<AccountSnapshot> {
  const account = await publishAccount({ state: 'paused' });
  const { tenant } = account;
  const market = testMarket({ tenant });
  await env.SNAPSHOTS.put(
    snapshotKeys.market(tenant, 'se'),
    JSON.stringify({ ...market, bot: { ...market.bot, enabled: false } }),
  );
  return account;
}

function message(text: string, from = '+46701740601'): InboundMessage {
  return {
    kind: 'message',
    providerEventId: `SM${crypto.randomUUID()}`,
    from: { kind: 'phone', value: from },
    trust: 'channel',
    content: { parts: [{ kind: 'text', text }] },
  };
}

async function textsIn({ tenant, region }: AccountSnapshot, conversationId = ''): Promise<string[]> {
  const body = await conversationFor(env, { tenant, region, conversationId }).view({ kind: 'agent' }, { limit: 50 });
  return (body?.events ?? [])
    .flatMap((event) => (event.type === 'MessageReceived' ? (event.content?.parts ?? []) : []))
    .map((part) => (part.kind === 'text' ? part.text : part.kind));
}

describe('what comes in', () => {
  // Loading the objects' code the first time takes longer than any test.
  beforeAll(async () => {
    await accept(env, await openForService(), message('Hej'));
  }, 60_000);

  it('is in the conversation when it is accepted, and once however often it comes', async () => {
    const account = await openForService();
    const hello = message('Hej');
    const first = await accept(env, account, hello);
    expect(first.duplicate).toBe(false);
    expect(await textsIn(account, first.conversationId)).toEqual(['Hej']);
    const repeated = await Promise.all([accept(env, account, hello), accept(env, account, hello)]);
    expect(repeated).toEqual([
      { ...first, duplicate: true },
      { ...first, duplicate: true },
    ]);
    await accept(env, account, message('Är ni där?'));
    expect(await textsIn(account, first.conversationId)).toEqual(['Hej', 'Är ni där?']);
  });

  it('is kept apart by sender and by account', async () => {
    const [account, other] = [await openForService(), await openForService()];
    const places = [
      await accept(env, account, message('a')),
      await accept(env, account, message('b', '+46701740602')),
      await accept(env, other, message('c')),
    ];
    expect(new Set(places.map(({ conversationId }) => conversationId)).size).toBe(3);
  });

  it('is stored without the card number that was in it', async () => {
    const account = await openForService();
    const { conversationId } = await accept(env, account, message('My card is 4111 1111 1111 1111'));
    expect((await textsIn(account, conversationId)).join()).not.toContain('4111 1111');
  });

  it('goes to the sibling account it names, and to nobody when that is another tenant’s', async () => {
    const [hook, stranger] = [await openForService(), await openForService()];
    const sibling = await publishAccount({ state: 'paused', tenant: hook.tenant });
    const first = await accept(env, hook, { ...message('Hej'), account: sibling.id });
    expect(await textsIn(sibling, first.conversationId)).toEqual(['Hej']);
    const next = await accept(env, sibling, message('Igen'));
    expect(next.conversationId).toBe(first.conversationId);
    for (const account of [stranger.id, 'acc_eu_nobody', '../x'])
      expect(await accept(env, hook, { ...message('Hej'), account })).toEqual({
        duplicate: false,
        dropped: 'unknown-sibling',
      });
  });

  it('is refused while its market is not known, so that the provider keeps it', async () => {
    const account = await publishAccount();
    await expect(accept(env, account, message('Hej'))).rejects.toThrow();
  });

  it('changes nothing when it is a notice, or a report about nothing we sent', async () => {
    const account = await openForService();
    expect(await accept(env, account, { kind: 'notice', what: 'ping' })).toEqual({ duplicate: false });
    const report: InboundReceipt = {
      kind: 'receipt',
      providerEventId: 'SM1:sent',
      providerMessageId: 'SM1',
      to: { kind: 'phone', value: '+46701740601' },
      status: 'sent',
    };
    await expect(accept(env, account, report)).resolves.toBeDefined();
  });
});
