/** Owns the preset for Hungary. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, legalClock, paymentComplaint } from './parts.ts';

const languages = ['hu', 'en'];

export const hu: MarketPreset = {
  market: 'hu',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Hungary',
    country: 'HU',
    currency: 'HUF',
    timeZone: 'Europe/Budapest',
    languages: {
      default: 'hu',
      bot: languages,
      humans: languages,
      fallbacks: answeredIn('en', 'de', 'hr', 'ro', 'rom', 'ru', 'sk', 'sr', 'uk', 'zh'),
    },
    // The working days that a decree moves to Saturdays each year are the market’s to add and leave out.
    holidays: { country: 'HU', add: { '*-12-24': { name: 'Szenteste, half day', open: ['08:00-12:00'] } } },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-18:00', thu: '08:00-20:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '08:30-16:30', fri: '08:30-15:00' }), closedOn: 'public' },
    },
    clocks: {
      complaint: paymentComplaint('2013. évi CCXXXVII. törvény (Hpt.)'),
      'other-complaint': legalClock(
        'Any other complaint',
        'P30D',
        'calendar-time',
        '2013. évi CCXXXVII. törvény (Hpt.): an answer in writing within 30 days',
      ),
    },
    hardship: {
      bankruptcy: {
        name: 'Családi csődvédelem',
        description:
          'A settlement of debts in or out of court with the help of a family insolvency trustee (2015. évi CV. törvény).',
        link: 'https://csodvedelem.gov.hu',
      },
      counselling: {
        name: 'Pénzügyi Navigátor',
        description: 'Free advice on money and complaints in the central bank’s network of offices.',
        link: 'https://www.mnb.hu/fogyasztovedelem',
      },
    },
    authorities: {
      regulator: { name: 'Magyar Nemzeti Bank', role: 'regulator', link: 'https://www.mnb.hu' },
      ombudsman: {
        name: 'Pénzügyi Békéltető Testület',
        role: 'ombudsman',
        link: 'https://www.mnb.hu/bekeltetes',
        when: 'Once we have turned the complaint down or left it unanswered for 30 days.',
      },
      'data-protection': {
        name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
        role: 'data-protection',
        link: 'https://naih.hu',
      },
      consumers: {
        name: 'Gazdasági Versenyhivatal',
        role: 'consumer-protection',
        link: 'https://www.gvh.hu',
      },
    },
  }),
};
