/**
 * Owns the end of loops: how many automatic messages may go to an address, and leave an account at all, before the rest are withheld.
 * Two machines that answer each other stop here, whatever they fail to say of themselves.
 */
import { hookChannelFor } from '../../channels/registry.ts';
import { handleKey } from '../../schema/channel.ts';
import type { Leg } from '../../schema/conversation/leg.ts';
import type { Env } from '../env.ts';
import { tellNews } from '../health/tell-news.ts';
import type { Snapshots } from '../markets/snapshots.ts';
import { guardFor } from '../object/stubs.ts';

type Deps = { env: Env; snapshots: Pick<Snapshots, 'account'> };
type Leaving = { leg: Pick<Leg, 'channel' | 'account' | 'handle'>; messageId: string };

/** Tells whether one more automatic message may leave; a repeated try of the same message counts once. */
export async function mayLeave({ env, snapshots }: Deps, { leg, messageId }: Leaving): Promise<boolean> {
  const channel = hookChannelFor(leg.channel);
  if (!channel?.loopLimits) return true;
  const account = await snapshots.account(leg.account);
  const limits = channel.loopLimits(account);
  const { tenant, region, id } = account;
  const within = async (subject: string, limit: number) => {
    const policy = { limit, windowMs: limits.windowMs, lockoutMs: 0 };
    return (await guardFor(env, { tenant, region, subject }).attempt(policy, messageId)).allowed;
  };
  if (!(await within(`loop:${id}:${handleKey(leg.handle)}`, limits.perHandle))) return false;
  if (await within(`loop:${id}`, limits.perAccount)) return true;
  await tellNews(env, account, { aspects: { sender: { state: 'broken', detail: tripped(limits) } } });
  return false;
}

function tripped({ perAccount, windowMs }: { perAccount: number; windowMs: number }): string {
  return `More than ${perAccount} automatic messages within ${Math.round(windowMs / 60_000)} minutes: the rest are withheld. Is something answering them by itself?`;
}
