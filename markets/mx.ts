/** Owns the preset for Mexico, from Mexico City. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, legalClock } from './parts.ts';

const languages = ['es'];

export const mx: MarketPreset = {
  market: 'mx',
  region: 'us',
  config: completed({
    name: 'Mexico',
    country: 'MX',
    currency: 'MXN',
    // The desk’s. Customers live by three more: Cancún, Hermosillo and Mazatlán, Tijuana; some towns at the border keep American time.
    timeZone: 'America/Mexico_City',
    languages: {
      default: 'es',
      bot: languages,
      humans: languages,
      fallbacks: answeredIn('es', 'ca', 'en', 'gl', 'myn', 'nah', 'pt', 'yua', 'zap'),
    },
    holidays: { country: 'MX' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', sat: '09:00-15:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-18:00' }), closedOn: 'public-and-bank' },
    },
    clocks: {
      complaint: legalClock(
        'Complaint to the specialised unit (UNE)',
        'P30D',
        'business-days',
        'Ley de Protección y Defensa al Usuario de Servicios Financieros, art. 50 Bis: an answer in writing within 30 business days',
      ),
    },
    refunds: { fromBusinessDays: 5, untilBusinessDays: 10 },
    authorities: {
      regulator: {
        name: 'Comisión Nacional Bancaria y de Valores (CNBV)',
        role: 'regulator',
        link: 'https://www.gob.mx/cnbv',
      },
      ombudsman: {
        name: 'CONDUSEF',
        role: 'ombudsman',
        link: 'https://www.gob.mx/condusef',
        when: 'At any time; most customers write to our specialised unit (UNE) first.',
      },
      'data-protection': {
        name: 'Secretaría Anticorrupción y Buen Gobierno',
        role: 'data-protection',
        link: 'https://www.gob.mx/buengobierno',
      },
      consumers: {
        name: 'Procuraduría Federal del Consumidor (PROFECO)',
        role: 'consumer-protection',
        link: 'https://www.gob.mx/profeco',
      },
    },
  }),
};
