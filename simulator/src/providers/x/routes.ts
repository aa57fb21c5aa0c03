/** Owns X's API as far as a gateway uses it, and the host of its files. Source: https://docs.x.com/x-api/introduction */
import { type Context, Hono } from 'hono';
import { type WorldEnv, worldOf } from '../../env.ts';
import { broken, refused, unauthorized } from './answers.ts';
import { type App, challenge, findApp, isValid, webhookUrl } from './app.ts';
import { isSigned } from './oauth.ts';
import { takeSend, takeUpload } from './send.ts';

type Answer = (context: Context<WorldEnv>, app: App) => Response | Promise<Response>;
type Who = 'user' | 'app';

function callerOf(context: Context<WorldEnv>, who: Who): App | undefined {
  const header = context.req.header('authorization');
  const { SELF_URL } = context.env;
  // Signed is the address as the caller knows it, whichever name this Worker is reached by.
  const { pathname, search } = new URL(context.req.url);
  const url = new URL(SELF_URL).origin + pathname + search;
  if (who === 'app') return findApp(SELF_URL, ({ bearer }) => header === `Bearer ${bearer}`);
  return findApp(SELF_URL, (app) => isSigned(app, context.req.method, url, header));
}

/** Answers a user's or an app's own call; `target` is the fault that hits it, where it takes one itself. */
function asked(who: Who, answer: Answer, target?: string) {
  return async (context: Context<WorldEnv>): Promise<Response> => {
    const app = callerOf(context, who);
    if (!app || (await worldOf(context.env).takeFault('x-token'))) return unauthorized();
    const fault = target ? await worldOf(context.env).takeFault(target) : null;
    return fault ? broken(fault) : answer(context, app);
  };
}

const webhookId = ({ appId }: App) => `9${appId}`;

const tellWebhooks: Answer = async (context, app) => {
  const state = JSON.parse((await worldOf(context.env).note('x', `crc:${app.account.id}`)) ?? '{}') as {
    valid?: boolean;
  };
  const valid = state.valid ?? (await isValid(context.env, app));
  const about = {
    id: webhookId(app),
    url: webhookUrl(context.env, app),
    valid,
    created_at: '2026-11-01T00:00:00.000Z',
  };
  return context.json({ data: [about], meta: { result_count: 1 } });
};

/** Challenges at once: what the developer console does on demand, and X about every hour. */
const tryAgain: Answer = async (context, app) => {
  if (context.req.param('id') !== webhookId(app)) return refused(404, 'Not Found', 'No such webhook.');
  return context.json({ data: { attempted: true, valid: await challenge(context.env, app) } });
};

const tellSubscriptions: Answer = (context, app) => {
  const kinds = ['dm.received', 'dm.sent', 'dm.read'];
  const data = kinds.map((event_type, index) => ({
    subscription_id: `${index + 1}`,
    event_type,
    filter: { user_id: app.userId },
    webhook_id: webhookId(app),
  }));
  return context.json({ data, meta: { total_subscriptions: data.length } });
};

const me: Answer = (context, { userId, account }) =>
  context.json({ data: { id: userId, name: account.name, username: account.address.slice(1) } });

const serveFile: Answer = async (context) => {
  const file = await worldOf(context.env).media(context.req.param('file') ?? '');
  return file
    ? new Response(file.bytes, { headers: { 'content-type': file.type, 'content-length': String(file.sizeBytes) } })
    : new Response(null, { status: 404 });
};

export const routes = new Hono<WorldEnv>()
  .basePath('/x')
  .post('/2/dm_conversations/with/:to/messages', asked('user', takeSend))
  .post('/2/media/upload', asked('user', takeUpload))
  .get('/2/users/me', asked('user', me, 'x'))
  .get('/2/webhooks', asked('app', tellWebhooks, 'x'))
  .put('/2/webhooks/:id', asked('app', tryAgain, 'x'))
  .get('/2/activity/subscriptions', asked('app', tellSubscriptions, 'x'))
  .get('/ton/:file', asked('user', serveFile, 'x-media'))
  .all('/2/*', () => refused(404, 'Not Found', 'No such resource.'));
