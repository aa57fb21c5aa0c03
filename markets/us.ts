/** Owns the preset for the United States: by phone and digitally around the clock, in English and Spanish. */
import { aroundTheClock, type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed, queues } from './common.ts';
import { consentWords } from './keywords.ts';
import { answeredIn, legalClock } from './parts.ts';

const languages = ['en', 'es'];
const lines = queues(languages);

export const us: MarketPreset = {
  market: 'us',
  region: 'us',
  config: completed({
    name: 'United States',
    country: 'US',
    currency: 'USD',
    // The desk’s. Customers live by five more: Central, Mountain, Pacific, Alaska and Hawaii time.
    timeZone: 'America/New_York',
    languages: {
      default: 'en',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('es', 'ca', 'gl', 'pt'),
        ...answeredIn('en', 'ar', 'ht', 'ko', 'tl', 'vi', 'yue', 'zh'),
      },
    },
    holidays: { country: 'US' },
    hours: {
      service: aroundTheClock,
      office: {
        name: 'Office',
        week: weekOf({ weekdays: '08:00-20:00', sat: '09:00-17:00' }),
        closedOn: 'public',
      },
    },
    queues: { ...lines, ...(lines.risk ? { risk: { ...lines.risk, hours: 'service' } } : {}) },
    // Messaging programmes must say in the HELP answer that rates may apply (CTIA Messaging Principles and Best Practices).
    texts: {
      en: {
        'consent.help':
          '{tenant} customer service. Help: {help}. Reply STOP to end messages. Msg & data rates may apply.',
      },
      es: {
        'consent.help':
          '{tenant}, atención al cliente. Ayuda: {help}. Responde ALTO para no recibir más mensajes. Pueden aplicar tarifas de mensajes y datos.',
      },
    },
    // Klarna's US help says up to 14 days until the balance of the payment method is updated: ten business days.
    refunds: { fromBusinessDays: 5, untilBusinessDays: 10 },
    clocks: {
      'billing-error': legalClock(
        'Billing error notice, acknowledged',
        'P30D',
        'calendar-time',
        'Regulation Z, 12 CFR 1026.13(c)(1): a billing error notice is acknowledged within 30 days',
      ),
      // Two complete billing cycles can be shorter than that: who bills by the month sets 60 days.
      'billing-error-resolved': legalClock(
        'Billing error notice, resolved',
        'P90D',
        'calendar-time',
        'Regulation Z, 12 CFR 1026.13(c)(2): resolved within two complete billing cycles, in no event later than 90 days',
      ),
    },
    consent: {
      ...consentWords(languages),
      // 47 CFR 64.1200(a)(10): stop, quit, end, revoke, opt out, cancel and unsubscribe each revoke consent.
      stop: [
        ...new Set([
          ...['STOP', 'QUIT', 'END', 'REVOKE', 'OPT OUT', 'OPTOUT', 'CANCEL', 'UNSUBSCRIBE'],
          ...consentWords(['es']).stop,
        ]),
      ],
      helpAddress: 'help.{tenant}.example/{market}',
    },
    disputes: { responseDays: 10 },
    authorities: {
      regulator: {
        name: 'Consumer Financial Protection Bureau',
        role: 'regulator',
        link: 'https://www.consumerfinance.gov/complaint',
      },
      consumers: { name: 'Federal Trade Commission', role: 'consumer-protection', link: 'https://reportfraud.ftc.gov' },
    },
  }),
};
