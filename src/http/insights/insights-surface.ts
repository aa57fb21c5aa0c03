/** Owns /api/insights: figures for those who lead. */
import * as z from 'zod';
import { refusalsBody } from '../../../schema/api/desk.ts';
import { regionOfId } from '../../../schema/ids.ts';
import { can } from '../../tenancy/permissions.ts';
import { mountRoutes } from '../api/mount-routes.ts';
import { route } from '../api/route.ts';
import { readRefusals } from '../hooks/refusals.ts';

const refusalsQuery = z.object({ /** A day in UTC, today when left out. */ day: z.iso.date().optional() });

export const insightsRoutes = [
  route({
    method: 'GET',
    path: '/api/insights/refusals',
    permission: 'insights.read',
    scope: 'tenant',
    summary: 'How many hooks were refused on a day, by account and reason',
    query: refusalsQuery,
    answer: refusalsBody,
    async handle({ env, clock, principal, query }) {
      const day = query.day ?? new Date(clock()).toISOString().slice(0, 10);
      const all = await readRefusals(env.SNAPSHOTS, principal.tenant, day);
      const own = all.filter(
        ({ account }) => can(principal, 'insights.read', { region: regionOfId(account) ?? '' }) === 'allowed',
      );
      return { refusals: own.map(({ account, reason, count }) => ({ account, reason, count })) };
    },
  }),
];

/** Serves /api/insights. */
export const insightsSurface = mountRoutes(insightsRoutes, '/api/insights');
