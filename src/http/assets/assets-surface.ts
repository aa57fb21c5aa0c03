/** Owns the static parts: the console's pages and the widget's script, with the caching each of them can bear. */
import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';

/** Serves built files. File names below /console/assets/ carry a hash of their content. */
export const assetsSurface = new Hono<AppEnv>();

function withHeaders(response: Response, headers: Record<string, string>): Response {
  const copy = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) copy.headers.set(name, value);
  return copy;
}

assetsSurface.get('/', (context) => context.redirect('/console/'));
assetsSurface.get('/console', (context) => context.redirect('/console/'));

assetsSurface.get('/widget.js', async (context) => {
  const response = await context.env.ASSETS.fetch(context.req.raw);
  // Any site may load the script; short caching lets a release reach every page within minutes.
  return withHeaders(response, {
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
  });
});

assetsSurface.get('/console/assets/*', async (context) => {
  const response = await context.env.ASSETS.fetch(context.req.raw);
  return response.ok ? withHeaders(response, { 'cache-control': 'public, max-age=31536000, immutable' }) : response;
});

assetsSurface.get('/console/*', async (context) => {
  const response = await context.env.ASSETS.fetch(context.req.raw);
  if (response.ok) return withHeaders(response, { 'cache-control': 'no-cache' });
  // A file that is not there is not there; every other address below /console/ is a page of the app.
  if (/\.[a-z0-9]+$/i.test(context.req.path)) return response;
  const page = await context.env.ASSETS.fetch(new URL('/console/', context.req.url));
  return withHeaders(page, { 'cache-control': 'no-cache' });
});
