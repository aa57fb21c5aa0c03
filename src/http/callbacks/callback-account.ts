/** Owns finding a phone account and everything about it that booking a call needs. */
import type { Context } from 'hono';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import { accountIdSchema } from '../../../schema/ids.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { Problem } from '../../../schema/problems.ts';
import type { CallbackDeps } from '../../callbacks/book.ts';
import { type ChatContext, openChatContext } from '../../callbacks/chat-context.ts';
import { callingAccountOf } from '../../callbacks/rules.ts';
import { settingsOf } from '../../env.ts';
import type { Clock } from '../../lib/clock.ts';
import { languageChain } from '../../lib/texts.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import type { AppEnv } from '../app-env.ts';

export type CallbackSite = {
  deps: CallbackDeps;
  account: AccountSnapshot;
  market: MarketSnapshot;
  /** False while the market does not call back from this account. */
  isOpen: boolean;
};

/** Finds the account; throws Problem('unknown-account') when there is none, or it is another channel's. */
export async function siteOf({ env, req }: Context<AppEnv>, clock: Clock): Promise<CallbackSite> {
  const id = req.param('account') ?? '';
  if (!accountIdSchema.safeParse(id).success) throw new Problem('unknown-account');
  const snapshots = createSnapshots(env, clock);
  const account = await snapshots.account(id);
  if (account.channel !== 'phone') throw new Problem('unknown-account');
  const market = await snapshots.market(account.tenant, account.market);
  const isOpen = account.state === 'live' && callingAccountOf(market) === account.id;
  return { deps: { env, clock, snapshots }, account, market, isOpen };
}

/** Reads who comes from a chat of the same market; undefined for everybody else. */
export async function contextOf(site: CallbackSite, token: string | undefined): Promise<ChatContext | undefined> {
  if (!token) return undefined;
  const { env, clock, snapshots } = site.deps;
  const { tenant, market } = site.account;
  const context = await openChatContext(settingsOf(env).AUTH_SECRET, tenant, token, clock());
  if (!context) return undefined;
  const chat = await snapshots.account(context.account);
  return chat.tenant === tenant && chat.market === market ? context : undefined;
}

/** Picks the language that a page speaks: the first wanted one that the market does, else the market's own. */
export function languageOf({ market }: CallbackSite, wanted: readonly (string | undefined)[]): string {
  for (const each of wanted) {
    const chain = each ? languageChain(market.languages, each) : [];
    const known = chain.find((language) => market.languages.bot.includes(language));
    if (known && each?.split('-')[0] === known.split('-')[0]) return known;
  }
  return market.languages.default;
}
