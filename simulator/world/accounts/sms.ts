/** Owns the text message accounts: one Twilio number a market. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, type Line, lines } from './lines.ts';

function smsAccount(line: Line): WorldAccount {
  const accountSid = `AC${line.digit.repeat(32)}`;
  const messagingServiceSid = `MG${line.digit.repeat(32)}`;
  const authTokens = [`development0only0token0${line.digit.repeat(9)}`];
  return {
    id: accountIdFor(line, 'sms'),
    tenant: line.tenant,
    region: line.region,
    market: line.market,
    channel: 'sms',
    name: `Text messages ${line.market.toUpperCase()}`,
    address: line.number,
    config: {
      accountSid,
      messagingServiceSid,
      from: line.number,
      mode: 'enforce',
      tollFree: false,
      optOut: line.optOut,
    },
    credentials: { authTokens },
    twilio: {
      accountSid,
      messagingServiceSid,
      number: line.number,
      authTokens,
      optOut: line.optOut,
      connection: { retries: 1, connectMs: 5_000, readMs: 15_000 },
    },
  };
}

/** Lists every number that takes texts. */
export function smsAccounts(): WorldAccount[] {
  return lines.map(smsAccount);
}
