/** Owns the preset for Romania. Easter is the Orthodox one, which its calendar knows. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['ro', 'en'];

export const ro: MarketPreset = {
  market: 'ro',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Romania',
    country: 'RO',
    currency: 'RON',
    timeZone: 'Europe/Bucharest',
    languages: {
      default: 'ro',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('ro', 'mo', 'rup'),
        ...answeredIn('en', 'bg', 'de', 'hu', 'it', 'rom', 'ru', 'tr', 'uk'),
      },
    },
    holidays: { country: 'RO' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '09:00-18:00', sat: '10:00-14:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public' },
    },
    clocks: { complaint: paymentComplaint('Legea nr. 209/2019 privind serviciile de plată') },
    hardship: {
      insolvency: {
        name: 'Insolvența persoanelor fizice',
        description:
          'Who cannot pay their debts may ask for a repayment plan, or to be freed of them, at the insolvency commissions of ANPC (Legea nr. 151/2015).',
        link: 'https://anpc.ro',
      },
    },
    authorities: {
      regulator: { name: 'Banca Națională a României', role: 'regulator', link: 'https://www.bnr.ro' },
      ombudsman: {
        name: 'Centrul de Soluționare Alternativă a Litigiilor în domeniul Bancar (CSALB)',
        role: 'ombudsman',
        link: 'https://csalb.ro',
        when: 'Once the customer has tried to settle it with us.',
      },
      'data-protection': {
        name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
        role: 'data-protection',
        link: 'https://www.dataprotection.ro',
      },
      consumers: {
        name: 'Autoritatea Națională pentru Protecția Consumatorilor (ANPC)',
        role: 'consumer-protection',
        link: 'https://anpc.ro',
      },
    },
  }),
};
