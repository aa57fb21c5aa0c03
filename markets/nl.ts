/** Owns the preset for the Netherlands. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['nl', 'en'];

export const nl: MarketPreset = {
  market: 'nl',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Netherlands',
    country: 'NL',
    currency: 'EUR',
    timeZone: 'Europe/Amsterdam',
    languages: {
      default: 'nl',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('nl', 'af', 'fy', 'li', 'nds', 'pap'),
        ...answeredIn('en', 'ar', 'bg', 'de', 'es', 'fr', 'pl', 'ro', 'ti', 'tr', 'uk'),
      },
    },
    // The calendar makes a bank holiday of the last day of the year; customers shop until the afternoon.
    holidays: { country: 'NL', add: { '*-12-31': { name: 'Oudjaarsdag, half day', open: ['09:00-16:00'] } } },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', weekend: '10:00-16:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public' },
    },
    clocks: { complaint: paymentComplaint('Wet op het financieel toezicht and the Besluit gedragstoezicht under it') },
    hardship: {
      municipality: {
        name: 'Schuldhulpverlening',
        description:
          'Every municipality must help with debts (Wet gemeentelijke schuldhulpverlening): a first talk within four weeks. When it fails, the court ' +
          'may grant the Wsnp. Geldfit shows the way.',
        link: 'https://geldfit.nl',
      },
    },
    authorities: {
      regulator: { name: 'Autoriteit Financiële Markten (AFM)', role: 'regulator', link: 'https://www.afm.nl' },
      ombudsman: {
        name: 'Klachteninstituut Financiële Dienstverlening (Kifid)',
        role: 'ombudsman',
        link: 'https://www.kifid.nl',
        when: 'Once we have answered the complaint, or have not answered in time.',
      },
      'data-protection': {
        name: 'Autoriteit Persoonsgegevens',
        role: 'data-protection',
        link: 'https://www.autoriteitpersoonsgegevens.nl',
      },
      consumers: {
        name: 'ACM ConsuWijzer',
        role: 'consumer-protection',
        link: 'https://www.consuwijzer.nl',
      },
    },
  }),
};
