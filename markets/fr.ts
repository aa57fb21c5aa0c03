/** Owns the preset for France: weekdays and Saturdays; few people work on Sundays here. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, legalClock, paymentComplaint } from './parts.ts';

const languages = ['fr', 'en'];

export const fr: MarketPreset = {
  market: 'fr',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'France',
    country: 'FR',
    currency: 'EUR',
    // That of metropolitan France; the departments overseas live by their own.
    timeZone: 'Europe/Paris',
    languages: {
      default: 'fr',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('fr', 'br', 'ca', 'co', 'eu', 'gcf', 'oc', 'wo'),
        ...answeredIn('en', 'ar', 'de', 'es', 'it', 'nl', 'pl', 'pt', 'ro', 'tr', 'uk'),
      },
    },
    holidays: { country: 'FR' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '09:00-19:00', sat: '10:00-17:00' }),
        closedOn: 'public',
      },
      office: {
        name: 'Office',
        week: weekOf({ weekdays: ['09:00-12:30', '13:30-17:30'] }),
        closedOn: 'public',
      },
    },
    clocks: {
      complaint: paymentComplaint('Code monétaire et financier, art. L. 133-45'),
      'other-complaint': legalClock(
        'Any other complaint',
        'P60D',
        'calendar-time',
        'ACPR, recommandation 2024-R-02 sur le traitement des réclamations: an answer within two months',
      ),
    },
    hardship: {
      overindebtedness: {
        name: 'Commission de surendettement',
        description:
          'Who cannot pay any more may file with the Banque de France, free of charge. Once the file is accepted, seizures stop and we ask for ' +
          'nothing beside the plan (Code de la consommation, book VII).',
        link: 'https://www.banque-france.fr',
      },
      counselling: {
        name: 'Points conseil budget',
        description: 'Free and confidential advice on budgets and debts, near where people live.',
        link: 'https://www.mesquestionsdargent.fr',
      },
    },
    authorities: {
      regulator: {
        name: 'Autorité de contrôle prudentiel et de résolution (ACPR)',
        role: 'regulator',
        link: 'https://acpr.banque-france.fr',
      },
      ombudsman: {
        name: 'Médiateur de l’ASF',
        role: 'ombudsman',
        link: 'https://lemediateur.asf-france.com',
        when: 'After our answer, or when two months have passed without one (15 business days about payment services).',
      },
      'data-protection': {
        name: 'Commission nationale de l’informatique et des libertés (CNIL)',
        role: 'data-protection',
        link: 'https://www.cnil.fr',
      },
      consumers: { name: 'DGCCRF, SignalConso', role: 'consumer-protection', link: 'https://signal.conso.gouv.fr' },
    },
    // Selling calls are kept to 10 a.m. until 8 p.m. on weekdays (décret 2022-1313); ours, which were asked for, end then too.
    callback: { quietHours: '20:00-09:00' },
  }),
};
