/** Owns how one of the two products becomes a provider of this world. */
import type { Provider } from '../../provider.ts';
import { actOn } from './act.ts';
import type { App } from './app.ts';
import { messagingRoutes } from './routes.ts';
import { sayOn } from './say.ts';

/** Creates the provider of a product. */
export function messagingProvider(app: App): Provider {
  return {
    name: app.name,
    channels: [app.channel],
    routes: messagingRoutes(app),
    faultTargets: [`${app.name}-media`, `${app.name}-token`],
    reportsDelivery: true,
    say: (env, account, said, later) => sayOn(app, env, account, said, later),
    objection: ({ from }) => (/^\d{5,20}$/.test(from) ? undefined : 'from: an id of digits, as in 7124480012349876'),
    normalise: (address) => address.trim(),
    acts: [
      'react',
      'edit',
      ...(app.unsends ? (['delete'] as const) : []),
      'read',
      'press',
      'reply',
      'block',
      'unblock',
      'start',
    ],
    act: (env, account, request, later) => actOn(app, env, account, request, later),
  };
}
