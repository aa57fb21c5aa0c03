/**
 * Owns the channel accounts: one number and one chat a market. Numbers come from ranges kept for fiction:
 * +1 xxx 555 01xx (NANPA), +44 7700 900xxx (Ofcom), +46 70 174 06xx (PTS).
 */
import type { OptOutHandling, WorldAccount } from './types.ts';

type Line = {
  tenant: string;
  market: string;
  region: string;
  number: string;
  digit: string;
  optOut: OptOutHandling;
  shop: string;
};

const lines: Line[] = [
  {
    tenant: 'northpay',
    market: 'se',
    region: 'eu',
    number: '+46701740690',
    digit: '1',
    optOut: 'off',
    shop: 'Fjällro',
  },
  {
    tenant: 'northpay',
    market: 'gb',
    region: 'uk',
    number: '+447700900190',
    digit: '2',
    optOut: 'off',
    shop: 'Kettle & Crane',
  },
  {
    tenant: 'northpay',
    market: 'us',
    region: 'us',
    number: '+14155550190',
    digit: '3',
    optOut: 'advanced',
    shop: 'Juniper Row',
  },
  {
    tenant: 'southpay',
    market: 'gb',
    region: 'uk',
    number: '+447700900290',
    digit: '4',
    optOut: 'off',
    shop: 'Tidewater',
  },
  {
    tenant: 'southpay',
    market: 'se',
    region: 'eu',
    number: '+46701740695',
    digit: '5',
    optOut: 'off',
    shop: 'Solgläntan',
  },
];

/** Makes the id of a market's account: `acc_eu_northpay-se-sms`. */
export function accountIdFor(line: { tenant: string; market: string; region: string }, channel: string): string {
  return `acc_${line.region}_${line.tenant}-${line.market}-${channel}`;
}

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

/** Lists every account; the chats are allowed on the simulator's own pages, by whichever local name it is opened. */
export function accountsFor(simulatorUrl: string): WorldAccount[] {
  const own = new URL(simulatorUrl).origin;
  const origins = [
    ...new Set([own, own.replace('//127.0.0.1', '//localhost'), own.replace('//localhost', '//127.0.0.1')]),
  ];
  return lines.flatMap((line) => [smsAccount(line), chatAccount(line, origins)]);
}
