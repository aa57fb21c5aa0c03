/** Owns the preset for the United States. */
import { aroundTheClock, dayMs, type MarketPreset, minuteMs, weekOf } from '../src/markets/preset.ts';
import { common, serviceClocks } from './common.ts';

const office = { week: weekOf({ weekdays: [8, 20], saturday: [9, 17] }), closedOn: 'public' } as const;

export const us: MarketPreset = {
  ...common,
  // This world's X account is an American one.
  channels: common.channels.map((rules) => (rules.channel === 'x' ? { ...rules, enabled: true } : rules)),
  market: 'us',
  name: 'United States',
  country: 'US',
  currency: 'USD',
  timeZone: 'America/New_York',
  calendar: { country: 'US' },
  languages: { default: 'en', bot: ['en', 'es'], humans: ['en', 'es'], fallbacks: { pt: 'es' } },
  // Messaging programmes must say in the HELP answer that rates may apply (CTIA Messaging Principles and Best Practices).
  texts: {
    en: {
      'consent.help':
        '{tenant} customer service. Help: {help}. Reply STOP to end messages. Msg & data rates may apply.',
    },
    es: {
      'consent.help':
        '{tenant}, atención al cliente. Ayuda: {help}. Responde ALTO para no recibir más mensajes. Pueden aplicar tarifas de mensajes y datos.',
    },
  },
  queues: [
    {
      id: 'level-1',
      name: 'Customer service',
      level: 1,
      skills: [],
      languages: ['en', 'es'],
      hours: aroundTheClock,
      expectedHandleMs: 6 * minuteMs,
    },
    {
      id: 'refunds',
      name: 'Refunds',
      level: 2,
      skills: ['refunds'],
      languages: ['en', 'es'],
      hours: office,
      expectedHandleMs: 10 * minuteMs,
    },
    {
      id: 'risk',
      name: 'Risk',
      level: 2,
      skills: ['risk'],
      languages: ['en', 'es'],
      hours: aroundTheClock,
      expectedHandleMs: 12 * minuteMs,
    },
    {
      id: 'compliance',
      name: 'Compliance',
      level: 3,
      skills: ['compliance'],
      languages: ['en', 'es'],
      hours: office,
      expectedHandleMs: 20 * minuteMs,
    },
  ],
  // Klarna's US help says up to 14 days until the balance of the payment method is updated: ten business days.
  refunds: { expectedBusinessDays: { from: 5, until: 10 } },
  clocks: [
    ...serviceClocks,
    {
      id: 'billing-error',
      kind: 'legal',
      channels: ['sms', 'chat'],
      budgetMs: 30 * dayMs,
      counts: 'calendar-time',
      source: 'Regulation Z, 12 CFR 1026.13(c)(1): a billing error notice is acknowledged within 30 days',
    },
  ],
  consent: {
    // 47 CFR 64.1200(a)(10): stop, quit, end, revoke, opt out, cancel and unsubscribe each revoke consent.
    stop: [
      'STOP',
      'QUIT',
      'END',
      'REVOKE',
      'OPT OUT',
      'OPTOUT',
      'CANCEL',
      'UNSUBSCRIBE',
      'ALTO',
      'PARAR',
      'DETENER',
      'CANCELAR',
      'BAJA',
    ],
    start: ['EMPEZAR', 'INICIAR', 'COMENZAR', 'ALTA'],
    help: ['AYUDA', 'INFO'],
    helpAddress: 'help.{tenant}.test/us',
  },
  retention: { contentDays: 1095, attachmentDays: 365 },
  contacts: {
    help: 'https://help.{tenant}.test/us',
    complaints: 'complaints@{tenant}.test',
    privacy: 'privacy@{tenant}.test',
    regulator: 'Consumer Financial Protection Bureau (consumerfinance.gov/complaint)',
  },
  dispute: { responseDays: 10 },
};
