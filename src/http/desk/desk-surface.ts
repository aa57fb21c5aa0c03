/** Owns the desk API as one surface: its route table, mounted. */
import { mountRoutes } from '../api/mount-routes.ts';
import { deskRoutes } from './routes.ts';

/** Serves /api/me and /api/desk. */
export const deskSurface = mountRoutes(deskRoutes, '/api');
