/**
 * Owns mail that Cloudflare Email Routing hands to the Worker: which account it is for, and what its sender hears. A throw is a
 * temporary failure, which the sender's server repeats, so nothing is thrown after the message was stored; `setReject` is for good.
 * Source: https://developers.cloudflare.com/email-service/api/route-emails/email-handler/
 */
import { mailboxOf, normaliseAddress } from '../../../channels/email/address.ts';
import { withEnvelope } from '../../../channels/email/envelope.ts';
import { openAccount } from '../../../channels/open-account.ts';
import { hookChannelFor } from '../../../channels/registry.ts';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import type { InboundItem } from '../../../schema/inbound.ts';
import { Problem } from '../../../schema/problems.ts';
import { channelDepsFor } from '../../delivery/channel-deps.ts';
import { type Env, settingsOf } from '../../env.ts';
import { noteHeard } from '../../health/tell-traffic.ts';
import { accept } from '../../ingress/accept.ts';
import { type Clock, systemClock } from '../../lib/clock.ts';
import { log } from '../../lib/log.ts';
import { readLimited } from '../../lib/read-limited.ts';
import { createSnapshots, type Snapshots } from '../../markets/snapshots.ts';

/** Is what the handler uses of a message; the platform's own has more. */
export type RoutedMail = Pick<ForwardableEmailMessage, 'from' | 'to' | 'raw' | 'rawSize' | 'setReject'>;
export type MailPorts = { clock: Clock; accept: typeof accept; waitUntil: (work: Promise<unknown>) => void };

/** Says to the sender's server why a message is not taken, with the enhanced status codes of RFC 3463. */
const rejections: Partial<Record<Problem['code'], string>> = {
  'unknown-account': '5.1.1 No such mailbox here',
  'too-large': '5.3.4 The message is too large',
  malformed: '5.6.0 The message cannot be read',
  'unsupported-type': '5.6.1 The message cannot be read',
};

async function accountFor(snapshots: Snapshots, recipient: string): Promise<AccountSnapshot> {
  const address = normaliseAddress(recipient);
  if (!address) throw new Problem('unknown-account');
  return snapshots.account(await snapshots.mailbox(mailboxOf(address)));
}

async function itemsOf(mail: RoutedMail, env: Env, account: AccountSnapshot, clock: Clock): Promise<InboundItem[]> {
  const channel = hookChannelFor(account.channel);
  if (channel?.name !== 'email') throw new Problem('unknown-account');
  const { maxBytes } = channel.takes;
  const raw = mail.rawSize > maxBytes ? undefined : await readLimited(mail.raw, maxBytes);
  if (!raw) throw new Problem('too-large');
  const settings = settingsOf(env);
  const hook = {
    method: 'POST',
    url: new URL(`/hooks/email/${account.id}`, settings.PUBLIC_URL),
    headers: new Headers({ 'content-type': 'message/rfc822' }),
    body: withEnvelope(raw, mail),
  } as const;
  const open = await openAccount(account, channel, settings.MASTER_KEY, clock());
  return channel.parse(hook, open, channelDepsFor(env, clock));
}

/** Takes one routed message, or rejects it for good; rejects itself when the sender should try again later. */
export async function takeRoutedMail(mail: RoutedMail, env: Env, ports: MailPorts): Promise<void> {
  const snapshots = createSnapshots(env, ports.clock);
  try {
    const account = await accountFor(snapshots, mail.to);
    if (!(await env.LIMIT_HOOKS.limit({ key: account.id })).success) throw new Problem('too-many');
    const items = await itemsOf(mail, env, account, ports.clock);
    const { tenant, region, id } = account;
    noteHeard(env, { tenant, region, account: id }, ports.clock(), ports.waitUntil);
    for (const item of items) await ports.accept(env, account, item);
  } catch (error) {
    const rejection = error instanceof Problem ? rejections[error.code] : undefined;
    if (!rejection) throw error;
    log('info', 'mail-rejected', { rejection });
    mail.setReject(rejection);
  }
}

/** Is the Worker's handler of routed mail. */
export function handleEmail(mail: ForwardableEmailMessage, env: Env, context: ExecutionContext): Promise<void> {
  return takeRoutedMail(mail, env, { clock: systemClock, accept, waitUntil: (work) => context.waitUntil(work) });
}
