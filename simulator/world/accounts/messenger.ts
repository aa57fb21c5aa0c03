/** Owns the Messenger accounts: one page a market, each with an app of its own. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, type Line, lines } from './lines.ts';

/** The ends of what tells the pages' ids apart. */
const pages: Readonly<Record<string, string>> = { gb: '44', us: '10' };

/** Gives the page of a market; the Instagram account of the same market may be linked to it. */
export function pageIdFor(market: string): string {
  return `1048622190044${pages[market] ?? ''}`;
}

function messengerAccount(line: Line): WorldAccount[] {
  const digits = pages[line.market];
  if (line.tenant !== 'northpay' || !digits) return [];
  return [
    {
      id: accountIdFor(line, 'messenger'),
      tenant: line.tenant,
      region: line.region,
      market: line.market,
      channel: 'messenger',
      name: `Messenger ${line.market.toUpperCase()}`,
      address: `m.me/northpay.${line.market}`,
      config: { pageId: pageIdFor(line.market), appId: `23018475625${digits}`, humanAgent: true },
      credentials: {
        appSecrets: [`development0only0page0secret0${digits}`],
        verifyToken: `northpay-${line.market}-messenger-verify`,
        accessToken: `EAAdevelopment0only0page0token0${digits}`,
      },
    },
  ];
}

/** Lists every page. */
export function messengerAccounts(): WorldAccount[] {
  return lines.flatMap(messengerAccount);
}
