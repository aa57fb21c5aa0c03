/** Owns the preset for the United Kingdom: by app and online first, seven days a week. Days off are those of England and Wales. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, legalClock } from './parts.ts';

const languages = ['en'];

export const gb: MarketPreset = {
  market: 'gb',
  region: 'uk',
  config: completed({
    ...inEurope,
    name: 'United Kingdom',
    country: 'GB',
    currency: 'GBP',
    timeZone: 'Europe/London',
    languages: {
      default: 'en',
      bot: languages,
      humans: languages,
      fallbacks: answeredIn('en', 'cy', 'gd', 'ar', 'bn', 'pa', 'pl', 'pt', 'ro', 'uk', 'ur'),
    },
    holidays: { country: 'GB', state: 'ENG' },
    hours: {
      service: { name: 'Customer service', week: weekOf({ daily: '08:00-20:00' }), closedOn: 'never' },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-18:00' }), closedOn: 'public' },
    },
    clocks: {
      'payment-complaint': legalClock(
        'Complaint about a payment service',
        'P15D',
        'business-days',
        'FCA Handbook DISP 1.6.2A: a final response within 15 business days for payment services',
      ),
      complaint: legalClock(
        'Any other complaint',
        'P56D',
        'calendar-time',
        'FCA Handbook DISP 1.6.2: a final response by the end of eight weeks',
      ),
    },
    hardship: {
      'breathing-space': {
        name: 'Breathing space',
        description:
          'A debt adviser can have interest, fees and collection stopped for 60 days, or for as long as a mental health crisis treatment lasts and 30 days ' +
          'more (Debt Respite Scheme Regulations 2020, England and Wales). Scotland has the statutory moratorium.',
        link: 'https://www.gov.uk/options-for-dealing-with-your-debts/breathing-space',
      },
      counselling: {
        name: 'MoneyHelper',
        description: 'Free and impartial guidance, backed by government, which also finds a debt adviser.',
        link: 'https://www.moneyhelper.org.uk',
      },
    },
    authorities: {
      regulator: { name: 'Financial Conduct Authority', role: 'regulator', link: 'https://www.fca.org.uk' },
      ombudsman: {
        name: 'Financial Ombudsman Service',
        role: 'ombudsman',
        link: 'https://www.financial-ombudsman.org.uk',
        when: 'After our final response, within six months of it, or when the time for one has passed.',
      },
      'data-protection': {
        name: 'Information Commissioner’s Office',
        role: 'data-protection',
        link: 'https://ico.org.uk',
      },
      consumers: {
        name: 'Citizens Advice consumer service',
        role: 'consumer-protection',
        link: 'https://www.citizensadvice.org.uk',
      },
    },
  }),
};
