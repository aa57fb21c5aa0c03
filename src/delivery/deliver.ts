/**
 * Owns the way of one message from an outbox to its channel: the account, its secrets, the rendering, the sending. Whether the
 * message may be sent at all (lease, consent) is the conversation's affair; it is asked again through `mayBegin`.
 */
import type { RenderContext } from '../../channels/channel.ts';
import { openAccount } from '../../channels/open-account.ts';
import { hookChannelFor } from '../../channels/registry.ts';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { Leg } from '../../schema/conversation/leg.ts';
import type { Content } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import { type Env, settingsOf } from '../env.ts';
import { createFileLink } from '../files/file-links.ts';
import { readFile } from '../files/file-store.ts';
import { noteSent } from '../health/tell-traffic.ts';
import type { SendResult } from '../health/traffic.ts';
import type { Clock } from '../lib/clock.ts';
import type { Snapshots } from '../markets/snapshots.ts';
import { channelDepsFor } from './channel-deps.ts';
import type { DeliveryOutcome } from './outcome.ts';
import { type DeliveryProgress, progressFrom } from './progress.ts';
import { sendParts } from './send-parts.ts';

export type DeliveryDeps = { env: Env; clock: Clock; snapshots: Pick<Snapshots, 'account'>; fetch?: typeof fetch };
/** Is one message to send: what was written, and what its conversation says of how. */
export type Delivery = Pick<
  RenderContext,
  'messageId' | 'conversation' | 'author' | 'isAutomatic' | 'window' | 'ownSubject' | 'signature' | 'tenantName'
> & {
  address: { tenant: string };
  leg: Pick<Leg, 'channel' | 'account' | 'handle' | 'lastProviderId' | 'replyToken'>;
  content: Content;
};
/** Is where progress is kept between tries, and what only the conversation can tell at the moment of sending. */
export type DeliveryRun = {
  progress: unknown;
  save(progress: unknown): void;
  mayBegin?(): boolean;
  /** Tells whether a provider's id is another message's, so that two messages with the same words are not taken for one. */
  isOther?(providerMessageId: string): boolean;
};

/** How long a provider may fetch a file that we sent; it also bounds how long the link in a text works. */
const linkMs = 7 * 86_400_000;
const pausedMs = 60_000;

async function accountOf({ snapshots }: DeliveryDeps, { address, leg }: Delivery): Promise<AccountSnapshot | string> {
  try {
    const account = await snapshots.account(leg.account);
    return account.tenant === address.tenant && account.channel === leg.channel ? account : 'unknown-account';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

function renderContext(
  { env }: DeliveryDeps,
  { address: { tenant }, leg, content: _content, ...delivery }: Delivery,
  account: RenderContext['account'],
  startedAt: number,
): RenderContext {
  const settings = settingsOf(env);
  const base = settings.PUBLIC_URL.replace(/\/+$/, '');
  return {
    ...delivery,
    account,
    to: leg.handle,
    ...(leg.lastProviderId ? { inReplyTo: leg.lastProviderId } : {}),
    ...(leg.replyToken ? { replyToken: leg.replyToken } : {}),
    now: startedAt,
    statusUrl: `${base}/hooks/${account.channel}/${account.id}/status?message=${delivery.messageId}`,
    fileUrl: (fileId) => createFileLink(settings, { tenant, fileId, expiresAt: startedAt + linkMs }),
    async readFile(fileId) {
      const file = await readFile(env, { tenant, fileId });
      if (!file) return null;
      const { name, type, body } = file;
      return { name, type, bytes: new Uint8Array(await new Response(body).arrayBuffer()) };
    },
  };
}

function toResult(outcome: DeliveryOutcome): SendResult {
  if (outcome.kind === 'again') return { status: 'again', code: outcome.error };
  return { status: outcome.status, ...(outcome.errorCode ? { code: outcome.errorCode } : {}) };
}

/** Sends one message, or what is left of it. It never sends twice what the provider may have: see send-parts. */
export async function deliver(deps: DeliveryDeps, delivery: Delivery, run: DeliveryRun): Promise<DeliveryOutcome> {
  const channel = hookChannelFor(delivery.leg.channel);
  // A channel without a provider reaches the customer through the conversation's own sockets: stored is sent.
  if (!channel) return { kind: 'settled', status: 'sent' };
  const account = await accountOf(deps, delivery);
  if (typeof account === 'string') return { kind: 'again', error: account };
  if (account.state === 'paused') return { kind: 'again', error: 'account-paused', afterMs: pausedMs };

  const settings = settingsOf(deps.env);
  const open = await openAccount(account, channel, settings.MASTER_KEY, deps.clock());
  const progress: DeliveryProgress = progressFrom(run.progress) ?? { v: 1, startedAt: deps.clock(), parts: [] };
  const rendered = await channel.render(delivery.content, renderContext(deps, delivery, open, progress.startedAt));
  if (rendered.length === 0) return { kind: 'settled', status: 'failed', errorCode: 'nothing-to-send' };
  const outcome = await sendParts({
    rendered,
    progress,
    channel,
    account: open,
    deps: channelDepsFor(deps.env, deps.clock, deps.fetch),
    save: (state) => run.save(state),
    mayBegin: () => run.mayBegin?.() ?? true,
    isOther: (providerMessageId) => run.isOther?.(providerMessageId) ?? false,
  });
  const { tenant, region, id } = account;
  noteSent(deps.env, { tenant, region, account: id }, toResult(outcome), deps.clock());
  return outcome;
}
