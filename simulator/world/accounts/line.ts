/** Owns the LINE accounts: northpay's Official Account in the United States. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, lines } from './lines.ts';

/** Lists every Official Account. */
export function lineAccounts(): WorldAccount[] {
  return lines
    .filter(({ tenant, market }) => tenant === 'northpay' && market === 'us')
    .map((line) => ({
      id: accountIdFor(line, 'line'),
      tenant: line.tenant,
      region: line.region,
      market: line.market,
      channel: 'line',
      name: `LINE ${line.market.toUpperCase()}`,
      address: '@northpay-us',
      config: { botUserId: 'U00000000000000000000000000005550' },
      credentials: {
        channelSecrets: ['development0only0channel0secret0'],
        accessToken: 'development-only-line-channel-access-token',
      },
    }));
}
