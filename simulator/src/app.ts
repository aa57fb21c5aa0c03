/** Owns the table of the simulator's surfaces; what is no address of theirs is a page. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { toProblemBody } from '../../schema/problems.ts';
import type { WorldEnv } from './env.ts';
import { accountSystem } from './http/account-system.ts';
import { merchants } from './http/merchants.ts';
import { people } from './http/people.ts';
import { world } from './http/world.ts';
import { graphRest } from './providers/meta/rest.ts';
import { providers } from './providers/registry.ts';

export const app = new Hono<WorldEnv>();

app.use(cors({ origin: '*' }));
app.route('/', world);
app.route('/', people);
for (const { routes } of providers) if (routes) app.route('/', routes);
app.route('/', graphRest);
app.route('/', accountSystem);
app.route('/', merchants);

app.get('*', async (context) => {
  const asset = await context.env.ASSETS.fetch(context.req.raw);
  // A page's address is known to the page alone, and may end like a file's (`karin@brev.test`): a browser that asks for a
  // page gets the one that reads the address.
  if (asset.status !== 404 || !context.req.header('accept')?.includes('text/html')) return asset;
  return context.env.ASSETS.fetch(new URL('/', context.req.url));
});

app.onError((error) => {
  // biome-ignore lint/suspicious/noConsole: the terminal of `npm start` is where a broken simulator is looked for.
  console.error(JSON.stringify({ message: error.message, stack: error.stack }));
  return Response.json(toProblemBody('internal', error.message), {
    status: 500,
    headers: { 'content-type': 'application/problem+json' },
  });
});
