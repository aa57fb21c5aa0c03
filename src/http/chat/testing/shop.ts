/** Owns a tenant with a chat for tests of the surface: account, market and keys published in KV, and visitors at its shop. */
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import { SignJWT } from 'jose';
import type { SessionBody, SessionRequest } from '../../../../schema/api/chat.ts';
import type { AccountSnapshot } from '../../../../schema/channel.ts';
import { Problem, problems } from '../../../../schema/problems.ts';
import type { DownFrame } from '../../../../schema/socket/down.ts';
import { snapshotKeys, type TenantSnapshot } from '../../../../schema/tenant.ts';
import { widgetWords } from '../../../../schema/widget-words.ts';
import { testMarket } from '../../../../test/support/market.ts';
import { settingsOf } from '../../../env.ts';
import { toBytes } from '../../../lib/bytes.ts';
import { systemClock } from '../../../lib/clock.ts';
import { seal } from '../../../lib/seal.ts';
import type { AppEnv } from '../../app-env.ts';
import { createChat } from '../chat-surface.ts';

export const shopOrigin = 'https://shop.test';
export const audience = 'parley-chat-test';

const words = Object.fromEntries(Object.keys(widgetWords).map((word) => [`widget.${word}`, word]));

export type Shop = { account: AccountSnapshot; customerKey: string };

/** Opens a shop of a new tenant, in a market without a bot: what is said leads to nobody outside. */
export async function openShop(changes: Partial<AccountSnapshot> = {}): Promise<Shop> {
  const tenant = changes.tenant ?? `t-${crypto.randomUUID().slice(0, 8)}`;
  const customerKey = `customer key of ${tenant}, long enough for HS256`;
  const sealed = (key: string) => seal(key, tenant, settingsOf(env).MASTER_KEY);
  const account: AccountSnapshot = {
    v: 1,
    id: `acc_eu_${crypto.randomUUID()}`,
    tenant,
    region: 'eu',
    market: 'se',
    channel: 'chat',
    address: shopOrigin,
    state: 'live',
    config: { origins: [shopOrigin], look: { title: 'Hej!', colour: '#102030' } },
    credentials: '',
    ...changes,
  };
  const market = testMarket({ tenant });
  const snapshot: TenantSnapshot = {
    v: 1,
    tenant,
    name: 'Northpay',
    markets: [{ market: 'se', name: 'Sweden', region: 'eu' }],
    accountSystem: { url: 'https://accounts.test', credentials: '' },
    chat: {
      sessionKey: await sealed(`session key of ${tenant}, long enough for HS256`),
      customerTokenKey: await sealed(customerKey),
      customerTokenAudience: audience,
    },
  };
  const texts = { ...market.texts.sv, ...words } as (typeof market.texts)['sv'];
  const published = { ...market, texts: { sv: texts, en: texts }, bot: { ...market.bot, enabled: false } };
  await Promise.all([
    env.SNAPSHOTS.put(snapshotKeys.account(account.id), JSON.stringify(account)),
    env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify(published)),
    env.SNAPSHOTS.put(snapshotKeys.tenant(tenant), JSON.stringify(snapshot)),
  ]);
  return { account, customerKey };
}

type Surroundings = { now?: () => number; limited?: boolean };

/** Creates the surface as the gateway mounts it. */
export function createGateway({ now = systemClock, limited = false }: Surroundings = {}) {
  const app = new Hono<AppEnv>().route('/chat', createChat({ clock: now }));
  app.onError((error) =>
    error instanceof Problem
      ? Response.json({ code: error.code }, { status: problems[error.code].status })
      : Response.json({ code: String(error) }, { status: 500 }),
  );
  const bindings = limited ? { ...env, LIMIT_CHAT: { limit: async () => ({ success: false }) } } : env;
  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const context = createExecutionContext();
    const headers = new Headers({ origin: shopOrigin, ...(init.headers as Record<string, string>) });
    if (headers.get('origin') === '') headers.delete('origin');
    const response = await app.fetch(
      new Request(`https://parley.test/chat/${path}`, { ...init, headers }),
      bindings,
      context,
    );
    await waitOnExecutionContext(context);
    return response;
  }
  return {
    send,
    openSession: (account: AccountSnapshot, request: SessionRequest = {}, headers: Record<string, string> = {}) =>
      send(`${account.id}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(request),
      }),
    async visit(account: AccountSnapshot, request: SessionRequest = {}): Promise<SessionBody> {
      return (await this.openSession(account, request)).json();
    },
    connect: (account: AccountSnapshot, session: string) =>
      send(`${account.id}/socket?session=${session}`, { headers: { upgrade: 'websocket' } }),
  };
}

type Claims = { sub?: string; aud?: string; exp?: number | null; name?: string };

/** Signs a token of a signed-in customer, as the tenant's site does; `exp: null` leaves the expiry out. */
export async function customerToken(key: string, { sub, aud = audience, exp, name }: Claims): Promise<string> {
  const token = new SignJWT(name ? { name } : {}).setProtectedHeader({ alg: 'HS256' }).setAudience(aud);
  if (sub) token.setSubject(sub);
  if (exp !== null) token.setExpirationTime(exp ?? Math.floor(systemClock() / 1_000) + 600);
  return token.sign(toBytes(key));
}

/** Listens at a socket; `until` waits for a frame that is wanted and gives it. */
export function listen(response: Response) {
  const socket = response.webSocket;
  if (!socket) throw new Error(`no socket: ${response.status}`);
  const frames: DownFrame[] = [];
  const waiting = new Set<() => void>();
  socket.addEventListener('message', ({ data }) => {
    frames.push(JSON.parse(String(data)));
    for (const look of waiting) look();
  });
  socket.accept();
  return {
    frames,
    say: (frame: unknown) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    close: () => socket.close(1000, 'done'),
    until<Type extends DownFrame['type']>(
      type: Type,
      isWanted: (frame: Extract<DownFrame, { type: Type }>) => boolean = () => true,
    ) {
      return new Promise<Extract<DownFrame, { type: Type }>>((resolve) => {
        const look = () => {
          const found = frames.find((frame) => frame.type === type && isWanted(frame as never));
          if (!found) return;
          waiting.delete(look);
          resolve(found as Extract<DownFrame, { type: Type }>);
        };
        waiting.add(look);
        look();
      });
    },
  };
}
