/** Owns the preset for Belgium: the country’s three languages, and English. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['nl', 'fr', 'de', 'en'];

export const be: MarketPreset = {
  market: 'be',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Belgium',
    country: 'BE',
    currency: 'EUR',
    timeZone: 'Europe/Brussels',
    languages: {
      default: 'nl',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('nl', 'af', 'vls'),
        ...answeredIn('fr', 'wa', 'ln'),
        ...answeredIn('de', 'lb'),
        ...answeredIn('en', 'ar', 'bg', 'es', 'it', 'pl', 'pt', 'ro', 'ru', 'tr', 'uk'),
      },
    },
    holidays: { country: 'BE' },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-20:00', sat: '10:00-16:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '09:00-17:00' }), closedOn: 'public-and-bank' },
    },
    clocks: {
      complaint: paymentComplaint(
        'Code de droit économique / Wetboek van economisch recht, book VII, by the law of 19 July 2018',
      ),
    },
    hardship: {
      mediation: {
        name: 'Médiation de dettes / schuldbemiddeling',
        description:
          'Free help with debts by a recognised service of the municipality (CPAS / OCMW), which also leads to the collective settlement of ' +
          'debts at the labour court (règlement collectif de dettes / collectieve schuldenregeling).',
        link: 'https://www.mi-is.be',
      },
    },
    authorities: {
      regulator: {
        name: 'Financial Services and Markets Authority (FSMA)',
        role: 'regulator',
        link: 'https://www.fsma.be',
      },
      ombudsman: {
        name: 'Ombudsfin',
        role: 'ombudsman',
        link: 'https://www.ombudsfin.be',
        when: 'Once we have answered the complaint, or have not answered in time.',
      },
      'data-protection': {
        name: 'Autorité de protection des données / Gegevensbeschermingsautoriteit',
        role: 'data-protection',
        link: 'https://www.dataprotectionauthority.be',
      },
      consumers: {
        name: 'SPF Economie / FOD Economie',
        role: 'consumer-protection',
        link: 'https://economie.fgov.be',
      },
    },
  }),
};
