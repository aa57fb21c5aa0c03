/** Owns X as a provider: its API and challenges, what people do in direct messages, and what can be broken. */
import type { Provider } from '../provider.ts';
import { actOnX } from './act.ts';
import { routes } from './routes.ts';
import { sayOnX } from './say.ts';

export const x: Provider = {
  name: 'x',
  channels: ['x'],
  routes,
  faultTargets: ['x-media', 'x-token'],
  say: sayOnX,
  objection: ({ from }) => (/^[1-9]\d{0,19}$/.test(from) ? undefined : 'from: the number of a user of X'),
  acts: ['read', 'block', 'unblock'],
  act: actOnX,
};
