/** Owns the preset for Canada: it shares the American desk, so English never closes, and French is a line of its own by day. */
import { aroundTheClock, type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed, queues } from './common.ts';
import { answeredIn, legalClock } from './parts.ts';

const languages = ['en', 'fr'];
const lines = queues(languages);

export const ca: MarketPreset = {
  market: 'ca',
  region: 'us',
  config: completed({
    name: 'Canada',
    country: 'CA',
    currency: 'CAD',
    // The desk’s. Customers live by five more: Newfoundland, Atlantic, Central, Mountain and Pacific time.
    timeZone: 'America/Toronto',
    languages: {
      default: 'en',
      bot: languages,
      humans: languages,
      fallbacks: answeredIn('en', 'ar', 'es', 'hi', 'pa', 'tl', 'uk', 'yue', 'zh'),
    },
    holidays: { country: 'CA', state: 'ON' },
    hours: {
      service: aroundTheClock,
      daytime: {
        name: 'French by day',
        week: weekOf({ weekdays: '08:00-20:00', weekend: '09:00-17:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public' },
    },
    queues: {
      ...lines,
      'level-1': {
        name: 'Customer service',
        level: 1,
        skills: [],
        languages: ['en'],
        hours: 'service',
        expectedHandle: 'PT6M',
      },
      french: {
        name: 'Service à la clientèle',
        level: 1,
        skills: [],
        languages: ['fr'],
        hours: 'daytime',
        expectedHandle: 'PT6M',
      },
    },
    routing: { default: 'level-1', byLanguage: { fr: 'french' } },
    // As in the United States, the answer to HELP says that rates may apply (Canadian Common Short Code Application Guidelines).
    texts: {
      en: {
        'consent.help':
          '{tenant} customer service. Help: {help}. Reply STOP to end messages. Msg & data rates may apply.',
      },
      fr: {
        'consent.help':
          "{tenant}, service à la clientèle. Aide : {help}. ARRET pour ne plus recevoir de messages. Des frais de messagerie peuvent s'appliquer.",
      },
    },
    clocks: {
      complaint: legalClock(
        'Complaint',
        'P56D',
        'calendar-time',
        'Bank Act s. 627.43(1)(a) and Financial Consumer Protection Framework Regulations, SOR/2021-181: dealt with within 56 days',
      ),
    },
    refunds: { fromBusinessDays: 5, untilBusinessDays: 10 },
    hardship: {
      counselling: {
        name: 'Credit counselling',
        description: 'Budgets and repayment plans by accredited agencies that work without profit.',
        link: 'https://creditcounsellingcanada.ca',
      },
      proposal: {
        name: 'Consumer proposal',
        description:
          'An offer to creditors under the Bankruptcy and Insolvency Act, made through a licensed insolvency trustee; collection stops when it is filed.',
        link: 'https://ised-isde.canada.ca/site/office-superintendent-bankruptcy/en',
      },
    },
    authorities: {
      regulator: {
        name: 'Financial Consumer Agency of Canada (FCAC)',
        role: 'regulator',
        link: 'https://www.canada.ca/en/financial-consumer-agency.html',
      },
      ombudsman: {
        name: 'Ombudsman for Banking Services and Investments (OBSI)',
        role: 'ombudsman',
        link: 'https://www.obsi.ca',
        when: 'After our final answer, or when 56 days have passed without one.',
      },
      'data-protection': {
        name: 'Office of the Privacy Commissioner of Canada',
        role: 'data-protection',
        link: 'https://www.priv.gc.ca',
      },
      quebec: {
        name: 'Office de la protection du consommateur (Québec)',
        role: 'consumer-protection',
        link: 'https://www.opc.gouv.qc.ca',
      },
    },
    // The hours of the CRTC’s Unsolicited Telecommunications Rules on weekdays. Calls that were asked for are outside of them.
    callback: { quietHours: '21:30-09:00' },
  }),
};
