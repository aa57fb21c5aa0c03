/** Owns the preset for the Czech Republic. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['cs', 'en'];

export const cz: MarketPreset = {
  market: 'cz',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Czech Republic',
    country: 'CZ',
    currency: 'CZK',
    timeZone: 'Europe/Prague',
    languages: {
      default: 'cs',
      bot: languages,
      humans: languages,
      // Slovaks read Czech.
      fallbacks: { ...answeredIn('cs', 'sk'), ...answeredIn('en', 'de', 'pl', 'ru', 'uk', 'vi') },
    },
    // Christmas Eve is a public holiday here, not a half day.
    holidays: { country: 'CZ' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-18:00', sat: '09:00-14:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '08:00-16:30' }), closedOn: 'public' },
    },
    clocks: { complaint: paymentComplaint('Zákon č. 370/2017 Sb., o platebním styku') },
    hardship: {
      counselling: {
        name: 'Poradna při finanční tísni',
        description: 'Free advice on debts, also on debt relief under the insolvency act (oddlužení).',
        link: 'https://www.financnitisen.cz',
      },
    },
    authorities: {
      regulator: { name: 'Česká národní banka', role: 'regulator', link: 'https://www.cnb.cz' },
      ombudsman: {
        name: 'Finanční arbitr',
        role: 'ombudsman',
        link: 'https://finarbitr.cz',
        when: 'Once the customer has complained to us and is not content with the outcome.',
      },
      'data-protection': {
        name: 'Úřad pro ochranu osobních údajů',
        role: 'data-protection',
        link: 'https://uoou.gov.cz',
      },
      consumers: {
        name: 'Česká obchodní inspekce',
        role: 'consumer-protection',
        link: 'https://www.coi.cz',
      },
    },
  }),
};
