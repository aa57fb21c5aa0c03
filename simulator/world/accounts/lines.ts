/**
 * Owns which markets have accounts and the phone numbers of their lines. Numbers come from ranges kept for fiction:
 * +1 xxx 555 01xx (NANPA), +44 7700 900xxx (Ofcom), +46 70 174 06xx (PTS).
 */
import type { OptOutHandling } from '../types.ts';

/** Is a market with the parts that its accounts are told apart by. */
export type Line = {
  tenant: string;
  market: string;
  region: string;
  number: string;
  digit: string;
  optOut: OptOutHandling;
  shop: string;
};

export const lines: readonly Line[] = [
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
