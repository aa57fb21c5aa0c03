/** Owns which account an item is for, where one webhook serves several numbers or pages of the same tenant. */
import type { AccountSnapshot } from '../../schema/channel.ts';
import { accountIdSchema } from '../../schema/ids.ts';
import { Problem } from '../../schema/problems.ts';
import { isChannelOn } from '../markets/channel-switch.ts';
import type { Snapshots } from '../markets/snapshots.ts';

/**
 * Finds the account: the hook's own, or the sibling that an item names. Undefined for what is no sibling: another tenant's or
 * channel's, unknown, or switched off. A paused one still takes, like the account of a hook itself.
 */
export async function accountOf(
  snapshots: Pick<Snapshots, 'account' | 'market'>,
  hook: AccountSnapshot,
  named: string | undefined,
): Promise<AccountSnapshot | undefined> {
  if (named === undefined || named === hook.id) return hook;
  if (!accountIdSchema.safeParse(named).success) return undefined;
  try {
    const account = await snapshots.account(named);
    const isSibling = account.tenant === hook.tenant && account.channel === hook.channel;
    return isSibling && (await isChannelOn(snapshots, account)) ? account : undefined;
  } catch (error) {
    if (error instanceof Problem && error.code === 'unknown-account') return undefined;
    throw error;
  }
}
