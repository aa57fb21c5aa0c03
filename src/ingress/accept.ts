/**
 * Owns the only way from a provider into a conversation: an item of an account goes to the thread of its handle. It resolves
 * when the conversation has stored the item, and rejects whenever that is not certain, so that the provider repeats it.
 */
import type { AccountSnapshot } from '../../schema/channel.ts';
import { handleOf, type InboundItem } from '../../schema/inbound.ts';
import { Problem } from '../../schema/problems.ts';
import type { Env } from '../env.ts';
import { tellNews } from '../health/tell-news.ts';
import { systemClock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import { createSnapshots } from '../markets/snapshots.ts';
import { threadFor } from '../object/stubs.ts';
import { accountOf } from './account-of.ts';
import { soundItem } from './sound-item.ts';
import { storeFiles } from './store-files.ts';

/** Tells where an item went; a notice goes nowhere. `dropped` says why what was signed for this account was not taken, or not as it was. */
export type Accepted = {
  conversationId?: string;
  duplicate: boolean;
  dropped?: 'unknown-sibling' | 'broken-item' | 'broken-content';
};

/**
 * Hands one item in. Files that came inside a message are stored first; others stay where the provider keeps them: the conversation
 * owes their copying.
 */
export async function accept(env: Env, hook: AccountSnapshot, given: InboundItem): Promise<Accepted> {
  const account = await accountOf(createSnapshots(env, systemClock), hook, given.account);
  if (!account) return { duplicate: false, dropped: 'unknown-sibling' };
  if (given.kind === 'notice') {
    if (given.news) await tellNews(env, account, given.news);
    return { duplicate: false };
  }
  const sound = soundItem(given);
  if (!sound || sound.isBroken) log('warn', 'item-broken', { account: account.id, kind: given.kind });
  if (!sound) return { duplicate: false, dropped: 'broken-item' };
  const item = sound.item.kind === 'message' ? await storeFiles(env, account, sound.item, systemClock) : sound.item;
  const { tenant, region, market, channel, id } = account;
  const handle = handleOf(item);
  const thread = threadFor(env, { tenant, region, account: id, handle });
  const receipt = await thread.receive({ tenant, region, market, account: id, channel, handle }, item);
  // A refusal changed nothing: answering 2xx now would lose the item.
  if (!receipt.ok)
    throw new Problem('unavailable', undefined, `thread refused: ${receipt.code} ${receipt.detail ?? ''}`);
  const { conversationId, duplicate } = receipt;
  return {
    duplicate,
    ...(conversationId ? { conversationId } : {}),
    ...(sound.isBroken ? { dropped: 'broken-content' as const } : {}),
  };
}
