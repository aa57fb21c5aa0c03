/** Owns whether a market has a channel switched on. An account of one that is off is not known to anybody outside. */
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { Problem } from '../../schema/problems.ts';
import { log } from '../lib/log.ts';
import type { Snapshots } from './snapshots.ts';

/** Tells whether a market says that a channel is off; a channel that it does not name is not. */
export function isSwitchedOff(
  { channels }: Pick<MarketSnapshot, 'channels'>,
  channel: AccountSnapshot['channel'],
): boolean {
  return channels.some((rules) => rules.channel === channel && !rules.enabled);
}

/**
 * Tells whether an account's market has its channel on. A market that cannot be read switches nothing off: what comes in is
 * judged by the conversation, which asks again, and no outage of the store makes a provider give up.
 */
export async function isChannelOn(
  snapshots: Pick<Snapshots, 'market'>,
  { tenant, market, channel }: Pick<AccountSnapshot, 'tenant' | 'market' | 'channel'>,
): Promise<boolean> {
  try {
    return !isSwitchedOff(await snapshots.market(tenant, market), channel);
  } catch (error) {
    const isUnpublished = error instanceof Problem && error.code === 'not-found';
    if (!isUnpublished)
      log('warn', 'channel-switch-not-read', {
        tenant,
        market,
        why: error instanceof Error ? error.message : 'unknown',
      });
    return true;
  }
}
