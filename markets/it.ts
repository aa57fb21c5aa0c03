/** Owns the preset for Italy: offices with a lunch break, and half days before holidays. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, legalClock, paymentComplaint } from './parts.ts';

const languages = ['it', 'en'];
const halfDay = (name: string) => ({ name: `${name}, half day`, open: ['09:00-12:30'] });

export const it: MarketPreset = {
  market: 'it',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Italy',
    country: 'IT',
    currency: 'EUR',
    timeZone: 'Europe/Rome',
    languages: {
      default: 'it',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('it', 'fur', 'lld', 'sc', 'scn', 'vec'),
        ...answeredIn('en', 'ar', 'bn', 'de', 'es', 'fr', 'ro', 'sl', 'sq', 'uk', 'zh'),
      },
    },
    holidays: {
      country: 'IT',
      // The banks’ half holidays (semifestivi).
      add: {
        '*-08-14': halfDay('Vigilia di Ferragosto'),
        '*-12-24': halfDay('Vigilia di Natale'),
        '*-12-31': halfDay('San Silvestro'),
      },
    },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '09:00-19:00', sat: '09:00-14:00' }),
        closedOn: 'public',
      },
      office: {
        name: 'Office',
        week: weekOf({ weekdays: ['09:00-13:00', '14:00-18:00'] }),
        closedOn: 'public',
      },
    },
    clocks: {
      complaint: paymentComplaint('Banca d’Italia, Disposizioni sulla trasparenza'),
      'other-complaint': legalClock(
        'Any other complaint',
        'P60D',
        'calendar-time',
        'Banca d’Italia, Disposizioni sulla trasparenza: an answer to a complaint within 60 days',
      ),
    },
    hardship: {
      overindebtedness: {
        name: 'Sovraindebitamento',
        description:
          'Consumers who cannot pay may restructure their debts at court through a body for the settlement of crises (OCC), under the Codice ' +
          'della crisi d’impresa e dell’insolvenza.',
        link: 'https://crisisovraindebitamento.giustizia.it',
      },
    },
    authorities: {
      regulator: { name: 'Banca d’Italia', role: 'regulator', link: 'https://www.bancaditalia.it' },
      ombudsman: {
        name: 'Arbitro Bancario Finanziario (ABF)',
        role: 'ombudsman',
        link: 'https://www.arbitrobancariofinanziario.it',
        when: 'After our answer, or when 60 days (15 business days about payment services) have passed; within 12 months of the complaint.',
      },
      'data-protection': {
        name: 'Garante per la protezione dei dati personali',
        role: 'data-protection',
        link: 'https://www.garanteprivacy.it',
      },
      consumers: {
        name: 'Autorità Garante della Concorrenza e del Mercato',
        role: 'consumer-protection',
        link: 'https://www.agcm.it',
      },
    },
    callback: { quietHours: '20:00-09:00' },
  }),
};
