/** Owns who has begun a chat with a bot: a bot can write to nobody else. */
import { type Env, worldOf } from '../../env.ts';
import type { Bot } from './bot.ts';

const keyOf = (bot: Bot, address: string) => `chat:${bot.account.id}:${address}`;

/** Notes that somebody has begun a chat. */
export async function noteChat(env: Env, bot: Bot, address: string): Promise<void> {
  await worldOf(env).setNote('telegram', keyOf(bot, address), 'yes');
}

/** Tells whether a bot may write to somebody, or why not in Telegram's words. */
export async function refusalFor(
  env: Env,
  bot: Bot,
  address: string,
): Promise<{ code: number; description: string } | undefined> {
  const isKnown = (await worldOf(env).note('telegram', keyOf(bot, address))) !== null;
  if (!isKnown) return { code: 400, description: 'Bad Request: chat not found' };
  const { blocked } = await worldOf(env).habits('telegram', address);
  return blocked.includes(bot.account.id)
    ? { code: 403, description: 'Forbidden: bot was blocked by the user' }
    : undefined;
}
