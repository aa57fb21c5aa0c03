/** Owns the route table of the admin API, put together from its subjects: each line there names the permission it needs. */
import type { Route } from '../api/route.ts';
import { accountRoutes } from './routes/accounts.ts';
import { marketRoutes } from './routes/markets.ts';
import { regionRoutes } from './routes/regions.ts';

export const adminRoutes: Route[] = [...accountRoutes, ...marketRoutes, ...regionRoutes];
