/** Owns the admin API as one surface: its route table, mounted. */
import { mountRoutes } from '../api/mount-routes.ts';
import { adminRoutes } from './routes.ts';

/** Serves /api/admin. */
export const adminSurface = mountRoutes(adminRoutes, '/api/admin');
