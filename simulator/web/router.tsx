/** Owns the table of pages. */
import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { ChatsPage } from './chats/chats-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { LogPage } from './log/log-page.tsx';
import { MailPage } from './mail/mail-page.tsx';
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
const chats = createRoute({ getParentRoute: () => shell, path: '/chats', component: ChatsPage });
const chat = createRoute({ getParentRoute: () => shell, path: '/chats/$account/$address', component: ChatsPage });
const mail = createRoute({ getParentRoute: () => shell, path: '/mail', component: MailPage });
const mailbox = createRoute({ getParentRoute: () => shell, path: '/mail/$address', component: MailPage });
const oneMail = createRoute({ getParentRoute: () => shell, path: '/mail/$address/$mail', component: MailPage });
const trouble = createRoute({ getParentRoute: () => shell, path: '/trouble', component: TroublePage });
const log = createRoute({ getParentRoute: () => shell, path: '/log', component: LogPage });
const shop = createRoute({ getParentRoute: () => root, path: '/shop/$tenant/$market', component: ShopPage });

/** Creates the router. */
export function createPages() {
  const framed = [home, phones, phone, chats, chat, mail, mailbox, oneMail, trouble, log] as const;
  return createRouter({ routeTree: root.addChildren([shell.addChildren(framed), shop]) });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
