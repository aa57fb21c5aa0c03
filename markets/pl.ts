/** Owns the preset for Poland. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, legalClock, paymentComplaint } from './parts.ts';

const languages = ['pl', 'en'];

export const pl: MarketPreset = {
  market: 'pl',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Poland',
    country: 'PL',
    currency: 'PLN',
    timeZone: 'Europe/Warsaw',
    languages: {
      default: 'pl',
      bot: languages,
      humans: languages,
      fallbacks: { ...answeredIn('pl', 'csb', 'szl'), ...answeredIn('en', 'be', 'de', 'ru', 'uk', 'vi') },
    },
    // Christmas Eve is a public holiday since 2025.
    holidays: { country: 'PL' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', sat: '09:00-15:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '08:00-16:00' }), closedOn: 'public' },
    },
    clocks: {
      complaint: paymentComplaint(
        'Ustawa z 19 sierpnia 2011 r. o usługach płatniczych and ustawa z 5 sierpnia 2015 r.',
      ),
      'other-complaint': legalClock(
        'Any other complaint',
        'P30D',
        'calendar-time',
        'Ustawa z 5 sierpnia 2015 r. o rozpatrywaniu reklamacji przez podmioty rynku finansowego i o Rzeczniku Finansowym, art. 6: within 30 days',
      ),
    },
    hardship: {
      counselling: {
        name: 'Nieodpłatna pomoc prawna i poradnictwo obywatelskie',
        description:
          'Free legal help and advice, also on debts and on consumer bankruptcy (upadłość konsumencka), in every district.',
        link: 'https://np.ms.gov.pl',
      },
    },
    authorities: {
      regulator: { name: 'Komisja Nadzoru Finansowego (KNF)', role: 'regulator', link: 'https://www.knf.gov.pl' },
      ombudsman: {
        name: 'Rzecznik Finansowy',
        role: 'ombudsman',
        link: 'https://rf.gov.pl',
        when: 'Once we have turned a complaint down.',
      },
      'data-protection': {
        name: 'Urząd Ochrony Danych Osobowych (UODO)',
        role: 'data-protection',
        link: 'https://uodo.gov.pl',
      },
      consumers: {
        name: 'Urząd Ochrony Konkurencji i Konsumentów (UOKiK)',
        role: 'consumer-protection',
        link: 'https://uokik.gov.pl',
      },
    },
  }),
};
