/** Owns the route table of the admin API, put together from its subjects: each line there names the permission it needs. */
import type { Route } from '../api/route.ts';
import { accountRoutes } from './routes/accounts.ts';
import { auditRoutes } from './routes/audit.ts';
import { keyRoutes } from './routes/keys.ts';
import { marketRoutes } from './routes/markets.ts';
import { regionRoutes } from './routes/regions.ts';
import { staffRoutes } from './routes/staff.ts';
import { tenantRoutes } from './routes/tenant.ts';

export const adminRoutes: Route[] = [
  ...accountRoutes,
  ...marketRoutes,
  ...regionRoutes,
  ...staffRoutes,
  ...keyRoutes,
  ...auditRoutes,
  ...tenantRoutes,
];
