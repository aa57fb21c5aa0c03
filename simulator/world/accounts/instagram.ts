/** Owns the Instagram accounts: the British one with Instagram login, the American one linked to its page. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, type Line, lines } from './lines.ts';
import { pageIdFor } from './messenger.ts';

const logins: Readonly<Record<string, { digits: string; config: Record<string, unknown> }>> = {
  gb: { digits: '44', config: { login: 'instagram' } },
  us: { digits: '10', config: { login: 'facebook', pageId: pageIdFor('us') } },
};

function instagramAccount(line: Line): WorldAccount[] {
  const login = logins[line.market];
  if (line.tenant !== 'northpay' || !login) return [];
  const { digits, config } = login;
  return [
    {
      id: accountIdFor(line, 'instagram'),
      tenant: line.tenant,
      region: line.region,
      market: line.market,
      channel: 'instagram',
      name: `Instagram ${line.market.toUpperCase()}`,
      address: `@northpay.${line.market}`,
      config: { ...config, instagramId: `178414058223049${digits}`, appId: `23018475626${digits}`, humanAgent: true },
      credentials: {
        appSecrets: [`development0only0instagram0secret0${digits}`],
        verifyToken: `northpay-${line.market}-instagram-verify`,
        accessToken: `IGAAdevelopment0only0token0${digits}`,
      },
    },
  ];
}

/** Lists every professional account. */
export function instagramAccounts(): WorldAccount[] {
  return lines.flatMap(instagramAccount);
}
