/**
 * Owns asking LINE how an account is: whether the token lives, whether hooks come to us and are switched on, and how much of the
 * month's pushes is used. Sources: https://developers.line.biz/en/reference/messaging-api/#get-bot-info,
 * #get-webhook-endpoint-information, #get-quota, #get-consumption
 */
import * as z from 'zod';
import type { AccountCheck, Aspect } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import type { CallAnswer } from '../transport/call.ts';
import { lineAccessOf } from './config.ts';
import { callLine, lineErrorOf } from './line-api.ts';

/** The share of the month's pushes from which somebody should know. */
const nearlyUsed = 0.9;

const infoSchema = z.object({ userId: z.string() });
const endpointSchema = z.object({ endpoint: z.string(), active: z.boolean() });
const quotaSchema = z.object({ type: z.string(), value: z.number().optional() });
const consumptionSchema = z.object({ totalUsage: z.number() });

function read<T>(answer: CallAnswer, schema: z.ZodType<T>): T | undefined {
  return answer.kind === 'answer' && answer.status === 200 ? schema.safeParse(answer.body).data : undefined;
}

/** Tells how an aspect is when its question was not answered: unknown. That a token is dead is said once, of the token. */
function failure(answer: CallAnswer): Aspect {
  if (answer.kind !== 'answer') return { state: 'unknown', detail: `LINE could not be asked (${answer.kind}).` };
  return {
    state: 'unknown',
    detail: `LINE answered ${answer.status} ${lineErrorOf(answer.body)}`.trim().slice(0, 500),
  };
}

function tokenAspect(answer: CallAnswer, botUserId: string | undefined): Aspect {
  if (answer.kind === 'answer' && answer.status === 401)
    return { state: 'broken', detail: 'LINE refuses the channel access token: issue a new one.' };
  const info = read(answer, infoSchema);
  if (!info) return failure(answer);
  if (botUserId && info.userId !== botUserId)
    return { state: 'broken', detail: `The token is that of another account: ${info.userId}.` };
  return { state: 'ok' };
}

function webhookAspect(answer: CallAnswer, expected: string): Aspect {
  const hook = read(answer, endpointSchema);
  if (!hook && answer.kind === 'answer' && answer.status === 404)
    return { state: 'broken', detail: `No webhook is set: enter ${expected}` };
  if (!hook) return failure(answer);
  if (hook.endpoint !== expected)
    return { state: 'broken', detail: `Hooks go to another address; they belong to ${expected}` };
  return hook.active
    ? { state: 'ok' }
    : { state: 'broken', detail: 'The webhook is switched off: turn on "Use webhook".' };
}

/** A reply never counts; what is asked here is whether pushes still go out. */
function senderAspect(limit: CallAnswer, used: CallAnswer): Aspect {
  const quota = read(limit, quotaSchema);
  const consumption = read(used, consumptionSchema);
  if (!quota) return failure(limit);
  if (quota.type === 'none' || quota.value === undefined) return { state: 'ok' };
  if (!consumption) return failure(used);
  const detail = `${consumption.totalUsage} of this month’s ${quota.value} pushed messages are used.`;
  if (consumption.totalUsage >= quota.value) return { state: 'broken', detail };
  return consumption.totalUsage >= quota.value * nearlyUsed ? { state: 'warning', detail } : { state: 'ok', detail };
}

/** Asks after token, webhook and quota. */
export async function checkLine(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck> {
  const { config } = lineAccessOf(account);
  const ask = (path: string) => callLine(account, deps, path);
  const [info, hook, quota, used] = await Promise.all([
    ask('v2/bot/info'),
    ask('v2/bot/channel/webhook/endpoint'),
    ask('v2/bot/message/quota'),
    ask('v2/bot/message/quota/consumption'),
  ]);
  const expected = config.publicUrl ?? `${deps.env.publicUrl}/hooks/line/${account.id}`;
  return {
    aspects: {
      token: tokenAspect(info, config.botUserId),
      webhook: webhookAspect(hook, expected),
      sender: senderAspect(quota, used),
    },
  };
}
