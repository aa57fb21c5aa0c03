/** Owns LINE's two APIs as far as a gateway uses them. Source: https://developers.line.biz/en/reference/messaging-api/ */
import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { type WorldEnv, worldOf } from '../../env.ts';
import { readJson } from '../../http/refuse.ts';
import { broken, refused, unauthorized } from './answers.ts';
import { postEvents } from './event.ts';
import { accountByToken, endpointOf, type OfficialAccount, setEndpoint } from './official-account.ts';
import { monthlyLimit, takePush, takeReply, usageOf } from './send.ts';

type Answer = (context: Context<WorldEnv>, own: OfficialAccount) => Response | Promise<Response>;

/** Answers who brings an account's token; `target` is the fault that hits the question, where it takes one itself. */
function asked(answer: Answer, target?: string) {
  return async (context: Context<WorldEnv>): Promise<Response> => {
    const own = accountByToken(context.env.SELF_URL, context.req.header('authorization'));
    if (!own || (await worldOf(context.env).takeFault('line-token'))) return unauthorized();
    const fault = target ? await worldOf(context.env).takeFault(target) : null;
    return fault ? broken(fault) : answer(context, own);
  };
}

const info: Answer = (context, { userId, account }) =>
  context.json({
    userId,
    basicId: account.address,
    displayName: account.name,
    chatMode: 'bot',
    markAsReadMode: 'auto',
  });

const tellEndpoint: Answer = async (context, own) =>
  context.json({ endpoint: await endpointOf(context.env, own), active: true });

const changeEndpoint: Answer = async (context, own) => {
  const told = z.object({ endpoint: z.url() }).safeParse(await readJson(context.req.raw));
  if (!told.success) return refused(400, 'Invalid webhook endpoint URL');
  await setEndpoint(context.env, own, told.data.endpoint);
  return context.json({});
};

/** Tries the address with a hook that has no events. */
const tryEndpoint: Answer = async (context, own) => {
  const { accepted, status } = await postEvents(context.env, own, 'test', [], { signature: 'right', retries: 0 });
  const timestamp = new Date().toISOString();
  return context.json({
    success: accepted,
    timestamp,
    statusCode: status,
    reason: accepted ? 'OK' : 'ERROR_STATUS_CODE',
  });
};

async function ownFile(context: Context<WorldEnv>, own: OfficialAccount) {
  const message = await worldOf(context.env).message(context.req.param('id') ?? '');
  if (message?.account !== own.account.id || message.direction !== 'up') return null;
  return worldOf(context.env).media(message.id);
}

const serveContent: Answer = async (context, own) => {
  const file = await ownFile(context, own);
  if (!file) return refused(404, 'Not found');
  const headers = { 'content-type': file.type, 'content-length': String(file.sizeBytes) };
  return new Response(file.bytes, { headers });
};

/** Tells whether a film is ready; one that is to be waited for is not, so many times. */
const tellTranscoding: Answer = async (context, own) => {
  const file = await ownFile(context, own);
  if (!file) return refused(404, 'Not found');
  const key = `transcoding:${file.id}`;
  const left = Number((await worldOf(context.env).note('line', key)) ?? 0);
  if (left > 0) await worldOf(context.env).setNote('line', key, String(left - 1));
  return context.json({ status: left > 0 ? 'processing' : 'succeeded' });
};

const reply: Answer = async ({ env, req }, own) => takeReply(env, own, await readJson(req.raw));
const push: Answer = async ({ env, req }, own) =>
  takePush(env, own, await readJson(req.raw), req.header('x-line-retry-key'));

export const routes = new Hono<WorldEnv>()
  .post('/line/v2/bot/message/reply', asked(reply))
  .post('/line/v2/bot/message/push', asked(push))
  .get('/line/v2/bot/info', asked(info, 'line'))
  .get('/line/v2/bot/channel/webhook/endpoint', asked(tellEndpoint, 'line'))
  .put('/line/v2/bot/channel/webhook/endpoint', asked(changeEndpoint, 'line'))
  .post('/line/v2/bot/channel/webhook/test', asked(tryEndpoint, 'line'))
  .get(
    '/line/v2/bot/message/quota',
    asked((context) => context.json({ type: 'limited', value: monthlyLimit }), 'line'),
  )
  .get(
    '/line/v2/bot/message/quota/consumption',
    asked(async (context, own) => context.json({ totalUsage: await usageOf(context.env, own) }), 'line'),
  )
  .get('/line-data/v2/bot/message/:id/content', asked(serveContent, 'line-data'))
  .get('/line-data/v2/bot/message/:id/content/transcoding', asked(tellTranscoding, 'line-data'))
  .all('/line/*', () => refused(404, 'Not found'))
  .all('/line-data/*', () => refused(404, 'Not found'));
