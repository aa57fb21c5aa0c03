/** Owns the preset for Sweden. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['sv', 'en'];

export const se: MarketPreset = {
  market: 'se',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Sweden',
    country: 'SE',
    currency: 'SEK',
    timeZone: 'Europe/Stockholm',
    languages: {
      default: 'sv',
      bot: languages,
      humans: languages,
      // Speakers of the neighbouring languages read Swedish; everybody else is better served in English.
      fallbacks: {
        ...answeredIn('sv', 'da', 'nb', 'nn', 'no'),
        ...answeredIn('en', 'ar', 'de', 'es', 'fi', 'fr', 'pl', 'so', 'uk'),
      },
    },
    // The eves of midsummer, Christmas and the new year are among the calendar’s bank days.
    holidays: { country: 'SE' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', weekend: '10:00-16:00' }),
        closedOn: 'public-and-bank',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public-and-bank' },
    },
    clocks: { complaint: paymentComplaint('Lagen (2010:751) om betaltjänster') },
    hardship: {
      counselling: {
        name: 'Budget- och skuldrådgivning',
        description:
          'Free advice on money and debts in every municipality. Who cannot pay for years to come may apply for skuldsanering at the enforcement ' +
          'authority (Kronofogden).',
        link: 'https://www.konsumentverket.se',
      },
    },
    authorities: {
      regulator: {
        name: 'Finansinspektionen',
        role: 'regulator',
        link: 'https://www.fi.se',
      },
      ombudsman: {
        name: 'Allmänna reklamationsnämnden (ARN)',
        role: 'ombudsman',
        link: 'https://www.arn.se',
        when: 'Once we have turned a complaint down or left it unanswered, and within a year of it.',
      },
      'data-protection': {
        name: 'Integritetsskyddsmyndigheten (IMY)',
        role: 'data-protection',
        link: 'https://www.imy.se',
      },
      consumers: { name: 'Konsumentverket', role: 'consumer-protection', link: 'https://www.konsumentverket.se' },
    },
  }),
};
