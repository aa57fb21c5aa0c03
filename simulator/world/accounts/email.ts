/** Owns the mail accounts: one mailbox a market, all on domains that nobody can own. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, type Line, lines } from './lines.ts';

type Mailbox = { address: string; aliases?: string[]; displayName: string; server: string };

const mailboxes: Readonly<Record<string, Mailbox>> = {
  'northpay-se': { address: 'hjalp@northpay.test', displayName: 'Northpay kundtjänst', server: 'mx.northpay.test' },
  'northpay-gb': { address: 'help.uk@northpay.test', displayName: 'Northpay UK', server: 'mx.northpay.test' },
  'northpay-us': { address: 'help.us@northpay.test', displayName: 'Northpay', server: 'mx.northpay.test' },
  'southpay-gb': { address: 'care@southpay.test', displayName: 'Southpay', server: 'mx.southpay.test' },
};

function mailAccount(line: Line): WorldAccount[] {
  const mailbox = mailboxes[`${line.tenant}-${line.market}`];
  if (!mailbox) return [];
  const { address, displayName, server } = mailbox;
  return [
    {
      id: accountIdFor(line, 'email'),
      tenant: line.tenant,
      region: line.region,
      market: line.market,
      channel: 'email',
      name: `Mail ${line.market.toUpperCase()}`,
      address,
      config: { address, displayName, authservIds: [server], provider: 'mailgun' },
      credentials: {
        hookSecrets: [`whsec_${btoa(`development only mail secret ${line.digit}`)}`],
        replyKeys: [`development only reply key ${line.digit.repeat(12)}`],
        apiKey: `key-development-only-${line.digit.repeat(8)}`,
      },
    },
  ];
}

/** Lists every mailbox. */
export function mailAccounts(): WorldAccount[] {
  return lines.flatMap(mailAccount);
}
