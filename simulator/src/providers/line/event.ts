/** Owns how LINE posts events: signed with the channel secret, and again while they are not answered 2xx where redelivery is on. */
import { createHmac } from 'node:crypto';
import type { ActRequest } from '../../act-request.ts';
import { type Env, worldOf } from '../../env.ts';
import type { SayAnswer } from '../../messages.ts';
import type { SayRequest } from '../../say-request.ts';
import { postTimes } from '../hand-in.ts';
import { createToken, eventIdFor } from './ids.ts';
import { endpointOf, type OfficialAccount } from './official-account.ts';

export type Json = Record<string, unknown>;

/** The demo accounts have redelivery switched on. Source: https://developers.line.biz/en/docs/messaging-api/receiving-messages/#webhook-redelivery */
const usualRetries = 3;
const readMs = 10_000;

/** Types of events with which an answer is offered. */
const answerable = new Set(['message', 'postback', 'follow', 'messageEdited']);

/** Makes an event of a person's; `what` names the thing told, so that it has the same id when it is told again. */
export async function eventOf(
  env: Env,
  own: OfficialAccount,
  told: {
    type: string;
    from: string;
    what: string;
    at: number;
    fields: Json;
    group?: string | undefined;
    isRedelivery?: boolean;
  },
): Promise<Json> {
  const { type, from, what, at, fields, group, isRedelivery = false } = told;
  const replyToken = answerable.has(type) ? createToken() : undefined;
  if (replyToken)
    await worldOf(env).setNote(
      'line',
      `reply:${replyToken}`,
      JSON.stringify({ account: own.account.id, to: from, at }),
    );
  return {
    type,
    mode: 'active',
    timestamp: at,
    source: group ? { type: 'group', groupId: group, userId: from } : { type: 'user', userId: from },
    webhookEventId: eventIdFor(`${own.userId} ${type} ${what}`),
    deliveryContext: { isRedelivery },
    ...(replyToken ? { replyToken } : {}),
    ...fields,
  };
}

type Handling = Pick<SayRequest | ActRequest, 'signature' | 'retries'> & { times?: number };

/** Posts events in one hook. */
export async function postEvents(
  env: Env,
  own: OfficialAccount,
  id: string,
  events: readonly Json[],
  { signature, retries = usualRetries, times = 1 }: Handling,
): Promise<SayAnswer> {
  const body = JSON.stringify({ destination: own.userId, events });
  const secret = signature === 'wrong' ? `${own.secret}-not` : own.secret;
  const signed = createHmac('sha256', secret).update(body).digest('base64');
  const post = {
    url: await endpointOf(env, own),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'LineBotWebhook/2.0',
      ...(signature === 'missing' ? {} : { 'x-line-signature': signed }),
    },
    body,
    retries,
    readMs,
    again: 'refused' as const,
  };
  return (await postTimes(id, post, times)).answer;
}
