/** Owns the preset for Switzerland: its three large languages, and English. Days off are those of Zürich. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, legalClock } from './parts.ts';

const languages = ['de', 'fr', 'it', 'en'];

export const ch: MarketPreset = {
  market: 'ch',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Switzerland',
    country: 'CH',
    currency: 'CHF',
    timeZone: 'Europe/Zurich',
    languages: {
      default: 'de',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('de', 'gsw', 'rm'),
        ...answeredIn('it', 'lmo'),
        ...answeredIn('en', 'ar', 'es', 'hr', 'hu', 'pl', 'pt', 'sq', 'sr', 'ta', 'ti', 'tr', 'uk'),
      },
    },
    holidays: {
      country: 'CH',
      state: 'ZH',
      add: {
        '*-12-24': { name: 'Heiligabend, half day', open: ['08:00-12:00'] },
        '*-12-31': { name: 'Silvester, half day', open: ['08:00-12:00'] },
      },
    },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-19:00', sat: '09:00-16:00' }),
        closedOn: 'public',
      },
      office: {
        name: 'Office',
        week: weekOf({ weekdays: ['08:30-12:00', '13:00-17:00'] }),
        closedOn: 'public-and-bank',
      },
    },
    // No Swiss statute says how long an answer to a complaint may take. Only a clock of this kind starts with one, so ours is among the
    // legal ones, and its source says what it is.
    clocks: {
      complaint: legalClock(
        'Complaint',
        'P15D',
        'business-days',
        'No Swiss statute: our own promise, as long as in the EEA. The Swiss Banking Ombudsman asks that the customer has written to us first',
      ),
    },
    hardship: {
      counselling: {
        name: 'Schuldenberatung / dettes conseils / consulenza debiti',
        description: 'Free advice on debts by non-profit offices in the cantons, and a national helpline.',
        link: 'https://schulden.ch',
      },
    },
    authorities: {
      regulator: {
        name: 'Eidgenössische Finanzmarktaufsicht (FINMA)',
        role: 'regulator',
        link: 'https://www.finma.ch',
      },
      ombudsman: {
        name: 'Schweizerischer Bankenombudsman',
        role: 'ombudsman',
        link: 'https://bankingombudsman.ch',
        when: 'Once the customer has written to us and has our answer. For members of the Swiss Bankers Association.',
      },
      'data-protection': {
        name: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
        role: 'data-protection',
        link: 'https://www.edoeb.admin.ch',
      },
      consumers: {
        name: 'Eidgenössisches Büro für Konsumentenfragen',
        role: 'consumer-protection',
        link: 'https://www.konsum.admin.ch',
      },
    },
  }),
};
