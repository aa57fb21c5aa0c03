/** Owns a tenant with one account of a channel and a bot, and somebody who can answer, for tests that follow whole conversations. */
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import type { ConversationBody, ListBody } from '../../../../schema/api/desk.ts';
import type { AccountSnapshot, Channel } from '../../../../schema/channel.ts';
import { snapshotKeys } from '../../../../schema/tenant.ts';
import { testMarket } from '../../../../test/support/market.ts';
import { settingsOf } from '../../../env.ts';
import { seal } from '../../../lib/seal.ts';
import { createStage, post, send } from '../../desk/testing/stage.ts';

const patience = { timeout: 20_000, interval: 50 };

/** Waits until a condition gives something. */
export function until<T>(condition: () => T | undefined | Promise<T | undefined>): Promise<T> {
  return vi.waitFor(async () => {
    const found = await condition();
    if (found === undefined) throw new Error('not yet');
    return found;
  }, patience);
}

/** Sets the tenant up. */
export async function openForService(
  channel: Channel,
  given: { config: Record<string, unknown>; credentials: unknown },
) {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { tenant } = stage;
  const id = `acc_eu_${crypto.randomUUID()}`;
  const account: AccountSnapshot = {
    ...{ v: 1, id, tenant, region: 'eu', market: 'se', channel, address: `northpay-${channel}`, state: 'live' },
    config: given.config,
    credentials: await seal(JSON.stringify(given.credentials), id, settingsOf(env).MASTER_KEY),
  };
  const market = testMarket({ tenant, attachments: { types: ['text/plain', 'image/jpeg'], maxBytes: 1_000_000 } });
  await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify(account));
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify(market));
  const { headers } = await stage.signedIn({ role: 'agent', regions: ['eu'], markets: ['se'] });
  const path = `/hooks/${channel}/${id}`;

  async function read(conversation: string): Promise<ConversationBody> {
    return (await send(`/api/desk/conversations/${conversation}`, { headers })).json();
  }

  return {
    account,
    path,
    read,
    /** Posts a body as the provider does. */
    hook: (body: string, signed: Record<string, string>) =>
      send(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...signed } }),
    /** Finds the conversation that waits for a human. */
    waiting: () =>
      until(async () => {
        const list: ListBody = await (await send('/api/desk/conversations?state=queued', { headers })).json();
        return list.conversations[0]?.conversationId;
      }),
    /** Answers as a human. */
    async answer(conversation: string, text: string): Promise<number[]> {
      const claimed = await post(`/api/desk/conversations/${conversation}/claim`, {}, headers);
      const sent = await post(`/api/desk/conversations/${conversation}/messages`, { text }, headers);
      return [claimed.status, sent.status];
    },
    /** Lists what every message of the customer is made of, oldest first. */
    async heard(conversation: string) {
      const { events } = await read(conversation);
      return events.flatMap((event) =>
        event.type === 'MessageReceived' && event.content ? [event.content.parts] : [],
      );
    },
  };
}

type Event = ConversationBody['events'][number];
type Facts<Type extends Event['type']> = Extract<Event, { type: Type }>['facts'];

/** Lists what stands in a conversation's events of one type. */
export function factsOf<Type extends Event['type']>({ events }: ConversationBody, type: Type): Facts<Type>[] {
  return events.flatMap((event) => (event.type === type ? [event.facts as Facts<Type>] : []));
}
