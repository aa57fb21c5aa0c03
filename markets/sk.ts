/** Owns the preset for Slovakia. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['sk', 'en'];

// Only in 2026 people work on these two, to save the state money; the calendar leaves them out for good.
const returning = Object.fromEntries(
  [2027, 2028, 2029].flatMap((year) => [
    [`${year}-05-08`, { name: 'Deň víťazstva nad fašizmom' }],
    [`${year}-09-15`, { name: 'Sedembolestná Panna Mária' }],
  ]),
);

export const sk: MarketPreset = {
  market: 'sk',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Slovakia',
    country: 'SK',
    currency: 'EUR',
    timeZone: 'Europe/Bratislava',
    languages: {
      default: 'sk',
      bot: languages,
      humans: languages,
      // Czechs read Slovak.
      fallbacks: { ...answeredIn('sk', 'cs'), ...answeredIn('en', 'de', 'hu', 'pl', 'rom', 'rue', 'ru', 'sr', 'uk') },
    },
    holidays: { country: 'SK', add: returning },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '08:00-18:00', sat: '09:00-13:00' }),
        closedOn: 'public',
      },
      office: { name: 'Office', week: weekOf({ weekdays: '08:00-16:30' }), closedOn: 'public' },
    },
    clocks: { complaint: paymentComplaint('Zákon č. 492/2009 Z. z. o platobných službách') },
    hardship: {
      'legal-aid': {
        name: 'Centrum právnej pomoci',
        description:
          'The state’s legal aid, through which people also file for personal bankruptcy or a repayment calendar (osobný bankrot).',
        link: 'https://www.centrumpravnejpomoci.sk',
      },
    },
    authorities: {
      regulator: { name: 'Národná banka Slovenska', role: 'regulator', link: 'https://nbs.sk' },
      ombudsman: {
        name: 'Inštitút alternatívneho riešenia sporov Slovenskej bankovej asociácie',
        role: 'ombudsman',
        link: 'https://institutars.sk',
        when: 'Once we have turned a complaint down or left it unanswered.',
      },
      'data-protection': {
        name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
        role: 'data-protection',
        link: 'https://dataprotection.gov.sk',
      },
      consumers: {
        name: 'Slovenská obchodná inšpekcia',
        role: 'consumer-protection',
        link: 'https://www.soi.sk',
      },
    },
  }),
};
