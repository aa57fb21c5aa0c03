/** Owns /openapi.json and /docs. Both are made when first asked for, then kept. */
import { Hono } from 'hono';
import { settingsOf } from '../../env.ts';
import { adminRoutes } from '../admin/routes.ts';
import type { AppEnv } from '../app-env.ts';
import { authAddresses, setUpAddresses, welcomeAddresses } from '../auth/auth-addresses.ts';
import { deskRoutes } from '../desk/routes.ts';
import { insightsRoutes } from '../insights/insights-surface.ts';
import { renderDocs } from './docs-page.ts';
import { marketFileSchema } from './market-file-schema.ts';
import { type OpenApi, toOpenApi } from './to-openapi.ts';

let made: { serverUrl: string; document: OpenApi } | undefined;

function documentFor(serverUrl: string): OpenApi {
  if (made?.serverUrl !== serverUrl)
    made = {
      serverUrl,
      document: toOpenApi(
        [...deskRoutes, ...adminRoutes, ...insightsRoutes],
        [...authAddresses, ...welcomeAddresses, ...setUpAddresses],
        serverUrl,
      ),
    };
  return made.document;
}

/** Serves the description of the API. */
export const openapiSurface = new Hono<AppEnv>();

openapiSurface.get('/openapi.json', (context) => context.json(documentFor(settingsOf(context.env).PUBLIC_URL)));
openapiSurface.get('/schema/market.json', (context) =>
  context.json(marketFileSchema(), 200, {
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=3600',
  }),
);
openapiSurface.get('/docs', (context) => context.html(renderDocs(documentFor(settingsOf(context.env).PUBLIC_URL))));
