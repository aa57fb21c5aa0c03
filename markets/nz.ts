/** Owns the preset for New Zealand, from Auckland. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, legalClock } from './parts.ts';

const languages = ['en'];

export const nz: MarketPreset = {
  market: 'nz',
  region: 'apac',
  config: completed({
    name: 'New Zealand',
    country: 'NZ',
    currency: 'NZD',
    // The desk’s. On the Chatham Islands (Pacific/Chatham) it is three quarters of an hour later.
    timeZone: 'Pacific/Auckland',
    languages: {
      default: 'en',
      bot: languages,
      humans: languages,
      fallbacks: answeredIn('en', 'mi', 'sm', 'to', 'hi', 'ko', 'pa', 'tl', 'yue', 'zh'),
    },
    holidays: { country: 'NZ', state: 'AUK' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:30-18:00', sat: '09:00-14:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public' },
    },
    // A clock cannot know what a complaint is about: both start with any, and the shorter one is the safe one.
    clocks: {
      hardship: legalClock(
        'Hardship application',
        'P20D',
        'business-days',
        'Credit Contracts and Consumer Finance Act 2003 s 57: a decision on a hardship application within 20 working days',
      ),
      complaint: legalClock(
        'Complaint',
        'P40D',
        'business-days',
        'Rules of the schemes approved under the Financial Service Providers (Registration and Dispute Resolution) Act 2008: theirs after 40 working days',
      ),
    },
    refunds: { fromBusinessDays: 5, untilBusinessDays: 10 },
    hardship: {
      'unforeseen-hardship': {
        name: 'Unforeseen hardship',
        description:
          'After illness, the loss of work, the end of a relationship or the like, customers may ask for lower payments over a longer time, a pause, ' +
          'or both (Credit Contracts and Consumer Finance Act 2003, ss 55 to 57). We decide within 20 working days.',
        link: 'https://www.consumerprotection.govt.nz',
      },
      counselling: {
        name: 'MoneyTalks',
        description: 'Free and confidential help with budgets and debts; 0800 345 123.',
        link: 'https://www.moneytalks.co.nz',
      },
    },
    authorities: {
      regulator: { name: 'Financial Markets Authority', role: 'regulator', link: 'https://www.fma.govt.nz' },
      ombudsman: {
        name: 'Financial Services Complaints Limited (FSCL)',
        role: 'ombudsman',
        link: 'https://fscl.org.nz',
        when: 'After our final answer, or when 40 working days have passed without one.',
      },
      'data-protection': {
        name: 'Office of the Privacy Commissioner',
        role: 'data-protection',
        link: 'https://www.privacy.org.nz',
      },
      consumers: { name: 'Commerce Commission', role: 'consumer-protection', link: 'https://comcom.govt.nz' },
    },
  }),
};
