/** Owns what every channel's tests stand on: a provider's network that a test plays, a render context, and hooks as they arrive. */
import type { AccountSnapshot, Channel } from '../../schema/channel.ts';
import { toBytes } from '../../src/lib/bytes.ts';
import type { ChannelDeps, HookRequest, OpenAccount, ProviderApis, RenderContext } from '../channel.ts';

export const gateway = 'https://hooks.northpay.test';
export const start = Date.UTC(2026, 10, 22, 9);

/** Lists the base addresses that tests know; none of them exists. */
export const apis: ProviderApis = {
  twilio: 'https://api.twilio.com',
  graph: 'https://graph.facebook.com',
  telegram: 'https://api.telegram.org',
  line: 'https://api.line.me',
  lineData: 'https://api-data.line.me',
  x: 'https://api.x.com',
  mail: 'https://api.mailgun.net',
};

/** Creates a channel's surroundings around a stand-in for the network. */
export function createDeps(fetcher: typeof fetch, now = start): ChannelDeps {
  return { fetch: fetcher, now: () => now, env: { publicUrl: gateway, apis } };
}

/** Creates the published account of a channel, its credentials not sealed: `open` gets them as JSON. */
export function createAccountSnapshot(channel: Channel, config: Record<string, unknown>): AccountSnapshot {
  return {
    v: 1,
    id: `acc_eu_northpay-se-${channel}`,
    tenant: 'northpay',
    region: 'eu',
    market: 'se',
    channel,
    address: `northpay-${channel}`,
    state: 'live',
    config,
    credentials: '',
  };
}

/** Creates what render is told besides the content. */
export function createRenderContext(
  given: Pick<RenderContext, 'account' | 'to'> & Partial<RenderContext>,
): RenderContext {
  return {
    messageId: 'msg_eu_01k9abc.4',
    conversation: { id: 'cnv_eu_01k9abc', reference: 'SE-7K3Q-92FD', language: 'en' },
    author: { kind: 'agent', name: 'Astrid Lind' },
    isAutomatic: false,
    window: 'open',
    tenantName: 'Northpay',
    now: start,
    statusUrl: `${gateway}/s`,
    fileUrl: async (id) => `${gateway}/files/${id}`,
    readFile: async () => null,
    ...given,
  };
}

/** Creates a provider's request as it came. */
export function createHook(
  account: Pick<OpenAccount, 'id' | 'channel'>,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  query = '',
): HookRequest {
  return {
    method: 'POST',
    url: new URL(`${gateway}/hooks/${account.channel}/${account.id}${query}`),
    headers: new Headers(headers),
    body: typeof body === 'string' ? toBytes(body) : body,
  };
}
