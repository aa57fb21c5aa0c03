/** Owns WhatsApp as a provider: Meta's API for business numbers, what people do in the app, and what can be broken. */
import type { Provider } from '../provider.ts';
import { actOnWhatsApp } from './act.ts';
import { toDigits } from './ids.ts';
import { routes } from './routes.ts';
import { sayOnWhatsApp } from './say.ts';

export const whatsapp: Provider = {
  name: 'whatsapp',
  channels: ['whatsapp'],
  routes,
  faultTargets: ['whatsapp-media', 'whatsapp-token'],
  reportsDelivery: true,
  say: sayOnWhatsApp,
  objection: ({ from }) =>
    /^\d{7,15}$/.test(toDigits(from)) ? undefined : 'from: a number with its country code, as in 46701740601',
  normalise: toDigits,
  acts: ['react', 'edit', 'delete', 'read', 'press', 'reply', 'location', 'contact', 'block', 'unblock'],
  act: actOnWhatsApp,
};
