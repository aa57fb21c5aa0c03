/** Owns passing on what a provider told by itself of an account or its templates. */
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { AccountNews } from '../../schema/health.ts';
import type { Env } from '../env.ts';
import { accountFor } from '../object/stubs.ts';

/** Tells the account's object; rejects when it cannot be told, so that the provider repeats it. */
export async function tellNews(env: Env, account: AccountSnapshot, news: AccountNews): Promise<void> {
  const { tenant, region, id } = account;
  await accountFor(env, { tenant, region, account: id }).news({ tenant, region, account: id }, news);
}
