/** Owns the chat accounts: one a market, allowed on the simulator's own pages by whichever local name they are opened. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, type Line, lines } from './lines.ts';

function chatAccount(line: Line, origins: string[]): WorldAccount {
  return {
    id: accountIdFor(line, 'chat'),
    tenant: line.tenant,
    region: line.region,
    market: line.market,
    channel: 'chat',
    name: `Chat on ${line.shop}`,
    address: line.shop,
    config: { origins },
    credentials: {},
  };
}

/** Lists every chat. */
export function chatAccounts(simulatorUrl: string): WorldAccount[] {
  const own = new URL(simulatorUrl).origin;
  const origins = [
    ...new Set([own, own.replace('//127.0.0.1', '//localhost'), own.replace('//localhost', '//127.0.0.1')]),
  ];
  return lines.map((line) => chatAccount(line, origins));
}
