/** Owns the merchants' own endpoint: it takes signed events, each id once, and shows what came. */
import { Hono } from 'hono';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { merchants as everybody } from '../../world/merchants.ts';
import { answerBroken } from '../answer-broken.ts';
import { type WorldEnv, worldOf } from '../env.ts';
import { refuse } from './refuse.ts';

const brokenAnswers = {
  error: () => new Response('error', { status: 500 }),
  rateLimit: () => new Response('slow down', { status: 429, headers: { 'retry-after': '1' } }),
};

export const merchants = new Hono<WorldEnv>()
  .basePath('/merchants/:tenant/:merchant/events')
  .post('/', async (context) => {
    const { tenant, merchant } = context.req.param();
    const found = everybody.find((candidate) => candidate.tenant === tenant && candidate.id === merchant);
    if (!found) return refuse('not-found', 'no such merchant');
    const body = await context.req.text();
    try {
      new Webhook(found.webhookSecret).verify(body, context.req.header(), { jsonParse: false });
    } catch (error) {
      if (error instanceof WebhookVerificationError) return refuse('signature-invalid', error.message);
      throw error;
    }
    const fault = await worldOf(context.env).takeMerchantEvent(
      tenant,
      merchant,
      context.req.header('webhook-id') ?? '',
      body,
    );
    return fault ? answerBroken(fault, brokenAnswers) : new Response(null, { status: 204 });
  })
  .get('/', async (context) => {
    const { tenant, merchant } = context.req.param();
    return context.json({ events: await worldOf(context.env).merchantEvents(tenant, merchant) });
  });
