/** Owns a market that calls back, for tests of callbacks. */
import { type CallbackRules, callbackRulesSchema } from '../../../schema/callback.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { testMarket } from '../../../test/support/market.ts';

/** Builds a market whose rules are changed as told: open around the clock, quiet at no time, two calls a quarter of an hour. */
export function callingMarket(
  rules: Partial<CallbackRules> = {},
  changes: Partial<MarketSnapshot> = {},
): MarketSnapshot {
  const callback = callbackRulesSchema.parse({
    enabled: true,
    account: 'acc_eu_phone',
    smsAccount: 'acc_eu_sms',
    leadMinutes: 0,
    quietHours: { from: 0, until: 0 },
    ...rules,
  });
  return testMarket({ callback, ...changes });
}
