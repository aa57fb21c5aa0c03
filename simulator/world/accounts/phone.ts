/** Owns the phone accounts: voice numbers from the ranges kept for fiction, and what stands before the digits of order numbers. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, type Line, lines } from './lines.ts';

const numbers: Readonly<Record<string, { number: string; letter: string; orderPrefix: string }>> = {
  'northpay se': { number: '+46701740697', letter: 'a', orderPrefix: 'NP-SE-' },
  'northpay gb': { number: '+447700900197', letter: 'b', orderPrefix: 'NP-GB-' },
  'northpay us': { number: '+14155550197', letter: 'c', orderPrefix: 'NP-US-' },
  'southpay gb': { number: '+447700900297', letter: 'd', orderPrefix: 'SP-GB-' },
};

function phoneAccount(line: Line): WorldAccount[] {
  const known = numbers[`${line.tenant} ${line.market}`];
  if (!known) return [];
  const { number, letter, orderPrefix } = known;
  const accountSid = `AC${letter.repeat(32)}`;
  const authTokens = [`development0only0voice0${letter.repeat(9)}`];
  return [
    {
      id: accountIdFor(line, 'phone'),
      tenant: line.tenant,
      region: line.region,
      market: line.market,
      channel: 'phone',
      name: `Telephone ${line.market.toUpperCase()}`,
      address: number,
      config: { accountSid, mode: 'enforce', orderPrefix },
      credentials: { authTokens },
      voice: { accountSid, number, authTokens },
    },
  ];
}

/** Lists every number that takes calls. */
export function phoneAccounts(): WorldAccount[] {
  return lines.flatMap(phoneAccount);
}
