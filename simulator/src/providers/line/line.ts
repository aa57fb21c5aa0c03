/** Owns LINE as a provider: its two APIs, what people do in a chat with an Official Account, and what can be broken. */
import type { Provider } from '../provider.ts';
import { actOnLine } from './act.ts';
import { routes } from './routes.ts';
import { sayOnLine } from './say.ts';

export const line: Provider = {
  name: 'line',
  channels: ['line'],
  routes,
  faultTargets: ['line-data', 'line-token'],
  say: sayOnLine,
  objection: ({ from }) => (/^U[0-9a-f]{32}$/.test(from) ? undefined : 'from: a user id, U and 32 hexadecimal digits'),
  acts: ['delete', 'press', 'reply', 'location', 'block', 'unblock', 'start'],
  act: actOnLine,
};
