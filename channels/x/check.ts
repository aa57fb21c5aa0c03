/**
 * Owns asking X how an account is: whether its token lives, whether the webhook is ours and X holds it valid (its challenges are
 * answered), and whether the account's messages come. The webhook is the app's and is asked about with the app's own token.
 * Sources: https://docs.x.com/x-api/users/get-my-user, https://docs.x.com/x-api/webhooks/get-webhook,
 * https://docs.x.com/x-api/activity/get-x-activity-subscriptions, https://docs.x.com/x-api/account-activity/validate-subscription
 */
import * as z from 'zod';
import type { AccountCheck, Aspect } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import type { CallAnswer } from '../transport/call.ts';
import { type XConfig, xAccessOf } from './config.ts';
import { askAsApp, callX, xErrorOf } from './x-api.ts';

const meSchema = z.object({ data: z.object({ id: z.string() }) });
const hooksSchema = z.object({
  data: z.array(z.object({ id: z.string(), url: z.string(), valid: z.boolean() })).default([]),
});
const subscriptionsSchema = z.object({
  data: z
    .array(z.object({ event_type: z.string(), filter: z.object({ user_id: z.string().optional() }).optional() }))
    .default([]),
});
const subscribedSchema = z.object({ data: z.object({ subscribed: z.boolean() }) });
type Hook = z.infer<typeof hooksSchema>['data'][number];

function read<T>(answer: CallAnswer | undefined, schema: z.ZodType<T>): T | undefined {
  return answer?.kind === 'answer' && answer.status === 200 ? schema.safeParse(answer.body).data : undefined;
}

function failure(answer: CallAnswer | undefined, token: string): Aspect {
  if (!answer) return { state: 'unknown', detail: 'Enter the app’s bearer token to have this checked.' };
  if (answer.kind !== 'answer') return { state: 'unknown', detail: `X could not be asked (${answer.kind}).` };
  if (answer.status === 401) return { state: 'broken', detail: `X refuses the ${token}: make a new one.` };
  return {
    state: 'unknown',
    detail: `X answered ${answer.status} ${xErrorOf(answer.body).detail}`.trim().slice(0, 500),
  };
}

function tokenAspect(answer: CallAnswer, { userId }: XConfig): Aspect {
  const me = read(answer, meSchema);
  if (!me) return failure(answer, 'access token');
  if (me.data.id !== userId) return { state: 'broken', detail: `The token is that of another user: ${me.data.id}.` };
  return { state: 'ok' };
}

function challengeAspect({ valid }: Hook): Aspect {
  if (valid) return { state: 'ok' };
  return {
    state: 'broken',
    detail: 'X holds the webhook invalid: its challenge was not answered. Ask it to try again.',
  };
}

function activityAspect(answer: CallAnswer | undefined, { userId }: XConfig): Aspect {
  const subscriptions = read(answer, subscriptionsSchema)?.data;
  if (!subscriptions) return failure(answer, 'bearer token');
  const has = subscriptions.some(
    ({ event_type, filter }) => event_type === 'dm.received' && filter?.user_id === userId,
  );
  return has ? { state: 'ok' } : { state: 'broken', detail: `No subscription to dm.received of user ${userId}.` };
}

async function subscriptionAspect(account: OpenAccount, deps: ChannelDeps, hook: Hook): Promise<Aspect> {
  const { config } = xAccessOf(account);
  if (config.product === 'activity')
    return activityAspect(await askAsApp(account, deps, '2/activity/subscriptions'), config);
  const answer = await callX(
    account,
    deps,
    `2/account_activity/webhooks/${encodeURIComponent(hook.id)}/subscriptions/all`,
  );
  const told = read(answer, subscribedSchema);
  if (!told) return failure(answer, 'access token');
  return told.data.subscribed
    ? { state: 'ok' }
    : { state: 'broken', detail: 'The account is not subscribed to the webhook.' };
}

/** Asks after token, webhook, challenge and subscription. */
export async function checkX(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck> {
  const { config } = xAccessOf(account);
  const [me, hooks] = await Promise.all([callX(account, deps, '2/users/me'), askAsApp(account, deps, '2/webhooks')]);
  const token = tokenAspect(me, config);
  const listed = read(hooks, hooksSchema)?.data;
  if (!listed) return { aspects: { token, webhook: failure(hooks, 'bearer token') } };
  const expected = config.publicUrl ?? `${deps.env.publicUrl}/hooks/x/${account.id}`;
  const hook = listed.find(({ url }) => url === expected);
  if (!hook) return { aspects: { token, webhook: { state: 'broken', detail: `No webhook goes to ${expected}` } } };
  const subscription = await subscriptionAspect(account, deps, hook);
  return { aspects: { token, webhook: { state: 'ok' }, challenge: challengeAspect(hook), subscription } };
}
