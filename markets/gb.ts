/** Owns the preset for the United Kingdom: by app and online first, seven days a week. Days off are those of England and Wales. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';

export const gb: MarketPreset = {
  market: 'gb',
  region: 'uk',
  config: completed({
    name: 'United Kingdom',
    country: 'GB',
    currency: 'GBP',
    timeZone: 'Europe/London',
    languages: { default: 'en', bot: ['en'], humans: ['en'], fallbacks: {} },
    holidays: { country: 'GB', state: 'ENG' },
    hours: {
      service: { name: 'Customer service', week: weekOf({ daily: '08:00-20:00' }), closedOn: 'never' },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-18:00' }), closedOn: 'public' },
    },
    clocks: {
      'payment-complaint': {
        name: 'Complaint about a payment service',
        kind: 'legal',
        channels: [],
        budget: 'P15D',
        counts: 'business-days',
        starts: 'complaint',
        source: 'FCA Handbook DISP 1.6.2A: a final response within 15 business days for payment services',
      },
      complaint: {
        name: 'Any other complaint',
        kind: 'legal',
        channels: [],
        budget: 'P56D',
        counts: 'calendar-time',
        starts: 'complaint',
        source: 'FCA Handbook DISP 1.6.2: a final response by the end of eight weeks',
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
    },
  }),
};
