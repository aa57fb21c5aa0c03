/**
 * Owns asking Telegram how a bot is: whether the token lives, whether its hooks come to us, and whether all kinds that we read do.
 * Sources: https://core.telegram.org/bots/api#getme, https://core.telegram.org/bots/api#getwebhookinfo
 */
import * as z from 'zod';
import type { AccountCheck, Aspect } from '../../schema/health.ts';
import type { ChannelDeps, OpenAccount } from '../channel.ts';
import { telegramAccessOf } from './config.ts';
import { callTelegram, isTokenRefused, type TelegramAnswer } from './telegram-api.ts';

/** Lists the kinds of updates that are read here; setWebhook has to ask for them by name. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'message_reaction', 'my_chat_member'];
/** What comes when nothing is asked for: all but chat_member and reactions. */
const unaskedFor = ['message_reaction'];
/** So many updates waiting mean that we do not keep up, or do not answer. */
const manyWaiting = 100;
/** How long a failed hook is worth telling; Telegram keeps the last one's words for ever. */
const errorFreshMs = 3_600_000;

const meSchema = z.object({ username: z.string().optional() });
const hookSchema = z.object({
  url: z.string(),
  pending_update_count: z.number().default(0),
  last_error_date: z.number().optional(),
  last_error_message: z.string().optional(),
  allowed_updates: z.array(z.string()).optional(),
});
type HookInfo = z.infer<typeof hookSchema>;

/** Tells how an aspect is when its question was not answered: unknown. That a token is dead is said once, of the token. */
function failure(answer: TelegramAnswer): Aspect {
  const why = answer.kind === 'error' ? `${answer.code} ${answer.description}` : answer.kind;
  return { state: 'unknown', detail: `Telegram could not be asked (${why}).`.slice(0, 500) };
}

function tokenAspect(answer: TelegramAnswer, username: string | undefined): Aspect {
  const me = answer.kind === 'done' ? meSchema.safeParse(answer.result) : undefined;
  if (isTokenRefused(answer))
    return { state: 'broken', detail: 'Telegram refuses the token: get a new one from BotFather.' };
  if (!me?.success) return failure(answer);
  const isOther = username && me.data.username && username.toLowerCase() !== me.data.username.toLowerCase();
  if (isOther) return { state: 'broken', detail: `The token is that of another bot: @${me.data.username}.` };
  return { state: 'ok' };
}

function webhookAspect(info: HookInfo, expected: string, now: number): Aspect {
  if (info.url === '') return { state: 'broken', detail: `No webhook is set: call setWebhook with ${expected}` };
  // Another address may hold a secret of somebody else's, so it is not repeated.
  if (info.url !== expected)
    return { state: 'broken', detail: `Hooks go to another address; they belong to ${expected}` };
  const failedAt = (info.last_error_date ?? 0) * 1_000;
  if (now - failedAt < errorFreshMs)
    return {
      state: 'warning',
      detail: `Hooks failed lately: ${info.last_error_message ?? 'no reason told'}`.slice(0, 500),
    };
  if (info.pending_update_count > manyWaiting)
    return { state: 'warning', detail: `${info.pending_update_count} updates wait to be delivered.` };
  return { state: 'ok' };
}

function subscriptionAspect({ allowed_updates }: HookInfo): Aspect {
  const missing = allowed_updates ? allowedUpdates.filter((kind) => !allowed_updates.includes(kind)) : unaskedFor;
  if (missing.length === 0) return { state: 'ok' };
  const state = missing.includes('message') ? 'broken' : 'warning';
  return { state, detail: `allowed_updates lacks ${missing.join(', ')}.` };
}

/** Asks after token, webhook and kinds of updates. */
export async function checkTelegram(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck> {
  const { config } = telegramAccessOf(account);
  const [me, hook] = await Promise.all([
    callTelegram(account, deps, 'getMe'),
    callTelegram(account, deps, 'getWebhookInfo'),
  ]);
  const token = tokenAspect(me, config.username);
  const info = hook.kind === 'done' ? hookSchema.safeParse(hook.result) : undefined;
  if (!info?.success) return { aspects: { token, webhook: failure(hook) } };
  const expected = config.publicUrl ?? `${deps.env.publicUrl}/hooks/telegram/${account.id}`;
  return {
    aspects: {
      token,
      webhook: webhookAspect(info.data, expected, deps.now()),
      subscription: subscriptionAspect(info.data),
    },
  };
}
