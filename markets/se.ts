/** Owns the preset for Sweden. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';

const languages = ['sv', 'en'];

export const se: MarketPreset = {
  market: 'se',
  region: 'eu',
  config: completed({
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
        ...{
          da: 'sv',
          nb: 'sv',
          nn: 'sv',
          no: 'sv',
          ar: 'en',
          de: 'en',
          es: 'en',
          fi: 'en',
          fr: 'en',
          pl: 'en',
          so: 'en',
        },
      },
    },
    holidays: { country: 'SE' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', weekend: '10:00-16:00' }),
        closedOn: 'public-and-bank',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public-and-bank' },
    },
    clocks: {
      complaint: {
        name: 'Complaint about a payment service',
        kind: 'legal',
        channels: [],
        budget: 'P15D',
        counts: 'business-days',
        starts: 'complaint',
        source: 'Directive (EU) 2015/2366 art. 101(2): a final reply within 15 business days',
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
    },
  }),
};
