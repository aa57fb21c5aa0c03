/** Owns the address of regions. */
import { regionsBody } from '../../../../schema/api/admin/regions.ts';
import { route } from '../../api/route.ts';
import { listRegions } from '../handlers/regions.ts';

export const regionRoutes = [
  route({
    method: 'GET',
    path: '/api/admin/regions',
    permission: 'admin.read',
    scope: 'tenant',
    summary: 'Where the data of each region lives, and how strongly it stays there',
    answer: regionsBody,
    handle: listRegions,
  }),
];
