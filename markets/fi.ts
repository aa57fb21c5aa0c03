/** Owns the preset for Finland: both national languages, and English. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['fi', 'sv', 'en'];

export const fi: MarketPreset = {
  market: 'fi',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Finland',
    country: 'FI',
    currency: 'EUR',
    timeZone: 'Europe/Helsinki',
    languages: {
      default: 'fi',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('sv', 'da', 'nb', 'nn', 'no'),
        ...answeredIn('fi', 'et', 'se'),
        ...answeredIn('en', 'ar', 'ru', 'so', 'uk', 'vi', 'zh'),
      },
    },
    // The eves of midsummer, Christmas and the new year are among the calendar’s bank days.
    holidays: { country: 'FI' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', weekend: '10:00-16:00' }),
        closedOn: 'public-and-bank',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '08:00-16:00' }), closedOn: 'public-and-bank' },
    },
    clocks: { complaint: paymentComplaint('Maksupalvelulaki (290/2010)') },
    hardship: {
      counselling: {
        name: 'Talous- ja velkaneuvonta',
        description:
          'Free advice on money and debts by the state’s legal aid offices, also on debt adjustment (velkajärjestely).',
        link: 'https://oikeus.fi/talousjavelkaneuvonta',
      },
    },
    authorities: {
      regulator: { name: 'Finanssivalvonta', role: 'regulator', link: 'https://www.finanssivalvonta.fi' },
      ombudsman: {
        name: 'Vakuutus- ja rahoitusneuvonta FINE',
        role: 'ombudsman',
        link: 'https://www.fine.fi',
        when: 'Once the customer has complained to us and is not content with our answer.',
      },
      'disputes-board': {
        name: 'Kuluttajariitalautakunta',
        role: 'ombudsman',
        link: 'https://www.kuluttajariita.fi',
        when: 'After advice by the consumer advisers (kuluttajaneuvonta).',
      },
      'data-protection': {
        name: 'Tietosuojavaltuutetun toimisto',
        role: 'data-protection',
        link: 'https://tietosuoja.fi',
      },
      consumers: {
        name: 'Kilpailu- ja kuluttajavirasto',
        role: 'consumer-protection',
        link: 'https://www.kkv.fi',
      },
    },
  }),
};
