/**
 * Owns the order in which a provider's request is judged: account, rate, type, size, signature over the raw bytes, and only
 * then its meaning. Whatever is refused is a Problem; the 2xx is given only after every item was stored.
 */
import type { ChannelDeps, HookChannel, HookRequest, OpenAccount, Verdict } from '../../../channels/channel.ts';
import { openAccount } from '../../../channels/open-account.ts';
import { hookChannelFor } from '../../../channels/registry.ts';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import { accountIdSchema } from '../../../schema/ids.ts';
import type { InboundItem } from '../../../schema/inbound.ts';
import { Problem } from '../../../schema/problems.ts';
import type { Accepted } from '../../ingress/accept.ts';
import { readLimited } from '../../lib/read-limited.ts';
import { isChannelOn } from '../../markets/channel-switch.ts';
import type { Snapshots } from '../../markets/snapshots.ts';

/** Is what judging a hook needs; the surface makes it of the Worker's bindings. */
export type HookPorts = {
  snapshots: Pick<Snapshots, 'account' | 'market'>;
  limit: (key: string) => Promise<{ success: boolean }>;
  masterKey: string;
  channelDeps: ChannelDeps;
  accept: (account: AccountSnapshot, item: InboundItem) => Promise<Accepted>;
  /** Notes that something signed came in on an account. */
  heard: (account: AccountSnapshot) => void;
  /** Notes that a provider's challenge of our address was answered. */
  challenged: (account: AccountSnapshot) => void;
  /** Counts what was refused, or would have been if the account were not in shadow mode. */
  refused: (account: AccountSnapshot | undefined, reason: string) => void;
};

export type HookTarget = { channel: string; account: string; report: 'inbound' | 'status' };

type Route = { channel: HookChannel; account: AccountSnapshot };

async function routeOf(target: HookTarget, ports: HookPorts): Promise<Route> {
  const channel = hookChannelFor(target.channel);
  if (!channel || !accountIdSchema.safeParse(target.account).success) throw new Problem('unknown-account');
  const account = await ports.snapshots.account(target.account);
  if (account.channel !== channel.name || !(await isChannelOn(ports.snapshots, account)))
    throw new Problem('unknown-account');
  return { channel, account };
}

async function readBody(request: Request, takes: HookChannel['takes']): Promise<Uint8Array> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!takes.types.includes(type)) throw new Problem('unsupported-type', `Send ${takes.types.join(' or ')}.`);
  const declared = Number(request.headers.get('content-length') ?? 0);
  const body = declared > takes.maxBytes ? undefined : await readLimited(request.body, takes.maxBytes);
  if (!body) throw new Problem('too-large', `At most ${takes.maxBytes} bytes.`);
  return body;
}

function parserOf(channel: HookChannel, target: HookTarget): HookChannel['parse'] {
  const parse = target.report === 'status' ? channel.parseStatus : channel.parse;
  if (!parse) throw new Problem('not-found', 'This channel has no status reports.');
  return parse;
}

function checkVerdict(verdict: Verdict, account: AccountSnapshot, ports: HookPorts): void {
  if (verdict.ok) return;
  if (!verdict.shadow) throw new Problem(verdict.code);
  ports.refused(account, `shadow:${verdict.code}`);
}

async function acceptAll(items: readonly InboundItem[], account: AccountSnapshot, ports: HookPorts): Promise<void> {
  const failures: string[] = [];
  // One after the other, as the provider ordered them; one that fails must not keep the rest out.
  for (const item of items) {
    try {
      const { dropped } = await ports.accept(account, item);
      if (dropped) ports.refused(account, dropped);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : 'not stored');
    }
  }
  if (failures.length > 0)
    throw new Problem('unavailable', 'Not everything could be stored; send it again.', failures.join('; '));
}

async function checkRate(account: AccountSnapshot, ports: HookPorts): Promise<void> {
  if (!(await ports.limit(`${account.id}`)).success) throw new Problem('too-many');
}

async function readSigned(
  { channel, account }: Route,
  request: Request,
  ports: HookPorts,
): Promise<{ hook: HookRequest; open: OpenAccount }> {
  await checkRate(account, ports);
  const hook: HookRequest = {
    method: 'POST',
    url: new URL(request.url),
    headers: request.headers,
    body: await readBody(request, channel.takes),
  };
  const open = await openAccount(account, channel, ports.masterKey, ports.channelDeps.now());
  checkVerdict(await channel.verify(hook, open, ports.channelDeps), account, ports);
  ports.heard(account);
  return { hook, open };
}

async function takeFrom(
  { channel, account }: Route,
  request: Request,
  target: HookTarget,
  ports: HookPorts,
): Promise<Response> {
  const url = new URL(request.url);
  const isHandshake = request.method === 'GET' && target.report === 'inbound' && channel.handshake !== undefined;
  if (request.method !== 'POST' && !isHandshake) throw new Problem('method-not-allowed');
  const parse = parserOf(channel, target);
  if (request.method === 'GET' && channel.handshake) {
    await checkRate(account, ports);
    const handshake: HookRequest = { method: 'GET', url, headers: request.headers, body: new Uint8Array(0) };
    const open = await openAccount(account, channel, ports.masterKey, ports.channelDeps.now());
    const answer = await channel.handshake(handshake, open, ports.channelDeps);
    if (answer.ok) ports.challenged(account);
    return answer;
  }
  const { hook, open } = await readSigned({ channel, account }, request, ports);
  await acceptAll(await parse(hook, open, ports.channelDeps), account, ports);
  return channel.accepted(hook);
}

/** Judges and takes one request of a provider; rejects with the Problem that says why not, having counted it. */
export function takeHook(request: Request, target: HookTarget, ports: HookPorts): Promise<Response> {
  return counted(target, ports, (route) => takeFrom(route, request, target, ports));
}

/** Judges one POST of a provider in the same order; what it means is left to `take`, whose Problems are counted too. */
export function takeSigned(
  request: Request,
  target: HookTarget,
  ports: HookPorts,
  take: (hook: HookRequest, account: AccountSnapshot) => Promise<Response>,
): Promise<Response> {
  return counted(target, ports, async (route) => {
    if (request.method !== 'POST') throw new Problem('method-not-allowed');
    const { hook } = await readSigned(route, request, ports);
    return take(hook, route.account);
  });
}

async function counted(
  target: HookTarget,
  ports: HookPorts,
  work: (route: Route) => Promise<Response>,
): Promise<Response> {
  let route: Route | undefined;
  try {
    route = await routeOf(target, ports);
    return await work(route);
  } catch (error) {
    if (error instanceof Problem && error.code !== 'unavailable') ports.refused(route?.account, error.code);
    throw error;
  }
}
