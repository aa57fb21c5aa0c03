/**
 * Owns the console's addresses: /console/{section}/{conversation}, with the market and the search in the query. Those below
 * /console/admin are in admin/.
 */
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import * as z from 'zod';
import { adminRoutes } from './admin/admin-routes.ts';
import { shownStates } from './callbacks/agenda.ts';
import { CallbacksScreen } from './callbacks/callbacks-screen.tsx';
import { ChannelsScreen } from './channels/channels-screen.tsx';
import { ConversationScreen } from './conversation/conversation-screen.tsx';
import { NoConversation } from './conversation/no-conversation.tsx';
import { InboxScreen } from './inbox/inbox-screen.tsx';
import { sections } from './inbox/inbox-state.ts';
import { rootRoute, sessionRoute } from './session-route.ts';
import { SetUpScreen } from './set-up/set-up-screen.tsx';
import { HomeScreen } from './shell/home-screen.tsx';
import { SignInScreen } from './sign-in/sign-in-screen.tsx';
import { WelcomeScreen } from './welcome/welcome-screen.tsx';

const inboxSearch = z.object({
  market: z.string().optional().catch(undefined),
  q: z.string().optional().catch(undefined),
});
const agendaSearch = inboxSearch.pick({ market: true }).extend({
  show: z.enum(shownStates).optional().catch(undefined),
  /** Counted from this week. */
  week: z.number().int().min(-5).max(4).optional().catch(undefined),
});
const signInSearch = z.object({
  next: z.string().optional().catch(undefined),
  ended: z.boolean().optional().catch(undefined),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: SignInScreen,
});

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  validateSearch: z.object({ token: z.string().optional().catch(undefined) }),
  component: WelcomeScreen,
});

const setUpRoute = createRoute({ getParentRoute: () => rootRoute, path: '/set-up', component: SetUpScreen });

const homeRoute = createRoute({ getParentRoute: () => sessionRoute, path: '/', component: HomeScreen });

const channelsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/channels',
  validateSearch: inboxSearch.extend({
    /** Opens the form of a new account. */ connect: z.string().optional().catch(undefined),
  }),
  component: ChannelsScreen,
});

const callbacksRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/callbacks',
  validateSearch: agendaSearch,
  component: CallbacksScreen,
});

const inboxRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/$section',
  validateSearch: inboxSearch,
  beforeLoad: ({ params }) => {
    if (!sections.some((section) => section === params.section))
      throw redirect({ to: '/$section', params: { section: 'waiting' } });
  },
  component: InboxScreen,
});

const noneRoute = createRoute({ getParentRoute: () => inboxRoute, path: '/', component: NoConversation });
const conversationRoute = createRoute({
  getParentRoute: () => inboxRoute,
  path: '/$conversationId',
  component: ConversationScreen,
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  welcomeRoute,
  setUpRoute,
  sessionRoute.addChildren([
    homeRoute,
    callbacksRoute,
    channelsRoute,
    adminRoutes,
    inboxRoute.addChildren([noneRoute, conversationRoute]),
  ]),
]);

/** Builds the router of the console. */
export function createConsoleRouter() {
  return createRouter({ routeTree, basepath: '/console', defaultPreload: false, scrollRestoration: false });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
