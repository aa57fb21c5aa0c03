/** Owns the preset for Norway. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['nb', 'en'];

export const no: MarketPreset = {
  market: 'no',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Norway',
    country: 'NO',
    currency: 'NOK',
    timeZone: 'Europe/Oslo',
    languages: {
      default: 'nb',
      bot: languages,
      humans: languages,
      // `no` is what many phones and older systems say; neighbours read Norwegian, everybody else is better served in English.
      fallbacks: {
        ...answeredIn('nb', 'no', 'nn', 'da', 'sv', 'se'),
        ...answeredIn('en', 'ar', 'de', 'es', 'lt', 'pl', 'so', 'ti', 'uk'),
      },
    },
    holidays: {
      country: 'NO',
      add: {
        '*-12-24': { name: 'Julaften, half day', open: ['08:00-12:00'] },
        '*-12-31': { name: 'Nyttårsaften, half day', open: ['08:00-12:00'] },
      },
    },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', weekend: '10:00-16:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '08:00-16:00' }), closedOn: 'public' },
    },
    clocks: { complaint: paymentComplaint('Finansavtaleloven (lov 18. desember 2020 nr. 146) § 3-53') },
    hardship: {
      counselling: {
        name: 'Økonomi- og gjeldsrådgivning i NAV',
        description:
          'Free advice on money and debts in every municipality; 55 55 33 39. Who cannot pay for long may ask for a gjeldsordning at the namsmann.',
        link: 'https://www.nav.no',
      },
    },
    authorities: {
      regulator: { name: 'Finanstilsynet', role: 'regulator', link: 'https://www.finanstilsynet.no' },
      ombudsman: {
        name: 'Finansklagenemnda',
        role: 'ombudsman',
        link: 'https://www.finkn.no',
        when: 'Once we have had the chance to look at the complaint ourselves.',
      },
      'data-protection': { name: 'Datatilsynet', role: 'data-protection', link: 'https://www.datatilsynet.no' },
      consumers: {
        name: 'Forbrukertilsynet',
        role: 'consumer-protection',
        link: 'https://www.forbrukertilsynet.no',
      },
    },
  }),
};
