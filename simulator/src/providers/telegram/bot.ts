/** Owns a bot as Telegram knows it: its token, and where its updates go until setWebhook says otherwise. */
import * as z from 'zod';
import { accountsFor } from '../../../world/accounts.ts';
import type { WorldAccount } from '../../../world/types.ts';
import { type Env, worldOf } from '../../env.ts';

const setUp = z.object({ username: z.string() });
const secrets = z.object({ token: z.string(), secretTokens: z.array(z.string()).min(1) });

export type Bot = { account: WorldAccount; id: number; username: string; token: string; secretToken: string };

/** Lists the kinds that a bot gets unless it asks for others. Source: https://core.telegram.org/bots/api#setwebhook */
const usualUpdates = ['message', 'edited_message', 'callback_query', 'message_reaction', 'my_chat_member'];

const webhookSchema = z.object({
  url: z.string(),
  secret_token: z.string().default(''),
  allowed_updates: z.array(z.string()).default(usualUpdates),
});
export type Webhook = z.infer<typeof webhookSchema>;

/** Reads an account as Telegram knows it. */
export function botOf(account: WorldAccount): Bot {
  const { username } = setUp.parse(account.config);
  const { token, secretTokens } = secrets.parse(account.credentials);
  return { account, id: Number(token.split(':')[0]), username, token, secretToken: secretTokens[0] ?? '' };
}

/** Finds the bot whose token this is. */
export function botByToken(selfUrl: string, token: string): Bot | undefined {
  return accountsFor(selfUrl)
    .filter(({ channel }) => channel === 'telegram')
    .map(botOf)
    .find((bot) => bot.token === token);
}

const keyOf = (bot: Bot) => `webhook:${bot.account.id}`;

/** Gives a bot's webhook: the one that was set, or the one that the demo world begins with. */
export async function webhookOf(env: Env, bot: Bot): Promise<Webhook> {
  const set = await worldOf(env).note('telegram', keyOf(bot));
  if (set !== null) return webhookSchema.parse(JSON.parse(set));
  const url = `${env.GATEWAY_URL}/hooks/telegram/${bot.account.id}`;
  return { url, secret_token: bot.secretToken, allowed_updates: usualUpdates };
}

/** Sets a bot's webhook; an empty address takes it away. Gives undefined for what is none. */
export async function setWebhook(env: Env, bot: Bot, told: unknown): Promise<Webhook | undefined> {
  const webhook = webhookSchema.safeParse(told);
  if (!webhook.success) return undefined;
  await worldOf(env).setNote('telegram', keyOf(bot), JSON.stringify(webhook.data));
  return webhook.data;
}
