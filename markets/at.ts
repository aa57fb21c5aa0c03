/** Owns the preset for Austria. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['de', 'en'];

export const at: MarketPreset = {
  market: 'at',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Austria',
    country: 'AT',
    currency: 'EUR',
    timeZone: 'Europe/Vienna',
    languages: {
      default: 'de',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('de', 'bar', 'gsw', 'bs', 'hr', 'sr', 'tr'),
        ...answeredIn('en', 'ar', 'cs', 'fa', 'hu', 'pl', 'ro', 'ru', 'sk', 'sl', 'uk'),
      },
    },
    holidays: {
      country: 'AT',
      state: '9',
      add: {
        '*-12-24': { name: 'Heiliger Abend, half day', open: ['08:00-12:00'] },
        '*-12-31': { name: 'Silvester, half day', open: ['08:00-12:00'] },
      },
    },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-19:00', sat: '09:00-15:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '08:00-16:30' }), closedOn: 'public' },
    },
    clocks: { complaint: paymentComplaint('Zahlungsdienstegesetz 2018 (ZaDiG 2018) § 97(3)') },
    hardship: {
      counselling: {
        name: 'Schuldenberatung',
        description:
          'Free advice on debts by the offices that the state recognises, one in each Land; also on the way to Privatkonkurs.',
        link: 'https://www.schuldenberatung.at',
      },
    },
    authorities: {
      regulator: { name: 'Finanzmarktaufsicht (FMA)', role: 'regulator', link: 'https://www.fma.gv.at' },
      ombudsman: {
        name: 'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft',
        role: 'ombudsman',
        link: 'https://www.bankenschlichtung.at',
        when: 'Once we have had the chance to answer the complaint.',
      },
      'data-protection': { name: 'Datenschutzbehörde', role: 'data-protection', link: 'https://www.dsb.gv.at' },
      consumers: {
        name: 'Konsumentenfragen, Sozialministerium',
        role: 'consumer-protection',
        link: 'https://www.konsumentenfragen.at',
      },
    },
  }),
};
