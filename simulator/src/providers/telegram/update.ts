/** Owns how Telegram posts an update: with the secret of the webhook, again while it is not answered 2xx, and it does what the answer asks. */
import type { ActRequest } from '../../act-request.ts';
import { type Env, worldOf } from '../../env.ts';
import type { SayAnswer } from '../../messages.ts';
import type { SayRequest } from '../../say-request.ts';
import { postTimes } from '../hand-in.ts';
import { type Bot, webhookOf } from './bot.ts';
import { updateIdFor } from './ids.ts';

export type Json = Record<string, unknown>;

/** Telegram keeps trying for a day; here it gives up after a few times. */
const usualRetries = 3;
const readMs = 20_000;

type Handling = Pick<SayRequest | ActRequest, 'signature' | 'retries'> & { times?: number };

const untold = (id: string): SayAnswer => ({ id, accepted: true, status: 0, attempts: [] });

/** Does what the gateway answered: one method, put into the answer to the hook. */
async function follow(env: Env, bot: Bot, body: string): Promise<void> {
  const answer: Json = JSON.parse(body);
  if (answer.method === 'answerCallbackQuery' && typeof answer.callback_query_id === 'string')
    await worldOf(env).setNote('telegram', `answered:${bot.account.id}:${answer.callback_query_id}`, 'yes');
}

/** Posts an update of a kind, unless the bot has no webhook or did not ask for it. `what` names the thing told, for its number. */
export async function postUpdate(
  env: Env,
  bot: Bot,
  update: { kind: string; payload: Json; what: string },
  { signature, retries = usualRetries, times = 1 }: Handling,
): Promise<SayAnswer> {
  const { kind, payload, what } = update;
  const webhook = await webhookOf(env, bot);
  if (webhook.url === '' || !webhook.allowed_updates.includes(kind)) return untold(what);
  const secret = signature === 'wrong' ? `${webhook.secret_token}-not` : webhook.secret_token;
  const { answer, answers } = await postTimes(
    what,
    {
      url: webhook.url,
      headers: {
        'content-type': 'application/json',
        ...(signature === 'missing' ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify({ update_id: updateIdFor(`${bot.id} ${kind} ${what}`), [kind]: payload }),
      retries,
      readMs,
      again: 'refused',
    },
    times,
  );
  const failure = answer.accepted ? null : JSON.stringify({ at: Date.now(), status: answer.status });
  await worldOf(env).setNote('telegram', `failure:${bot.account.id}`, failure);
  const spoken = answers.find(({ body, type }) => body !== '' && type.includes('json'));
  if (answer.accepted && spoken) await follow(env, bot, spoken.body);
  return answer;
}
