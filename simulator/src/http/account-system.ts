/** Owns the tenants' account systems over HTTP: what docs/account-system.openapi.json asks a tenant to implement. */
import { type Context, Hono } from 'hono';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import {
  actionRequestSchema,
  lookupRequestSchema,
  toSignedPayload,
  verifyRequestSchema,
} from '../../../schema/account-system.ts';
import { tenants } from '../../world/tenants.ts';
import type { Question } from '../account-system/ledger.ts';
import { answerBroken } from '../answer-broken.ts';
import { type WorldEnv, worldOf } from '../env.ts';

type SignedEnv = WorldEnv & { Variables: { body: string } };

const problem = (status: number, title: string) => Response.json({ status, title }, { status });

const brokenAnswers = {
  error: () => problem(500, 'Something broke'),
  rateLimit: () =>
    new Response(JSON.stringify({ status: 429, title: 'Slow down' }), {
      status: 429,
      headers: { 'retry-after': '1', 'content-type': 'application/json' },
    }),
};

async function answer(context: Context<SignedEnv>, question: Question): Promise<Response> {
  const { fault, body } = await worldOf(context.env).askAccountSystem(context.req.param('tenant') ?? '', question);
  if (fault) return answerBroken(fault, brokenAnswers);
  return body === null
    ? problem(404, 'Not found')
    : new Response(body, { headers: { 'content-type': 'application/json' } });
}

function bodyOf(context: Context<SignedEnv>): unknown {
  try {
    return JSON.parse(context.var.body);
  } catch {
    return undefined;
  }
}

export const accountSystem = new Hono<SignedEnv>()
  .basePath('/accounts/:tenant/v1')
  .use(async (context, next) => {
    const tenant = tenants.find((candidate) => candidate.tenant === context.req.param('tenant'));
    if (!tenant) return problem(404, 'Not found');
    const body = await context.req.text();
    const payload = toSignedPayload({ method: context.req.method, url: new URL(context.req.url), body });
    try {
      new Webhook(tenant.accountSystemSecret).verify(payload, context.req.header(), { jsonParse: false });
    } catch (error) {
      if (error instanceof WebhookVerificationError) return problem(401, 'The signature does not match');
      throw error;
    }
    context.set('body', body);
    return next();
  })
  .post('/lookup', (context) => {
    const by = lookupRequestSchema.safeParse(bodyOf(context));
    return by.success ? answer(context, { ask: 'lookup', ...by.data }) : problem(422, by.error.message);
  })
  .get('/customers/:id', (context) => answer(context, { ask: 'customer', id: context.req.param('id') }))
  .get('/customers/:id/orders', (context) => {
    const limit = Math.min(Math.max(Math.trunc(Number(context.req.query('limit') ?? 10)) || 10, 1), 100);
    return answer(context, { ask: 'orders', id: context.req.param('id'), limit });
  })
  .get('/orders/:number', (context) => answer(context, { ask: 'order', number: context.req.param('number') }))
  .get('/orders/:number/refunds', (context) => answer(context, { ask: 'refunds', number: context.req.param('number') }))
  .post('/verify', (context) => {
    const proof = verifyRequestSchema.safeParse(bodyOf(context));
    return proof.success ? answer(context, { ask: 'verify', ...proof.data }) : problem(422, proof.error.message);
  })
  .post('/actions', (context) => {
    const request = actionRequestSchema.safeParse(bodyOf(context));
    const key = context.req.header('idempotency-key');
    if (!request.success || !key) return problem(422, request.error?.message ?? 'An Idempotency-Key is needed');
    return answer(context, { ask: 'act', request: request.data, key });
  })
  .all('/*', () => problem(404, 'Not found'));
