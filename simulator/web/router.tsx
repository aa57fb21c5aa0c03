/** Owns the table of pages. */
import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { HomePage } from './home/home-page.tsx';
import { LogPage } from './log/log-page.tsx';
import { PhonesPage } from './phones/phones-page.tsx';
import { AppShell } from './shell/app-shell.tsx';
import { NothingHere } from './shell/notices.tsx';
import { ShopPage } from './shop/shop-page.tsx';
import { TroublePage } from './trouble/trouble-page.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NothingHere });
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: AppShell });

const home = createRoute({ getParentRoute: () => shell, path: '/', component: HomePage });
const phones = createRoute({ getParentRoute: () => shell, path: '/phones', component: PhonesPage });
const phone = createRoute({ getParentRoute: () => shell, path: '/phones/$account/$number', component: PhonesPage });
const trouble = createRoute({ getParentRoute: () => shell, path: '/trouble', component: TroublePage });
const log = createRoute({ getParentRoute: () => shell, path: '/log', component: LogPage });
const shop = createRoute({ getParentRoute: () => root, path: '/shop/$tenant/$market', component: ShopPage });

/** Creates the router. */
export function createPages() {
  return createRouter({ routeTree: root.addChildren([shell.addChildren([home, phones, phone, trouble, log]), shop]) });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
