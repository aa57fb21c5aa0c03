/** Owns the preset for Australia: basic service on weekdays, from Sydney. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, legalClock } from './parts.ts';

const languages = ['en'];

export const au: MarketPreset = {
  market: 'au',
  region: 'apac',
  config: completed({
    name: 'Australia',
    country: 'AU',
    currency: 'AUD',
    // The desk’s. Customers live by others too: Brisbane, Darwin, Adelaide, Perth, Hobart, Eucla and Lord Howe.
    timeZone: 'Australia/Sydney',
    languages: {
      default: 'en',
      bot: languages,
      humans: languages,
      fallbacks: answeredIn('en', 'ar', 'el', 'hi', 'it', 'pa', 'vi', 'yue', 'zh'),
    },
    holidays: { country: 'AU', state: 'NSW' },
    hours: {
      service: { name: 'Customer service', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public' },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-16:30' }), closedOn: 'public-and-bank' },
    },
    // A clock cannot know what a complaint is about: both start with any, and the shorter one is the safe one.
    clocks: {
      complaint: legalClock(
        'Complaint',
        'P30D',
        'calendar-time',
        'ASIC Regulatory Guide 271: an answer of internal dispute resolution within 30 calendar days',
      ),
      'hardship-complaint': legalClock(
        'Complaint about a hardship notice',
        'P21D',
        'calendar-time',
        'ASIC Regulatory Guide 271; National Credit Code s 72: an answer to a hardship notice within 21 days',
      ),
    },
    refunds: { fromBusinessDays: 5, untilBusinessDays: 10 },
    hardship: {
      'hardship-notice': {
        name: 'Hardship notice',
        description:
          'Who cannot pay may say so in any words, written or spoken; that alone is a notice under the National Credit Code, s 72. ' +
          'We answer within 21 days, agree on a change or give our reasons, and enforce nothing before.',
        link: 'https://moneysmart.gov.au/managing-debt/financial-hardship',
      },
      counselling: {
        name: 'National Debt Helpline',
        description: 'Free and independent financial counselling, also by phone on 1800 007 007.',
        link: 'https://ndh.org.au',
      },
    },
    authorities: {
      regulator: {
        name: 'Australian Securities and Investments Commission (ASIC)',
        role: 'regulator',
        link: 'https://asic.gov.au',
      },
      ombudsman: {
        name: 'Australian Financial Complaints Authority (AFCA)',
        role: 'ombudsman',
        link: 'https://www.afca.org.au',
        when: 'After our answer, or when 30 days have passed without one (21 days about hardship).',
      },
      'data-protection': {
        name: 'Office of the Australian Information Commissioner',
        role: 'data-protection',
        link: 'https://www.oaic.gov.au',
      },
      consumers: {
        name: 'Australian Competition and Consumer Commission',
        role: 'consumer-protection',
        link: 'https://www.accc.gov.au',
      },
    },
    // Not before 9 a.m. and not after 8 p.m.: the hours of the Telecommunications (Telemarketing and Research Calls) Industry Standard
    // 2017. Calls that were asked for are outside of it; we keep to it all the same.
    callback: { quietHours: '20:00-09:00' },
  }),
};
