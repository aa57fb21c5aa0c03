/** Owns the preset for Denmark. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['da', 'en'];

export const dk: MarketPreset = {
  market: 'dk',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Denmark',
    country: 'DK',
    currency: 'DKK',
    // The Faroes and Greenland live by others, and are no part of this market.
    timeZone: 'Europe/Copenhagen',
    languages: {
      default: 'da',
      bot: languages,
      humans: languages,
      // Speakers of the neighbouring languages read Danish; everybody else is better served in English.
      fallbacks: {
        ...answeredIn('da', 'fo', 'kl', 'nb', 'nn', 'no', 'sv'),
        ...answeredIn('en', 'ar', 'de', 'lt', 'pl', 'ro', 'tr', 'uk'),
      },
    },
    holidays: {
      country: 'DK',
      // Days on which Danish banks are closed besides the public ones.
      add: {
        '*-06-05': { name: 'Grundlovsdag' },
        '*-12-24': { name: 'Juleaftensdag' },
        '*-12-31': { name: 'Nytårsaftensdag' },
      },
    },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', weekend: '10:00-16:00' }),
        closedOn: 'public',
      },
      office: {
        name: 'Office',
        week: weekOf({ weekdays: '09:00-16:30', fri: '09:00-16:00' }),
        closedOn: 'public-and-bank',
      },
    },
    clocks: { complaint: paymentComplaint('Lov om betalinger, lov nr. 652 af 8. juni 2017') },
    hardship: {
      'debt-relief': {
        name: 'Gældssanering',
        description:
          'Who cannot pay their debts for years to come can ask the bankruptcy court to have them reduced (konkursloven).',
        link: 'https://www.domstol.dk',
      },
      counselling: {
        name: 'Gældsrådgivning',
        description: 'Free advice on debts by volunteers, with public support, through Forbrugerrådet Tænk and others.',
        link: 'https://taenk.dk',
      },
    },
    authorities: {
      regulator: { name: 'Finanstilsynet', role: 'regulator', link: 'https://www.finanstilsynet.dk' },
      ombudsman: {
        name: 'Det finansielle ankenævn',
        role: 'ombudsman',
        link: 'https://fanke.dk',
        when: 'Once the customer has complained to us in vain.',
      },
      'data-protection': { name: 'Datatilsynet', role: 'data-protection', link: 'https://www.datatilsynet.dk' },
      consumers: {
        name: 'Forbrugerombudsmanden',
        role: 'consumer-protection',
        link: 'https://forbrugerombudsmanden.dk',
      },
    },
  }),
};
