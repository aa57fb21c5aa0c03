/** Owns the preset for Portugal: offices with a lunch break. */
import { type MarketPreset, weekOf } from '../src/markets/preset.ts';
import { completed } from './common.ts';
import { answeredIn, inEurope, paymentComplaint } from './parts.ts';

const languages = ['pt', 'en'];

export const pt: MarketPreset = {
  market: 'pt',
  region: 'eu',
  config: completed({
    ...inEurope,
    name: 'Portugal',
    country: 'PT',
    currency: 'EUR',
    // The desk’s, and Madeira’s. On the Azores (Atlantic/Azores) it is an hour earlier.
    timeZone: 'Europe/Lisbon',
    languages: {
      default: 'pt',
      bot: languages,
      humans: languages,
      fallbacks: {
        ...answeredIn('pt', 'es', 'gl', 'kea', 'mwl'),
        ...answeredIn('en', 'bn', 'de', 'fr', 'hi', 'it', 'ne', 'ro', 'uk', 'zh'),
      },
    },
    holidays: {
      country: 'PT',
      add: { '*-12-24': { name: 'Véspera de Natal, half day', open: ['09:00-13:00'] } },
    },
    hours: {
      service: {
        name: 'Customer service',
        week: weekOf({ weekdays: '09:00-19:00', sat: '10:00-15:00' }),
        closedOn: 'public',
      },
      office: {
        name: 'Office',
        week: weekOf({ weekdays: ['09:00-13:00', '14:00-18:00'] }),
        closedOn: 'public',
      },
    },
    clocks: {
      complaint: paymentComplaint(
        'Regime Jurídico dos Serviços de Pagamento e da Moeda Eletrónica, Decreto-Lei n.º 91/2018',
      ),
    },
    hardship: {
      persi: {
        name: 'PARI e PERSI',
        description:
          'Lenders must look out for signs of arrears (PARI), and between the 31st and the 60th day of arrears begin talks about a settlement (PERSI); ' +
          'meanwhile they do not sue (Decreto-Lei n.º 227/2012). The RACE network helps free of charge.',
        link: 'https://clientebancario.bportugal.pt',
      },
    },
    authorities: {
      regulator: { name: 'Banco de Portugal', role: 'regulator', link: 'https://www.bportugal.pt' },
      ombudsman: {
        name: 'Centro Nacional de Informação e Arbitragem de Conflitos de Consumo (CNIACC)',
        role: 'ombudsman',
        link: 'https://www.cniacc.pt',
      },
      complaints: {
        name: 'Livro de Reclamações Eletrónico',
        role: 'consumer-protection',
        link: 'https://www.livroreclamacoes.pt',
        when: 'At any time; we answer what is written there within 15 business days.',
      },
      'data-protection': {
        name: 'Comissão Nacional de Proteção de Dados (CNPD)',
        role: 'data-protection',
        link: 'https://www.cnpd.pt',
      },
    },
    // Calls of service lines are kept to 9 a.m. until 10 p.m. (Decreto-Lei n.º 134/2009).
    callback: { quietHours: '21:00-09:00' },
  }),
};
