/** Owns the addresses of the administration: /console/admin/{page}. */
import { createRoute, redirect } from '@tanstack/react-router';
import * as z from 'zod';
import { sessionRoute } from '../session-route.ts';
import { AdminHome, AdminScreen } from './admin-screen.tsx';
import { AuditScreen } from './audit/audit-screen.tsx';
import { CompanyScreen } from './company/company-screen.tsx';
import { KeysScreen } from './keys/keys-screen.tsx';
import { LayersScreen } from './layers/layers-screen.tsx';
import { MarketScreen } from './markets/market-screen.tsx';
import { MarketsScreen } from './markets/markets-screen.tsx';
import { OverviewScreen } from './overview/overview-screen.tsx';
import { PeopleScreen } from './people/people-screen.tsx';
import { RegionsScreen } from './regions/regions-screen.tsx';

const auditSearch = z.object({
  actor: z.string().optional().catch(undefined),
  action: z.string().optional().catch(undefined),
  target: z.string().optional().catch(undefined),
  market: z.string().optional().catch(undefined),
  /** A day, at whose end the list begins. */
  until: z.iso.date().optional().catch(undefined),
});

const adminRoute = createRoute({ getParentRoute: () => sessionRoute, path: '/admin', component: AdminScreen });

const homeRoute = createRoute({ getParentRoute: () => adminRoute, path: '/', component: AdminHome });
const overviewRoute = createRoute({ getParentRoute: () => adminRoute, path: '/overview', component: OverviewScreen });
const layersRoute = createRoute({ getParentRoute: () => adminRoute, path: '/layers', component: LayersScreen });
const marketsRoute = createRoute({ getParentRoute: () => adminRoute, path: '/markets', component: MarketsScreen });
const marketHomeRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/markets/$market',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/admin/markets/$market/$page', params: { ...params, page: 'basics' } });
  },
});
const marketRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/markets/$market/$page',
  component: MarketScreen,
});
const regionsRoute = createRoute({ getParentRoute: () => adminRoute, path: '/regions', component: RegionsScreen });
const peopleRoute = createRoute({ getParentRoute: () => adminRoute, path: '/people', component: PeopleScreen });
const keysRoute = createRoute({ getParentRoute: () => adminRoute, path: '/keys', component: KeysScreen });
const tenantRoute = createRoute({ getParentRoute: () => adminRoute, path: '/tenant', component: CompanyScreen });
const auditRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/audit',
  validateSearch: auditSearch,
  component: AuditScreen,
});

export const adminRoutes = adminRoute.addChildren([
  homeRoute,
  overviewRoute,
  layersRoute,
  marketsRoute,
  marketHomeRoute,
  marketRoute,
  regionsRoute,
  peopleRoute,
  keysRoute,
  tenantRoute,
  auditRoute,
]);
