/** Owns the preset for Ireland. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, legalClock, paymentComplaint } from './parts.ts';

const languages = ['en'];

export const ie: MarketPreset = {
  market: 'ie',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Ireland',
    country: 'IE',
    currency: 'EUR',
    timeZone: 'Europe/Dublin',
    languages: {
      default: 'en',
      bot: languages,
      humans: languages,
      fallbacks: answeredIn('en', 'ga', 'fr', 'lt', 'pl', 'pt', 'ro', 'uk'),
    },
    holidays: {
      country: 'IE',
      add: { '*-12-24': { name: 'Christmas Eve, half day', open: ['09:00-13:00'] } },
    },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', weekend: '10:00-17:00' }),
        closedOn: 'public',
      },
      // Banks rest on Good Friday, most others do not.
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public-and-bank' },
    },
    clocks: {
      complaint: paymentComplaint('European Union (Payment Services) Regulations 2018 (S.I. No. 6 of 2018) reg. 124'),
      'other-complaint': legalClock(
        'Any other complaint',
        'P40D',
        'business-days',
        'Central Bank of Ireland, Consumer Protection Code: investigated and resolved within 40 business days',
      ),
    },
    hardship: {
      mabs: {
        name: 'Money Advice and Budgeting Service (MABS)',
        description: 'Free, confidential and independent advice on debts by a state service; 0818 07 2000.',
        link: 'https://mabs.ie',
      },
    },
    authorities: {
      regulator: { name: 'Central Bank of Ireland', role: 'regulator', link: 'https://www.centralbank.ie' },
      ombudsman: {
        name: 'Financial Services and Pensions Ombudsman (FSPO)',
        role: 'ombudsman',
        link: 'https://www.fspo.ie',
        when: 'After our final response, or when 40 business days have passed without one.',
      },
      'data-protection': {
        name: 'Data Protection Commission',
        role: 'data-protection',
        link: 'https://www.dataprotection.ie',
      },
      consumers: {
        name: 'Competition and Consumer Protection Commission',
        role: 'consumer-protection',
        link: 'https://www.ccpc.ie',
      },
    },
  }),
};
