/** Owns how an account and its health are shown. */
import { hookChannelFor } from '../../channels/registry.ts';
import type { AccountItem } from '../../schema/api/admin/accounts.ts';
import type { AccountSnapshot } from '../../schema/channel.ts';
import { type AccountHealth, verdictOf } from './health.ts';

export type Refused = AccountItem['refused'];
export type ShownAccount = Pick<AccountSnapshot, 'id' | 'channel' | 'region' | 'market' | 'address' | 'state'>;

/** Shows an account; an account that refuses many hooks needs a look whatever else is well. */
export function toAccountItem(
  account: ShownAccount,
  health: AccountHealth,
  refused: Refused,
  now: number,
): AccountItem {
  const { id, channel, region, market, address, state } = account;
  const verdict = verdictOf(health, now);
  const codes = new Map<string, number>();
  for (const hour of health.hours)
    for (const [code, count] of Object.entries(hour.codes)) codes.set(code, (codes.get(code) ?? 0) + count);
  const sum = (pick: (hour: AccountHealth['hours'][number]) => number) =>
    health.hours.reduce((total, hour) => total + pick(hour), 0);
  const forged = refused
    .filter(({ reason }) => reason.includes('signature'))
    .reduce((all, { count }) => all + count, 0);
  const suspicion =
    forged > 0
      ? [`webhook: ${forged} ${forged === 1 ? 'request' : 'requests'} with a wrong or missing signature today`]
      : [];
  const isWorth = forged > 0 && (verdict.state === 'ok' || verdict.state === 'unknown');
  return {
    id,
    channel,
    region,
    market,
    address,
    paused: state === 'paused',
    state: isWorth ? 'warning' : verdict.state,
    reasons: [...verdict.reasons, ...suspicion],
    ...(health.lastInboundAt === undefined ? {} : { lastInboundAt: health.lastInboundAt }),
    ...(health.lastSentAt === undefined ? {} : { lastSentAt: health.lastSentAt }),
    ...(health.checkedAt === undefined ? {} : { checkedAt: health.checkedAt }),
    checkable: hookChannelFor(channel)?.check !== undefined,
    aspects: health.aspects,
    sends: {
      sent: sum((hour) => hour.sent),
      failed: sum((hour) => hour.failed),
      unknown: sum((hour) => hour.unknown),
      codes: [...codes].map(([code, count]) => ({ code, count })).sort((one, other) => other.count - one.count),
    },
    refused,
    templates: health.templates,
  };
}
