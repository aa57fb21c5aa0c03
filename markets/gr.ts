/** Owns the preset for Greece. Easter is the Orthodox one, which its calendar knows. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['el', 'en'];

export const gr: MarketPreset = {
  market: 'gr',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Greece',
    country: 'GR',
    currency: 'EUR',
    timeZone: 'Europe/Athens',
    languages: {
      default: 'el',
      bot: languages,
      humans: languages,
      fallbacks: answeredIn('en', 'ar', 'bg', 'de', 'ka', 'ro', 'ru', 'sq', 'uk'),
    },
    holidays: { country: 'GR' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '09:00-19:00', sat: '10:00-15:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public' },
    },
    clocks: { complaint: paymentComplaint('Law 4537/2018 (ν. 4537/2018)') },
    hardship: {
      settlement: {
        name: 'Εξωδικαστικός μηχανισμός ρύθμισης οφειλών',
        description:
          'Out-of-court settlement of debts with banks, servicers and the state on one platform (law 4738/2020); advice by the debtors’ ' +
          'information offices (ΚΕΥΔ, ΓΕΥΔ).',
        link: 'https://www.keyd.gov.gr',
      },
    },
    authorities: {
      regulator: { name: 'Τράπεζα της Ελλάδος', role: 'regulator', link: 'https://www.bankofgreece.gr' },
      ombudsman: {
        name: 'Ελληνικός Χρηματοοικονομικός Μεσολαβητής',
        role: 'ombudsman',
        link: 'https://www.hobis.gr',
        when: 'Once the customer has complained to us and is not content with our answer, or has none.',
      },
      'data-protection': {
        name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
        role: 'data-protection',
        link: 'https://www.dpa.gr',
      },
      consumers: {
        name: 'Συνήγορος του Καταναλωτή',
        role: 'consumer-protection',
        link: 'https://www.synigoroskatanaloti.gr',
      },
    },
  }),
};
