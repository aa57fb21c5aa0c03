/** Owns Telegram as a provider: the Bot API, what people do in a chat with a bot, and what can be broken. */
import type { Provider } from '../provider.ts';
import { actOnTelegram } from './act.ts';
import { routes } from './routes.ts';
import { sayOnTelegram } from './say.ts';

export const telegram: Provider = {
  name: 'telegram',
  channels: ['telegram'],
  routes,
  faultTargets: ['telegram-files', 'telegram-token'],
  say: sayOnTelegram,
  objection: ({ from }) => (/^[1-9]\d{0,15}$/.test(from) ? undefined : 'from: the number of a person at Telegram'),
  acts: ['react', 'edit', 'delete', 'press', 'reply', 'location', 'contact', 'block', 'unblock', 'start'],
  act: actOnTelegram,
};
