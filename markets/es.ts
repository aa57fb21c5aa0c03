/** Owns the preset for Spain: Spanish, Catalan and English, offices with a long lunch. Days off are those of Madrid. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, legalClock, paymentComplaint } from './parts.ts';

const languages = ['es', 'ca', 'en'];

export const es: MarketPreset = {
  market: 'es',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Spain',
    country: 'ES',
    currency: 'EUR',
    // The desk’s. On the Canaries (Atlantic/Canary) it is an hour earlier.
    timeZone: 'Europe/Madrid',
    languages: {
      default: 'es',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('es', 'an', 'ast', 'eu', 'gl', 'pt'),
        ...answeredIn('ca', 'oc'),
        ...answeredIn('en', 'ar', 'de', 'fr', 'it', 'nl', 'ro', 'ru', 'uk', 'zh'),
      },
    },
    holidays: {
      country: 'ES',
      state: 'MD',
      add: {
        '*-12-24': { name: 'Nochebuena, half day', open: ['09:00-14:00'] },
        '*-12-31': { name: 'Nochevieja, half day', open: ['09:00-14:00'] },
      },
    },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '09:00-20:00', sat: '10:00-15:00' }),
        closedOn: 'public',
      },
      office: {
        name: 'Office',
        week: weekOf({ weekdays: ['09:00-14:00', '16:00-18:30'], fri: '09:00-15:00' }),
        closedOn: 'public',
      },
    },
    clocks: {
      complaint: paymentComplaint('Real Decreto-ley 19/2018, art. 69'),
      'other-complaint': legalClock(
        'Any other complaint',
        'P30D',
        'calendar-time',
        'Orden ECO/734/2004 and Ley 7/2017: a decision on a consumer’s complaint within a month',
      ),
    },
    hardship: {
      'second-chance': {
        name: 'Mecanismo de segunda oportunidad',
        description:
          'Who acts in good faith and cannot pay may ask the court to be freed of what is left, with or without a payment plan (texto refundido ' +
          'de la Ley Concursal).',
        link: 'https://www.mjusticia.gob.es',
      },
    },
    authorities: {
      regulator: { name: 'Banco de España', role: 'regulator', link: 'https://www.bde.es' },
      ombudsman: {
        name: 'Banco de España, reclamaciones',
        role: 'ombudsman',
        link: 'https://clientebancario.bde.es',
        when: 'After our answer, or when 15 business days (payment services) or a month have passed without one.',
      },
      'data-protection': {
        name: 'Agencia Española de Protección de Datos (AEPD)',
        role: 'data-protection',
        link: 'https://www.aepd.es',
      },
      consumers: {
        name: 'Dirección General de Consumo',
        role: 'consumer-protection',
        link: 'https://www.dsca.gob.es',
      },
      catalonia: {
        name: 'Agència Catalana del Consum',
        role: 'consumer-protection',
        link: 'https://consum.gencat.cat',
      },
    },
    // Unasked calls are barred before 9 a.m. and after 9 p.m. (Real Decreto Legislativo 1/2007, art. 96.2); ours keep to it as well.
    callback: { quietHours: '21:00-09:00' },
  }),
};
