/** Owns the Telegram accounts: northpay's bot in Sweden. Its token is made up and no bot's. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, lines } from './lines.ts';

/** Lists every bot. */
export function telegramAccounts(): WorldAccount[] {
  return lines
    .filter(({ tenant, market }) => tenant === 'northpay' && market === 'se')
    .map((line) => ({
      id: accountIdFor(line, 'telegram'),
      tenant: line.tenant,
      region: line.region,
      market: line.market,
      channel: 'telegram',
      name: `Telegram ${line.market.toUpperCase()}`,
      address: '@northpay_se_bot',
      config: { username: 'northpay_se_bot' },
      credentials: {
        token: '7009001901:AAdevelopment0only0bot0token0000000',
        secretTokens: ['development-only-telegram-secret-1'],
      },
    }));
}
