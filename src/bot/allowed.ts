/** Owns what a market lets its bot do: the whitelist of intents, and an account system on which only listed actions exist. */
import type { AccountSystem } from '../../schema/account-system.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { booksCallbacks } from './callback-request.ts';
import type { Intent } from './understand.ts';

// These keep a talk going and end it; they reveal and change nothing, and a human can always be had.
const always: ReadonlySet<Intent> = new Set(['human-request', 'greeting', 'goodbye', 'yes', 'no', 'other']);

/** Narrows an understood intent to what the market allows; the rest is `other`. */
export function toAllowedIntent(intent: Intent, market: MarketSnapshot): Intent {
  // Who wants to be called wants a person: where no calls are booked, that is what they get.
  if (intent === 'callback-request') return booksCallbacks(market) ? intent : 'human-request';
  return always.has(intent) || market.bot.intents.includes(intent) ? intent : 'other';
}

/** Wraps the account system so that an action the market has not listed is refused before it is asked for. */
export function toAllowedAccounts(accounts: AccountSystem, market: MarketSnapshot): AccountSystem {
  return {
    ...accounts,
    act: async (request, key) =>
      market.bot.actions.includes(request.name)
        ? accounts.act(request, key)
        : { ok: true, value: { outcome: 'refused' } },
  };
}
