/** Owns the preset for Germany. Days off are those of Berlin, where the desk is. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['de', 'en'];

export const de: MarketPreset = {
  market: 'de',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Germany',
    country: 'DE',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    languages: {
      default: 'de',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('de', 'nds', 'hsb', 'gsw', 'lb', 'tr', 'bs', 'hr', 'sr'),
        ...answeredIn('en', 'ar', 'bg', 'es', 'fa', 'fr', 'it', 'nl', 'pl', 'ro', 'ru', 'uk'),
      },
    },
    holidays: {
      country: 'DE',
      state: 'BE',
      add: {
        '*-12-24': { name: 'Heiliger Abend, half day', open: ['09:00-13:00'] },
        '*-12-31': { name: 'Silvester, half day', open: ['09:00-13:00'] },
      },
    },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', weekend: '10:00-16:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public' },
    },
    clocks: { complaint: paymentComplaint('Zahlungsdiensteaufsichtsgesetz (ZAG) § 62') },
    hardship: {
      counselling: {
        name: 'Schuldnerberatung',
        description:
          'Free advice on debts by municipalities and charities (Caritas, Diakonie, AWO and others); recognised offices also certify the ' +
          'attempt at a settlement that consumer insolvency asks for (InsO § 305).',
        link: 'https://www.meine-schulden.de',
      },
    },
    authorities: {
      regulator: {
        name: 'Bundesanstalt für Finanzdienstleistungsaufsicht (BaFin)',
        role: 'regulator',
        link: 'https://www.bafin.de',
      },
      ombudsman: {
        name: 'Schlichtungsstelle bei der Deutschen Bundesbank',
        role: 'ombudsman',
        link: 'https://www.bundesbank.de/de/service/schlichtungsstelle',
        when: 'About payment services and consumer credit, once we have answered or have had the time to.',
      },
      'data-protection': {
        name: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
        role: 'data-protection',
        link: 'https://www.datenschutz-berlin.de',
      },
      consumers: {
        name: 'Verbraucherzentrale',
        role: 'consumer-protection',
        link: 'https://www.verbraucherzentrale.de',
      },
    },
  }),
};
