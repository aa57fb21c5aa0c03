/** Owns the X accounts: northpay's in the United States, with an app of its own. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, lines } from './lines.ts';

/** Lists every X account. */
export function xAccounts(): WorldAccount[] {
  return lines
    .filter(({ tenant, market }) => tenant === 'northpay' && market === 'us')
    .map((line) => ({
      id: accountIdFor(line, 'x'),
      tenant: line.tenant,
      region: line.region,
      market: line.market,
      channel: 'x',
      name: `X ${line.market.toUpperCase()}`,
      address: '@northpay_us',
      config: {
        userId: '1400000000000005550',
        consumerKey: 'development0only0consumer0key',
        appId: '30005550',
        product: 'activity',
      },
      credentials: {
        consumerSecrets: ['development0only0consumer0secret0'],
        accessToken: '1400000000000005550-development0only0token',
        accessTokenSecret: 'development0only0access0token0secret',
        bearerToken: 'development-only-bearer-token-of-the-app',
      },
    }));
}
